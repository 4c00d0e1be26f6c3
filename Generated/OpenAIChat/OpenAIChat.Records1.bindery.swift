// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Has the model call one certain function of `functions`.
///
/// Source: `/components/schemas/ChatCompletionFunctionCallOption`.
public struct ChatCompletionFunctionCallOption: Codable, Hashable, Sendable {
    /// The function's name.
    public var name: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(name: String, unknownFields: JSONObject = [:]) {
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionFunctionCallOption: Record {
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

/// Has the model call one certain custom tool.
///
/// Source: `/components/schemas/ChatCompletionNamedToolChoiceCustom`.
public struct ChatCompletionNamedToolChoiceCustom: Codable, Hashable, Sendable {
    /// The custom tool.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(custom: Custom, unknownFields: JSONObject = [:]) {
        self.custom = custom
        self.unknownFields = unknownFields
    }

    /// The custom tool.
    public struct Custom: Codable, Hashable, Sendable {
        /// The tool's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionNamedToolChoiceCustom: Record {
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

extension ChatCompletionNamedToolChoiceCustom.Custom: Record {
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

/// An image.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartImage`.
public struct ChatCompletionRequestMessageContentPartImage: Codable, Hashable, Sendable {
    /// The image and how closely to look at it.
    public var imageURL: ImageURL

    public var promptCacheBreakpoint: PromptCacheBreakpointParam?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        imageURL: ImageURL,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.imageURL = imageURL
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
    }

    /// The image and how closely to look at it.
    public struct ImageURL: Codable, Hashable, Sendable {
        /// Where the image lies, or the image itself as a `data:` URL in base64.
        public var url: String

        /// How closely to look: `high` sees more and costs more tokens.
        ///
        /// Default: `"auto"`.
        public var detail: Detail?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(url: String, detail: Detail? = nil, unknownFields: JSONObject = [:]) {
            self.url = url
            self.detail = detail
            self.unknownFields = unknownFields
        }

        /// How closely to look: `high` sees more and costs more tokens.
        public enum Detail: OpenEnum {
            case auto
            case low
            case high
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.auto, .low, .high] }

            public init(rawValue: String) {
                switch rawValue {
                case "auto": self = .auto
                case "low": self = .low
                case "high": self = .high
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .auto: "auto"
                case .low: "low"
                case .high: "high"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension ChatCompletionRequestMessageContentPartImage: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "image_url")
        let imageURL: ImageURL = try fields.required("image_url")
        let promptCacheBreakpoint: PromptCacheBreakpointParam? = try fields.optional("prompt_cache_breakpoint")
        self.init(
            imageURL: imageURL,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "image_url")
        try fields.required("image_url", imageURL)
        try fields.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let url: String = try fields.required("url")
        let detail: Detail? = try fields.optional("detail")
        self.init(url: url, detail: detail, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("url", url)
        try fields.optional("detail", detail)
        try fields.finish()
    }
}

/// A piece of text.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartText`.
public struct ChatCompletionRequestMessageContentPartText: Codable, Hashable, Sendable {
    /// The text.
    public var text: String

    public var promptCacheBreakpoint: PromptCacheBreakpointParam?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        text: String,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.text = text
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionRequestMessageContentPartText: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "text")
        let text: String = try fields.required("text")
        let promptCacheBreakpoint: PromptCacheBreakpointParam? = try fields.optional("prompt_cache_breakpoint")
        self.init(
            text: text,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "text")
        try fields.required("text", text)
        try fields.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
        try fields.finish()
    }
}

/// What the user says, shows or hands over.
///
/// Source: `/components/schemas/ChatCompletionRequestUserMessage`.
public struct ChatCompletionRequestUserMessage: Codable, Hashable, Sendable {
    /// The message itself.
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

    /// The message itself.
    public enum Content: Codable, Hashable, Sendable {
        /// The message as one text.
        case string(String)
        /// The message as a list of parts: text, images, sound, files.
        ///
        /// Items: at least 1.
        case array([ChatCompletionRequestUserMessageContentPart])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public init(from decoder: any Decoder) throws {
            let look = try VariantDecoder(decoder)
            switch look.kind {
            case .string: self = .string(try look.payload(as: String.self))
            case .array: self = .array(try look.payload(as: [ChatCompletionRequestUserMessageContentPart].self))
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

extension ChatCompletionRequestUserMessage: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: Content = try fields.required("content")
        fields.constant("role", "user")
        let name: String? = try fields.optional("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("content", content)
        try fields.constant("role", "user")
        try fields.optional("name", name)
        try fields.finish()
    }
}

extension ChatCompletionRequestUserMessage {
    public func validate(into validator: inout Validator) {
        validator.visit("content", content)
    }
}

extension ChatCompletionRequestUserMessage.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestUserMessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestUserMessageContentPart...) {
        self = .array(elements)
    }
}

extension ChatCompletionRequestUserMessage.Content: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .array(let value): validator.items(value.count, atLeast: 1, "openai.yaml:787:25")
        default: break
        }
    }
}

/// What was added to an answer. Texts are to be appended to what came before.
///
/// Source: `/components/schemas/ChatCompletionStreamResponseDelta`.
public struct ChatCompletionStreamResponseDelta: Codable, Hashable, Sendable {
    /// More of the text.
    public var content: String?

