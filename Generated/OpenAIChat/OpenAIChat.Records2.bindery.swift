// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Narrows the tools to some of those in the request.
///
/// Source: `/components/schemas/ChatCompletionAllowedToolsChoice`.
public struct ChatCompletionAllowedToolsChoice: Codable, Hashable, Sendable {
    public var allowedTools: ChatCompletionAllowedTools

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(allowedTools: ChatCompletionAllowedTools, unknownFields: JSONObject = [:]) {
        self.allowedTools = allowedTools
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionAllowedToolsChoice: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "allowed_tools")
        let allowedTools: ChatCompletionAllowedTools = try fields.required("allowed_tools")
        self.init(allowedTools: allowedTools, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "allowed_tools")
        try fields.required("allowed_tools", allowedTools)
        try fields.finish()
    }
}

/// A call of a custom tool.
///
/// Source: `/components/schemas/ChatCompletionMessageCustomToolCall`.
public struct ChatCompletionMessageCustomToolCall: Codable, Hashable, Sendable {
    /// The identifier of the call, to which the tool message refers.
    public var id: String

    /// What is called, with which input.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: String, custom: Custom, unknownFields: JSONObject = [:]) {
        self.id = id
        self.custom = custom
        self.unknownFields = unknownFields
    }

    /// What is called, with which input.
    public struct Custom: Codable, Hashable, Sendable {
        /// The tool's name.
        public var name: String

        /// The input, as the model wrote it.
        public var input: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, input: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.input = input
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionMessageCustomToolCall: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        fields.constant("type", "custom")
        let custom: Custom = try fields.required("custom")
        self.init(id: id, custom: custom, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.constant("type", "custom")
        try fields.required("custom", custom)
        try fields.finish()
    }
}

extension ChatCompletionMessageCustomToolCall.Custom: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let input: String = try fields.required("input")
        self.init(name: name, input: input, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.required("input", input)
        try fields.finish()
    }
}

/// What moderation found in both directions.
///
/// Source: `/components/schemas/ChatCompletionModeration`.
public struct ChatCompletionModeration: Codable, Hashable, Sendable {
    /// Findings in the conversation that was sent.
    public var input: Input

    /// Findings in the answer.
    public var output: Output

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(input: Input, output: Output, unknownFields: JSONObject = [:]) {
        self.input = input
        self.output = output
        self.unknownFields = unknownFields
    }

    /// Findings in the conversation that was sent.
    public enum Input: Codable, Hashable, Sendable {
        case moderationResults(ChatCompletionModerationResults)
        case error(ChatCompletionModerationError)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public init(from decoder: any Decoder) throws {
            let look = try VariantDecoder(decoder)
            switch look.string(at: "type") {
            case "moderation_results":
                self = .moderationResults(try look.payload(as: ChatCompletionModerationResults.self))
            case "error": self = .error(try look.payload(as: ChatCompletionModerationError.self))
            default: self = .unknown(try look.payload())
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .moderationResults(let value): try value.encode(to: encoder)
            case .error(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }
    }

    /// Findings in the answer.
    public enum Output: Codable, Hashable, Sendable {
        case moderationResults(ChatCompletionModerationResults)
        case error(ChatCompletionModerationError)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public init(from decoder: any Decoder) throws {
            let look = try VariantDecoder(decoder)
            switch look.string(at: "type") {
            case "moderation_results":
                self = .moderationResults(try look.payload(as: ChatCompletionModerationResults.self))
            case "error": self = .error(try look.payload(as: ChatCompletionModerationError.self))
            default: self = .unknown(try look.payload())
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .moderationResults(let value): try value.encode(to: encoder)
            case .error(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }
    }
}

extension ChatCompletionModeration: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let input: Input = try fields.required("input")
        let output: Output = try fields.required("output")
        self.init(input: input, output: output, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("input", input)
        try fields.required("output", output)
        try fields.finish()
    }
}

extension ChatCompletionModeration.Input {
    public static func moderationResults(_ model: String, results: [ModerationResultBody]) -> Self {
        .moderationResults(ChatCompletionModerationResults(model: model, results: results))
    }

    public static func error(_ code: String, message: String) -> Self {
        .error(ChatCompletionModerationError(code: code, message: message))
    }
}

extension ChatCompletionModeration.Output {
    public static func moderationResults(_ model: String, results: [ModerationResultBody]) -> Self {
        .moderationResults(ChatCompletionModerationResults(model: model, results: results))
    }

    public static func error(_ code: String, message: String) -> Self {
        .error(ChatCompletionModerationError(code: code, message: message))
    }
}

/// Why a moderation did not take place.
///
/// Source: `/components/schemas/ChatCompletionModerationError`.
public struct ChatCompletionModerationError: Codable, Hashable, Sendable {
    /// What went wrong, as a word for programs.
    public var code: String

    /// What went wrong, in words for people.
    public var message: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(code: String, message: String, unknownFields: JSONObject = [:]) {
        self.code = code
        self.message = message
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionModerationError: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "error")
        let code: String = try fields.required("code")
        let message: String = try fields.required("message")
        self.init(code: code, message: message, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "error")
        try fields.required("code", code)
        try fields.required("message", message)
        try fields.finish()
    }
}

/// Findings of a moderation that took place.
///
/// Source: `/components/schemas/ChatCompletionModerationResults`.
public struct ChatCompletionModerationResults: Codable, Hashable, Sendable {
    /// The model that judged.
    public var model: String

