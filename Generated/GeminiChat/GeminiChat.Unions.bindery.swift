// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

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

/// A part of a user's message.
///
/// Source: `/components/schemas/ChatCompletionRequestUserMessageContentPart`.
public enum ChatCompletionRequestUserMessageContentPart: Hashable, Sendable {
    case text(ChatCompletionRequestMessageContentPartText)
    case imageURL(ChatCompletionRequestMessageContentPartImage)
    case inputAudio(ChatCompletionRequestMessageContentPartAudio)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ChatCompletionRequestUserMessageContentPart: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\nimage_url\ninput_audio\n") {
        case 1: self = .text(try json.value(as: ChatCompletionRequestMessageContentPartText.self))
        case 2: self = .imageURL(try json.value(as: ChatCompletionRequestMessageContentPartImage.self))
        case 3: self = .inputAudio(try json.value(as: ChatCompletionRequestMessageContentPartAudio.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .imageURL(let value): value.write(json: &json)
        case .inputAudio(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestUserMessageContentPart {
    public static func text(_ text: String) -> Self {
        .text(ChatCompletionRequestMessageContentPartText(text: text))
    }

    public static func imageURL(
        _ url: URIString,
        detail: ChatCompletionRequestMessageContentPartImage.ImageURL.Detail? = nil
    ) -> Self {
        let imageURL = ChatCompletionRequestMessageContentPartImage.ImageURL(
            url: url,
            detail: detail
        )
        return .imageURL(ChatCompletionRequestMessageContentPartImage(imageURL: imageURL))
    }

    public static func imageURL(
        _ url: String,
        detail: ChatCompletionRequestMessageContentPartImage.ImageURL.Detail? = nil
    ) -> Self {
        .imageURL(URIString(url), detail: detail)
    }

    public static func inputAudio(
        _ data: String,
        format: ChatCompletionRequestMessageContentPartAudio.InputAudio.Format
    ) -> Self {
        let inputAudio = ChatCompletionRequestMessageContentPartAudio.InputAudio(
            data: data,
            format: format
        )
        return .inputAudio(ChatCompletionRequestMessageContentPartAudio(inputAudio: inputAudio))
    }
}

/// The body of a response that reports a failure, mostly as the one element of a list.
///
/// Source: `/components/schemas/ErrorResponse`.
public enum ErrorResponse: Hashable, Sendable {
    /// Failures in a list.
    case array([ErrorDetails])
    case object(ErrorDetails)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ErrorResponse: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .array: self = .array(try json.value(as: [ErrorDetails].self))
        case .object: self = .object(try json.value(as: ErrorDetails.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .array(let value): value.write(json: &json)
        case .object(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ErrorResponse: ExpressibleByArrayLiteral {
    /// The same as `.array`.
    public init(_ elements: [ErrorDetails]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ErrorDetails...) {
        self = .array(elements)
    }
}

extension ErrorResponse {
    public static func object(
        code: ErrorValue.Code? = nil,
        message: String? = nil,
        status: String? = nil,
        type: String? = nil,
        param: String? = nil,
        details: [JSONObject]? = nil
    ) -> Self {
        let error = ErrorValue(
            code: code,
            message: message,
            status: status,
            type: type,
            param: param,
            details: details
        )
        return .object(ErrorDetails(error: error))
    }
}

/// Where to stop: one sequence, or up to four. The response ends before the first of them.
/// Reasoning models of the o series do not take it.
///
/// Source: `/components/schemas/StopConfiguration`.
public enum StopConfiguration: Hashable, Sendable {
    /// One sequence.
    case string(String)
    /// Up to four sequences.
    ///
    /// Items: at most 4.
    case array([String])
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension StopConfiguration: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [String].self))
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

extension StopConfiguration: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [String]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: String...) {
        self = .array(elements)
    }
}

extension StopConfiguration: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .array(let value): validator.items(value.count, atMost: 4, "openai.yaml:529:21")
        default: break
        }
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
        switch try json.variant(by: "type", among: "function\n") {
        case 1: self = .function(try json.value(as: ChatCompletionMessageToolCall.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .function(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ToolCall {
    public static func function(
        _ id: String,
        function: ChatCompletionMessageToolCall.Function,
        extraContent: ExtraContent? = nil
    ) -> Self {
        .function(ChatCompletionMessageToolCall(
            id: id,
            function: function,
            extraContent: extraContent
        ))
    }
}