    /// More of the function call. Read `tool_calls` instead.
    @available(*, deprecated, message: "Read tool_calls instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: FunctionCall?

    /// More of the calls; `index` tells which of them.
    public var toolCalls: [ChatCompletionMessageToolCallChunk]?

    /// Who speaks, usually told once at the beginning.
    public var role: Role?

    /// More of the refusal.
    public var refusal: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        content: String? = nil,
        functionCall: FunctionCall? = nil,
        toolCalls: [ChatCompletionMessageToolCallChunk]? = nil,
        role: Role? = nil,
        refusal: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.content = content
        _functionCall = functionCall
        self.toolCalls = toolCalls
        self.role = role
        self.refusal = refusal
        self.unknownFields = unknownFields
    }

    /// More of the function call. Read `tool_calls` instead.
    public struct FunctionCall: Codable, Hashable, Sendable {
        /// More of the JSON text of the arguments.
        public var arguments: String?

        /// The function's name.
        public var name: String?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            arguments: String? = nil,
            name: String? = nil,
            unknownFields: JSONObject = [:]
        ) {
            self.arguments = arguments
            self.name = name
            self.unknownFields = unknownFields
        }
    }

    /// Who speaks, usually told once at the beginning.
    public enum Role: OpenEnum {
        case developer
        case system
        case user
        case assistant
        case tool
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.developer, .system, .user, .assistant, .tool] }

        public init(rawValue: String) {
            switch rawValue {
            case "developer": self = .developer
            case "system": self = .system
            case "user": self = .user
            case "assistant": self = .assistant
            case "tool": self = .tool
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .developer: "developer"
            case .system: "system"
            case .user: "user"
            case .assistant: "assistant"
            case .tool: "tool"
            case .unknown(let value): value
            }
        }
    }
}

extension ChatCompletionStreamResponseDelta: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: String? = try fields.optional("content")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        let toolCalls: [ChatCompletionMessageToolCallChunk]? = try fields.optional("tool_calls")
        let role: Role? = try fields.optional("role")
        let refusal: String? = try fields.optional("refusal")
        self.init(
            content: content,
            functionCall: functionCall,
            toolCalls: toolCalls,
            role: role,
            refusal: refusal,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("content", content)
        try fields.optional("function_call", _functionCall)
        try fields.optional("tool_calls", toolCalls)
        try fields.optional("role", role)
        try fields.optional("refusal", refusal)
        try fields.finish()
    }
}

extension ChatCompletionStreamResponseDelta.FunctionCall: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let arguments: String? = try fields.optional("arguments")
        let name: String? = try fields.optional("name")
        self.init(arguments: arguments, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("arguments", arguments)
        try fields.optional("name", name)
        try fields.finish()
    }
}

/// Settings that requests to a model share, caching of prompts among them.
///
/// Source: `/components/schemas/CreateModelResponseProperties`.
public struct CreateModelResponseProperties: Codable, Hashable, Sendable {
    public var metadata: Metadata?

    /// How many of the likeliest alternatives to report for each token; fewer may come. Takes
    /// effect where `logprobs` is true.
    ///
    /// Range: 0...20.
    public var topLogprobs: Int?

    /// How freely the next token is drawn: near 0 almost always the likeliest one, above 1 ever
    /// more surprising ones. Change either this or `top_p`.
    ///
    /// Default: 1. Range: 0...2.
    public var temperature: Double?

