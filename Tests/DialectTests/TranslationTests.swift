// Requests go from module to module: what the other provider has takes them, and of all else the report tells.

import AtomaChat
import BinderyClient
import BinderyRuntime
import CompatibleChat
import GeminiChat
import OneLLMChat
import OpenAIChat
import Testing
import TogetherChat

@Suite struct TranslationTests {
    private static let request = OpenAIChat.CreateChatCompletionRequest(
        model: "m", messages: [.system("Be brief."), .user("Hello!")], topLogprobs: 3, temperature: 1.5,
        maxCompletionTokens: 64, store: true, stop: "END", logprobs: true)

    @Test func togetherHasOtherNamesAndBounds() throws {
        let (request, report) = try Self.request.translated(to: TogetherChat.CreateChatCompletionRequest.self).parts
        #expect(request.maxTokens == 64)
        #expect(request.logprobs == 3)
        #expect(request.temperature == 1)
        #expect(request.stop == ["END"])
        #expect(request.messages.count == 2)
        #expect(request.unknownFields.isEmpty)
        try request.validate()
        #expect(
            report.description.split(separator: "\n").sorted() == [
                "logprobs dropped: the target expects an integer",
                "max_completion_tokens renamed to max_tokens: the target's name for it",
                "stop reshaped: the target expects an array",
                "store dropped: the target has no such field",
                "temperature clamped: the target's bound",
                "top_logprobs renamed to logprobs: the target's name for it",
            ])
    }

    @Test func whatTheBaseTakesTheLoosestTakes() throws {
        let loose = try Self.request.translated(to: CompatibleChat.CreateChatCompletionRequest.self)
        #expect(loose.report.changes == [])
        let back = try loose.value.translated(to: OpenAIChat.CreateChatCompletionRequest.self)
        #expect(back.report.changes == [])
        #expect(back.value == Self.request)
    }

    @Test func everyProviderTakesAPlainConversation() throws {
        let plain = OpenAIChat.CreateChatCompletionRequest(model: "a/b", messages: [.user("Hello!")], temperature: 0.5)
        #expect(try plain.translated(to: TogetherChat.CreateChatCompletionRequest.self).report.changes == [])
        #expect(try plain.translated(to: GeminiChat.CreateChatCompletionRequest.self).report.changes == [])
        #expect(try plain.translated(to: AtomaChat.CreateChatCompletionRequest.self).report.changes == [])
        #expect(try plain.translated(to: OneLLMChat.CreateChatCompletionRequest.self).report.changes == [])
    }

    @Test func responsesOfAllReadAlike() throws {
        let response = """
            {"id": "a", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0,
            "finish_reason": "stop", "logprobs": null, "message": {"role": "assistant", "content": "Hello!",
            "refusal": null}}], "usage": {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}}
            """
        func view<Response: ViewedResponse>(_ type: Response.Type) throws -> ResponseView {
            try JSONCoding.decode(type, from: response.utf8).view
        }
        let views = try [
            view(OpenAIChat.CreateChatCompletionResponse.self), view(CompatibleChat.CreateChatCompletionResponse.self),
            view(TogetherChat.CreateChatCompletionResponse.self), view(GeminiChat.CreateChatCompletionResponse.self),
            view(AtomaChat.CreateChatCompletionResponse.self), view(OneLLMChat.CreateChatCompletionResponse.self),
        ]
        for view in views {
            #expect(view.text == "Hello!")
            #expect(view.finishReason == "stop")
            #expect(view.usage == ResponseView.Usage(input: 3, output: 2, total: 5))
        }
    }
}
