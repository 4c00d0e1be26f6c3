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
    public static func system(_ content: MessageContent?, name: String? = nil) -> Self {
        .system(ChatCompletionRequestSystemMessage(content: content, name: name))
    }

    public static func system(_ content: String, name: String? = nil) -> Self {
        .system(MessageContent(content), name: name)
    }

    public static func system(_ content: [MessageContentPart], name: String? = nil) -> Self {
        .system(MessageContent(content), name: name)
    }

    public static func user(_ content: MessageContent?, name: String? = nil) -> Self {
        .user(ChatCompletionRequestUserMessage(content: content, name: name))
    }

    public static func user(_ content: String, name: String? = nil) -> Self {
        .user(MessageContent(content), name: name)
    }

    public static func user(_ content: [MessageContentPart], name: String? = nil) -> Self {
        .user(MessageContent(content), name: name)
    }

    public static var assistant: Self { .assistant(ChatCompletionRequestAssistantMessage()) }

    public static func assistant(
        _ content: MessageContent? = nil,
        refusal: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        name: String? = nil
    ) -> Self {
        .assistant(ChatCompletionRequestAssistantMessage(
            content: content,
            refusal: refusal,
            toolCalls: toolCalls,
            name: name
        ))
    }

    public static func assistant(
        _ content: String,
        refusal: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        name: String? = nil
    ) -> Self {
        .assistant(MessageContent(content), refusal: refusal, toolCalls: toolCalls, name: name)
    }

    public static func assistant(
        _ content: [MessageContentPart],
        refusal: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        name: String? = nil
    ) -> Self {
        .assistant(MessageContent(content), refusal: refusal, toolCalls: toolCalls, name: name)
    }

    public static func tool(
        _ content: MessageContent?,
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
        .tool(MessageContent(content), toolCallID: toolCallID, name: name)
    }

    public static func tool(
        _ content: [MessageContentPart],
        toolCallID: String,
        name: String? = nil
    ) -> Self {
        .tool(MessageContent(content), toolCallID: toolCallID, name: name)
    }
}

extension ChatCompletionRequestMessage {
    /// The value as `.assistant`; what that takes of it is said there.
    public init(_ value: ChatCompletionResponseMessage) {
        self = .assistant(ChatCompletionRequestAssistantMessage(value))
    }
}

/// What a message says, as one text or in parts.
///
/// Source: `/components/schemas/MessageContent`.
public enum MessageContent: Hashable, Sendable {
    /// One text.
    case string(String)
    /// Texts and images.
    case array([MessageContentPart])
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension MessageContent: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [MessageContentPart].self))
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
    public init(_ elements: [MessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: MessageContentPart...) {
        self = .array(elements)
    }
}

/// A part of a message.
///
/// Source: `/components/schemas/MessageContentPart`.
public enum MessageContentPart: Hashable, Sendable {
    case text(ChatCompletionRequestMessageContentPartText)
    case imageURL(ChatCompletionRequestMessageContentPartImage)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension MessageContentPart: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\nimage_url\n") {
        case 1: self = .text(try json.value(as: ChatCompletionRequestMessageContentPartText.self))
        case 2: self = .imageURL(try json.value(as: ChatCompletionRequestMessageContentPartImage.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .imageURL(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension MessageContentPart {
    public static func text(_ text: String) -> Self {
        .text(ChatCompletionRequestMessageContentPartText(text: text))
    }

    public static func imageURL(
        _ url: String,
        detail: ChatCompletionRequestMessageContentPartImage.ImageURL.Detail? = nil
    ) -> Self {
        let imageURL = ChatCompletionRequestMessageContentPartImage.ImageURL(
            url: url,
            detail: detail
        )
        return .imageURL(ChatCompletionRequestMessageContentPartImage(imageURL: imageURL))
    }
}

/// The form of the response: free text, any JSON object, or JSON after a schema of yours.
///
/// Source: `/components/schemas/ResponseFormat`.
public enum ResponseFormat: Hashable, Sendable {
    case text(ResponseFormatText)
    case jsonSchema(ResponseFormatJSONSchema)
    case jsonObject(ResponseFormatJSONObject)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ResponseFormat: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\njson_schema\njson_object\n") {
        case 1: self = .text(try json.value(as: ResponseFormatText.self))
        case 2: self = .jsonSchema(try json.value(as: ResponseFormatJSONSchema.self))
        case 3: self = .jsonObject(try json.value(as: ResponseFormatJSONObject.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .jsonSchema(let value): value.write(json: &json)
        case .jsonObject(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ResponseFormat {
    public static var text: Self { .text(ResponseFormatText()) }

    public static func jsonSchema(
        _ name: String,
        description: String? = nil,
        schema: ResponseFormatJSONSchemaSchema? = nil,
        strict: Bool? = nil
    ) -> Self {
        let jsonSchema = ResponseFormatJSONSchema.JSONSchema(
            name: name,
            description: description,
            schema: schema,
            strict: strict
        )
        return .jsonSchema(ResponseFormatJSONSchema(jsonSchema: jsonSchema))
    }

    public static var jsonObject: Self { .jsonObject(ResponseFormatJSONObject()) }
}

/// Something that the model may call.
///
/// Source: `/components/schemas/Tool`.
public enum Tool: Hashable, Sendable {
    case function(ChatCompletionTool)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Tool: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "function\n") {
        case 1: self = .function(try json.value(as: ChatCompletionTool.self))
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

extension Tool {
    public static func function(
        _ name: String,
        description: String? = nil,
        parameters: FunctionParameters? = nil,
        strict: Bool? = nil
    ) -> Self {
        let function = FunctionObject(
            name: name,
            description: description,
            parameters: parameters,
            strict: strict
        )
        return .function(ChatCompletionTool(function: function))
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
        function: ChatCompletionMessageToolCall.Function
    ) -> Self {
        .function(ChatCompletionMessageToolCall(id: id, function: function))
    }
}

/// Whether the model calls functions, and which. Where unset it decides by itself.
///
/// Source: `/components/schemas/ToolChoice`.
public enum ToolChoice: Hashable, Sendable {
    case noneValue
    case auto
    case function(ChatCompletionNamedToolChoice)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ToolChoice: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "none\nauto\n") {
        case 1:
            self = .noneValue
            return
        case 2:
            self = .auto
            return
        default: break
        }
        switch try json.variant(by: "type", among: "function\n") {
        case 1: self = .function(try json.value(as: ChatCompletionNamedToolChoice.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .noneValue: json.literal("\"none\"")
        case .auto: json.literal("\"auto\"")
        case .function(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ToolChoice {
    public static func function(_ name: String) -> Self {
        let function = ChatCompletionNamedToolChoice.Function(name: name)
        return .function(ChatCompletionNamedToolChoice(function: function))
    }
}