    /// Draws only from the likeliest tokens that together reach this share of probability. Change
    /// either this or `temperature`.
    ///
    /// Default: 1. Range: 0...1.
    public var topP: Double?

    /// Your own identifier of the end user. Set `prompt_cache_key` for better caching and
    /// `safety_identifier` against misuse instead.
    @available(*, deprecated, message: "Set prompt_cache_key for better caching and safety_identifier against misuse instead.")
    public var user: String? {
        get { _user }
        set { _user = newValue }
    }

    var _user: String?

    /// Your own lasting identifier of the end user, by which misuse can be traced to one person.
    /// Send a hash rather than a name or an address.
    ///
    /// Length: at most 64.
    public var safetyIdentifier: String?

    /// Groups requests that begin alike, so that more of them find their beginning cached.
    public var promptCacheKey: String?

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    @available(*, deprecated)
    public var promptCacheRetention: PromptCacheRetention? {
        get { _promptCacheRetention }
        set { _promptCacheRetention = newValue }
    }

    var _promptCacheRetention: PromptCacheRetention?

    public var promptCacheOptions: PromptCacheOptionsParam?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        metadata: Metadata? = nil,
        topLogprobs: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        user: String? = nil,
        safetyIdentifier: String? = nil,
        promptCacheKey: String? = nil,
        promptCacheRetention: PromptCacheRetention? = nil,
        promptCacheOptions: PromptCacheOptionsParam? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.metadata = metadata
        self.topLogprobs = topLogprobs
        self.temperature = temperature
        self.topP = topP
        _user = user
        self.safetyIdentifier = safetyIdentifier
        self.promptCacheKey = promptCacheKey
        _promptCacheRetention = promptCacheRetention
        self.promptCacheOptions = promptCacheOptions
        self.unknownFields = unknownFields
    }

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    public enum PromptCacheRetention: OpenEnum {
        case inMemory
        case _24h
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.inMemory, ._24h] }

        public init(rawValue: String) {
            switch rawValue {
            case "in_memory": self = .inMemory
            case "24h": self = ._24h
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .inMemory: "in_memory"
            case ._24h: "24h"
            case .unknown(let value): value
            }
        }
    }
}

extension CreateModelResponseProperties: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let metadata: Metadata? = try fields.optional("metadata")
        let topLogprobs: Int? = try fields.optional("top_logprobs")
        let temperature: Double? = try fields.optional("temperature")
        let topP: Double? = try fields.optional("top_p")
        let user: String? = try fields.optional("user")
        let safetyIdentifier: String? = try fields.optional("safety_identifier")
        let promptCacheKey: String? = try fields.optional("prompt_cache_key")
        let promptCacheRetention: PromptCacheRetention? = try fields.optional("prompt_cache_retention")
        let promptCacheOptions: PromptCacheOptionsParam? = try fields.optional("prompt_cache_options")
        self.init(
            metadata: metadata,
            topLogprobs: topLogprobs,
            temperature: temperature,
            topP: topP,
            user: user,
            safetyIdentifier: safetyIdentifier,
            promptCacheKey: promptCacheKey,
            promptCacheRetention: promptCacheRetention,
            promptCacheOptions: promptCacheOptions,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("metadata", metadata)
        try fields.optional("top_logprobs", topLogprobs)
        try fields.optional("temperature", temperature)
        try fields.optional("top_p", topP)
        try fields.optional("user", _user)
        try fields.optional("safety_identifier", safetyIdentifier)
        try fields.optional("prompt_cache_key", promptCacheKey)
        try fields.optional("prompt_cache_retention", _promptCacheRetention)
        try fields.optional("prompt_cache_options", promptCacheOptions)
        try fields.finish()
    }
}

extension CreateModelResponseProperties {
    public func validate(into validator: inout Validator) {
        if let value = metadata {
            validator.enter("metadata")
            validator.members(value.count, atMost: 16, "openai.yaml:571:22")
            for key in value.keys.sorted() {
                validator.enterName()
                validator.length(key, atMost: 64, "openai.yaml:573:20")
                validator.leave()
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.length(item, atMost: 512, "openai.yaml:576:20")
                validator.leave()
            }
            validator.leave()
        }
        validator.number("top_logprobs", topLogprobs, atLeast: 0, "openai.yaml:352:20")
        validator.number("top_logprobs", topLogprobs, atMost: 20, "openai.yaml:353:20")
        validator.number("temperature", temperature, atLeast: 0, "openai.yaml:359:20")
        validator.number("temperature", temperature, atMost: 2, "openai.yaml:360:20")
        validator.number("top_p", topP, atLeast: 0, "openai.yaml:367:20")
        validator.number("top_p", topP, atMost: 1, "openai.yaml:368:20")
        validator.length("safety_identifier", safetyIdentifier, atMost: 64, "openai.yaml:381:22")
    }
}