    /// The findings, one by one.
    public var results: [ModerationResultBody]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        model: String,
        results: [ModerationResultBody],
        unknownFields: JSONObject = [:]
    ) {
        self.model = model
        self.results = results
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionModerationResults: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "moderation_results")
        let model: String = try fields.required("model")
        let results: [ModerationResultBody] = try fields.required("results")
        self.init(model: model, results: results, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "moderation_results")
        try fields.required("model", model)
        try fields.required("results", results)
        try fields.finish()
    }
}

/// An earlier answer of the model, so that it knows what it said.
///
/// Source: `/components/schemas/ChatCompletionRequestAssistantMessage`.
public struct ChatCompletionRequestAssistantMessage: Codable, Hashable, Sendable {
    /// What the model said. May be absent only where it called something instead.
    public var content: Content?

    /// The words in which the model declined.
    public var refusal: String?

    /// A name for the author, where several share the role.
    public var name: String?

    /// Refers to an earlier spoken answer.
    public var audio: Audio?

    public var toolCalls: ChatCompletionMessageToolCalls?

    /// The function called in that answer. Set `tool_calls` instead.
    @available(*, deprecated, message: "Set tool_calls instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: FunctionCall?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        content: Content? = nil,
        refusal: String? = nil,
        name: String? = nil,
        audio: Audio? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.content = content
        self.refusal = refusal
        self.name = name
        self.audio = audio
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.unknownFields = unknownFields
    }

