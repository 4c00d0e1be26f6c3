// A view model as apps have it: its module is on the main actor by default.

import OpenAIChat

public final class Screen {
    public private(set) var text = ""
    public private(set) var calls: [String] = []
    private let client: OpenAIClient

    public init(client: OpenAIClient) {
        self.client = client
    }

    public func ask(_ question: String) async throws -> CreateChatCompletionResponse {
        let request = CreateChatCompletionRequest(model: .gpt4oMini, messages: [.user(question)])
        let stream = try await client.chat.completions.stream(request)
        for try await event in stream.events {
            if case .content(let more, choice: _) = event { text += more }
            if case .toolCallDone(let call, toolCall: _, choice: _) = event { calls.append(call.function?.name ?? "") }
        }
        for try await chunk in try await client.chat.completions.stream(request) {
            text += chunk.choices.first?.delta.content ?? ""
        }
        return try await client.chat.completions.stream(request).completion()
    }
}