/// Settings that requests to a model share.
///
/// Source: `/components/schemas/ModelResponseProperties`.
public struct ModelResponseProperties: Codable, Hashable, Sendable {
    public var metadata: Metadata?

    /// How many of the likeliest alternatives to report for each token; fewer may come. Takes
    /// effect where `logprobs` is true.
    ///
    /// Range: 0...20.
    public var topLogprobs: Int?

    /// How freely the next token is drawn: near 0 almost always the likeliest one, above 1 ever
    /// more surprising ones. Change either this or `top_p`.
    ///
    /// Default: 1. Range: 0...2.
    public var temperature: Double?

    /// Draws only from the likeliest tokens that together reach this share of probability. Change
    /// either this or `temperature`.
    ///
    /// Default: 1. Range: 0...1.
    public var topP: Double?

    /// Your own identifier of the end user. Set `prompt_cache_key` for better caching and
    /// `safety_identifier` against misuse instead.
    @available(*, deprecated, message: "Set prompt_cache_key for better caching and safety_identifier against misuse instead.")
    public var user: String? {
        get { _user }
        set { _user = newValue }
    }

    var _user: String?

    /// Your own lasting identifier of the end user, by which misuse can be traced to one person.
    /// Send a hash rather than a name or an address.
    ///
    /// Length: at most 64.
    public var safetyIdentifier: String?

    /// Groups requests that begin alike, so that more of them find their beginning cached.
    public var promptCacheKey: String?

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    @available(*, deprecated)
    public var promptCacheRetention: PromptCacheRetention? {
        get { _promptCacheRetention }
        set { _promptCacheRetention = newValue }
    }

    var _promptCacheRetention: PromptCacheRetention?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        metadata: Metadata? = nil,
        topLogprobs: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        user: String? = nil,
        safetyIdentifier: String? = nil,
        promptCacheKey: String? = nil,
        promptCacheRetention: PromptCacheRetention? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.metadata = metadata
        self.topLogprobs = topLogprobs
        self.temperature = temperature
        self.topP = topP
        _user = user
        self.safetyIdentifier = safetyIdentifier
        self.promptCacheKey = promptCacheKey
        _promptCacheRetention = promptCacheRetention
        self.unknownFields = unknownFields
    }

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    public enum PromptCacheRetention: OpenEnum {
        case inMemory
        case _24h
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.inMemory, ._24h] }

        public init(rawValue: String) {
            switch rawValue {
            case "in_memory": self = .inMemory
            case "24h": self = ._24h
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .inMemory: "in_memory"
            case ._24h: "24h"
            case .unknown(let value): value
            }
        }
    }
}

extension ModelResponseProperties: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let metadata: Metadata? = try fields.optional("metadata")
        let topLogprobs: Int? = try fields.optional("top_logprobs")
        let temperature: Double? = try fields.optional("temperature")
        let topP: Double? = try fields.optional("top_p")
        let user: String? = try fields.optional("user")
        let safetyIdentifier: String? = try fields.optional("safety_identifier")
        let promptCacheKey: String? = try fields.optional("prompt_cache_key")
        let promptCacheRetention: PromptCacheRetention? = try fields.optional("prompt_cache_retention")
        self.init(
            metadata: metadata,
            topLogprobs: topLogprobs,
            temperature: temperature,
            topP: topP,
            user: user,
            safetyIdentifier: safetyIdentifier,
            promptCacheKey: promptCacheKey,
            promptCacheRetention: promptCacheRetention,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("metadata", metadata)
        try fields.optional("top_logprobs", topLogprobs)
        try fields.optional("temperature", temperature)
        try fields.optional("top_p", topP)
        try fields.optional("user", _user)
        try fields.optional("safety_identifier", safetyIdentifier)
        try fields.optional("prompt_cache_key", promptCacheKey)
        try fields.optional("prompt_cache_retention", _promptCacheRetention)
        try fields.finish()
    }
}

