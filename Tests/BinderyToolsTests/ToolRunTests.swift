// Runs of rounds with tools: what is sent, what is called, what the model is told, and how they end.

import BinderyClient
import BinderyRuntime
import BinderyTools
import OpenAIChat
import Synchronization
import Testing

@Suite struct ToolRunTests {
    struct Weather: Codable, Sendable, Equatable { var sky: String }

    struct GetWeather: Tool {
        static let description = "The weather in a city"
        struct Arguments: Codable, Sendable {
            var city: String
            var days: Int?
        }
        func call(_ arguments: Arguments) async throws -> Weather { Weather(sky: "\(arguments.city) is clear") }
    }

    struct Fails: Tool {
        struct Arguments: Codable, Sendable {}
        struct Problem: Error, CustomStringConvertible { var description: String { "the disk is full" } }
        var options: ToolOptions { ToolOptions(isParallel: false) }
        func call(_ arguments: Arguments) async throws -> String { throw Problem() }
    }

    let request = CreateChatCompletionRequest(model: "m", messages: [.user("Is it clear in Rome and Oslo?")])

    private func contents(of request: JSONValue) -> [String] {
        (request["messages"]?.array ?? []).filter { $0["role"]?.string == "tool" }.compactMap { $0["content"]?.string }
    }

