// Runs in every generated module, with calls as its services write them.

import AtomaChat
import BinderyClient
import BinderyRuntime
import BinderyTools
import CompatibleChat
import GeminiChat
import OneLLMChat
import OpenAIChat
import Testing
import TogetherChat

@Suite struct ToolDialectTests {
    /// The modules, and whether a call may lack its identifier and its type there.
    enum Module: String, CaseIterable {
        case openAI, compatible, together, gemini, atoma, oneLLM

        var isLenient: Bool {
            switch self {
            case .openAI, .together, .atoma: false
            case .compatible, .gemini, .oneLLM: true
            }
        }
    }

    struct GetWeather: Tool {
        struct Arguments: Codable, Sendable { var city: String? }
        func call(_ arguments: Arguments) async throws -> String { "clear in \(arguments.city ?? "?")" }
    }

    struct Answer {
        var text: String?
        var rounds: Int
        var requests: [JSONValue]
    }

    /// Runs a conversation in a module, whole or streamed, over a transport that responds with these bodies.
    private func run(_ module: Module, _ bodies: [String], isStreamed: Bool = false) async throws -> Answer {
        let transport = ModelTransport(bodies)
        let configuration = ClientConfiguration(retries: .none)
        func run(_ operations: some StreamedConversationOperations) async throws -> Answer {
            try await self.run(operations, transport, isStreamed)
        }
        switch module {
        case .openAI:
            return try await run(
                OpenAIClient(transport: transport, apiKey: "k", configuration: configuration).chat.completions)
        case .compatible:
            var configuration = configuration
            configuration.serverURL = "https://models.example/v1"
            return try await run(
                CompatibleClient(transport: transport, apiKey: "k", configuration: configuration).chat.completions)
        case .together:
            return try await run(
                TogetherClient(transport: transport, apiKey: "k", configuration: configuration).chat.completions)
        case .gemini:
            return try await run(
                GeminiClient(transport: transport, apiKey: "k", configuration: configuration).chat.completions)
        case .atoma:
            return try await run(
                AtomaClient(transport: transport, apiKey: "k", configuration: configuration).chat.completions)
        case .oneLLM:
            var configuration = configuration
            configuration.routes = ["openai": RouteSettings(credential: "k")]
            return try await run(
                OneLLMClient(transport: transport, apiKey: "k", configuration: configuration).chat.completions)
        }
    }

    private func run<Operations: StreamedConversationOperations>(
        _ operations: Operations, _ transport: ModelTransport, _ isStreamed: Bool
    ) async throws -> Answer {
        let text = #"{"model":"openai/m","messages":[{"role":"user","content":"Is it clear?"}]}"#
        let request = try JSONCoding.decode(Operations.ConversationRequest.self, from: Array(text.utf8))
        let tools = [GetWeather()]
        let result =
            if isStreamed {
                try await operations.streamedRun(request, tools: tools).result()
            } else {
                try await operations.run(request, tools: tools)
            }
        return Answer(text: result.text, rounds: result.rounds, requests: transport.requests)
    }

    private func whole(_ message: String, _ reason: String) -> String {
        #"{"id":"r","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"\#(reason)","logprobs":null,"message":\#(message)}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}"#
    }