extension ModelResponseProperties {
    public func validate(into validator: inout Validator) {
        if let value = metadata {
            validator.enter("metadata")
            validator.members(value.count, atMost: 16, "openai.yaml:571:22")
            for key in value.keys.sorted() {
                validator.enterName()
                validator.length(key, atMost: 64, "openai.yaml:573:20")
                validator.leave()
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.length(item, atMost: 512, "openai.yaml:576:20")
                validator.leave()
            }
            validator.leave()
        }
        validator.number("top_logprobs", topLogprobs, atLeast: 0, "openai.yaml:352:20")
        validator.number("top_logprobs", topLogprobs, atMost: 20, "openai.yaml:353:20")
        validator.number("temperature", temperature, atLeast: 0, "openai.yaml:359:20")
        validator.number("temperature", temperature, atMost: 2, "openai.yaml:360:20")
        validator.number("top_p", topP, atLeast: 0, "openai.yaml:367:20")
        validator.number("top_p", topP, atMost: 1, "openai.yaml:368:20")
        validator.length("safety_identifier", safetyIdentifier, atMost: 64, "openai.yaml:381:22")
    }
}

/// What to do about findings in one direction.
///
/// Source: `/components/schemas/ModerationConfigParam`.
public struct ModerationConfigParam: Codable, Hashable, Sendable {
    public var mode: ModerationMode

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(mode: ModerationMode, unknownFields: JSONObject = [:]) {
        self.mode = mode
        self.unknownFields = unknownFields
    }
}

extension ModerationConfigParam: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mode: ModerationMode = try fields.required("mode")
        self.init(mode: mode, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("mode", mode)
        try fields.finish()
    }
}

/// What to do about findings, for each direction on its own.
///
/// Source: `/components/schemas/ModerationPolicyParam`.
public struct ModerationPolicyParam: Codable, Hashable, Sendable {
    /// For the conversation that is sent.
    public var input: ModerationConfigParam?

    /// For the answer.
    public var output: ModerationConfigParam?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        input: ModerationConfigParam? = nil,
        output: ModerationConfigParam? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.input = input
        self.output = output
        self.unknownFields = unknownFields
    }
}

extension ModerationPolicyParam: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let input: ModerationConfigParam? = try fields.optional("input")
        let output: ModerationConfigParam? = try fields.optional("output")
        self.init(input: input, output: output, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("input", input)
        try fields.optional("output", output)
        try fields.finish()
    }
}

/// One judgement over a piece of input or output.
///
/// Source: `/components/schemas/ModerationResultBody`.
public struct ModerationResultBody: Codable, Hashable, Sendable {
    /// The model that judged.
    public var model: String

    /// Whether anything harmful was found.
    public var flagged: Bool

    /// For each kind of harm, whether it was found.
    public var categories: [String: Bool]

    /// For each kind of harm, how sure the model is of it.
    public var categoryScores: [String: Double]

    /// For each kind of harm, what was looked at.
    public var categoryAppliedInputTypes: [String: [ModerationInputType]]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        model: String,
        flagged: Bool,
        categories: [String: Bool],
        categoryScores: [String: Double],
        categoryAppliedInputTypes: [String: [ModerationInputType]],
        unknownFields: JSONObject = [:]
    ) {
        self.model = model
        self.flagged = flagged
        self.categories = categories
        self.categoryScores = categoryScores
        self.categoryAppliedInputTypes = categoryAppliedInputTypes
        self.unknownFields = unknownFields
    }
}

extension ModerationResultBody: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "moderation_result")
        let model: String = try fields.required("model")
        let flagged: Bool = try fields.required("flagged")
        let categories: [String: Bool] = try fields.required("categories")
        let categoryScores: [String: Double] = try fields.required("category_scores")
        let categoryAppliedInputTypes: [String: [ModerationInputType]] = try fields.required("category_applied_input_types")
        self.init(
            model: model,
            flagged: flagged,
            categories: categories,
            categoryScores: categoryScores,
            categoryAppliedInputTypes: categoryAppliedInputTypes,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "moderation_result")
        try fields.required("model", model)
        try fields.required("flagged", flagged)
        try fields.required("categories", categories)
        try fields.required("category_scores", categoryScores)
        try fields.required("category_applied_input_types", categoryAppliedInputTypes)
        try fields.finish()
    }
}