    @Test("Calls are made, results go back under their identifiers, and the conversation and usage are in hand")
    func rounds() async throws {
        let operations = ScriptedOperations([
            ScriptedOperations.calling(
                ("a", "get_weather", #"{"city":"Rome"}"#), ("b", "get_weather", #"{"city":"Oslo","days":null}"#)),
            ScriptedOperations.calling(("c", "get_weather", #"{"city":"Bonn"}"#)),
            ScriptedOperations.saying("Everywhere."),
        ])
        let result = try await operations.run(request, tools: [GetWeather()])
        #expect(result.text == "Everywhere.")
        #expect(result.rounds == 3)
        #expect(result.usage == ResponseView.Usage(input: 30, output: 15, total: 45))
        let sent = operations.requests
        #expect(
            sent[0]["tools"] == [
                [
                    "type": "function",
                    "function": [
                        "name": "get_weather", "description": "The weather in a city",
                        "parameters": [
                            "type": "object", "properties": ["city": ["type": "string"], "days": ["type": "integer"]],
                            "required": ["city"], "additionalProperties": false,
                        ],
                    ],
                ]
            ])
        #expect(
            sent[1]["messages"]?.array?.dropFirst(2).map { $0 } == [
                ["role": "tool", "tool_call_id": "a", "content": #"{"sky":"Rome is clear"}"#],
                ["role": "tool", "tool_call_id": "b", "content": #"{"sky":"Oslo is clear"}"#],
            ])
        #expect(sent[2]["messages"]?.array?.count == 6)
        #expect(result.conversation.messages.count == 7)
    }

    @Test("Events tell each step in order, and the conversation as it is sent")
    func events() async throws {
        let operations = ScriptedOperations([
            ScriptedOperations.calling(("a", "get_weather", #"{"city":"Rome"}"#)), ScriptedOperations.saying("Yes."),
        ])
        var steps: [String] = []
        for try await event in operations.toolRun(request, tools: [GetWeather()]).events {
            switch event {
            case .request(let round, let conversation):
                steps.append("request \(round) of \(conversation.messages.count)")
            case .stream: break
            case .response(let response): steps.append("response \(response.choices.count)")
            case .call(let call): steps.append("call \(call.name)")
            case .outcome(let call, let outcome): steps.append("outcome \(call.id): \(outcome.content)")
            case .result(let result): steps.append("result \(result.text ?? "")")
            }
        }
        #expect(
            steps == [
                "request 1 of 1", "response 1", "call get_weather", #"outcome a: {"sky":"Rome is clear"}"#,
                "request 2 of 3",
                "response 1", "result Yes.",
            ])
    }

    @Test(
        "What the model writes otherwise is taken, or it is told what is the matter",
        arguments: [
            (#""#, "\"city\" is missing"),
            (#"null"#, "\"city\" is missing"),
            (#"{"city":"Rome",}"#, "cannot be read"),
            ("```json\n{\"city\":\"Rome\"}\n```", "cannot be read"),
            (#"{"city":5}"#, "city: expected String"),
            (#"{"city":"Rome"#, "cannot be read"),
            (#"["Rome"]"#, "cannot be read"),
            (#"  {"city":"Rome"}  "#, "Rome is clear"),
            (#"{"city":"Rome","other":1}"#, "Rome is clear"),
        ])
    func arguments(_ text: String, _ told: String) async throws {
        let operations = ScriptedOperations([
            ScriptedOperations.calling(("a", "get_weather", text)), ScriptedOperations.saying("So."),
        ])
        _ = try await operations.run(request, tools: [GetWeather()])
        let content = try #require(contents(of: operations.requests[1]).first)
        #expect(content.contains(told), "\(content)")
    }

    @Test("Empty arguments are an object; those given as an object are taken; calls without id and type are completed")
    func missingParts() async throws {
        let operations = ScriptedOperations([
            #"{"role":"assistant","content":null,"refusal":null,"tool_calls":[{"type":"function","id":"","function":{"name":"fails","arguments":""}},{"type":"function","id":"","function":{"name":"get_weather","arguments":"{\"city\":\"Rome\"}"}}]}"#,
            ScriptedOperations.saying("So."),
        ])
        _ = try await operations.run(request, tools: [GetWeather(), Fails()])
        let messages = try #require(operations.requests[1]["messages"]?.array)
        #expect(messages[1]["tool_calls"]?[0]?["id"] == "call_1_1")
        #expect(messages[1]["tool_calls"]?[0]?["function"]?["arguments"] == "{}")
        #expect(messages[1]["tool_calls"]?[1]?["id"] == "call_1_2")
        #expect(messages[2]["tool_call_id"] == "call_1_1")
        #expect(messages[2]["content"] == #""fails" failed: the disk is full"#)
        #expect(messages[3]["tool_call_id"] == "call_1_2")
        // A tool that runs alone asks for one call at a time.
        #expect(operations.requests[0]["parallel_tool_calls"] == false)
    }

    @Test("An unknown name is told with those that there are")
    func unknownName() async throws {
        let operations = ScriptedOperations([
            ScriptedOperations.calling(("a", "get_wether", "{}")), ScriptedOperations.saying("So."),
        ])
        _ = try await operations.run(request, tools: [GetWeather(), Fails()])
        #expect(
            contents(of: operations.requests[1]) == [
                #"There is no tool "get_wether". There are: "get_weather", "fails"."#
            ])
    }

    @Test("Without any tool that is told too")
    func noTools() async throws {
        let operations = ScriptedOperations([
            ScriptedOperations.calling(("a", "get_weather", "{}")), ScriptedOperations.saying("So."),
        ])
        _ = try await operations.run(request, tools: [])
        #expect(
            contents(of: operations.requests[1]) == [#"There is no tool "get_weather". There is none at all."#])
    }

    @Test("A tool's error ends the run where the options say so, with the conversation up to it")
    func thrown() async throws {
        let operations = ScriptedOperations([ScriptedOperations.calling(("a", "fails", "{}"))])
        let error = try await #require(throws: InterruptedRun<CreateChatCompletionRequest>.self) {
            try await operations.run(request, tools: [Fails()], options: ToolRunOptions(toolErrors: .thrown))
        }
        guard case .tool(let call, let cause) = error.cause else {
            Issue.record("\(error)")
            return
        }
        #expect(call.id == "a" && cause is Fails.Problem)
        #expect(error.conversation.messages.count == 2)
        #expect(error.usage?.total == 15)
        #expect(error.rounds == 1)
    }

    @Test("A run ends after so many requests, and a failed request carries what was said")
    func limits() async throws {
        let call = ScriptedOperations.calling(("a", "get_weather", #"{"city":"Rome"}"#))
        let endless = ScriptedOperations(Array(repeating: call, count: 20))
        let tooMany = try await #require(throws: InterruptedRun<CreateChatCompletionRequest>.self) {
            try await endless.run(request, tools: [GetWeather()])
        }
        guard case .tooManyRounds(10) = tooMany.cause else {
            Issue.record("\(tooMany)")
            return
        }
        #expect(endless.requests.count == 10)
        #expect(tooMany.conversation.messages.count == 20)
        let failing = ScriptedOperations([call])
        let failed = try await #require(throws: InterruptedRun<CreateChatCompletionRequest>.self) {
            try await failing.run(request, tools: [GetWeather()])
        }
        guard case .request(let cause) = failed.cause else {
            Issue.record("\(failed)")
            return
        }
        #expect(cause is ScriptedOperations.NothingLeft)
        #expect(failed.conversation.messages.count == 3)
        #expect(failed.rounds == 1)
    }

    @Test("A response that a limit cuts amid arguments ends the run")
    func cutShort() async throws {
        let operations = ScriptedOperations([
            #"{"id":"r","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"length","logprobs":null,"message":{"role":"assistant","content":null,"refusal":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"get_weather","arguments":"{\"ci"}}]}}]}"#
        ])
        let error = try await #require(throws: InterruptedRun<CreateChatCompletionRequest>.self) {
            try await operations.run(request, tools: [GetWeather()])
        }
        guard case .cutShort = error.cause else {
            Issue.record("\(error)")
            return
        }
    }

    @Test("Who is asked before a call may let it be, change it, or refuse it")
    func approval() async throws {
        let operations = ScriptedOperations([
            ScriptedOperations.calling(
                ("a", "get_weather", #"{"city":"Rome"}"#), ("b", "get_weather", #"{"city":"Oslo"}"#),
                ("c", "get_weather", #"{"city":"Bonn"}"#)),
            ScriptedOperations.saying("So."),
        ])
        let options = ToolRunOptions { call in
            switch call.id {
            case "a": .approved
            case "b": .changed(arguments: #"{"city":"Turku"}"#)
            default: .refused(reason: "Not today.")
            }
        }
        _ = try await operations.run(request, tools: [GetWeather()], options: options)
        #expect(
            contents(of: operations.requests[1]) == [
                #"{"sky":"Rome is clear"}"#, #"{"sky":"Turku is clear"}"#, "Not today.",
            ])
    }

    @Test("A forced tool is forced once, and `none` stays")
    func forcedChoice() async throws {
        for (choice, second) in [("required", nil), ("none", "none"), ("auto", nil)] as [(String, JSONValue?)] {
            var request = request
            request.unknownFields["tool_choice"] = .string(choice)
            let operations = ScriptedOperations([
                ScriptedOperations.calling(("a", "get_weather", #"{"city":"Rome"}"#)), ScriptedOperations.saying("So."),
            ])
            _ = try await operations.run(request, tools: [GetWeather()])
            #expect(operations.requests[0]["tool_choice"] == .string(choice))
            #expect(operations.requests[1]["tool_choice"] == second)
        }
    }

    @Test("Unknown members of the model's message, such as signatures, go back; sources do not")
    func echo() async throws {
        let operations = ScriptedOperations([
            #"{"role":"assistant","content":null,"refusal":null,"annotations":[],"extra_content":{"google":{"thought_signature":"s"}},"tool_calls":[{"id":"a","type":"function","index":0,"function":{"name":"get_weather","arguments":"{}"},"extra_content":{"google":{"thought_signature":"t"}}}]}"#,
            ScriptedOperations.saying("So."),
        ])
        _ = try await operations.run(request, tools: [GetWeather()])
        let message = try #require(operations.requests[1]["messages"]?[1])
        #expect(message["extra_content"] == ["google": ["thought_signature": "s"]])
        #expect(message["tool_calls"]?[0]?["extra_content"] == ["google": ["thought_signature": "t"]])
        #expect(message["annotations"] == nil)
        #expect(message["tool_calls"]?[0]?["index"] == nil)
    }

    @Test("A tool that cannot be offered is an error before anything is sent")
    func invalid() async throws {
        struct Count: Tool {
            typealias Arguments = Int
            func call(_ arguments: Int) async throws -> String { "" }
        }
        let operations = ScriptedOperations([])
        await #expect(throws: InvalidTool.self) { try await operations.run(request, tools: [Count()]) }
        await #expect(throws: InvalidTool.self) {
            try await operations.run(request, tools: [GetWeather(), GetWeather()])
        }
        let named = FunctionTool(ToolDefinition(name: "not a name", parameters: ["type": "object"])) { (_: JSONValue) in
            ""
        }
        await #expect(throws: InvalidTool.self) { try await operations.run(request, tools: [named]) }
        let any: JSONValue = ["type": "object", "additionalProperties": true]
        let open = FunctionTool(ToolDefinition(name: "open", parameters: any, isStrict: true)) { (_: JSONValue) in "" }
        await #expect(throws: StrictSchemaError.self) { try await operations.run(request, tools: [open]) }
        #expect(operations.requests.isEmpty)
    }

    @Test("A strict tool's schema is put into the form, and its nulls are members that were left out")
    func strict() async throws {
        let definition = ToolDefinition(
            name: "find", parameters: try JSONSchema.of(GetWeather.Arguments.self), isStrict: true)
        let tool = FunctionTool(definition) { (arguments: JSONValue) in arguments }
        let operations = ScriptedOperations([
            ScriptedOperations.calling(("a", "find", #"{"city":"Rome","days":null}"#)),
            ScriptedOperations.saying("So."),
        ])
        _ = try await operations.run(request, tools: [tool])
        let function = operations.requests[0]["tools"]?[0]?["function"]
        #expect(function?["strict"] == true)
        #expect(function?["parameters"]?["required"] == ["city", "days"])
        #expect(contents(of: operations.requests[1]) == [#"{"city":"Rome"}"#])
    }
}
