// Every short form that the README promises: as a literal, from a variable, and interpolated.

import BinderyClient
import BinderyRuntime
import OpenAIChat
import Testing

@Suite struct FormsTests {
    private let name = "Ada"
    private let question = "What is this?"
    private let link = "https://example.com/cat.png"
    private let callID = "call_1"

    @Test func messagesTakeLiteralsVariablesAndInterpolations() throws {
        let parts: [ChatCompletionRequestUserMessageContentPart] = [.text(question), .imageURL(link)]
        let content: ChatCompletionRequestUserMessage.Content = "Hello"
        let messages: [ChatCompletionRequestMessage] = [
            .system("Be brief."), .system(question), .system("Be \(name)."),
            .developer("Be brief."), .developer(question), .developer("Be \(name)."),
            .user("Hello, \(name)!"), .user("Hello"), .user(question), .user(parts), .user(content),
            .user("Hello", name: "ada"),
            .user([.text("What is this?"), .imageURL("https://example.com/cat.png")]),
            .user([.text(question), .text("Hi \(name)"), .imageURL(link), .imageURL("https://example.com/\(name)")]),
            .assistant("Yes?"), .assistant(question), .assistant("Yes, \(name)?"),
            .assistant(toolCalls: [.function(callID, function: .init(name: "f", arguments: "{}"))]),
            .tool("22 °C", toolCallID: callID), .tool(question, toolCallID: "call_\(name)"),
            .tool("\(22) °C", toolCallID: callID),
        ]
        let roles = try messages.map { try json(of: $0)["role"]?.string }
        #expect(
            roles == [
                "system", "system", "system", "developer", "developer", "developer", "user", "user", "user", "user",
                "user", "user", "user", "user", "assistant", "assistant", "assistant", "assistant", "tool", "tool",
                "tool",
            ])
        #expect(try json(of: messages[6]) == ["role": "user", "content": "Hello, Ada!"])
        #expect(
            try json(of: messages[12]) == [
                "role": "user",
                "content": [
                    ["type": "text", "text": "What is this?"],
                    ["type": "image_url", "image_url": ["url": "https://example.com/cat.png"]],
                ],
            ])
        #expect(try json(of: messages[19]) == ["role": "tool", "content": "What is this?", "tool_call_id": "call_Ada"])
    }

    @Test func stopTakesOneOrSeveral() throws {
        let word = "END"
        let words = ["\n", word]
        let stops: [StopConfiguration] = [
            "\n", ["\n", "END"], "<\(word)>", ["\n", "<\(word)>"], .init(word), .init(words), .string(word),
            .array(words),
        ]
        #expect(
            try stops.map { try json(of: $0) } == [
                "\n", ["\n", "END"], "<END>", ["\n", "<END>"], "END", ["\n", "END"], "END", ["\n", "END"],
            ])
        let request = CreateChatCompletionRequest(model: .gpt4oMini, messages: [.user("Hi")], stop: "\n")
        #expect(try json(of: request)["stop"] == "\n")
    }

    @Test func modelTakesAKnownNameOrAny() throws {
        let version = "4o"
        let variable = "gpt-next"
        #expect(request(model: "gpt-4o-mini").model == .gpt4oMini)
        #expect(request(model: .gpt4oMini).model.rawValue == "gpt-4o-mini")
        #expect(request(model: "gpt-\(version)-mini").model == .gpt4oMini)
        #expect(request(model: .init(variable)).model.rawValue == "gpt-next")
        #expect(request(model: .gpt4_1).model.rawValue == "gpt-4.1")
        #expect(request(model: .gpt5_5_2026_04_23).model.rawValue == "gpt-5.5-2026-04-23")
    }

    @Test func toolChoiceIsAWordOrATool() throws {
        let tool = "get_weather"
        let forms: [(ChatCompletionToolChoiceOption, JSONValue)] = [
            (.auto, "auto"), (.required, "required"), (.noneValue, "none"),
            (.function("get_weather"), ["type": "function", "function": ["name": "get_weather"]]),
            (.function(tool), ["type": "function", "function": ["name": "get_weather"]]),
            (.function("get_\(tool)"), ["type": "function", "function": ["name": "get_get_weather"]]),
            (.custom("grep"), ["type": "custom", "custom": ["name": "grep"]]),
        ]
        for (choice, expected) in forms { #expect(try json(of: choice) == expected) }
        #expect(request(model: .gpt4o).with { $0.toolChoice = .auto }.toolChoice == .auto)
    }

    @Test func responseFormatIsAName() throws {
        let request = CreateChatCompletionRequest(
            model: .gpt4oMini, messages: [.user("List three colours.")], responseFormat: .jsonObject)
        #expect(try json(of: request)["response_format"] == ["type": "json_object"])
        let schema = "colours"
        let typed = request.with { $0.responseFormat = .jsonSchema(schema, schema: ["type": "object"], strict: true) }
        #expect(
            try json(of: typed)["response_format"] == [
                "type": "json_schema",
                "json_schema": ["name": "colours", "schema": ["type": "object"], "strict": true],
            ])
        #expect(try json(of: request.with { $0.responseFormat = .text })["response_format"] == ["type": "text"])
    }

    @Test func withChangesACopy() {
        let cold = request(model: .gpt4o)
        let warm = cold.with { $0.temperature = 0.2 }
        #expect(cold.temperature == nil)
        #expect(warm.temperature == 0.2)
    }

    private func request(model: ModelIDsShared) -> CreateChatCompletionRequest {
        CreateChatCompletionRequest(model: model, messages: [.user("Hi")])
    }
}