/// How the beginning of this request is cached. Models from `gpt-5.6` on take it. Up to four marks
/// are written per request.
///
/// Source: `/components/schemas/PromptCacheOptionsParam`.
public struct PromptCacheOptionsParam: Codable, Hashable, Sendable {
    /// How long what is cached stays usable at the least.
    ///
    /// Always `"30m"`.
    public var ttl: PromptCacheTTLEnum?

    /// Whether the provider sets one mark by itself.
    public var mode: PromptCacheModeEnum?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        ttl: PromptCacheTTLEnum? = nil,
        mode: PromptCacheModeEnum? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.ttl = ttl
        self.mode = mode
        self.unknownFields = unknownFields
    }
}

extension PromptCacheOptionsParam: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let ttl: PromptCacheTTLEnum? = try fields.optional("ttl")
        let mode: PromptCacheModeEnum? = try fields.optional("mode")
        self.init(ttl: ttl, mode: mode, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("ttl", ttl)
        try fields.optional("mode", mode)
        try fields.finish()
    }
}

/// Any JSON object. A message has to ask for JSON as well; a schema is the better choice where the
/// model knows it.
///
/// Source: `/components/schemas/ResponseFormatJsonObject`.
public struct ResponseFormatJSONObject: Codable, Hashable, Sendable {
    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(unknownFields: JSONObject = [:]) {
        self.unknownFields = unknownFields
    }
}

extension ResponseFormatJSONObject: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "json_object")
        self.init(unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "json_object")
        try fields.finish()
    }
}

/// JSON after a schema of yours.
///
/// Source: `/components/schemas/ResponseFormatJsonSchema`.
public struct ResponseFormatJSONSchema: Codable, Hashable, Sendable {
    /// The schema, its name and how closely it is followed.
    public var jsonSchema: JSONSchema

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(jsonSchema: JSONSchema, unknownFields: JSONObject = [:]) {
        self.jsonSchema = jsonSchema
        self.unknownFields = unknownFields
    }

    /// The schema, its name and how closely it is followed.
    public struct JSONSchema: Codable, Hashable, Sendable {
        /// What the answer is for, so that the model fills it in sensibly.
        public var description: String?

        /// The format's name: up to 64 letters, digits, underscores and dashes.
        ///
        /// Length: at most 64. Pattern: `^[a-zA-Z0-9_-]+$`.
        public var name: String

        public var schema: ResponseFormatJSONSchemaSchema?

        /// Whether the answer follows the schema to the letter. Then only part of JSON Schema can
        /// be used in it.
        ///
        /// Default: false.
        public var strict: Bool?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            name: String,
            description: String? = nil,
            schema: ResponseFormatJSONSchemaSchema? = nil,
            strict: Bool? = nil,
            unknownFields: JSONObject = [:]
        ) {
            self.name = name
            self.description = description
            self.schema = schema
            self.strict = strict
            self.unknownFields = unknownFields
        }
    }
}

extension ResponseFormatJSONSchema: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "json_schema")
        let jsonSchema: JSONSchema = try fields.required("json_schema")
        self.init(jsonSchema: jsonSchema, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "json_schema")
        try fields.required("json_schema", jsonSchema)
        try fields.finish()
    }
}

extension ResponseFormatJSONSchema {
    public func validate(into validator: inout Validator) {
        validator.visit("json_schema", jsonSchema)
    }
}

extension ResponseFormatJSONSchema.JSONSchema: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let description: String? = try fields.optional("description")
        let name: String = try fields.required("name")
        let schema: ResponseFormatJSONSchemaSchema? = try fields.optional("schema")
        let strict: Bool? = try fields.optional("strict")
        self.init(
            name: name,
            description: description,
            schema: schema,
            strict: strict,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("description", description)
        try fields.required("name", name)
        try fields.optional("schema", schema)
        try fields.optional("strict", strict)
        try fields.finish()
    }
}

extension ResponseFormatJSONSchema.JSONSchema {
    public func validate(into validator: inout Validator) {
        validator.length("name", name, atMost: 64, "openai.yaml:1327:26")
        validator.pattern("name", name, "^[a-zA-Z0-9_-]+$", "openai.yaml:1328:24")
    }
}
