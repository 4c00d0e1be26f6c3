// A decoded value comes in; a number goes out that every worker, in every language, must come to: lengths of texts in
// UTF-8, counts, and the sum of the doubles.

import OpenAIChat

protocol Checked {
    var check: Int { get }
}

extension CreateChatCompletionStreamResponse: Checked {
    var check: Int {
        choices.reduce(choices.count + id.utf8.count + model.utf8.count) { $0 + ($1.delta.content?.utf8.count ?? 0) }
    }
}

extension CreateChatCompletionResponse: Checked {
    var check: Int {
        var check = choices.count + id.utf8.count
        var sum = 0.0
        for choice in choices {
            check += choice.message.content?.utf8.count ?? 0
            for call in choice.message.toolCalls ?? [] { check += call.argumentBytes }
            for token in choice.logprobs?.content ?? [] {
                check += token.token.utf8.count + (token.bytes ?? []).reduce(0, +) + token.topLogprobs.count
                sum += token.topLogprobs.reduce(token.logprob) { $0 + $1.logprob }
            }
        }
        return check + Int(-sum)
    }
}

extension CreateChatCompletionRequest: Checked {
    var check: Int {
        var check = messages.count
        for message in messages { check += message.textBytes }
        for case .function(let tool) in tools ?? [] { check += tool.function.name.utf8.count }
        return check
    }
}

extension ChatCompletionRequestMessage {
    /// Of its texts, its images' URLs, and the arguments of its calls.
    fileprivate var textBytes: Int {
        switch self {
        case .developer(let message):
            guard case .string(let text) = message.content else { return 0 }
            return text.utf8.count
        case .user(let message):
            switch message.content {
            case .string(let text): return text.utf8.count
            case .array(let parts): return parts.reduce(0) { $0 + $1.textBytes }
            case .unknown: return 0
            }
        case .assistant(let message):
            let calls = (message.toolCalls ?? []).reduce(0) { $0 + $1.argumentBytes }
            guard case .string(let text)? = message.content else { return calls }
            return calls + text.utf8.count
        case .tool(let message):
            guard case .string(let text) = message.content else { return 0 }
            return text.utf8.count
        case .system, .function, .unknown: return 0
        }
    }
}

extension ChatCompletionRequestUserMessageContentPart {
    fileprivate var textBytes: Int {
        switch self {
        case .text(let part): part.text.utf8.count
        case .imageURL(let part): part.imageURL.url.rawValue.utf8.count
        case .inputAudio, .file, .unknown: 0
        }
    }
}

extension ToolCall {
    fileprivate var argumentBytes: Int {
        guard case .function(let call) = self else { return 0 }
        return call.function.arguments.utf8.count
    }
}