    /// What the model said. May be absent only where it called something instead.
    public enum Content: Codable, Hashable, Sendable {
        /// The answer as one text.
        case string(String)
        /// The answer as a list of parts: texts, or a single refusal.
        ///
        /// Items: at least 1.
        case array([ChatCompletionRequestAssistantMessageContentPart])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public init(from decoder: any Decoder) throws {
            let look = try VariantDecoder(decoder)
            switch look.kind {
            case .string: self = .string(try look.payload(as: String.self))
            case .array:
                self = .array(try look.payload(as: [ChatCompletionRequestAssistantMessageContentPart].self))
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

    /// Refers to an earlier spoken answer.
    public struct Audio: Codable, Hashable, Sendable {
        /// The identifier that the spoken answer came with.
        public var id: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(id: String, unknownFields: JSONObject = [:]) {
            self.id = id
            self.unknownFields = unknownFields
        }
    }

    /// The function called in that answer. Set `tool_calls` instead.
    public struct FunctionCall: Codable, Hashable, Sendable {
        /// The arguments as JSON text, exactly as the model wrote it; it need not be valid.
        public var arguments: String

        /// The function's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(arguments: String, name: String, unknownFields: JSONObject = [:]) {
            self.arguments = arguments
            self.name = name
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionRequestAssistantMessage: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: Content? = try fields.optional("content")
        let refusal: String? = try fields.optional("refusal")
        fields.constant("role", "assistant")
        let name: String? = try fields.optional("name")
        let audio: Audio? = try fields.optional("audio")
        let toolCalls: ChatCompletionMessageToolCalls? = try fields.optional("tool_calls")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        self.init(
            content: content,
            refusal: refusal,
            name: name,
            audio: audio,
            toolCalls: toolCalls,
            functionCall: functionCall,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("content", content)
        try fields.optional("refusal", refusal)
        try fields.constant("role", "assistant")
        try fields.optional("name", name)
        try fields.optional("audio", audio)
        try fields.optional("tool_calls", toolCalls)
        try fields.optional("function_call", _functionCall)
        try fields.finish()
    }
}

extension ChatCompletionRequestAssistantMessage {
    public func validate(into validator: inout Validator) {
        validator.visit("content", content)
    }
}

extension ChatCompletionRequestAssistantMessage {
    /// Made of what both have in common, and of all unknown fields.
    ///
    /// Dropped: `audio.expires_at`, `audio.data`, `audio.transcript`, `annotations`.
    public init(_ value: ChatCompletionResponseMessage) {
        self.init(
            content: value.content.map(Content.string),
            refusal: value.refusal,
            audio: value.audio.map(Self.convertedAudio),
            toolCalls: value.toolCalls,
            functionCall: value._functionCall.map(Self.convertedFunctionCall),
            unknownFields: value.unknownFields
        )
    }

    private static func convertedAudio(_ value: ChatCompletionResponseMessage.Audio) -> Audio {
        Audio(id: value.id, unknownFields: value.unknownFields)
    }

    private static func convertedFunctionCall(_ value: ChatCompletionResponseMessage.FunctionCall) -> FunctionCall {
        FunctionCall(arguments: value.arguments, name: value.name, unknownFields: value.unknownFields)
    }
}

extension ChatCompletionRequestAssistantMessage.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
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

extension ChatCompletionRequestAssistantMessage.Content: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .array(let value): validator.items(value.count, atLeast: 1, "openai.yaml:810:25")
        default: break
        }
    }
}

extension ChatCompletionRequestAssistantMessage.Audio: Record {
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

extension ChatCompletionRequestAssistantMessage.FunctionCall: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let arguments: String = try fields.required("arguments")
        let name: String = try fields.required("name")
        self.init(arguments: arguments, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("arguments", arguments)
        try fields.required("name", name)
        try fields.finish()
    }
}

/// What a function gave back. Write a tool message instead.
///
/// - Important: Deprecated.
///
/// Source: `/components/schemas/ChatCompletionRequestFunctionMessage`.
public struct ChatCompletionRequestFunctionMessage: Codable, Hashable, Sendable {
    /// The result; null where there is none.
    public var content: String?

    /// The function that was called.
    public var name: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: String?, name: String, unknownFields: JSONObject = [:]) {
        self.content = content
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionRequestFunctionMessage: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "function")
        let content: String? = try fields.optional("content")
        let name: String = try fields.required("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "function")
        try fields.nullable("content", content)
        try fields.required("name", name)
        try fields.finish()
    }
}

/// A file, handed over with the message or uploaded before.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartFile`.
public struct ChatCompletionRequestMessageContentPartFile: Codable, Hashable, Sendable {
    /// The file: either its name and data, or its identifier.
    public var file: File

    public var promptCacheBreakpoint: PromptCacheBreakpointParam?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        file: File,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.file = file
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
    }

    /// The file: either its name and data, or its identifier.
    public struct File: Codable, Hashable, Sendable {
        /// What the file is called.
        public var filename: String?

        /// The bytes of the file, in base64.
        public var fileData: String?

        /// The identifier of a file uploaded before.
        public var fileID: String?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            filename: String? = nil,
            fileData: String? = nil,
            fileID: String? = nil,
            unknownFields: JSONObject = [:]
        ) {
            self.filename = filename
            self.fileData = fileData
            self.fileID = fileID
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionRequestMessageContentPartFile: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "file")
        let file: File = try fields.required("file")
        let promptCacheBreakpoint: PromptCacheBreakpointParam? = try fields.optional("prompt_cache_breakpoint")
        self.init(
            file: file,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "file")
        try fields.required("file", file)
        try fields.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartFile.File: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let filename: String? = try fields.optional("filename")
        let fileData: String? = try fields.optional("file_data")
        let fileID: String? = try fields.optional("file_id")
        self.init(
            filename: filename,
            fileData: fileData,
            fileID: fileID,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("filename", filename)
        try fields.optional("file_data", fileData)
        try fields.optional("file_id", fileID)
        try fields.finish()
    }
}

/// Words in which the model declined.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartRefusal`.
public struct ChatCompletionRequestMessageContentPartRefusal: Codable, Hashable, Sendable {
    /// The words.
    public var refusal: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(refusal: String, unknownFields: JSONObject = [:]) {
        self.refusal = refusal
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionRequestMessageContentPartRefusal: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "refusal")
        let refusal: String = try fields.required("refusal")
        self.init(refusal: refusal, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "refusal")
        try fields.required("refusal", refusal)
        try fields.finish()
    }
}

