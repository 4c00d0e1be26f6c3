// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// A piece of a call. All pieces with the same `index` make one call.
///
/// Source: `/components/schemas/ChatCompletionMessageToolCallChunk`.
public struct ChatCompletionMessageToolCallChunk: Codable, Hashable, Sendable {
    /// Which of the calls this piece belongs to, counted from 0.
    public var index: Int

    /// The identifier of the call, usually in its first piece only.
    public var id: String?

    /// What is called; streams name functions only.
    ///
    /// Always `"function"`.
    public var type: TypeValue?

    /// A piece of what is called.
    public var function: Function?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        index: Int,
        id: String? = nil,
        type: TypeValue? = nil,
        function: Function? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.index = index
        self.id = id
        self.type = type
        self.function = function
        self.unknownFields = unknownFields
    }

    /// What is called; streams name functions only.
    public enum TypeValue: OpenEnum {
        case function
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.function] }

        public init(rawValue: String) {
            switch rawValue {
            case "function": self = .function
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .function: "function"
            case .unknown(let value): value
            }
        }
    }

    /// A piece of what is called.
    public struct Function: Codable, Hashable, Sendable {
        /// The function's name, usually in the first piece only.
        public var name: String?

        /// More of the JSON text of the arguments, to be read once all of it is there.
        public var arguments: String?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            name: String? = nil,
            arguments: String? = nil,
            unknownFields: JSONObject = [:]
        ) {
            self.name = name
            self.arguments = arguments
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionMessageToolCallChunk: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int = try fields.required("index")
        let id: String? = try fields.optional("id")
        let type: TypeValue? = try fields.optional("type")
        let function: Function? = try fields.optional("function")
        self.init(
            index: index,
            id: id,
            type: type,
            function: function,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("index", index)
        try fields.optional("id", id)
        try fields.optional("type", type)
        try fields.optional("function", function)
        try fields.finish()
    }
}

extension ChatCompletionMessageToolCallChunk.Function: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = try fields.optional("name")
        let arguments: String? = try fields.optional("arguments")
        self.init(name: name, arguments: arguments, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("name", name)
        try fields.optional("arguments", arguments)
        try fields.finish()
    }
}

/// Has the model call one certain function.
///
/// Source: `/components/schemas/ChatCompletionNamedToolChoice`.
public struct ChatCompletionNamedToolChoice: Codable, Hashable, Sendable {
    /// The function.
    public var function: Function

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(function: Function, unknownFields: JSONObject = [:]) {
        self.function = function
        self.unknownFields = unknownFields
    }

    /// The function.
    public struct Function: Codable, Hashable, Sendable {
        /// The function's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionNamedToolChoice: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "function")
        let function: Function = try fields.required("function")
        self.init(function: function, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "function")
        try fields.required("function", function)
        try fields.finish()
    }
}

extension ChatCompletionNamedToolChoice.Function: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        self.init(name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.finish()
    }
}

/// Instructions of the program, which weigh more than the user's. They replace system messages from
/// o1 on.
///
/// Source: `/components/schemas/ChatCompletionRequestDeveloperMessage`.
public struct ChatCompletionRequestDeveloperMessage: Codable, Hashable, Sendable {
    /// The instructions.
    public var content: Content

    /// A name for the author, where several share the role.
    public var name: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: Content, name: String? = nil, unknownFields: JSONObject = [:]) {
        self.content = content
        self.name = name
        self.unknownFields = unknownFields
    }

    /// The instructions.
    public enum Content: Codable, Hashable, Sendable {
        /// The instructions as one text.
        case string(String)
        /// The instructions as a list of texts.
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

extension ChatCompletionRequestDeveloperMessage: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: Content = try fields.required("content")
        fields.constant("role", "developer")
        let name: String? = try fields.optional("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("content", content)
        try fields.constant("role", "developer")
        try fields.optional("name", name)
        try fields.finish()
    }
}

extension ChatCompletionRequestDeveloperMessage {
    public func validate(into validator: inout Validator) {
        validator.visit("content", content)
    }
}

extension ChatCompletionRequestDeveloperMessage.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
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

extension ChatCompletionRequestDeveloperMessage.Content: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .array(let value): validator.items(value.count, atLeast: 1, "openai.yaml:740:25")
        default: break
        }
    }
}

/// A recording.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartAudio`.
public struct ChatCompletionRequestMessageContentPartAudio: Codable, Hashable, Sendable {
    /// The recording and its encoding.
    public var inputAudio: InputAudio

    public var promptCacheBreakpoint: PromptCacheBreakpointParam?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        inputAudio: InputAudio,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.inputAudio = inputAudio
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
    }

    /// The recording and its encoding.
    public struct InputAudio: Codable, Hashable, Sendable {
        /// The bytes of the recording, in base64.
        public var data: String

        /// How the recording is encoded.
        public var format: Format

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(data: String, format: Format, unknownFields: JSONObject = [:]) {
            self.data = data
            self.format = format
            self.unknownFields = unknownFields
        }

        /// How the recording is encoded.
        public enum Format: OpenEnum {
            case wav
            case mp3
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.wav, .mp3] }

            public init(rawValue: String) {
                switch rawValue {
                case "wav": self = .wav
                case "mp3": self = .mp3
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .wav: "wav"
                case .mp3: "mp3"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension ChatCompletionRequestMessageContentPartAudio: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "input_audio")
        let inputAudio: InputAudio = try fields.required("input_audio")
        let promptCacheBreakpoint: PromptCacheBreakpointParam? = try fields.optional("prompt_cache_breakpoint")
        self.init(
            inputAudio: inputAudio,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "input_audio")
        try fields.required("input_audio", inputAudio)
        try fields.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let data: String = try fields.required("data")
        let format: Format = try fields.required("format")
        self.init(data: data, format: format, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("data", data)
        try fields.required("format", format)
        try fields.finish()
    }
}

