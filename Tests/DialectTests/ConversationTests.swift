// The groups of all modules through which conversations are held, with doubles in place of the client.

import AtomaChat
import BinderyClient
import BinderyRuntime
import CompatibleChat
import GeminiChat
import OneLLMChat
import OpenAIChat
import Synchronization
import Testing
import TogetherChat

@Suite struct ConversationTests {
    private static let shapes: [String: ConversationShape] = [
        "OpenAIChat": OpenAIClient.Chat.Completions.conversation,
        "CompatibleChat": CompatibleClient.Chat.Completions.conversation,
        "TogetherChat": TogetherClient.Chat.Completions.conversation,
        "GeminiChat": GeminiClient.Chat.Completions.conversation,
        "AtomaChat": AtomaClient.Chat.Completions.conversation,
        "OneLLMChat": OneLLMClient.Chat.Completions.conversation,
    ]

    private static func modules(where holds: (ConversationShape) -> Bool) -> [String] {
        shapes.filter { holds($0.value) }.keys.sorted()
    }

    @Test func eachModuleSaysWhatItsServiceTakes() {
        #expect(Self.modules { $0.messages == "messages" && $0.tools?.member == "tools" }.count == 6)
        #expect(
            Self.modules { $0.tools?.parallel == "parallel_tool_calls" } == [
                "AtomaChat", "CompatibleChat", "OpenAIChat",
            ])
        #expect(
            Self.modules { $0.tools?.definition["function"]?["strict"] == "$strict" } == [
                "AtomaChat", "CompatibleChat", "OneLLMChat", "OpenAIChat",
            ])
        #expect(Self.modules { $0.strictSchemas != nil } == ["CompatibleChat", "OneLLMChat", "OpenAIChat"])
        #expect(Self.modules { $0.format?.pattern != nil } == ["TogetherChat"])
        #expect(Self.modules { $0.format?.schema?["json_schema"]?["strict"] == "$strict" }.count == 6)
        #expect(
            Self.modules { $0.streamed == ["stream_options": ["include_usage": true]] } == [
                "AtomaChat", "CompatibleChat", "GeminiChat", "OpenAIChat",
            ])
        #expect(Self.shapes["OpenAIChat"]?.strictSchemas?.keywords.contains("anyOf") == true)
        #expect(Self.shapes["OpenAIChat"]?.strictSchemas?.keywords.contains("oneOf") == false)
        #expect(Self.shapes["OpenAIChat"]?.strictSchemas?.maxDepth == 10)
    }

    /// A double of the module whose streaming operation has a request of its own.
    private final class Atoma: AtomaChat.ChatCompletionsOperations {
        private let sent = Mutex<AtomaChat.CreateChatCompletionStreamRequest?>(nil)
        var streamed: AtomaChat.CreateChatCompletionStreamRequest? { sent.withLock { $0 } }

        func create(
            _ request: AtomaChat.CreateChatCompletionRequest, options: CallOptions
        ) async throws -> AtomaChat.CreateChatCompletionResponse {
            try JSONCoding.decode(
                AtomaChat.CreateChatCompletionResponse.self,
                from: Array(#"{"id": "\#(request.model)", "created": 1, "model": "m", "choices": []}"#.utf8))
        }

        func stream(
            _ request: AtomaChat.CreateChatCompletionStreamRequest, options: CallOptions
        ) async throws -> EventStream<AtomaChat.CreateChatCompletionStreamResponse> {
            sent.withLock { $0 = request }
            return EventStream([])
        }
    }

    /// Whatever conforms to a group's protocol has its conversation, also as an existential.
    @Test func doublesHoldConversations() async throws {
        let double = Atoma()
        let group: any AtomaChat.ChatCompletionsOperations = double
        let reply = try await group.reply(
            to: AtomaChat.CreateChatCompletionRequest(model: "a", messages: [.user("Hello")]), options: CallOptions())
        #expect(reply.id == "a")
        #expect(type(of: group).conversation.messages == "messages")
    }

    /// The request is the other operation's: its own members are set whatever the first one said, the rest is carried.
    @Test func anotherOperationStreamsTheSameConversation() async throws {
        let double = Atoma()
        var request = AtomaChat.CreateChatCompletionRequest(
            model: "a", messages: [.user("Hello")], temperature: 0.5, stream: false)
        request.unknownFields["more"] = [1]
        _ = try await double.streamedReply(to: request, options: CallOptions())
        let sent = try #require(double.streamed)
        let json = try JSONValue(parsing: JSONCoding.encode(sent))
        #expect(json["stream"] == true)
        #expect(json["temperature"] == 0.5)
        #expect(json["more"] == [1])
        #expect(json["messages"]?[0]?["content"] == "Hello")
    }

    @Test func aRequestThatTheOtherTypeDoesNotTakeIsAnError() {
        #expect(throws: JSONError.self) {
            _ = try JSONValue.object(["model": 1]).converted(
                to: AtomaChat.CreateChatCompletionStreamRequest.self, setting: [:])
        }
        #expect(throws: JSONError.self) {
            _ = try JSONValue("text").converted(
                to: AtomaChat.CreateChatCompletionStreamRequest.self, setting: ["stream": true])
        }
    }
}
