// Tools and a typed response over real sockets, written as the README has it.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import BinderyTools
import Foundation
import OpenAIChat
import Synchronization
import Testing

// README: tools
struct GetWeather: Tool {
    static let description = "The weather of a city, for up to a week"
    struct Arguments: Codable { var city: String, days: Int? }

    func call(_ arguments: Arguments) async throws -> String { "Clear, 22 °C in \(arguments.city)" }
}

struct FindTrains: Tool {
    static let description = "Trains between two cities"
    struct Arguments: Codable { var from: String, to: String }
    struct Train: Codable { var number: String, price: Double }

    func call(_ arguments: Arguments) async throws -> [Train] { [Train(number: "NJ 40233", price: 79.9)] }
}

struct Reserve: Tool {
    static let description = "Reserves a seat on a train"
    struct Arguments: Codable { var train: String }
    let traveller: String

    func call(_ arguments: Arguments) async throws -> String { "\(traveller) sits in coach 5" }
}

struct Trip: Codable { var city: String, train: String, price: Double }
// README

@Suite struct ToolExampleTests {
    private let rounds = [
        [("get_weather", #"{"city":"Rome"}"#), ("find_trains", #"{"from":"Vienna","to":"Rome"}"#)],
        [("reserve", #"{"train":"NJ 40233"}"#), ("get_weather", #"{"city":"Vienna","days":2}"#)],
    ]
    private let final = #"{"city":"Rome","train":"NJ 40233","price":79.9}"#

    private func message(of round: Int) -> String {
        guard round < rounds.count else { return #""content":\#(JSONValue.string(final))"# }
        let calls = rounds[round].enumerated().map { index, call in
            #"{"index":\#(index),"id":"call_\#(round)\#(index)","type":"function","function":{"name":"\#(call.0)","arguments":\#(JSONValue.string(call.1))}}"#
        }
        return #""content":null,"tool_calls":[\#(calls.joined(separator: ","))]"#
    }

    /// Responds with one round after another, whole or, where the request asks for it, in chunks.
    private func server() throws -> LoopbackServer {
        try LoopbackServer { [self] request in
            let body = (try? JSONValue(parsing: request.body)) ?? .null
            let results = body["messages"]?.array?.filter { $0["role"]?.string == "tool" }.count ?? 0
            let round = results / 2
            let reason = round < rounds.count ? "tool_calls" : "stop"
            let head = #""id":"r","created":7,"model":"gpt-4o-mini""#
            guard body["stream"]?.bool == true else {
                return .json(
                    #"{\#(head),"object":"chat.completion","choices":[{"index":0,"logprobs":null,"finish_reason":"\#(reason)","message":{"role":"assistant","refusal":null,\#(message(of: round))}}],"usage":{"prompt_tokens":9,"completion_tokens":1,"total_tokens":10}}"#
                )
            }
            func event(_ delta: String, _ reason: String) -> ScriptedResponse.Piece {
                .text(
                    #"data: {\#(head),"object":"chat.completion.chunk","choices":[{"index":0,"delta":{\#(delta)},"finish_reason":\#(reason)}]}"#
                        + "\n\n")
            }
            return .events([event(message(of: round), "null"), event("", #""\#(reason)""#), .text("data: [DONE]\n\n")])
        }
    }

    private func client(_ transport: Transport, _ server: LoopbackServer) -> OpenAIClient {
        OpenAIClient(
            transport: transport.make(), apiKey: "k",
            configuration: ClientConfiguration(serverURL: server.url + "/v1", retries: .none))
    }

    private let request = CreateChatCompletionRequest(model: "gpt-4o-mini", messages: [.user("Get me to the sun.")])

    @Test(arguments: Transport.allCases)
    func threeToolsTwoRoundsAndATypedResponse(_ transport: Transport) async throws {
        let server = try server()
        defer { server.stop() }
        let client = client(transport, server)
        // README: run
        let tools: [any Tool] = [GetWeather(), FindTrains(), Reserve(traveller: "Ada")]
        let trip = try await client.chat.completions.run(request, tools: tools, as: Trip.self)
        print(trip.value.train, trip.response.rounds, trip.response.usage?.total ?? 0)
        // README
        #expect(trip.value.price == 79.9)
        #expect(trip.response.rounds == 3)
        #expect(trip.response.usage?.total == 30)
        let last = try JSONValue(parsing: try #require(server.requests.last).body)
        #expect(
            last["messages"]?.array?.filter { $0["role"]?.string == "tool" }.map { $0["content"]?.string } == [
                "Clear, 22 °C in Rome", #"[{"number":"NJ 40233","price":79.9}]"#, "Ada sits in coach 5",
                "Clear, 22 °C in Vienna",
            ])
    }

    @Test(arguments: Transport.allCases)
    func theSameStreamed(_ transport: Transport) async throws {
        let server = try server()
        defer { server.stop() }
        let client = client(transport, server)
        let tools: [any Tool] = [GetWeather(), FindTrains(), Reserve(traveller: "Ada")]
        var text = ""
        var called: [String] = []
        func show(_ piece: String) { text += piece }
        func note(_ call: ToolInvocation) { called.append(call.name) }
        // README: watch
        for try await event in client.chat.completions.streamedRun(request, tools: tools).events {
            switch event {
            case .stream(.content(let text, choice: _)): show(text)
            case .call(let call): note(call)
            case .request, .stream, .response, .outcome, .result: break
            }
        }
        // README
        #expect(text == final)
        #expect(called.sorted() == ["find_trains", "get_weather", "get_weather", "reserve"])
        #expect(server.requests.count == 3)
        // The request asked for the tokens that were used.
        let first = try JSONValue(parsing: server.requests[0].body)
        #expect(first["stream_options"] == ["include_usage": true])
    }

    @Test(arguments: Transport.allCases)
    func aResponseOfAType(_ transport: Transport) async throws {
        let server = try LoopbackServer { [final] _ in
            .json(
                #"{"id":"r","created":7,"model":"m","object":"chat.completion","choices":[{"index":0,"logprobs":null,"finish_reason":"stop","message":{"role":"assistant","refusal":null,"content":\#(JSONValue.string(final))}}]}"#
            )
        }
        defer { server.stop() }
        let client = client(transport, server)
        // README: parse
        let trip = try await client.chat.completions.parse(request, as: Trip.self)
        // README
        #expect(trip.city == "Rome")
    }

    /// The blocks above stand in the README or in an article as they are here, and are short enough to be read there.
    @Test func theDocumentsSayTheSame() throws {
        let file = URL(filePath: #filePath)
        let documents = try Documents.all
        let own = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        var blocks: [[Substring]] = []
        var indentation: Int?
        for line in own {
            let text = line.drop { $0 == " " }
            if text.hasPrefix("// README: ") {
                blocks.append([])
                indentation = line.count - text.count
            } else if text.hasPrefix("// README") {
                indentation = nil
            } else if let indentation {
                blocks[blocks.count - 1].append(line.dropFirst(indentation))
            }
        }
        #expect(blocks.count == 4)
        for block in blocks {
            #expect(
                documents.contains { $0.contains(block.joined(separator: "\n")) }, "\(block.joined(separator: "\n"))")
            #expect(block.count <= 30)
        }
    }
}
