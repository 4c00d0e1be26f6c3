// What a run keeps of its request: the choice of tools, tools of its own; and what of a response goes into the next request.

import BinderyClient
import BinderyRuntime
import BinderyTools
import OpenAIChat
import Testing

@Suite struct ToolRunRequestTests {
    struct Delete: Tool {
        struct Arguments: Codable, Sendable {}
        func call(_ arguments: Arguments) async throws -> String { "deleted" }
    }

    private let request = CreateChatCompletionRequest(model: "m", messages: [.user("Is it clear in Rome?")])

    private func contents(of request: JSONValue) -> [String] {
        (request["messages"]?.array ?? []).filter { $0["role"]?.string == "tool" }.compactMap { $0["content"]?.string }
    }

    private func choosing(_ choice: JSONValue) throws -> CreateChatCompletionRequest {
        var json = try JSONValue(parsing: JSONCoding.encode(request))
        json["tool_choice"] = choice
        return try JSONCoding.decode(CreateChatCompletionRequest.self, from: JSONCoding.encode(json))
    }

    private static func allowed(_ mode: String) -> JSONValue {
        [
            "type": "allowed_tools",
            "allowed_tools": [
                "mode": .string(mode), "tools": [["type": "function", "function": ["name": "get_weather"]]],
            ],
        ]
    }

    @Test(
        "After the first round nothing forces a call, and what forbids some stays",
        arguments: [
            ("required", nil), ("none", "none"),
            (["type": "function", "function": ["name": "get_weather"]], nil),
            (allowed("auto"), allowed("auto")), (allowed("required"), allowed("auto")),
        ] as [(JSONValue, JSONValue?)])
    func choice(_ choice: JSONValue, _ later: JSONValue?) async throws {
        let operations = ScriptedOperations([
            ScriptedOperations.calling(("a", "get_weather", #"{"city":"Rome"}"#)),
            ScriptedOperations.calling(("b", "get_weather", #"{"city":"Oslo"}"#)),
            ScriptedOperations.saying("So."),
        ])
        _ = try await operations.run(choosing(choice), tools: [ToolRunTests.GetWeather(), Delete()])
        #expect(operations.requests.map { $0["tool_choice"] } == [choice, later, later])
    }

    @Test("A tool that the request's choice does not allow is not called")
    func notAllowed() async throws {
        let operations = ScriptedOperations([
            ScriptedOperations.calling(("a", "delete", "{}")), ScriptedOperations.saying("So."),
        ])
        _ = try await operations.run(
            choosing(Self.allowed("auto")), tools: [ToolRunTests.GetWeather(), Delete()])
        #expect(contents(of: operations.requests[1]) == [#"There is no tool "delete". There are: "get_weather"."#])
    }

    @Test("A call of a tool that only the request has ends the run before any call is made")
    func requestTool() async throws {
        var request = request
        request.tools = [.function("mine", description: "Mine", parameters: ["type": "object", "properties": [:]])]
        let operations = ScriptedOperations([
            ScriptedOperations.calling(("a", "delete", "{}"), ("b", "mine", #"{"x":1}"#))
        ])
        let error = try await #require(throws: InterruptedRun<CreateChatCompletionRequest>.self) {
            try await operations.run(request, tools: [Delete()])
        }
        guard case .requestTool(let call) = error.cause else {
            Issue.record("\(error)")
            return
        }
        #expect(call == ToolInvocation(id: "b", name: "mine", arguments: #"{"x":1}"#))
        #expect(error.conversation.messages.count == 2)
        #expect(error.rounds == 1)
    }

    @Test("A tool whose name the request has already is an error before anything is sent")
    func repeated() async throws {
        var request = request
        request.tools = [.function("delete", description: "Mine", parameters: ["type": "object", "properties": [:]])]
        let operations = ScriptedOperations([])
        await #expect(throws: InvalidTool.self) { try await operations.run(request, tools: [Delete()]) }
        #expect(operations.requests.isEmpty)
    }

    @Test("An empty list of calls does not go back")
    func noCalls() async throws {
        let operations = ScriptedOperations([#"{"role":"assistant","content":"So.","refusal":null,"tool_calls":[]}"#])
        let result = try await operations.run(request, tools: [Delete()])
        let message = try JSONValue(parsing: JSONCoding.encode(result.conversation))["messages"]?[1]
        #expect(message?["content"] == "So.")
        #expect(message?["tool_calls"] == nil)
    }

    /// Operations whose description says that requests take the identifier of audio alone.
    private struct AudioByID: ConversationOperations {
        static var conversation: ConversationShape {
            var shape = ScriptedOperations.conversation
            shape.reply.dropped += ["audio/data", "audio/expires_at", "audio/transcript", "content/parts", "gone/too"]
            return shape
        }

        let operations: ScriptedOperations

        func reply(
            to request: CreateChatCompletionRequest, options: CallOptions
        ) async throws -> CreateChatCompletionResponse {
            try await operations.reply(to: request, options: options)
        }
    }

    @Test("Members within the message that no request takes do not go back")
    func droppedWithin() async throws {
        let operations = ScriptedOperations([
            #"{"role":"assistant","content":"So.","refusal":null,"audio":{"id":"x","expires_at":1,"data":"QQ","transcript":"So."}}"#
        ])
        let result = try await AudioByID(operations: operations).run(request, tools: [Delete()])
        let message = try JSONValue(parsing: JSONCoding.encode(result.conversation))["messages"]?[1]
        #expect(message?["audio"] == ["id": "x"])
        #expect(message?["content"] == "So.")
        #expect(message?["gone"] == nil)
    }

    @Test("No request is sent where none is allowed")
    func noRounds() async throws {
        let operations = ScriptedOperations([ScriptedOperations.saying("So.")])
        let error = try await #require(throws: InterruptedRun<CreateChatCompletionRequest>.self) {
            try await operations.run(request, tools: [Delete()], options: ToolRunOptions(maxRounds: 0))
        }
        #expect("\(error)".contains("maxRounds"))
        #expect(error.rounds == 0)
        #expect(operations.requests.isEmpty)
    }

    @Test("Arguments that are parts of an object are offered as one")
    func parts() async throws {
        let schema: JSONValue = [
            "allOf": [["$ref": "#/$defs/Base"], ["properties": ["b": ["type": "string"]], "required": ["b"]]],
            "$defs": ["Base": ["type": "object", "properties": ["a": ["type": "integer"]], "required": ["a"]]],
        ]
        for isStrict in [false, true] {
            let tool = FunctionTool(ToolDefinition(name: "find", parameters: schema, isStrict: isStrict)) {
                (_: JSONValue) in ""
            }
            let operations = ScriptedOperations([ScriptedOperations.saying("So.")])
            _ = try await operations.run(request, tools: [tool])
            let sent = operations.requests[0]["tools"]?[0]?["function"]?["parameters"]
            #expect(sent?["type"] == "object")
            #expect(isStrict ? sent?["required"] == ["a", "b"] : sent?["allOf"] == schema["allOf"], "\(sent ?? nil)")
        }
    }
}