/// What the model said. It goes back into the next request as an assistant message.
///
/// Source: `/components/schemas/ChatCompletionResponseMessage`.
public struct ChatCompletionResponseMessage: Codable, Hashable, Sendable {
    /// The text; null where the model called tools, declined or spoke instead.
    public var content: String?

    /// The words in which the model declined; null where it did not.
    public var refusal: String?

    public var toolCalls: ChatCompletionMessageToolCalls?

    /// Sources of the text, where the model searched the web.
    public var annotations: [Annotation]?

    /// The function that the model calls. Read `tool_calls` instead.
    @available(*, deprecated, message: "Read tool_calls instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: FunctionCall?

    /// The spoken answer, where the request asked for one.
    public var audio: Audio?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        content: String?,
        refusal: String?,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        annotations: [Annotation]? = nil,
        functionCall: FunctionCall? = nil,
        audio: Audio? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.content = content
        self.refusal = refusal
        self.toolCalls = toolCalls
        self.annotations = annotations
        _functionCall = functionCall
        self.audio = audio
        self.unknownFields = unknownFields
    }

    /// A source of a stretch of the text.
    public struct Annotation: Codable, Hashable, Sendable {
        /// The page, and the stretch of text that rests on it.
        public var urlCitation: URLCitation

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(urlCitation: URLCitation, unknownFields: JSONObject = [:]) {
            self.urlCitation = urlCitation
            self.unknownFields = unknownFields
        }

        /// The page, and the stretch of text that rests on it.
        public struct URLCitation: Codable, Hashable, Sendable {
            /// The position of the stretch's last character in the text.
            public var endIndex: Int

            /// The position of the stretch's first character in the text.
            public var startIndex: Int

            /// Where the page lies.
            public var url: String

            /// What the page is called.
            public var title: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(
                endIndex: Int,
                startIndex: Int,
                url: String,
                title: String,
                unknownFields: JSONObject = [:]
            ) {
                self.endIndex = endIndex
                self.startIndex = startIndex
                self.url = url
                self.title = title
                self.unknownFields = unknownFields
            }
        }
    }

    /// The function that the model calls. Read `tool_calls` instead.
    public struct FunctionCall: Codable, Hashable, Sendable {
        /// The arguments as JSON text, exactly as the model wrote it; it need not be valid.
        public var arguments: String

