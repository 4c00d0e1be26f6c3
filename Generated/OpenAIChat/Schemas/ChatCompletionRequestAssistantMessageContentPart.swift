// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 5d85025dc02e3dd5
// swift-format-ignore-file

import BinderyRuntime

/// A part of an earlier response.
///
/// Source: `/components/schemas/ChatCompletionRequestAssistantMessageContentPart`.
public enum ChatCompletionRequestAssistantMessageContentPart: Hashable, Sendable {
    case text(ChatCompletionRequestMessageContentPartText)
    case refusal(ChatCompletionRequestMessageContentPartRefusal)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ChatCompletionRequestAssistantMessageContentPart: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\nrefusal\n") {
        case 1: self = .text(try json.value(as: ChatCompletionRequestMessageContentPartText.self))
        case 2: self = .refusal(try json.value(as: ChatCompletionRequestMessageContentPartRefusal.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .refusal(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestAssistantMessageContentPart {
    public static func text(
        _ text: String,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        .text(ChatCompletionRequestMessageContentPartText(
            text: text,
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }

    public static func refusal(_ refusal: String) -> Self {
        .refusal(ChatCompletionRequestMessageContentPartRefusal(refusal: refusal))
    }
}
