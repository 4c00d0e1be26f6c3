// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// A part of an earlier answer.
///
/// Source: `/components/schemas/ChatCompletionRequestAssistantMessageContentPart`.
public enum ChatCompletionRequestAssistantMessageContentPart: Codable, Hashable, Sendable {
    case text(ChatCompletionRequestMessageContentPartText)
    case refusal(ChatCompletionRequestMessageContentPartRefusal)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "text": self = .text(try look.payload(as: ChatCompletionRequestMessageContentPartText.self))
        case "refusal":
            self = .refusal(try look.payload(as: ChatCompletionRequestMessageContentPartRefusal.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .refusal(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
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

/// One message of a conversation, told apart by the role of who wrote it.
///
/// Source: `/components/schemas/ChatCompletionRequestMessage`.
public enum ChatCompletionRequestMessage: Codable, Hashable, Sendable {
    case developer(ChatCompletionRequestDeveloperMessage)
    case system(ChatCompletionRequestSystemMessage)
    case user(ChatCompletionRequestUserMessage)
    case assistant(ChatCompletionRequestAssistantMessage)
    case tool(ChatCompletionRequestToolMessage)
    case function(ChatCompletionRequestFunctionMessage)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "role") {
        case "developer": self = .developer(try look.payload(as: ChatCompletionRequestDeveloperMessage.self))
        case "system": self = .system(try look.payload(as: ChatCompletionRequestSystemMessage.self))
        case "user": self = .user(try look.payload(as: ChatCompletionRequestUserMessage.self))
        case "assistant": self = .assistant(try look.payload(as: ChatCompletionRequestAssistantMessage.self))
        case "tool": self = .tool(try look.payload(as: ChatCompletionRequestToolMessage.self))
        case "function": self = .function(try look.payload(as: ChatCompletionRequestFunctionMessage.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .developer(let value): try value.encode(to: encoder)
        case .system(let value): try value.encode(to: encoder)
        case .user(let value): try value.encode(to: encoder)
        case .assistant(let value): try value.encode(to: encoder)
        case .tool(let value): try value.encode(to: encoder)
        case .function(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionRequestMessage {
    public static func developer(
        _ content: ChatCompletionRequestDeveloperMessage.Content,
        name: String? = nil
    ) -> Self {
        .developer(ChatCompletionRequestDeveloperMessage(content: content, name: name))
    }

    public static func developer(_ content: String, name: String? = nil) -> Self {
        .developer(ChatCompletionRequestDeveloperMessage.Content(content), name: name)
    }

    public static func developer(
        _ content: [ChatCompletionRequestMessageContentPartText],
        name: String? = nil
    ) -> Self {
        .developer(ChatCompletionRequestDeveloperMessage.Content(content), name: name)
    }

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
        refusal: String? = nil,
        name: String? = nil,
        audio: ChatCompletionRequestAssistantMessage.Audio? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: ChatCompletionRequestAssistantMessage.FunctionCall? = nil
    ) -> Self {
        .assistant(ChatCompletionRequestAssistantMessage(
            content: content,
            refusal: refusal,
            name: name,
            audio: audio,
            toolCalls: toolCalls,
            functionCall: functionCall
        ))
    }

    public static func assistant(
        _ content: String,
        refusal: String? = nil,
        name: String? = nil,
        audio: ChatCompletionRequestAssistantMessage.Audio? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: ChatCompletionRequestAssistantMessage.FunctionCall? = nil
    ) -> Self {
        .assistant(
            ChatCompletionRequestAssistantMessage.Content(content),
            refusal: refusal,
            name: name,
            audio: audio,
            toolCalls: toolCalls,
            functionCall: functionCall
        )
    }

    public static func assistant(
        _ content: [ChatCompletionRequestAssistantMessageContentPart],
        refusal: String? = nil,
        name: String? = nil,
        audio: ChatCompletionRequestAssistantMessage.Audio? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: ChatCompletionRequestAssistantMessage.FunctionCall? = nil
    ) -> Self {
        .assistant(
            ChatCompletionRequestAssistantMessage.Content(content),
            refusal: refusal,
            name: name,
            audio: audio,
            toolCalls: toolCalls,
            functionCall: functionCall
        )
    }

    public static func tool(
        _ content: ChatCompletionRequestToolMessage.Content,
        toolCallID: String
    ) -> Self {
        .tool(ChatCompletionRequestToolMessage(content: content, toolCallID: toolCallID))
    }

    public static func tool(_ content: String, toolCallID: String) -> Self {
        .tool(ChatCompletionRequestToolMessage.Content(content), toolCallID: toolCallID)
    }

    public static func tool(
        _ content: [ChatCompletionRequestToolMessageContentPart],
        toolCallID: String
    ) -> Self {
        .tool(ChatCompletionRequestToolMessage.Content(content), toolCallID: toolCallID)
    }

    public static func function(_ content: String?, name: String) -> Self {
        .function(ChatCompletionRequestFunctionMessage(content: content, name: name))
    }
}

extension ChatCompletionRequestMessage: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .developer(let value): value.validate(into: &validator)
        case .system(let value): value.validate(into: &validator)
        case .user(let value): value.validate(into: &validator)
        case .assistant(let value): value.validate(into: &validator)
        case .tool(let value): value.validate(into: &validator)
        default: break
        }
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
public enum ChatCompletionRequestUserMessageContentPart: Codable, Hashable, Sendable {
    case text(ChatCompletionRequestMessageContentPartText)
    case imageURL(ChatCompletionRequestMessageContentPartImage)
    case inputAudio(ChatCompletionRequestMessageContentPartAudio)
    case file(ChatCompletionRequestMessageContentPartFile)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "text": self = .text(try look.payload(as: ChatCompletionRequestMessageContentPartText.self))
        case "image_url":
            self = .imageURL(try look.payload(as: ChatCompletionRequestMessageContentPartImage.self))
        case "input_audio":
            self = .inputAudio(try look.payload(as: ChatCompletionRequestMessageContentPartAudio.self))
        case "file": self = .file(try look.payload(as: ChatCompletionRequestMessageContentPartFile.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .imageURL(let value): try value.encode(to: encoder)
        case .inputAudio(let value): try value.encode(to: encoder)
        case .file(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionRequestUserMessageContentPart {
    public static func text(
        _ text: String,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        .text(ChatCompletionRequestMessageContentPartText(
            text: text,
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }

    public static func imageURL(
        _ url: String,
        detail: ChatCompletionRequestMessageContentPartImage.ImageURL.Detail? = nil,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        let imageURL = ChatCompletionRequestMessageContentPartImage.ImageURL(
            url: url,
            detail: detail
        )
        return .imageURL(ChatCompletionRequestMessageContentPartImage(
            imageURL: imageURL,
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }

    public static func inputAudio(
        _ data: String,
        format: ChatCompletionRequestMessageContentPartAudio.InputAudio.Format,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        let inputAudio = ChatCompletionRequestMessageContentPartAudio.InputAudio(
            data: data,
            format: format
        )
        return .inputAudio(ChatCompletionRequestMessageContentPartAudio(
            inputAudio: inputAudio,
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }

    public static func file(
        filename: String? = nil,
        fileData: String? = nil,
        fileID: String? = nil,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        let file = ChatCompletionRequestMessageContentPartFile.File(
            filename: filename,
            fileData: fileData,
            fileID: fileID
        )
        return .file(ChatCompletionRequestMessageContentPartFile(
            file: file,
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }
}

/// Whether the model calls tools, and which. Where unset it decides by itself, provided that it has
/// any.
///
/// Source: `/components/schemas/ChatCompletionToolChoiceOption`.
public enum ChatCompletionToolChoiceOption: Codable, Hashable, Sendable {
    case noneValue
    case auto
    case required
    case allowedTools(ChatCompletionAllowedToolsChoice)
    case function(ChatCompletionNamedToolChoice)
    case custom(ChatCompletionNamedToolChoiceCustom)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string {
        case "none":
            self = .noneValue
            return
        case "auto":
            self = .auto
            return
        case "required":
            self = .required
            return
        default: break
        }
        switch look.string(at: "type") {
        case "allowed_tools":
            self = .allowedTools(try look.payload(as: ChatCompletionAllowedToolsChoice.self))
        case "function": self = .function(try look.payload(as: ChatCompletionNamedToolChoice.self))
        case "custom": self = .custom(try look.payload(as: ChatCompletionNamedToolChoiceCustom.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .noneValue: try "none".encode(to: encoder)
        case .auto: try "auto".encode(to: encoder)
        case .required: try "required".encode(to: encoder)
        case .allowedTools(let value): try value.encode(to: encoder)
        case .function(let value): try value.encode(to: encoder)
        case .custom(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionToolChoiceOption {
    public static func allowedTools(
        _ mode: ChatCompletionAllowedTools.Mode,
        tools: [JSONObject]
    ) -> Self {
        let allowedTools = ChatCompletionAllowedTools(mode: mode, tools: tools)
        return .allowedTools(ChatCompletionAllowedToolsChoice(allowedTools: allowedTools))
    }

    public static func function(_ name: String) -> Self {
        let function = ChatCompletionNamedToolChoice.Function(name: name)
        return .function(ChatCompletionNamedToolChoice(function: function))
    }

    public static func custom(_ name: String) -> Self {
        let custom = ChatCompletionNamedToolChoiceCustom.Custom(name: name)
        return .custom(ChatCompletionNamedToolChoiceCustom(custom: custom))
    }
}

/// Where to stop: one sequence, or up to four. The answer ends before the first of them. Reasoning
/// models of the o series do not take it.
///
/// Source: `/components/schemas/StopConfiguration`.
public enum StopConfiguration: Codable, Hashable, Sendable {
    /// One sequence.
    case string(String)
    /// One to four sequences.
    ///
    /// Items: 1...4.
    case array([String])
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .string(try look.payload(as: String.self))
        case .array: self = .array(try look.payload(as: [String].self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .array(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
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
        case .array(let value):
            validator.items(value.count, atLeast: 1, "openai.yaml:527:21")
            validator.items(value.count, atMost: 4, "openai.yaml:528:21")
        default: break
        }
    }
}

/// A call of a tool by the model.
///
/// Source: `/components/schemas/ChatCompletionMessageToolCalls/items`.
public enum ToolCall: Codable, Hashable, Sendable {
    case function(ChatCompletionMessageToolCall)
    case custom(ChatCompletionMessageCustomToolCall)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "function": self = .function(try look.payload(as: ChatCompletionMessageToolCall.self))
        case "custom": self = .custom(try look.payload(as: ChatCompletionMessageCustomToolCall.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .function(let value): try value.encode(to: encoder)
        case .custom(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
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

    public static func custom(
        _ id: String,
        custom: ChatCompletionMessageCustomToolCall.Custom
    ) -> Self {
        .custom(ChatCompletionMessageCustomToolCall(id: id, custom: custom))
    }
}

/// A built-in voice by its name, or one of your own by its identifier.
///
/// Source: `/components/schemas/VoiceIdsOrCustomVoice`.
public enum VoiceIDsOrCustomVoice: Codable, Hashable, Sendable {
    case string(VoiceIDsShared)
    /// A voice of your own.
    case object(CustomVoice)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .string(try look.payload(as: VoiceIDsShared.self))
        case .object: self = .object(try look.payload(as: CustomVoice.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .object(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// A voice of your own.
    public struct CustomVoice: Codable, Hashable, Sendable {
        /// The identifier of the voice.
        public var id: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(id: String, unknownFields: JSONObject = [:]) {
            self.id = id
            self.unknownFields = unknownFields
        }
    }
}

extension VoiceIDsOrCustomVoice: ExpressibleByStringInterpolation {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(VoiceIDsShared(rawValue: value))
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension VoiceIDsOrCustomVoice {
    /// A voice of your own.
    public static func object(_ id: String) -> Self {
        .object(CustomVoice(id: id))
    }
}

extension VoiceIDsOrCustomVoice.CustomVoice: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        self.init(id: id, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.finish()
    }
}