        /// The function's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, arguments: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.arguments = arguments
            self.unknownFields = unknownFields
        }
    }

    /// The spoken answer, where the request asked for one.
    public struct Audio: Codable, Hashable, Sendable {
        /// The identifier by which later messages refer to this answer.
        public var id: String

        /// Until when the provider keeps the sound for later turns, in seconds since 1970.
        public var expiresAt: Int

        /// The sound in base64, encoded as the request asked.
        public var data: String

        /// The spoken words as text.
        public var transcript: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            id: String,
            expiresAt: Int,
            data: String,
            transcript: String,
            unknownFields: JSONObject = [:]
        ) {
            self.id = id
            self.expiresAt = expiresAt
            self.data = data
            self.transcript = transcript
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionResponseMessage: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: String? = try fields.optional("content")
        let refusal: String? = try fields.optional("refusal")
        let toolCalls: ChatCompletionMessageToolCalls? = try fields.optional("tool_calls")
        let annotations: [Annotation]? = try fields.optional("annotations")
        fields.constant("role", "assistant")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        let audio: Audio? = try fields.optional("audio")
        self.init(
            content: content,
            refusal: refusal,
            toolCalls: toolCalls,
            annotations: annotations,
            functionCall: functionCall,
            audio: audio,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("content", content)
        try fields.nullable("refusal", refusal)
        try fields.optional("tool_calls", toolCalls)
        try fields.optional("annotations", annotations)
        try fields.constant("role", "assistant")
        try fields.optional("function_call", _functionCall)
        try fields.optional("audio", audio)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.Annotation: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "url_citation")
        let urlCitation: URLCitation = try fields.required("url_citation")
        self.init(urlCitation: urlCitation, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "url_citation")
        try fields.required("url_citation", urlCitation)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.Annotation.URLCitation: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let endIndex: Int = try fields.required("end_index")
        let startIndex: Int = try fields.required("start_index")
        let url: String = try fields.required("url")
        let title: String = try fields.required("title")
        self.init(
            endIndex: endIndex,
            startIndex: startIndex,
            url: url,
            title: title,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("end_index", endIndex)
        try fields.required("start_index", startIndex)
        try fields.required("url", url)
        try fields.required("title", title)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.FunctionCall: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let arguments: String = try fields.required("arguments")
        let name: String = try fields.required("name")
        self.init(name: name, arguments: arguments, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("arguments", arguments)
        try fields.required("name", name)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.Audio: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        let expiresAt: Int = try fields.required("expires_at")
        let data: String = try fields.required("data")
        let transcript: String = try fields.required("transcript")
        self.init(
            id: id,
            expiresAt: expiresAt,
            data: data,
            transcript: transcript,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.required("expires_at", expiresAt)
        try fields.required("data", data)
        try fields.required("transcript", transcript)
        try fields.finish()
    }
}

/// What a stream carries besides the answer. Only for requests that ask for a stream.
///
/// Source: `/components/schemas/ChatCompletionStreamOptions`.
public struct ChatCompletionStreamOptions: Codable, Hashable, Sendable {
    /// Whether a last chunk, without choices, tells the tokens used. Until then every chunk has a
    /// null `usage`; a stream that breaks off never gets there.
    public var includeUsage: Bool?

    /// Whether chunks are padded to hide the length of their text from eavesdroppers. On unless set
    /// to false, which saves bandwidth.
    public var includeObfuscation: Bool?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        includeUsage: Bool? = nil,
        includeObfuscation: Bool? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.includeUsage = includeUsage
        self.includeObfuscation = includeObfuscation
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionStreamOptions: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let includeUsage: Bool? = try fields.optional("include_usage")
        let includeObfuscation: Bool? = try fields.optional("include_obfuscation")
        self.init(
            includeUsage: includeUsage,
            includeObfuscation: includeObfuscation,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("include_usage", includeUsage)
        try fields.optional("include_obfuscation", includeObfuscation)
        try fields.finish()
    }
}

/// A tool that the model calls with text, free or after a grammar.
///
/// Source: `/components/schemas/CustomToolChatCompletions`.
public struct CustomToolChatCompletions: Codable, Hashable, Sendable {
    /// What the model is told of the tool.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(custom: Custom, unknownFields: JSONObject = [:]) {
        self.custom = custom
        self.unknownFields = unknownFields
    }

    /// What the model is told of the tool.
    public struct Custom: Codable, Hashable, Sendable {
        /// The tool's name, by which calls refer to it.
        public var name: String

        /// What the tool does and when to call it, for the model to read.
        public var description: String?

        /// What the input looks like; any text where unset.
        public var format: Format?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            name: String,
            description: String? = nil,
            format: Format? = nil,
            unknownFields: JSONObject = [:]
        ) {
            self.name = name
            self.description = description
            self.format = format
            self.unknownFields = unknownFields
        }

        /// What the input looks like; any text where unset.
        public enum Format: Codable, Hashable, Sendable {
            /// Any text.
            case text(TextFormat)
            /// Text that follows a grammar.
            case grammar(GrammarFormat)
            /// What fits none of the others, kept as it came.
            case unknown(JSONValue)

            public init(from decoder: any Decoder) throws {
                let look = try VariantDecoder(decoder)
                switch look.string(at: "type") {
                case "text": self = .text(try look.payload(as: TextFormat.self))
                case "grammar": self = .grammar(try look.payload(as: GrammarFormat.self))
                default: self = .unknown(try look.payload())
                }
            }

            public func encode(to encoder: any Encoder) throws {
                switch self {
                case .text(let value): try value.encode(to: encoder)
                case .grammar(let value): try value.encode(to: encoder)
                case .unknown(let value): try value.encode(to: encoder)
                }
            }

            /// Any text.
            public struct TextFormat: Codable, Hashable, Sendable {
                /// Members that the description does not name: kept as they came, sent back, and free to be set.
                public var unknownFields: JSONObject

                public init(unknownFields: JSONObject = [:]) {
                    self.unknownFields = unknownFields
                }
            }

            /// Text that follows a grammar.
            public struct GrammarFormat: Codable, Hashable, Sendable {
                /// The grammar.
                public var grammar: Grammar

                /// Members that the description does not name: kept as they came, sent back, and free to be set.
                public var unknownFields: JSONObject

                public init(grammar: Grammar, unknownFields: JSONObject = [:]) {
                    self.grammar = grammar
                    self.unknownFields = unknownFields
                }

                /// The grammar.
                public struct Grammar: Codable, Hashable, Sendable {
                    /// The text of the grammar.
                    public var definition: String

                    /// The language in which the grammar is written.
                    public var syntax: Syntax

                    /// Members that the description does not name: kept as they came, sent back, and free to be set.
                    public var unknownFields: JSONObject

                    public init(
                        definition: String,
                        syntax: Syntax,
                        unknownFields: JSONObject = [:]
                    ) {
                        self.definition = definition
                        self.syntax = syntax
                        self.unknownFields = unknownFields
                    }

                    /// The language in which the grammar is written.
                    public enum Syntax: OpenEnum {
                        case lark
                        case regex
                        /// A value that the description does not name, kept as it came.
                        case unknown(String)

                        public static var knownCases: [Self] { [.lark, .regex] }

                        public init(rawValue: String) {
                            switch rawValue {
                            case "lark": self = .lark
                            case "regex": self = .regex
                            default: self = .unknown(rawValue)
                            }
                        }

                        public var rawValue: String {
                            switch self {
                            case .lark: "lark"
                            case .regex: "regex"
                            case .unknown(let value): value
                            }
                        }
                    }
                }
            }
        }
    }
}

