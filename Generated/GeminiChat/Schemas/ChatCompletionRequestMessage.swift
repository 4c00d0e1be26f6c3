// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: 5c3300b9a9ba1e69
// swift-format-ignore-file

import BinderyRuntime

/// One message of a conversation, told apart by the role of who wrote it.
///
/// Source: `/components/schemas/ChatCompletionRequestMessage`.
public enum ChatCompletionRequestMessage: Hashable, Sendable {
    case system(ChatCompletionRequestSystemMessage)
    case user(ChatCompletionRequestUserMessage)
    case assistant(ChatCompletionRequestAssistantMessage)
    case tool(ChatCompletionRequestToolMessage)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ChatCompletionRequestMessage: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "role", among: "system\nuser\nassistant\ntool\n") {
        case 1: self = .system(try json.value(as: ChatCompletionRequestSystemMessage.self))
        case 2: self = .user(try json.value(as: ChatCompletionRequestUserMessage.self))
        case 3: self = .assistant(try json.value(as: ChatCompletionRequestAssistantMessage.self))
        case 4: self = .tool(try json.value(as: ChatCompletionRequestToolMessage.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .system(let value): value.write(json: &json)
        case .user(let value): value.write(json: &json)
        case .assistant(let value): value.write(json: &json)
        case .tool(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestMessage {
    public static func system(
        _ content: ChatCompletionRequestSystemMessage.Content,
        name: String? = nil
    ) -> Self {
        .system(ChatCompletionRequestSystemMessage(content: content, name: name))
    }

    public static func system(_ content: String, name: String? = nil) -> Self {
        .system(ChatCompletionRequestSystemMessage.Content(content), name: name)
    }

    public static func system(
        _ content: [ChatCompletionRequestSystemMessageContentPart],
        name: String? = nil
    ) -> Self {
        .system(ChatCompletionRequestSystemMessage.Content(content), name: name)
    }

    public static func user(
        _ content: ChatCompletionRequestUserMessage.Content,
        name: String? = nil
    ) -> Self {
        .user(ChatCompletionRequestUserMessage(content: content, name: name))
    }

    public static func user(_ content: String, name: String? = nil) -> Self {
        .user(ChatCompletionRequestUserMessage.Content(content), name: name)
    }

    public static func user(
        _ content: [ChatCompletionRequestUserMessageContentPart],
        name: String? = nil
    ) -> Self {
        .user(ChatCompletionRequestUserMessage.Content(content), name: name)
    }

    public static var assistant: Self { .assistant(ChatCompletionRequestAssistantMessage()) }

    public static func assistant(
        _ content: ChatCompletionRequestAssistantMessage.Content? = nil,
        name: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        extraContent: ExtraContent? = nil
    ) -> Self {
        .assistant(ChatCompletionRequestAssistantMessage(
            content: content,
            name: name,
            toolCalls: toolCalls,
            extraContent: extraContent
        ))
    }

    public static func assistant(
        _ content: String,
        name: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        extraContent: ExtraContent? = nil
    ) -> Self {
        .assistant(
            ChatCompletionRequestAssistantMessage.Content(content),
            name: name,
            toolCalls: toolCalls,
            extraContent: extraContent
        )
    }

    public static func assistant(
        _ content: [ChatCompletionRequestAssistantMessageContentPart],
        name: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        extraContent: ExtraContent? = nil
    ) -> Self {
        .assistant(
            ChatCompletionRequestAssistantMessage.Content(content),
            name: name,
            toolCalls: toolCalls,
            extraContent: extraContent
        )
    }

    public static func tool(
        _ content: ChatCompletionRequestToolMessage.Content,
        toolCallID: String,
        name: String? = nil
    ) -> Self {
        .tool(ChatCompletionRequestToolMessage(
            content: content,
            toolCallID: toolCallID,
            name: name
        ))
    }

    public static func tool(_ content: String, toolCallID: String, name: String? = nil) -> Self {
        .tool(
            ChatCompletionRequestToolMessage.Content(content),
            toolCallID: toolCallID,
            name: name
        )
    }

    public static func tool(
        _ content: [ChatCompletionRequestToolMessageContentPart],
        toolCallID: String,
        name: String? = nil
    ) -> Self {
        .tool(
            ChatCompletionRequestToolMessage.Content(content),
            toolCallID: toolCallID,
            name: name
        )
    }
}

extension ChatCompletionRequestMessage {
    /// The value as `.assistant`; what that takes of it is said there.
    public init(_ value: ChatCompletionResponseMessage) {
        self = .assistant(ChatCompletionRequestAssistantMessage(value))
    }
}
