// A stream as events and as a whole response, to each of its ends.

import BinderyClient
import BinderyRuntime
import CompatibleChat
import OpenAIChat
import Testing

private typealias Chunk = OpenAIChat.CreateChatCompletionStreamResponse
private typealias Whole = OpenAIChat.CreateChatCompletionResponse

@Suite struct StreamEventTests {
    private static func chunk(_ choices: String, _ more: String = "") -> String {
        #"data: {"id":"x","object":"chat.completion.chunk","created":7,"model":"m","choices":[\#(choices)]\#(more)}"#
            + "\n\n"
    }
    private static let hello =
        chunk(#"{"index":0,"delta":{"role":"assistant","content":"Hel"},"finish_reason":null}"#)
        + chunk(#"{"index":0,"delta":{"content":"lo"},"finish_reason":null}"#)
    private static let stop = chunk(#"{"index":0,"delta":{},"finish_reason":"stop"}"#)
    private static let usage = chunk("", #","usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}"#)
    private static let done = "data: [DONE]\n\n"

    private func stream(_ text: String) -> EventStream<Chunk> { EventStream(bytes: Array(text.utf8)) }

    private func events(_ text: String) async throws -> [Chunk.StreamEvent] {
        var events: [Chunk.StreamEvent] = []
        for try await event in stream(text).events { events.append(event) }
        return events
    }

    @Test func aText() async throws {
        let usage = CompletionUsage(promptTokens: 1, completionTokens: 2, totalTokens: 3)
        #expect(
            try await events(Self.hello + Self.stop + Self.usage + Self.done) == [
                .content("Hel", choice: 0), .content("lo", choice: 0), .contentDone("Hello", choice: 0),
                .finishReason(.stop, choice: 0), .usage(usage),
            ])
    }

    @Test func twoToolCalls() async throws {
        func calls(_ calls: String) -> String {
            Self.chunk(#"{"index":0,"delta":{"tool_calls":[\#(calls)]},"finish_reason":null}"#)
        }
        let text =
            calls(#"{"index":0,"id":"a","type":"function","function":{"name":"weather","arguments":""}}"#)
            + calls(#"{"index":0,"function":{"arguments":"{\"city\""}}"#)
            + calls(#"{"index":0,"function":{"arguments":":1}"}}"#)
            + calls(#"{"index":1,"id":"b","type":"function","function":{"name":"time","arguments":"{}"}}"#)
            + Self.chunk(#"{"index":0,"delta":{},"finish_reason":"tool_calls"}"#) + Self.done
        func call(_ index: Int, _ id: String, _ name: String, _ arguments: String)
            -> OpenAIChat.ChatCompletionMessageToolCallChunk
        {
            .init(index: index, id: id, type: .function, function: .init(name: name, arguments: arguments))
        }
        #expect(
            try await events(text) == [
                .toolCallStarted(call(0, "a", "weather", ""), toolCall: 0, choice: 0),
                .toolCallArguments(#"{"city""#, toolCall: 0, choice: 0),
                .toolCallArguments(#":1}"#, toolCall: 0, choice: 0),
                .toolCallStarted(call(1, "b", "time", "{}"), toolCall: 1, choice: 0),
                .toolCallArguments("{}", toolCall: 1, choice: 0),
                .toolCallDone(call(0, "a", "weather", #"{"city":1}"#), toolCall: 0, choice: 0),
                .toolCallDone(call(1, "b", "time", "{}"), toolCall: 1, choice: 0),
                .finishReason(.toolCalls, choice: 0),
            ])
        let whole = try await stream(text).completion()
        #expect(
            whole.choices[0].message.toolCalls == [
                .function(.init(id: "a", function: .init(name: "weather", arguments: #"{"city":1}"#))),
                .function(.init(id: "b", function: .init(name: "time", arguments: "{}"))),
            ])
    }

    /// Calls that a server numbers 0, all of them, are told apart.
    @Test func callsOfOneNumber() async throws {
        let text = """
            data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{}"}}]}}]}

            data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"b","function":{"name":"g","arguments":"{}"}}]},"finish_reason":"stop"}]}


            """
        let stream = EventStream<CompatibleChat.CreateChatCompletionStreamResponse>(bytes: Array(text.utf8))
        var begun: [Int] = []
        var done: [Int] = []
        for try await event in stream.events {
            switch event {
            case .toolCallStarted(_, let call, _): begun.append(call)
            case .toolCallDone(_, let call, _): done.append(call)
            case .content, .contentDone, .refusal, .refusalDone, .reasoning, .reasoningDone, .reasoningContent,
                .reasoningContentDone, .logprobs, .finishReason, .toolCallArguments, .usage, .moderation, .annotations,
                .reasoningDetailStarted, .reasoningDetailText, .reasoningDetailSummary, .reasoningDetailData,
                .reasoningDetailDone:
                continue
            }
        }
        #expect(begun == [0, 1])
        #expect(done == [0, 1])
    }

    /// Whole calls in one chunk, numbered 0 or not at all, each have their events.
    @Test func callsOfOneChunk() async throws {
        let calls = [
            #"{"index":0,"id":"a","function":{"name":"f","arguments":"1"}},{"index":0,"id":"b","function":{"name":"g","arguments":"2"}}"#,
            #"{"function":{"name":"f","arguments":"1"}},{"function":{"name":"g","arguments":"2"}}"#,
        ]
        for calls in calls {
            let text =
                #"data: {"choices":[{"index":0,"delta":{"tool_calls":[\#(calls)]},"finish_reason":"stop"}]}"# + "\n\n"
            let stream = EventStream<CompatibleChat.CreateChatCompletionStreamResponse>(bytes: Array(text.utf8))
            var begun: [Int: String?] = [:]
            var arguments: [Int: String] = [:]
            for try await event in stream.events {
                if case .toolCallStarted(let call, let number, _) = event { begun[number] = call.function?.name }
                if case .toolCallArguments(let text, let number, _) = event { arguments[number] = text }
            }
            #expect(begun == [0: "f", 1: "g"])
            #expect(arguments == [0: "1", 1: "2"])
        }
    }

    @Test func aWholeResponse() async throws {
        let stream = stream(Self.hello + Self.stop + Self.usage + Self.done)
        let whole = try await stream.completion()
        #expect(whole.choices.map(\.message.content) == ["Hello"])
        #expect(whole.choices.map(\.finishReason) == [.stop])
        #expect(whole.usage?.totalTokens == 3)
        #expect(stream.partial == whole)
        #expect(stream.outcome == .sentinel)
        await #expect(throws: ClientError.streamReadTwice) { try await stream.completion() }
    }

    @Test func anEndWithAFinishReasonIsAnEnd() async throws {
        let stream = stream(Self.hello + Self.stop)
        #expect(try await stream.completion().choices[0].message.content == "Hello")
        #expect(stream.outcome == .finished)
    }

    @Test func anEndWithoutOneCarriesWhatCame() async throws {
        let stream = stream(Self.hello)
        let error = await #expect(throws: IncompleteResponse<Whole>.self) { try await stream.completion() }
        #expect(error?.cause == .unfinished)
        #expect(error?.partial?.choices[0].message.content == "Hello")
        #expect(stream.partial?.choices[0].message.content == "Hello")
        #expect(stream.partial?.choices[0].finishReason == .unknown(""))
        let other = self.stream(Self.hello)
        await #expect(throws: IncompleteResponse<Whole>.self) { for try await _ in other.events {} }
        #expect(other.partial?.choices[0].message.content == "Hello")
    }

    @Test func aCutConnectionCarriesWhatCame() async throws {
        let pieces = AsyncThrowingStream<[UInt8], any Error> { continuation in
            continuation.yield(Array(Self.hello.utf8))
            continuation.finish(throwing: TransportError.interrupted(reason: "reset"))
        }
        let stream = EventStream<Chunk>(bytes: pieces)
        let error = await #expect(throws: IncompleteResponse<Whole>.self) { try await stream.completion() }
        #expect(error?.partial?.choices[0].message.content == "Hello")
        guard case .failed(.interrupted)? = error?.cause else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func anErrorOfTheServerIsItself() async throws {
        let stream = stream(Self.hello + #"data: {"error":{"message":"overloaded","type":"server_error"}}"# + "\n\n")
        await #expect(throws: APIError.self) { try await stream.completion() }
        #expect(stream.partial?.choices[0].message.content == "Hello")
    }

    @Test func nothingCame() async throws {
        let error = await #expect(throws: IncompleteResponse<Whole>.self) { try await stream(Self.done).completion() }
        #expect(error?.cause == .empty)
        #expect(stream(Self.done).partial == nil)
    }

    /// In the middle of a stream the response so far is there.
    @Test func theResponseSoFar() async throws {
        let stream = stream(Self.hello + Self.stop + Self.done)
        var texts: [String?] = []
        for try await event in stream.events {
            if case .content = event { texts.append(stream.partial?.choices[0].message.content) }
        }
        #expect(texts == ["Hel", "Hello"])
    }
}
