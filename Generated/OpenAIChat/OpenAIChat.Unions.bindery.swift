// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

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

/// One message of a conversation, told apart by the role of who wrote it.
///
/// Source: `/components/schemas/ChatCompletionRequestMessage`.
public enum ChatCompletionRequestMessage: Hashable, Sendable {
    case developer(ChatCompletionRequestDeveloperMessage)
    case system(ChatCompletionRequestSystemMessage)
    case user(ChatCompletionRequestUserMessage)
    case assistant(ChatCompletionRequestAssistantMessage)
    case tool(ChatCompletionRequestToolMessage)
    case function(ChatCompletionRequestFunctionMessage)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ChatCompletionRequestMessage: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "role", among: "developer\nsystem\nuser\nassistant\ntool\nfunction\n") {
        case 1: self = .developer(try json.value(as: ChatCompletionRequestDeveloperMessage.self))
        case 2: self = .system(try json.value(as: ChatCompletionRequestSystemMessage.self))
        case 3: self = .user(try json.value(as: ChatCompletionRequestUserMessage.self))
        case 4: self = .assistant(try json.value(as: ChatCompletionRequestAssistantMessage.self))
        case 5: self = .tool(try json.value(as: ChatCompletionRequestToolMessage.self))
        case 6: self = .function(try json.value(as: ChatCompletionRequestFunctionMessage.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .developer(let value): value.write(json: &json)
        case .system(let value): value.write(json: &json)
        case .user(let value): value.write(json: &json)
        case .assistant(let value): value.write(json: &json)
        case .tool(let value): value.write(json: &json)
        case .function(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
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
    case file(ChatCompletionRequestMessageContentPartFile)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ChatCompletionRequestUserMessageContentPart: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\nimage_url\ninput_audio\nfile\n") {
        case 1: self = .text(try json.value(as: ChatCompletionRequestMessageContentPartText.self))
        case 2: self = .imageURL(try json.value(as: ChatCompletionRequestMessageContentPartImage.self))
        case 3: self = .inputAudio(try json.value(as: ChatCompletionRequestMessageContentPartAudio.self))
        case 4: self = .file(try json.value(as: ChatCompletionRequestMessageContentPartFile.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .imageURL(let value): value.write(json: &json)
        case .inputAudio(let value): value.write(json: &json)
        case .file(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
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
        _ url: URIString,
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

    public static func imageURL(
        _ url: String,
        detail: ChatCompletionRequestMessageContentPartImage.ImageURL.Detail? = nil,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        .imageURL(URIString(url), detail: detail, promptCacheBreakpoint: promptCacheBreakpoint)
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
public enum ChatCompletionToolChoiceOption: Hashable, Sendable {
    case noneValue
    case auto
    case required
    case allowedTools(ChatCompletionAllowedToolsChoice)
    case function(ChatCompletionNamedToolChoice)
    case custom(ChatCompletionNamedToolChoiceCustom)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ChatCompletionToolChoiceOption: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "none\nauto\nrequired\n") {
        case 1:
            self = .noneValue
            return
        case 2:
            self = .auto
            return
        case 3:
            self = .required
            return
        default: break
        }
        switch try json.variant(by: "type", among: "allowed_tools\nfunction\ncustom\n") {
        case 1: self = .allowedTools(try json.value(as: ChatCompletionAllowedToolsChoice.self))
        case 2: self = .function(try json.value(as: ChatCompletionNamedToolChoice.self))
        case 3: self = .custom(try json.value(as: ChatCompletionNamedToolChoiceCustom.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .noneValue: json.literal("\"none\"")
        case .auto: json.literal("\"auto\"")
        case .required: json.literal("\"required\"")
        case .allowedTools(let value): value.write(json: &json)
        case .function(let value): value.write(json: &json)
        case .custom(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
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
    case custom(ChatCompletionMessageCustomToolCall)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ToolCall: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "function\ncustom\n") {
        case 1: self = .function(try json.value(as: ChatCompletionMessageToolCall.self))
        case 2: self = .custom(try json.value(as: ChatCompletionMessageCustomToolCall.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .function(let value): value.write(json: &json)
        case .custom(let value): value.write(json: &json)
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
public enum VoiceIDsOrCustomVoice: Hashable, Sendable {
    case string(VoiceIDsShared)
    /// A voice of your own.
    case object(CustomVoice)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    /// A voice of your own.
    public struct CustomVoice: Hashable, Sendable {
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

extension VoiceIDsOrCustomVoice: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: VoiceIDsShared.self))
        case .object: self = .object(try json.value(as: CustomVoice.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .object(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
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
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.required(&id) }
                fallthrough
            default:
                member = json.nextMember(of: "id\n", unknown: &unknownFields)
            }
        }
        guard let id, json.isSound else { throw json.failure(missing: "id\n", from: start) }
        self.init(id: id, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.closeObject(from: start, names: "id\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:614:15 id\n" }
}