    private func chunks(_ deltas: (String, String?)...) -> String {
        deltas.map { delta, reason in
            let reason = reason.map { #""\#($0)""# } ?? "null"
            return
                #"data: {"id":"r","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":\#(delta),"finish_reason":\#(reason)}]}"#
                + "\n\n"
        }.joined() + "data: [DONE]\n\n"
    }

    private let said = #"{"role":"assistant","content":"Yes.","refusal":null}"#

    /// The messages after the first: the model's, and the results.
    private func added(_ answer: Answer) -> [JSONValue] {
        Array((answer.requests[1]["messages"]?.array ?? []).dropFirst())
    }

    @Test("Two calls of one response", arguments: Module.allCases)
    func twoCalls(_ module: Module) async throws {
        let calls =
            #"[{"id":"a","type":"function","function":{"name":"get_weather","arguments":"{\"city\":\"Rome\"}"}},{"id":"b","type":"function","function":{"name":"get_weather","arguments":""}}]"#
        let answer = try await run(
            module,
            [
                whole(#"{"role":"assistant","content":null,"refusal":null,"tool_calls":\#(calls)}"#, "tool_calls"),
                whole(said, "stop"),
            ])
        #expect(answer.text == "Yes.")
        #expect(answer.rounds == 2)
        let added = added(answer)
        #expect(added.map { $0["role"]?.string } == ["assistant", "tool", "tool"])
        #expect(added[1] == ["role": "tool", "tool_call_id": "a", "content": "clear in Rome"])
        #expect(added[2] == ["role": "tool", "tool_call_id": "b", "content": "clear in ?"])
        let function = answer.requests[0]["tools"]?[0]?["function"]
        #expect(function?["name"] == "get_weather")
        #expect(function?["parameters"]?["properties"] == ["city": ["type": "string"]])
        #expect(answer.requests[0]["parallel_tool_calls"] == nil)
    }

    @Test(
        "Calls without identifier, type or arguments, and with a finish reason that says nothing of them",
        arguments: Module.allCases.filter(\.isLenient))
    func barelyACall(_ module: Module) async throws {
        let answer = try await run(
            module,
            [
                whole(
                    #"{"role":"assistant","tool_calls":[{"function":{"name":"get_weather"}},{"function":{"name":"get_weather","arguments":null},"id":""}]}"#,
                    "stop"), whole(said, "stop"),
            ])
        let added = added(answer)
        #expect(added[0]["tool_calls"]?.array?.map { $0["id"]?.string } == ["call_1_1", "call_1_2"])
        #expect(added[0]["tool_calls"]?.array?.map { $0["type"]?.string } == ["function", "function"])
        #expect(added[0]["tool_calls"]?.array?.map { $0["function"]?["arguments"]?.string } == ["{}", "{}"])
        #expect(added.dropFirst().map { $0["tool_call_id"]?.string } == ["call_1_1", "call_1_2"])
    }

    @Test("A pattern goes where the service has a place for it, and the text is checked against it")
    func pattern() async throws {
        let request = try JSONCoding.decode(
            TogetherChat.CreateChatCompletionRequest.self,
            from: Array(#"{"model":"m","messages":[{"role":"user","content":"Is it clear?"}]}"#.utf8))
        let transport = ModelTransport([whole(said, "stop"), whole(said, "stop")])
        let client = TogetherClient(
            transport: transport, apiKey: "k", configuration: ClientConfiguration(retries: .none))
        #expect(try await client.chat.completions.parse(request, matching: "(Yes|No)\\.") == "Yes.")
        #expect(transport.requests[0]["response_format"] == ["type": "regex", "pattern": "(Yes|No)\\."])
        await #expect(throws: UnusableResponse<TogetherChat.CreateChatCompletionResponse>.self) {
            try await client.chat.completions.parse(request, matching: "No\\.")
        }
        let other = OpenAIClient(transport: transport, apiKey: "k")
        await #expect(throws: UnsupportedRequest.self) {
            try await other.chat.completions.parse(.init(model: "m", messages: [.user("?")]), matching: "x")
        }
        #expect(transport.requests.count == 2)
    }

    @Test("A streamed call in pieces, with an index", arguments: Module.allCases)
    func streamed(_ module: Module) async throws {
        let answer = try await run(
            module,
            [
                chunks(
                    (
                        #"{"role":"assistant","content":null,"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"get_weather","arguments":""}}]}"#,
                        nil
                    ),
                    (#"{"tool_calls":[{"index":0,"function":{"arguments":"{\"city\":"}}]}"#, nil),
                    (#"{"tool_calls":[{"index":0,"function":{"arguments":"\"Rome\"}"}}]}"#, nil), ("{}", "tool_calls")),
                chunks((#"{"role":"assistant","content":"Yes"}"#, nil), (#"{"content":"."}"#, nil), ("{}", "stop")),
            ], isStreamed: true)
        #expect(answer.text == "Yes.")
        let added = added(answer)
        #expect(added[0]["tool_calls"]?[0]?["function"]?["arguments"] == #"{"city":"Rome"}"#)
        #expect(added[1] == ["role": "tool", "tool_call_id": "a", "content": "clear in Rome"])
        #expect(answer.requests.allSatisfy { $0["stream"] == true })
    }

    @Test(
        "Streamed calls without index, each whole in its chunk, with signatures that go back",
        arguments: [Module.gemini, .compatible, .oneLLM])
    func signatures(_ module: Module) async throws {
        func call(_ id: String, _ city: String) -> String {
            #"{"role":"assistant","tool_calls":[{"id":"\#(id)","type":"function","extra_content":{"google":{"thought_signature":"s-\#(id)"}},"function":{"name":"get_weather","arguments":"{\"city\":\"\#(city)\"}"}}]}"#
        }
        let answer = try await run(
            module,
            [
                chunks((call("a", "Rome"), nil), (call("b", "Oslo"), "stop")),
                chunks((#"{"content":"Yes."}"#, "stop")),
            ], isStreamed: true)
        let added = added(answer)
        #expect(
            added[0]["tool_calls"]?.array?.map { $0["extra_content"]?["google"]?["thought_signature"]?.string } == [
                "s-a", "s-b",
            ])
        #expect(added.dropFirst().map { $0["content"]?.string } == ["clear in Rome", "clear in Oslo"])
    }
}