extension CustomToolChatCompletions: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "custom")
        let custom: Custom = try fields.required("custom")
        self.init(custom: custom, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "custom")
        try fields.required("custom", custom)
        try fields.finish()
    }
}

extension CustomToolChatCompletions.Custom: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let description: String? = try fields.optional("description")
        let format: Format? = try fields.optional("format")
        self.init(
            name: name,
            description: description,
            format: format,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("description", description)
        try fields.optional("format", format)
        try fields.finish()
    }
}

extension CustomToolChatCompletions.Custom.Format {
    /// Any text.
    public static var text: Self { .text(TextFormat()) }

    /// Text that follows a grammar.
    public static func grammar(_ definition: String, syntax: GrammarFormat.Grammar.Syntax) -> Self {
        let grammar = GrammarFormat.Grammar(definition: definition, syntax: syntax)
        return .grammar(GrammarFormat(grammar: grammar))
    }
}

extension CustomToolChatCompletions.Custom.Format.TextFormat: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "text")
        self.init(unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "text")
        try fields.finish()
    }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "grammar")
        let grammar: Grammar = try fields.required("grammar")
        self.init(grammar: grammar, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "grammar")
        try fields.required("grammar", grammar)
        try fields.finish()
    }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat.Grammar: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let definition: String = try fields.required("definition")
        let syntax: Syntax = try fields.required("syntax")
        self.init(definition: definition, syntax: syntax, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("definition", definition)
        try fields.required("syntax", syntax)
        try fields.finish()
    }
}

/// Text known beforehand, such as a file of which the answer changes a few lines.
///
/// Source: `/components/schemas/PredictionContent`.
public struct PredictionContent: Codable, Hashable, Sendable {
    /// What the answer is expected to look like.
    public var content: Content

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: Content, unknownFields: JSONObject = [:]) {
        self.content = content
        self.unknownFields = unknownFields
    }

    /// What the answer is expected to look like.
    public enum Content: Codable, Hashable, Sendable {
        /// The expected text.
        case string(String)
        /// The expected text in parts.
        ///
        /// Items: at least 1.
        case array([ChatCompletionRequestMessageContentPartText])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public init(from decoder: any Decoder) throws {
            let look = try VariantDecoder(decoder)
            switch look.kind {
            case .string: self = .string(try look.payload(as: String.self))
            case .array: self = .array(try look.payload(as: [ChatCompletionRequestMessageContentPartText].self))
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
}

extension PredictionContent: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "content")
        let content: Content = try fields.required("content")
        self.init(content: content, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "content")
        try fields.required("content", content)
        try fields.finish()
    }
}

extension PredictionContent {
    public func validate(into validator: inout Validator) {
        validator.visit("content", content)
    }
}

extension PredictionContent.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestMessageContentPartText]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestMessageContentPartText...) {
        self = .array(elements)
    }
}

extension PredictionContent.Content: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .array(let value): validator.items(value.count, atLeast: 1, "openai.yaml:551:25")
        default: break
        }
    }
}

/// A mark on a content part: everything up to its end is worth caching.
///
/// Source: `/components/schemas/PromptCacheBreakpointParam`.
public struct PromptCacheBreakpointParam: Codable, Hashable, Sendable {
    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(unknownFields: JSONObject = [:]) {
        self.unknownFields = unknownFields
    }
}

extension PromptCacheBreakpointParam: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("mode", "explicit")
        self.init(unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("mode", "explicit")
        try fields.finish()
    }
}
