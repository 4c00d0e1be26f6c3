// Whole responses of streams over real sockets: complete, cut, and called as the README says.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import Foundation
import OpenAIChat
import Testing

@Suite struct CompletionTests {
    private static let pieces = [
        #"{"index":0,"delta":{"role":"assistant","content":"It "},"finish_reason":null}"#,
        #"{"index":0,"delta":{"content":"rains."},"finish_reason":null}"#,
        #"{"index":0,"delta":{"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"get_weather","arguments":""}}]},"finish_reason":null}"#,
        #"{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"city\":"}}]},"finish_reason":null}"#,
        #"{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"\"Rome\"}"}}]},"finish_reason":null}"#,
        #"{"index":0,"delta":{},"finish_reason":"tool_calls"}"#,
    ].map { #"data: {"id":"x","object":"chat.completion.chunk","created":7,"model":"m","choices":[\#($0)]}"# + "\n\n" }

    private func client(_ transport: Transport, _ server: LoopbackServer) -> OpenAIClient {
        OpenAIClient(
            transport: transport.make(), apiKey: "k",
            configuration: ClientConfiguration(serverURL: server.url + "/v1", retries: .none))
    }

    private let request = CreateChatCompletionRequest(model: "m", messages: [.user("Does it rain?")])

    @Test(arguments: Transport.allCases)
    func aStreamBecomesAWholeResponse(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .events(Self.pieces.map { .text($0) } + [.text("data: [DONE]\n\n")]) }
        defer { server.stop() }
        let client = client(transport, server)
        var called: [String] = []
        func call(_ name: String, _ arguments: String) { called += [name, arguments] }
        // README: completion
        let reply = try await client.chat.completions.stream(request).completion()
        for case .function(let tool) in reply.choices[0].message.toolCalls ?? [] {
            call(tool.function.name, tool.function.arguments)
        }
        // README
        #expect(reply.choices[0].message.content == "It rains.")
        #expect(called == ["get_weather", #"{"city":"Rome"}"#])
    }

    @Test(arguments: Transport.allCases)
    func itsEventsComeOneByOne(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .events(Self.pieces.map { .text($0) } + [.text("data: [DONE]\n\n")]) }
        defer { server.stop() }
        let client = client(transport, server)
        var told = ""
        func print(_ text: String, terminator: String = "\n") { told += text + terminator }
        // README: events
        let stream = try await client.chat.completions.stream(request)
        for try await event in stream.events {
            switch event {
            case .content(let text, choice: _): print(text, terminator: "")
            case .toolCallStarted(let call, toolCall: _, choice: _): print("→ \(call.function?.name ?? "")")
            case .toolCallDone(let call, toolCall: _, choice: _): print(call.function?.arguments ?? "")
            case .finishReason(let reason, choice: _): print("(\(reason))")
            case .contentDone, .refusal, .refusalDone, .logprobs, .toolCallArguments, .usage, .moderation: break
            }
        }
        // README
        #expect(told == "It rains.→ get_weather\n{\"city\":\"Rome\"}\n(tool_calls)\n")
        #expect(stream.partial?.choices[0].message.content == "It rains.")
    }

    @Test(arguments: Transport.allCases)
    func aCutStreamCarriesWhatCame(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            .events(Self.pieces.prefix(2).map { .text($0) } + [.pause(milliseconds: 50), .cut])
        }
        defer { server.stop() }
        let client = client(transport, server)
        var kept = ""
        func keep(_ text: String?) { kept = text ?? "" }
        // README: incomplete
        do {
            _ = try await client.chat.completions.stream(request).completion()
        } catch let error as IncompleteResponse<CreateChatCompletionResponse> {
            keep(error.partial?.choices[0].message.content)  // what had come; error.cause: why no more did
        }
        // README
        #expect(kept == "It rains.")
    }

    /// The blocks above stand in the README or in an article as they are here.
    @Test func theDocumentsSayTheSame() throws {
        let file = URL(filePath: #filePath)
        let documents = try Documents.all
        let own = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        var blocks: [[Substring]] = []
        var isInside = false
        for line in own {
            let text = line.drop { $0 == " " }
            if text.hasPrefix("// README: ") { blocks.append([]) }
            if text.hasPrefix("// README") {
                isInside = text.hasPrefix("// README: ")
            } else if isInside {
                blocks[blocks.count - 1].append(line.dropFirst(8))
            }
        }
        #expect(blocks.count == 3)
        for block in blocks { #expect(documents.contains { $0.contains(block.joined(separator: "\n")) }, "\(block)") }
    }
}