/// What a tool gave back for a call of the model.
///
/// Source: `/components/schemas/ChatCompletionRequestToolMessage`.
public struct ChatCompletionRequestToolMessage: Codable, Hashable, Sendable {
    /// The result.
    public var content: Content

    /// The identifier of the call that this result belongs to.
    public var toolCallID: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: Content, toolCallID: String, unknownFields: JSONObject = [:]) {
        self.content = content
        self.toolCallID = toolCallID
        self.unknownFields = unknownFields
    }

    /// The result.
    public enum Content: Codable, Hashable, Sendable {
        /// The result as one text, often JSON.
        case string(String)
        /// The result as a list of parts.
        ///
        /// Items: at least 1.
        case array([ChatCompletionRequestToolMessageContentPart])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public init(from decoder: any Decoder) throws {
            let look = try VariantDecoder(decoder)
            switch look.kind {
            case .string: self = .string(try look.payload(as: String.self))
            case .array: self = .array(try look.payload(as: [ChatCompletionRequestToolMessageContentPart].self))
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

extension ChatCompletionRequestToolMessage: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "tool")
        let content: Content = try fields.required("content")
        let toolCallID: String = try fields.required("tool_call_id")
        self.init(
            content: content,
            toolCallID: toolCallID,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "tool")
        try fields.required("content", content)
        try fields.required("tool_call_id", toolCallID)
        try fields.finish()
    }
}

extension ChatCompletionRequestToolMessage {
    public func validate(into validator: inout Validator) {
        validator.visit("content", content)
    }
}

extension ChatCompletionRequestToolMessage.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestToolMessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestToolMessageContentPart...) {
        self = .array(elements)
    }
}

extension ChatCompletionRequestToolMessage.Content: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .array(let value): validator.items(value.count, atLeast: 1, "openai.yaml:863:25")
        default: break
        }
    }
}

/// How likely a token was, and what stood beside it.
///
/// Source: `/components/schemas/ChatCompletionTokenLogprob`.
public struct ChatCompletionTokenLogprob: Codable, Hashable, Sendable {
    /// The token as text.
    public var token: String

    /// The natural logarithm of the token's probability; -9999 stands for very unlikely.
    public var logprob: Double

    /// The token's bytes in UTF-8, for characters that span several tokens; null where there are
    /// none.
    public var bytes: [Int]?

    /// The likeliest tokens at this place, as many as `top_logprobs` asked for or fewer.
    public var topLogprobs: [TopLogprob]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        token: String,
        logprob: Double,
        bytes: [Int]?,
        topLogprobs: [TopLogprob],
        unknownFields: JSONObject = [:]
    ) {
        self.token = token
        self.logprob = logprob
        self.bytes = bytes
        self.topLogprobs = topLogprobs
        self.unknownFields = unknownFields
    }

    /// A token that could have stood here.
    public struct TopLogprob: Codable, Hashable, Sendable {
        /// The token as text.
        public var token: String

        /// The natural logarithm of the token's probability; -9999 stands for very unlikely.
        public var logprob: Double

        /// The token's bytes in UTF-8, for characters that span several tokens; null where there
        /// are none.
        public var bytes: [Int]?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            token: String,
            logprob: Double,
            bytes: [Int]?,
            unknownFields: JSONObject = [:]
        ) {
            self.token = token
            self.logprob = logprob
            self.bytes = bytes
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionTokenLogprob: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let token: String = try fields.required("token")
        let logprob: Double = try fields.required("logprob")
        let bytes: [Int]? = try fields.optional("bytes")
        let topLogprobs: [TopLogprob] = try fields.required("top_logprobs")
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            topLogprobs: topLogprobs,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("token", token)
        try fields.required("logprob", logprob)
        try fields.nullable("bytes", bytes)
        try fields.required("top_logprobs", topLogprobs)
        try fields.finish()
    }
}

extension ChatCompletionTokenLogprob.TopLogprob: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let token: String = try fields.required("token")
        let logprob: Double = try fields.required("logprob")
        let bytes: [Int]? = try fields.optional("bytes")
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("token", token)
        try fields.required("logprob", logprob)
        try fields.nullable("bytes", bytes)
        try fields.finish()
    }
}

/// A function that the model may call with JSON arguments.
///
/// Source: `/components/schemas/ChatCompletionTool`.
public struct ChatCompletionTool: Codable, Hashable, Sendable {
    public var function: FunctionObject

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(function: FunctionObject, unknownFields: JSONObject = [:]) {
        self.function = function
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionTool: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "function")
        let function: FunctionObject = try fields.required("function")
        self.init(function: function, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "function")
        try fields.required("function", function)
        try fields.finish()
    }
}

extension ChatCompletionTool {
    public func validate(into validator: inout Validator) {
        validator.visit("function", function)
    }
}
