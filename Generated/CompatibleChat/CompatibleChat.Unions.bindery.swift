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
    public static func text(
        _ text: String?,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        .text(ChatCompletionRequestMessageContentPartText(
            text: text,
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }

    public static func refusal(_ refusal: String?) -> Self {
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
        _ content: ChatCompletionRequestDeveloperMessage.Content?,
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
        audio: ChatCompletionRequestAssistantMessage.Audio? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: ChatCompletionRequestAssistantMessage.FunctionCall? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil
    ) -> Self {
        .assistant(ChatCompletionRequestAssistantMessage(
            content: content,
            refusal: refusal,
            name: name,
            audio: audio,
            toolCalls: toolCalls,
            functionCall: functionCall,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails
        ))
    }

    public static func assistant(
        _ content: String,
        refusal: String? = nil,
        name: String? = nil,
        audio: ChatCompletionRequestAssistantMessage.Audio? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: ChatCompletionRequestAssistantMessage.FunctionCall? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil
    ) -> Self {
        .assistant(
            MessageContent(content),
            refusal: refusal,
            name: name,
            audio: audio,
            toolCalls: toolCalls,
            functionCall: functionCall,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails
        )
    }

    public static func assistant(
        _ content: [ChatCompletionRequestAssistantMessageContentPart],
        refusal: String? = nil,
        name: String? = nil,
        audio: ChatCompletionRequestAssistantMessage.Audio? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: ChatCompletionRequestAssistantMessage.FunctionCall? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil
    ) -> Self {
        .assistant(
            MessageContent(content),
            refusal: refusal,
            name: name,
            audio: audio,
            toolCalls: toolCalls,
            functionCall: functionCall,
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

    public static func function(_ content: String?, name: String?) -> Self {
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
        case 1:
            self = .text(try json.value(as: ChatCompletionRequestMessageContentPartText.self))
            return
        case 2:
            self = .imageURL(try json.value(as: ChatCompletionRequestMessageContentPartImage.self))
            return
        case 3:
            self = .inputAudio(try json.value(as: ChatCompletionRequestMessageContentPartAudio.self))
            return
        case 4:
            self = .file(try json.value(as: ChatCompletionRequestMessageContentPartFile.self))
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
        case .inputAudio(let value): value.write(json: &json)
        case .file(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestUserMessageContentPart {
    public static func text(
        _ text: String?,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        .text(ChatCompletionRequestMessageContentPartText(
            text: text,
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }

    public static func imageURL(
        _ url: String?,
        detail: ChatCompletionRequestMessageContentPartImage.ImageURL.Object.Detail? = nil,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        let imageURL = ChatCompletionRequestMessageContentPartImage.ImageURL.Object(
            url: url,
            detail: detail
        )
        return .imageURL(ChatCompletionRequestMessageContentPartImage(
            imageURL: .object(imageURL),
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }

    public static func imageURL(
        _ imageURL: ChatCompletionRequestMessageContentPartImage.ImageURL?,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        .imageURL(ChatCompletionRequestMessageContentPartImage(
            imageURL: imageURL,
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }

    public static func inputAudio(
        _ data: String?,
        format: ChatCompletionRequestMessageContentPartAudio.InputAudio.Object.Format? = nil,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        let inputAudio = ChatCompletionRequestMessageContentPartAudio.InputAudio.Object(
            data: data,
            format: format
        )
        return .inputAudio(ChatCompletionRequestMessageContentPartAudio(
            inputAudio: .object(inputAudio),
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }

    public static func inputAudio(
        _ inputAudio: ChatCompletionRequestMessageContentPartAudio.InputAudio?,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        .inputAudio(ChatCompletionRequestMessageContentPartAudio(
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

    public static func file(
        _ file: ChatCompletionRequestMessageContentPartFile.File?,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        .file(ChatCompletionRequestMessageContentPartFile(
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
        switch try json.variant(by: "type", among: "allowed_tools\ncustom\n") {
        case 1:
            self = .allowedTools(try json.value(as: ChatCompletionAllowedToolsChoice.self))
            return
        case 2:
            self = .custom(try json.value(as: ChatCompletionNamedToolChoiceCustom.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if try json.hasMembers("allowed_tools\n", count: 1), let value = try json.attempt(ChatCompletionAllowedToolsChoice.self) {
                self = .allowedTools(value)
                return
            }
            if try json.hasMembers("custom\n", count: 1), let value = try json.attempt(ChatCompletionNamedToolChoiceCustom.self) {
                self = .custom(value)
                return
            }
        }
        if try json.hasMembers("function\n", count: 1) {
            self = .function(try json.value(as: ChatCompletionNamedToolChoice.self))
            return
        }
        self = .unknown(try json.unknownVariant())
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
        mode: ChatCompletionAllowedTools.Mode? = nil,
        tools: [JSONObject]? = nil
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

/// What went wrong, as a word or a number for programs.
///
/// Source: `/components/schemas/ErrorCode`.
public enum ErrorCode: Hashable, Sendable {
    case string(String)
    case integer(Int)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ErrorCode: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .integer: self = .integer(try json.value(as: Int.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .integer(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ErrorCode: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    public init(integerLiteral value: Int) {
        self = .integer(value)
    }
}

/// The body of a response that reports a failure, in any of the known forms.
///
/// Source: `/components/schemas/ErrorResponse`.
public enum ErrorResponse: Hashable, Sendable {
    case object(ErrorDetails)
    /// Several at once, or one in a list.
    case array([ErrorDetails])
    /// The failure in words.
    case string(String)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ErrorResponse: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: ErrorDetails.self))
        case .array: self = .array(try json.value(as: [ErrorDetails].self))
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ErrorResponse: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ErrorDetails]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ErrorDetails...) {
        self = .array(elements)
    }
}

extension ErrorResponse {
    public static var object: Self { .object(ErrorDetails()) }

    public static func object(
        error: Failure? = nil,
        detail: JSONValue? = nil,
        message: String? = nil,
        type: String? = nil,
        param: String? = nil,
        code: ErrorCode? = nil
    ) -> Self {
        .object(ErrorDetails(
            error: error,
            detail: detail,
            message: message,
            type: type,
            param: param,
            code: code
        ))
    }
}

/// What went wrong, as an object or in words.
///
/// Source: `/components/schemas/Failure`.
public enum Failure: Hashable, Sendable {
    case object(ErrorValue)
    /// The failure in words.
    case string(String)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Failure: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: ErrorValue.self))
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Failure: ExpressibleByStringInterpolation {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension Failure {
    public static var object: Self { .object(ErrorValue()) }

    public static func object(
        message: String? = nil,
        type: String? = nil,
        param: JSONValue? = nil,
        code: ErrorCode? = nil,
        status: ErrorValue.Status? = nil,
        details: JSONValue? = nil
    ) -> Self {
        .object(ErrorValue(
            message: message,
            type: type,
            param: param,
            code: code,
            status: status,
            details: details
        ))
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

/// Where to stop: one sequence, or up to four. The response ends before the first of them.
/// Reasoning models of the o series do not take it.
///
/// Source: `/components/schemas/StopConfiguration`.
public enum StopConfiguration: Hashable, Sendable {
    /// One sequence.
    case string(String)
    /// Up to four sequences.
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
        switch try json.variant(by: "type", among: "custom\n") {
        case 1:
            self = .custom(try json.value(as: ChatCompletionMessageCustomToolCall.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if let value = try json.attempt(ChatCompletionMessageCustomToolCall.self) {
                self = .custom(value)
                return
            }
        }
        if try json.hasMembers("function\n", count: 1) {
            self = .function(try json.value(as: ChatCompletionMessageToolCall.self))
            return
        }
        self = .unknown(try json.unknownVariant())
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
    public static func function(_ name: String, arguments: String? = nil, id: String? = nil) -> Self {
        let function = ChatCompletionMessageToolCall.Function(name: name, arguments: arguments)
        return .function(ChatCompletionMessageToolCall(function: function, id: id))
    }

    public static func custom(_ name: String, input: String? = nil, id: String? = nil) -> Self {
        let custom = ChatCompletionMessageCustomToolCall.Custom(name: name, input: input)
        return .custom(ChatCompletionMessageCustomToolCall(custom: custom, id: id))
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
