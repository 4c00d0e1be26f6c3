// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

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
        case 1:
            self = .text(try json.value(as: ChatCompletionRequestMessageContentPartText.self))
            return
        case 2:
            self = .refusal(try json.value(as: ChatCompletionRequestMessageContentPartRefusal.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if let value = try json.attempt(ChatCompletionRequestMessageContentPartText.self) {
                self = .text(value)
                return
            }
        }
        self = .unknown(try json.unknownVariant())
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
    public static func text(_ text: String?) -> Self {
        .text(ChatCompletionRequestMessageContentPartText(text: text))
    }

    public static func refusal(_ refusal: String?) -> Self {
        .refusal(ChatCompletionRequestMessageContentPartRefusal(refusal: refusal))
    }
}

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
        _ content: ChatCompletionRequestSystemMessage.Content?,
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
        _ content: ChatCompletionRequestUserMessage.Content?,
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
        _ content: MessageContent? = nil,
        refusal: String? = nil,
        name: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil
    ) -> Self {
        .assistant(ChatCompletionRequestAssistantMessage(
            content: content,
            refusal: refusal,
            name: name,
            toolCalls: toolCalls,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails
        ))
    }

    public static func assistant(
        _ content: String,
        refusal: String? = nil,
        name: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil
    ) -> Self {
        .assistant(
            MessageContent(content),
            refusal: refusal,
            name: name,
            toolCalls: toolCalls,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails
        )
    }

    public static func assistant(
        _ content: [ChatCompletionRequestAssistantMessageContentPart],
        refusal: String? = nil,
        name: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil
    ) -> Self {
        .assistant(
            MessageContent(content),
            refusal: refusal,
            name: name,
            toolCalls: toolCalls,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails
        )
    }

    public static func tool(
        _ content: ChatCompletionRequestToolMessage.Content?,
        toolCallID: String?,
        name: String? = nil
    ) -> Self {
        .tool(ChatCompletionRequestToolMessage(
            content: content,
            toolCallID: toolCallID,
            name: name
        ))
    }

    public static func tool(_ content: String, toolCallID: String?, name: String? = nil) -> Self {
        .tool(
            ChatCompletionRequestToolMessage.Content(content),
            toolCallID: toolCallID,
            name: name
        )
    }

    public static func tool(
        _ content: [ChatCompletionRequestToolMessageContentPart],
        toolCallID: String?,
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

/// A part of a user's message.
///
/// Source: `/components/schemas/ChatCompletionRequestUserMessageContentPart`.
public enum ChatCompletionRequestUserMessageContentPart: Hashable, Sendable {
    case text(ChatCompletionRequestMessageContentPartText)
    case imageURL(ChatCompletionRequestMessageContentPartImage)
    case audioURL(ChatCompletionRequestMessageContentPartAudioURL)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ChatCompletionRequestUserMessageContentPart: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\nimage_url\naudio_url\n") {
        case 1:
            self = .text(try json.value(as: ChatCompletionRequestMessageContentPartText.self))
            return
        case 2:
            self = .imageURL(try json.value(as: ChatCompletionRequestMessageContentPartImage.self))
            return
        case 3:
            self = .audioURL(try json.value(as: ChatCompletionRequestMessageContentPartAudioURL.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if let value = try json.attempt(ChatCompletionRequestMessageContentPartText.self) {
                self = .text(value)
                return
            }
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .imageURL(let value): value.write(json: &json)
        case .audioURL(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestUserMessageContentPart {
    public static func text(_ text: String?) -> Self {
        .text(ChatCompletionRequestMessageContentPartText(text: text))
    }

    public static func imageURL(
        _ url: String?,
        detail: ChatCompletionRequestMessageContentPartImage.ImageURL.Object.Detail? = nil
    ) -> Self {
        let imageURL = ChatCompletionRequestMessageContentPartImage.ImageURL.Object(
            url: url,
            detail: detail
        )
        return .imageURL(ChatCompletionRequestMessageContentPartImage(imageURL: .object(imageURL)))
    }

    public static func imageURL(
        _ imageURL: ChatCompletionRequestMessageContentPartImage.ImageURL?
    ) -> Self {
        .imageURL(ChatCompletionRequestMessageContentPartImage(imageURL: imageURL))
    }

    public static func audioURL(_ url: String) -> Self {
        let audioURL = ChatCompletionRequestMessageContentPartAudioURL.AudioURL.Object(url: url)
        return .audioURL(ChatCompletionRequestMessageContentPartAudioURL(audioURL: .object(audioURL)))
    }

    public static func audioURL(
        _ audioURL: ChatCompletionRequestMessageContentPartAudioURL.AudioURL
    ) -> Self {
        .audioURL(ChatCompletionRequestMessageContentPartAudioURL(audioURL: audioURL))
    }
}

/// What a model says, as one text or in parts.
///
/// Source: `/components/schemas/MessageContent`.
public enum MessageContent: Hashable, Sendable {
    /// One text.
    case string(String)
    /// Parts, such as texts and thoughts.
    case array([ChatCompletionRequestAssistantMessageContentPart])
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension MessageContent: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array:
            self = .array(try json.value(as: [ChatCompletionRequestAssistantMessageContentPart].self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension MessageContent: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestAssistantMessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestAssistantMessageContentPart...) {
        self = .array(elements)
    }
}

/// A call of a tool by the model.
///
/// Source: `/components/schemas/ChatCompletionMessageToolCalls/items`.
public enum ToolCall: Hashable, Sendable {
    case function(ChatCompletionMessageToolCall)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ToolCall: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        if try json.hasMembers("function\n", count: 1) {
            self = .function(try json.value(as: ChatCompletionMessageToolCall.self))
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .function(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ToolCall {
    public static func function(_ name: String, arguments: String? = nil, id: String? = nil) -> Self {
        let function = ChatCompletionMessageToolCall.Function(name: name, arguments: arguments)
        return .function(ChatCompletionMessageToolCall(function: function, id: id))
    }
}
