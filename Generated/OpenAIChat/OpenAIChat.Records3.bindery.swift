// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// The tools that remain, and whether one of them has to be called.
///
/// Source: `/components/schemas/ChatCompletionAllowedTools`.
public struct ChatCompletionAllowedTools: Codable, Hashable, Sendable {
    /// Whether the model may answer in words instead (`auto`) or has to call a tool (`required`).
    public var mode: Mode

    /// The remaining tools, each as its type with its name, such as `{"type": "function",
    /// "function": {"name": "forecast"}}`.
    public var tools: [JSONObject]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(mode: Mode, tools: [JSONObject], unknownFields: JSONObject = [:]) {
        self.mode = mode
        self.tools = tools
        self.unknownFields = unknownFields
    }

    /// Whether the model may answer in words instead (`auto`) or has to call a tool (`required`).
    public enum Mode: OpenEnum {
        case auto
        case required
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.auto, .required] }

        public init(rawValue: String) {
            switch rawValue {
            case "auto": self = .auto
            case "required": self = .required
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .auto: "auto"
            case .required: "required"
            case .unknown(let value): value
            }
        }
    }
}

extension ChatCompletionAllowedTools: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mode: Mode = try fields.required("mode")
        let tools: [JSONObject] = try fields.required("tools")
        self.init(mode: mode, tools: tools, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("mode", mode)
        try fields.required("tools", tools)
        try fields.finish()
    }
}

/// What the model is told of a function. Write a tool instead.
///
/// - Important: Deprecated.
///
/// Source: `/components/schemas/ChatCompletionFunctions`.
public struct ChatCompletionFunctions: Codable, Hashable, Sendable {
    /// What the function does and when to call it, for the model to read.
    public var description: String?

    /// The function's name: up to 64 letters, digits, underscores and dashes.
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9_-]+$`.
    public var name: String

    public var parameters: FunctionParameters?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        name: String,
        description: String? = nil,
        parameters: FunctionParameters? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionFunctions: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let description: String? = try fields.optional("description")
        let name: String = try fields.required("name")
        let parameters: FunctionParameters? = try fields.optional("parameters")
        self.init(
            name: name,
            description: description,
            parameters: parameters,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("description", description)
        try fields.required("name", name)
        try fields.optional("parameters", parameters)
        try fields.finish()
    }
}

extension ChatCompletionFunctions {
    public func validate(into validator: inout Validator) {
        validator.length("name", name, atMost: 64, "openai.yaml:1226:22")
        validator.pattern("name", name, "^[a-zA-Z0-9_-]+$", "openai.yaml:1227:20")
    }
}

/// A call of a function.
///
/// Source: `/components/schemas/ChatCompletionMessageToolCall`.
public struct ChatCompletionMessageToolCall: Codable, Hashable, Sendable {
    /// The identifier of the call, to which the tool message refers.
    public var id: String

    /// What is called, with which arguments.
    public var function: Function

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: String, function: Function, unknownFields: JSONObject = [:]) {
        self.id = id
        self.function = function
        self.unknownFields = unknownFields
    }

    /// What is called, with which arguments.
    public struct Function: Codable, Hashable, Sendable {
        /// The function's name.
        public var name: String

        /// The arguments as JSON text, exactly as the model wrote it. It may be invalid or name
        /// things that the schema does not, so check before use.
        public var arguments: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, arguments: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.arguments = arguments
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionMessageToolCall: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        fields.constant("type", "function")
        let function: Function = try fields.required("function")
        self.init(id: id, function: function, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.constant("type", "function")
        try fields.required("function", function)
        try fields.finish()
    }
}

extension ChatCompletionMessageToolCall.Function: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let arguments: String = try fields.required("arguments")
        self.init(name: name, arguments: arguments, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.required("arguments", arguments)
        try fields.finish()
    }
}

/// Instructions of the program, which weigh more than the user's. Models from o1 on prefer
/// developer messages.
///
/// Source: `/components/schemas/ChatCompletionRequestSystemMessage`.
public struct ChatCompletionRequestSystemMessage: Codable, Hashable, Sendable {
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
        /// The instructions as a list of parts.
        ///
        /// Items: at least 1.
        case array([ChatCompletionRequestSystemMessageContentPart])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public init(from decoder: any Decoder) throws {
            let look = try VariantDecoder(decoder)
            switch look.kind {
            case .string: self = .string(try look.payload(as: String.self))
            case .array: self = .array(try look.payload(as: [ChatCompletionRequestSystemMessageContentPart].self))
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

extension ChatCompletionRequestSystemMessage: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: Content = try fields.required("content")
        fields.constant("role", "system")
        let name: String? = try fields.optional("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("content", content)
        try fields.constant("role", "system")
        try fields.optional("name", name)
        try fields.finish()
    }
}

extension ChatCompletionRequestSystemMessage {
    public func validate(into validator: inout Validator) {
        validator.visit("content", content)
    }
}

extension ChatCompletionRequestSystemMessage.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestSystemMessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestSystemMessageContentPart...) {
        self = .array(elements)
    }
}

extension ChatCompletionRequestSystemMessage.Content: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .array(let value): validator.items(value.count, atLeast: 1, "openai.yaml:764:25")
        default: break
        }
    }
}

/// The tokens that a request cost.
///
/// Source: `/components/schemas/CompletionUsage`.
public struct CompletionUsage: Codable, Hashable, Sendable {
    /// The tokens that the model made.
    ///
    /// Default: 0.
    public var completionTokens: Int

    /// The tokens that were sent to it.
    ///
    /// Default: 0.
    public var promptTokens: Int

    /// The sum of both.
    ///
    /// Default: 0.
    public var totalTokens: Int

    /// What the tokens that the model made were for.
    public var completionTokensDetails: CompletionTokensDetails?

    /// What the tokens that were sent are made of.
    public var promptTokensDetails: PromptTokensDetails?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        promptTokens: Int,
        completionTokens: Int,
        totalTokens: Int,
        completionTokensDetails: CompletionTokensDetails? = nil,
        promptTokensDetails: PromptTokensDetails? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.promptTokens = promptTokens
        self.completionTokens = completionTokens
        self.totalTokens = totalTokens
        self.completionTokensDetails = completionTokensDetails
        self.promptTokensDetails = promptTokensDetails
        self.unknownFields = unknownFields
    }

    /// What the tokens that the model made were for.
    public struct CompletionTokensDetails: Codable, Hashable, Sendable {
        /// Tokens taken over from the request's `prediction`.
        ///
        /// Default: 0.
        public var acceptedPredictionTokens: Int?

        /// Tokens of spoken output.
        ///
        /// Default: 0.
        public var audioTokens: Int?

        /// Tokens spent on thinking, which the answer does not show.
        ///
        /// Default: 0.
        public var reasoningTokens: Int?

        /// Tokens of written output.
        public var textTokens: Int?

        /// Tokens of the `prediction` that were not used, and are paid for nevertheless.
        ///
        /// Default: 0.
        public var rejectedPredictionTokens: Int?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            acceptedPredictionTokens: Int? = nil,
            audioTokens: Int? = nil,
            reasoningTokens: Int? = nil,
            textTokens: Int? = nil,
            rejectedPredictionTokens: Int? = nil,
            unknownFields: JSONObject = [:]
        ) {
            self.acceptedPredictionTokens = acceptedPredictionTokens
            self.audioTokens = audioTokens
            self.reasoningTokens = reasoningTokens
            self.textTokens = textTokens
            self.rejectedPredictionTokens = rejectedPredictionTokens
            self.unknownFields = unknownFields
        }
    }

    /// What the tokens that were sent are made of.
    public struct PromptTokensDetails: Codable, Hashable, Sendable {
        /// Tokens of recordings.
        ///
        /// Default: 0.
        public var audioTokens: Int?

        /// Tokens that were found in the cache.
        ///
        /// Default: 0.
        public var cachedTokens: Int?

        /// Tokens of text.
        public var textTokens: Int?

        /// Tokens of images.
        public var imageTokens: Int?

        /// Tokens newly put into the cache, before any weighting.
        ///
        /// Default: 0.
        public var cacheWriteTokens: Int?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            audioTokens: Int? = nil,
            cachedTokens: Int? = nil,
            textTokens: Int? = nil,
            imageTokens: Int? = nil,
            cacheWriteTokens: Int? = nil,
            unknownFields: JSONObject = [:]
        ) {
            self.audioTokens = audioTokens
            self.cachedTokens = cachedTokens
            self.textTokens = textTokens
            self.imageTokens = imageTokens
            self.cacheWriteTokens = cacheWriteTokens
            self.unknownFields = unknownFields
        }
    }
}

extension CompletionUsage: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let completionTokens: Int = try fields.required("completion_tokens")
        let promptTokens: Int = try fields.required("prompt_tokens")
        let totalTokens: Int = try fields.required("total_tokens")
        let completionTokensDetails: CompletionTokensDetails? = try fields.optional("completion_tokens_details")
        let promptTokensDetails: PromptTokensDetails? = try fields.optional("prompt_tokens_details")
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            completionTokensDetails: completionTokensDetails,
            promptTokensDetails: promptTokensDetails,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("completion_tokens", completionTokens)
        try fields.required("prompt_tokens", promptTokens)
        try fields.required("total_tokens", totalTokens)
        try fields.optional("completion_tokens_details", completionTokensDetails)
        try fields.optional("prompt_tokens_details", promptTokensDetails)
        try fields.finish()
    }
}

extension CompletionUsage.CompletionTokensDetails: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let acceptedPredictionTokens: Int? = try fields.optional("accepted_prediction_tokens")
        let audioTokens: Int? = try fields.optional("audio_tokens")
        let reasoningTokens: Int? = try fields.optional("reasoning_tokens")
        let textTokens: Int? = try fields.optional("text_tokens")
        let rejectedPredictionTokens: Int? = try fields.optional("rejected_prediction_tokens")
        self.init(
            acceptedPredictionTokens: acceptedPredictionTokens,
            audioTokens: audioTokens,
            reasoningTokens: reasoningTokens,
            textTokens: textTokens,
            rejectedPredictionTokens: rejectedPredictionTokens,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("accepted_prediction_tokens", acceptedPredictionTokens)
        try fields.optional("audio_tokens", audioTokens)
        try fields.optional("reasoning_tokens", reasoningTokens)
        try fields.optional("text_tokens", textTokens)
        try fields.optional("rejected_prediction_tokens", rejectedPredictionTokens)
        try fields.finish()
    }
}

extension CompletionUsage.PromptTokensDetails: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let audioTokens: Int? = try fields.optional("audio_tokens")
        let cachedTokens: Int? = try fields.optional("cached_tokens")
        let textTokens: Int? = try fields.optional("text_tokens")
        let imageTokens: Int? = try fields.optional("image_tokens")
        let cacheWriteTokens: Int? = try fields.optional("cache_write_tokens")
        self.init(
            audioTokens: audioTokens,
            cachedTokens: cachedTokens,
            textTokens: textTokens,
            imageTokens: imageTokens,
            cacheWriteTokens: cacheWriteTokens,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("audio_tokens", audioTokens)
        try fields.optional("cached_tokens", cachedTokens)
        try fields.optional("text_tokens", textTokens)
        try fields.optional("image_tokens", imageTokens)
        try fields.optional("cache_write_tokens", cacheWriteTokens)
        try fields.finish()
    }
}

/// A conversation to be continued, and how the model should go about it.
///
/// Source: `/components/schemas/CreateChatCompletionRequest`.
public struct CreateChatCompletionRequest: Codable, Hashable, Sendable {
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

    /// The conversation so far, oldest message first.
    ///
    /// Items: at least 1.
    public var messages: [ChatCompletionRequestMessage]

    /// The model that answers; a name that is not among the known ones is sent as it is.
    public var model: ModelIDsShared

    public var serviceTier: ServiceTier?

    public var modalities: ResponseModalities?

    public var verbosity: Verbosity?

    public var reasoningEffort: ReasoningEffort?

    /// The most tokens that one answer may cost, those spent on reasoning included.
    public var maxCompletionTokens: Int?

    /// Lowers a token's chances the more often it has occurred already; a negative number raises
    /// them.
    ///
    /// Default: 0. Range: -2...2.
    public var frequencyPenalty: Double?

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Default: 0. Range: -2...2.
    public var presencePenalty: Double?

    /// Lets a search model look up the web before it answers.
    public var webSearchOptions: WebSearchOptions?

    /// The form of the answer: free text, any JSON object, or JSON after a schema of yours.
    public var responseFormat: ResponseFormat?

    /// How a spoken answer should sound; needed where `modalities` names audio.
    public var audio: Audio?

    /// Whether the provider keeps the completion, to be looked up, evaluated or trained on later.
    ///
    /// Default: false.
    public var store: Bool?

    /// Has both the conversation and the answer checked for harmful content.
    public var moderation: ModerationParam?

    /// Whether the answer comes in chunks, as server-sent events, while it is being made.
    ///
    /// Default: false.
    public var stream: Bool?

    public var stop: StopConfiguration?

    /// Shifts the chances of single tokens. Keys are token numbers of the model's tokenizer; -100
    /// as good as forbids a token, 100 as good as forces it.
    ///
    /// Values: range: -100...100.
    public var logitBias: [String: Int]?

    /// Whether the answer states how likely each of its tokens was.
    ///
    /// Default: false.
    public var logprobs: Bool?

    /// The most tokens of an answer. Newer models insist on `max_completion_tokens` instead.
    @available(*, deprecated, message: "Newer models insist on max_completion_tokens instead.")
    public var maxTokens: Int? {
        get { _maxTokens }
        set { _maxTokens = newValue }
    }

    var _maxTokens: Int?

    /// How many answers to make side by side. Each of them is paid for.
    ///
    /// Default: 1. Range: 1...128.
    public var n: Int?

    /// Text that much of the answer is expected to repeat, which makes it come faster.
    public var prediction: PredictionContent?

    /// Makes equal requests give mostly equal answers. A changed `system_fingerprint` in the answer
    /// tells that they may differ all the same.
    ///
    /// Range: -9223372036854775808...9223372036854775807.
    @available(*, deprecated)
    public var seed: Int? {
        get { _seed }
        set { _seed = newValue }
    }

    var _seed: Int?

    public var streamOptions: ChatCompletionStreamOptions?

    /// What the model may call instead of answering in words.
    ///
    /// Items: at most 128.
    public var tools: [Tool]?

    public var toolChoice: ChatCompletionToolChoiceOption?

    public var parallelToolCalls: ParallelToolCalls?

    /// Whether a function is called, and which. Set `tool_choice` instead.
    @available(*, deprecated, message: "Set tool_choice instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: FunctionCall?

    /// Functions that the model may call. Set `tools` instead.
    ///
    /// Items: 1...128.
    @available(*, deprecated, message: "Set tools instead.")
    public var functions: [ChatCompletionFunctions]? {
        get { _functions }
        set { _functions = newValue }
    }

    var _functions: [ChatCompletionFunctions]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        model: ModelIDsShared,
        messages: [ChatCompletionRequestMessage],
        metadata: Metadata? = nil,
        topLogprobs: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        user: String? = nil,
        safetyIdentifier: String? = nil,
        promptCacheKey: String? = nil,
        promptCacheRetention: PromptCacheRetention? = nil,
        promptCacheOptions: PromptCacheOptionsParam? = nil,
        serviceTier: ServiceTier? = nil,
        modalities: ResponseModalities? = nil,
        verbosity: Verbosity? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        maxCompletionTokens: Int? = nil,
        frequencyPenalty: Double? = nil,
        presencePenalty: Double? = nil,
        webSearchOptions: WebSearchOptions? = nil,
        responseFormat: ResponseFormat? = nil,
        audio: Audio? = nil,
        store: Bool? = nil,
        moderation: ModerationParam? = nil,
        stream: Bool? = nil,
        stop: StopConfiguration? = nil,
        logitBias: [String: Int]? = nil,
        logprobs: Bool? = nil,
        maxTokens: Int? = nil,
        n: Int? = nil,
        prediction: PredictionContent? = nil,
        seed: Int? = nil,
        streamOptions: ChatCompletionStreamOptions? = nil,
        tools: [Tool]? = nil,
        toolChoice: ChatCompletionToolChoiceOption? = nil,
        parallelToolCalls: ParallelToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        functions: [ChatCompletionFunctions]? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.model = model
        self.messages = messages
        self.metadata = metadata
        self.topLogprobs = topLogprobs
        self.temperature = temperature
        self.topP = topP
        _user = user
        self.safetyIdentifier = safetyIdentifier
        self.promptCacheKey = promptCacheKey
        _promptCacheRetention = promptCacheRetention
        self.promptCacheOptions = promptCacheOptions
        self.serviceTier = serviceTier
        self.modalities = modalities
        self.verbosity = verbosity
        self.reasoningEffort = reasoningEffort
        self.maxCompletionTokens = maxCompletionTokens
        self.frequencyPenalty = frequencyPenalty
        self.presencePenalty = presencePenalty
        self.webSearchOptions = webSearchOptions
        self.responseFormat = responseFormat
        self.audio = audio
        self.store = store
        self.moderation = moderation
        self.stream = stream
        self.stop = stop
        self.logitBias = logitBias
        self.logprobs = logprobs
        _maxTokens = maxTokens
        self.n = n
        self.prediction = prediction
        _seed = seed
        self.streamOptions = streamOptions
        self.tools = tools
        self.toolChoice = toolChoice
        self.parallelToolCalls = parallelToolCalls
        _functionCall = functionCall
        _functions = functions
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

    /// Lets a search model look up the web before it answers.
    public struct WebSearchOptions: Codable, Hashable, Sendable {
        /// Roughly where the user is, so that the search finds what is near.
        public var userLocation: UserLocation?

        public var searchContextSize: WebSearchContextSize?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            userLocation: UserLocation? = nil,
            searchContextSize: WebSearchContextSize? = nil,
            unknownFields: JSONObject = [:]
        ) {
            self.userLocation = userLocation
            self.searchContextSize = searchContextSize
            self.unknownFields = unknownFields
        }

        /// Roughly where the user is, so that the search finds what is near.
        public struct UserLocation: Codable, Hashable, Sendable {
            public var approximate: WebSearchLocation

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(approximate: WebSearchLocation, unknownFields: JSONObject = [:]) {
                self.approximate = approximate
                self.unknownFields = unknownFields
            }
        }
    }

    /// The form of the answer: free text, any JSON object, or JSON after a schema of yours.
    public enum ResponseFormat: Codable, Hashable, Sendable {
        case text(ResponseFormatText)
        case jsonSchema(ResponseFormatJSONSchema)
        case jsonObject(ResponseFormatJSONObject)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public init(from decoder: any Decoder) throws {
            let look = try VariantDecoder(decoder)
            switch look.string(at: "type") {
            case "text": self = .text(try look.payload(as: ResponseFormatText.self))
            case "json_schema": self = .jsonSchema(try look.payload(as: ResponseFormatJSONSchema.self))
            case "json_object": self = .jsonObject(try look.payload(as: ResponseFormatJSONObject.self))
            default: self = .unknown(try look.payload())
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .text(let value): try value.encode(to: encoder)
            case .jsonSchema(let value): try value.encode(to: encoder)
            case .jsonObject(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }
    }

    /// How a spoken answer should sound; needed where `modalities` names audio.
    public struct Audio: Codable, Hashable, Sendable {
        /// Who speaks.
        public var voice: VoiceIDsOrCustomVoice

        /// How the sound is encoded.
        public var format: Format

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            voice: VoiceIDsOrCustomVoice,
            format: Format,
            unknownFields: JSONObject = [:]
        ) {
            self.voice = voice
            self.format = format
            self.unknownFields = unknownFields
        }

        /// How the sound is encoded.
        public enum Format: OpenEnum {
            case wav
            case aac
            case mp3
            case flac
            case opus
            case pcm16
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.wav, .aac, .mp3, .flac, .opus, .pcm16] }

            public init(rawValue: String) {
                switch rawValue {
                case "wav": self = .wav
                case "aac": self = .aac
                case "mp3": self = .mp3
                case "flac": self = .flac
                case "opus": self = .opus
                case "pcm16": self = .pcm16
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .wav: "wav"
                case .aac: "aac"
                case .mp3: "mp3"
                case .flac: "flac"
                case .opus: "opus"
                case .pcm16: "pcm16"
                case .unknown(let value): value
                }
            }
        }
    }

    /// Something that the model may call.
    public enum Tool: Codable, Hashable, Sendable {
        case function(ChatCompletionTool)
        case custom(CustomToolChatCompletions)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public init(from decoder: any Decoder) throws {
            let look = try VariantDecoder(decoder)
            switch look.string(at: "type") {
            case "function": self = .function(try look.payload(as: ChatCompletionTool.self))
            case "custom": self = .custom(try look.payload(as: CustomToolChatCompletions.self))
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

    /// Whether a function is called, and which. Set `tool_choice` instead.
    public enum FunctionCall: Codable, Hashable, Sendable {
        case noneValue
        case auto
        case object(ChatCompletionFunctionCallOption)
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
            default: break
            }
            switch look.kind {
            case .object: self = .object(try look.payload(as: ChatCompletionFunctionCallOption.self))
            default: self = .unknown(try look.payload())
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .noneValue: try "none".encode(to: encoder)
            case .auto: try "auto".encode(to: encoder)
            case .object(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }
    }
}

extension CreateChatCompletionRequest: Record {
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
        let messages: [ChatCompletionRequestMessage] = try fields.required("messages")
        let model: ModelIDsShared = try fields.required("model")
        let serviceTier: ServiceTier? = try fields.optional("service_tier")
        let modalities: ResponseModalities? = try fields.optional("modalities")
        let verbosity: Verbosity? = try fields.optional("verbosity")
        let reasoningEffort: ReasoningEffort? = try fields.optional("reasoning_effort")
        let maxCompletionTokens: Int? = try fields.optional("max_completion_tokens")
        let frequencyPenalty: Double? = try fields.optional("frequency_penalty")
        let presencePenalty: Double? = try fields.optional("presence_penalty")
        let webSearchOptions: WebSearchOptions? = try fields.optional("web_search_options")
        let responseFormat: ResponseFormat? = try fields.optional("response_format")
        let audio: Audio? = try fields.optional("audio")
        let store: Bool? = try fields.optional("store")
        let moderation: ModerationParam? = try fields.optional("moderation")
        let stream: Bool? = try fields.optional("stream")
        let stop: StopConfiguration? = try fields.optional("stop")
        let logitBias: [String: Int]? = try fields.optional("logit_bias")
        let logprobs: Bool? = try fields.optional("logprobs")
        let maxTokens: Int? = try fields.optional("max_tokens")
        let n: Int? = try fields.optional("n")
        let prediction: PredictionContent? = try fields.optional("prediction")
        let seed: Int? = try fields.optional("seed")
        let streamOptions: ChatCompletionStreamOptions? = try fields.optional("stream_options")
        let tools: [Tool]? = try fields.optional("tools")
        let toolChoice: ChatCompletionToolChoiceOption? = try fields.optional("tool_choice")
        let parallelToolCalls: ParallelToolCalls? = try fields.optional("parallel_tool_calls")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        let functions: [ChatCompletionFunctions]? = try fields.optional("functions")
        self.init(
            model: model,
            messages: messages,
            metadata: metadata,
            topLogprobs: topLogprobs,
            temperature: temperature,
            topP: topP,
            user: user,
            safetyIdentifier: safetyIdentifier,
            promptCacheKey: promptCacheKey,
            promptCacheRetention: promptCacheRetention,
            promptCacheOptions: promptCacheOptions,
            serviceTier: serviceTier,
            modalities: modalities,
            verbosity: verbosity,
            reasoningEffort: reasoningEffort,
            maxCompletionTokens: maxCompletionTokens,
            frequencyPenalty: frequencyPenalty,
            presencePenalty: presencePenalty,
            webSearchOptions: webSearchOptions,
            responseFormat: responseFormat,
            audio: audio,
            store: store,
            moderation: moderation,
            stream: stream,
            stop: stop,
            logitBias: logitBias,
            logprobs: logprobs,
            maxTokens: maxTokens,
            n: n,
            prediction: prediction,
            seed: seed,
            streamOptions: streamOptions,
            tools: tools,
            toolChoice: toolChoice,
            parallelToolCalls: parallelToolCalls,
            functionCall: functionCall,
            functions: functions,
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
        try fields.required("messages", messages)
        try fields.required("model", model)
        try fields.optional("service_tier", serviceTier)
        try fields.optional("modalities", modalities)
        try fields.optional("verbosity", verbosity)
        try fields.optional("reasoning_effort", reasoningEffort)
        try fields.optional("max_completion_tokens", maxCompletionTokens)
        try fields.optional("frequency_penalty", frequencyPenalty)
        try fields.optional("presence_penalty", presencePenalty)
        try fields.optional("web_search_options", webSearchOptions)
        try fields.optional("response_format", responseFormat)
        try fields.optional("audio", audio)
        try fields.optional("store", store)
        try fields.optional("moderation", moderation)
        try fields.optional("stream", stream)
        try fields.optional("stop", stop)
        try fields.optional("logit_bias", logitBias)
        try fields.optional("logprobs", logprobs)
        try fields.optional("max_tokens", _maxTokens)
        try fields.optional("n", n)
        try fields.optional("prediction", prediction)
        try fields.optional("seed", _seed)
        try fields.optional("stream_options", streamOptions)
        try fields.optional("tools", tools)
        try fields.optional("tool_choice", toolChoice)
        try fields.optional("parallel_tool_calls", parallelToolCalls)
        try fields.optional("function_call", _functionCall)
        try fields.optional("functions", _functions)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest {
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
        validator.enter("messages")
        validator.items(messages.count, atLeast: 1, "openai.yaml:169:25")
        messages.validate(into: &validator)
        validator.leave()
        validator.number("frequency_penalty", frequencyPenalty, atLeast: -2, "openai.yaml:191:24")
        validator.number("frequency_penalty", frequencyPenalty, atMost: 2, "openai.yaml:192:24")
        validator.number("presence_penalty", presencePenalty, atLeast: -2, "openai.yaml:197:24")
        validator.number("presence_penalty", presencePenalty, atMost: 2, "openai.yaml:198:24")
        validator.visit("web_search_options", webSearchOptions)
        validator.visit("response_format", responseFormat)
        validator.visit("stop", stop)
        if let value = logitBias {
            validator.enter("logit_bias")
            for key in value.keys.sorted() {
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.number(item, atLeast: -100, "openai.yaml:262:26")
                validator.number(item, atMost: 100, "openai.yaml:263:26")
                validator.leave()
            }
            validator.leave()
        }
        validator.number("n", n, atLeast: 1, "openai.yaml:275:24")
        validator.number("n", n, atMost: 128, "openai.yaml:276:24")
        validator.visit("prediction", prediction)
        if let value = tools {
            validator.enter("tools")
            validator.items(value.count, atMost: 128, "openai.yaml:296:25")
            value.validate(into: &validator)
            validator.leave()
        }
        if let value = _functions {
            validator.enter("functions")
            validator.items(value.count, atLeast: 1, "openai.yaml:323:25")
            validator.items(value.count, atMost: 128, "openai.yaml:324:25")
            value.validate(into: &validator)
            validator.leave()
        }
        var members: Set<String> = Set(unknownFields.keys)
        if self.topLogprobs != nil { members.insert("top_logprobs") }
        if self.logprobs != nil { members.insert("logprobs") }
        validator.member("top_logprobs", needs: "logprobs", among: members, "openai.yaml:330:23")
    }
}

extension CreateChatCompletionRequest.WebSearchOptions: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let userLocation: UserLocation? = try fields.optional("user_location")
        let searchContextSize: WebSearchContextSize? = try fields.optional("search_context_size")
        self.init(
            userLocation: userLocation,
            searchContextSize: searchContextSize,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("user_location", userLocation)
        try fields.optional("search_context_size", searchContextSize)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.WebSearchOptions {
    public func validate(into validator: inout Validator) {
        validator.visit("user_location", userLocation)
    }
}

extension CreateChatCompletionRequest.WebSearchOptions.UserLocation: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "approximate")
        let approximate: WebSearchLocation = try fields.required("approximate")
        self.init(approximate: approximate, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "approximate")
        try fields.required("approximate", approximate)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.WebSearchOptions.UserLocation {
    public func validate(into validator: inout Validator) {
        validator.visit("approximate", approximate)
    }
}

extension CreateChatCompletionRequest.ResponseFormat {
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

extension CreateChatCompletionRequest.ResponseFormat: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .jsonSchema(let value): value.validate(into: &validator)
        default: break
        }
    }
}

extension CreateChatCompletionRequest.Audio: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let voice: VoiceIDsOrCustomVoice = try fields.required("voice")
        let format: Format = try fields.required("format")
        self.init(voice: voice, format: format, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("voice", voice)
        try fields.required("format", format)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.Tool {
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

    public static func custom(
        _ name: String,
        description: String? = nil,
        format: CustomToolChatCompletions.Custom.Format? = nil
    ) -> Self {
        let custom = CustomToolChatCompletions.Custom(
            name: name,
            description: description,
            format: format
        )
        return .custom(CustomToolChatCompletions(custom: custom))
    }
}

extension CreateChatCompletionRequest.Tool: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .function(let value): value.validate(into: &validator)
        default: break
        }
    }
}

extension CreateChatCompletionRequest.FunctionCall {
    public static func object(_ name: String) -> Self {
        .object(ChatCompletionFunctionCallOption(name: name))
    }
}

/// The model's answer to a request that asked for no stream.
///
/// Source: `/components/schemas/CreateChatCompletionResponse`.
public struct CreateChatCompletionResponse: Codable, Hashable, Sendable {
    /// The identifier of the completion.
    public var id: String

    /// The answers, as many as `n` asked for.
    public var choices: [Choice]

    /// When the completion was made, in seconds since 1970.
    public var created: Int

    /// The exact name of the model that answered.
    public var model: String

    public var metadata: Metadata?

    public var serviceTier: ServiceTier?

    /// Stands for the provider's set-up; while it stays the same, a `seed` gives comparable
    /// answers.
    @available(*, deprecated)
    public var systemFingerprint: String? {
        get { _systemFingerprint }
        set { _systemFingerprint = newValue }
    }

    var _systemFingerprint: String?

    public var usage: CompletionUsage?

    /// The findings, where the request asked for moderation.
    public var moderation: ChatCompletionModeration?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        choices: [Choice],
        created: Int,
        id: String,
        model: String,
        metadata: Metadata? = nil,
        serviceTier: ServiceTier? = nil,
        systemFingerprint: String? = nil,
        usage: CompletionUsage? = nil,
        moderation: ChatCompletionModeration? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.metadata = metadata
        self.serviceTier = serviceTier
        _systemFingerprint = systemFingerprint
        self.usage = usage
        self.moderation = moderation
        self.unknownFields = unknownFields
    }

    /// One answer.
    public struct Choice: Codable, Hashable, Sendable {
        /// Why the answer ended: it was complete or met a stop sequence (`stop`), ran out of tokens
        /// (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to a
        /// filter (`content_filter`).
        public var finishReason: FinishReason

        /// The position among the answers, from 0.
        public var index: Int

        public var message: ChatCompletionResponseMessage

        /// How likely the answer's tokens were; null unless the request asked.
        public var logprobs: Logprobs?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            finishReason: FinishReason,
            index: Int,
            message: ChatCompletionResponseMessage,
            logprobs: Logprobs?,
            unknownFields: JSONObject = [:]
        ) {
            self.finishReason = finishReason
            self.index = index
            self.message = message
            self.logprobs = logprobs
            self.unknownFields = unknownFields
        }

        /// Why the answer ended: it was complete or met a stop sequence (`stop`), ran out of tokens
        /// (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to a
        /// filter (`content_filter`).
        public enum FinishReason: OpenEnum {
            case stop
            case length
            case toolCalls
            case contentFilter
            case functionCall
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] {
                [.stop, .length, .toolCalls, .contentFilter, .functionCall]
            }

            public init(rawValue: String) {
                switch rawValue {
                case "stop": self = .stop
                case "length": self = .length
                case "tool_calls": self = .toolCalls
                case "content_filter": self = .contentFilter
                case "function_call": self = .functionCall
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .stop: "stop"
                case .length: "length"
                case .toolCalls: "tool_calls"
                case .contentFilter: "content_filter"
                case .functionCall: "function_call"
                case .unknown(let value): value
                }
            }
        }

        /// How likely the answer's tokens were; null unless the request asked.
        public struct Logprobs: Codable, Hashable, Sendable {
            /// The tokens of the answer's text.
            public var content: [ChatCompletionTokenLogprob]?

            /// The tokens of the refusal.
            public var refusal: [ChatCompletionTokenLogprob]?

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(
                content: [ChatCompletionTokenLogprob]?,
                refusal: [ChatCompletionTokenLogprob]?,
                unknownFields: JSONObject = [:]
            ) {
                self.content = content
                self.refusal = refusal
                self.unknownFields = unknownFields
            }
        }
    }
}

extension CreateChatCompletionResponse: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        let choices: [Choice] = try fields.required("choices")
        let created: Int = try fields.required("created")
        let model: String = try fields.required("model")
        let metadata: Metadata? = try fields.optional("metadata")
        let serviceTier: ServiceTier? = try fields.optional("service_tier")
        let systemFingerprint: String? = try fields.optional("system_fingerprint")
        fields.constant("object", "chat.completion")
        let usage: CompletionUsage? = try fields.optional("usage")
        let moderation: ChatCompletionModeration? = try fields.optional("moderation")
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            metadata: metadata,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            usage: usage,
            moderation: moderation,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.required("choices", choices)
        try fields.required("created", created)
        try fields.required("model", model)
        try fields.optional("metadata", metadata)
        try fields.optional("service_tier", serviceTier)
        try fields.optional("system_fingerprint", _systemFingerprint)
        try fields.constant("object", "chat.completion")
        try fields.optional("usage", usage)
        try fields.optional("moderation", moderation)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse {
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
    }
}

extension CreateChatCompletionResponse.Choice: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let finishReason: FinishReason = try fields.required("finish_reason")
        let index: Int = try fields.required("index")
        let message: ChatCompletionResponseMessage = try fields.required("message")
        let logprobs: Logprobs? = try fields.optional("logprobs")
        self.init(
            finishReason: finishReason,
            index: index,
            message: message,
            logprobs: logprobs,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("finish_reason", finishReason)
        try fields.required("index", index)
        try fields.required("message", message)
        try fields.nullable("logprobs", logprobs)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice.Logprobs: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: [ChatCompletionTokenLogprob]? = try fields.optional("content")
        let refusal: [ChatCompletionTokenLogprob]? = try fields.optional("refusal")
        self.init(content: content, refusal: refusal, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("content", content)
        try fields.nullable("refusal", refusal)
        try fields.finish()
    }
}

/// One event of a streamed answer: what has been added since the one before.
///
/// Source: `/components/schemas/CreateChatCompletionStreamResponse`.
public struct CreateChatCompletionStreamResponse: Codable, Hashable, Sendable {
    /// The identifier of the completion, the same in all its chunks.
    public var id: String

    /// What was added to each answer; empty in the chunk that carries `usage`.
    public var choices: [Choice]

    /// When the completion was begun, in seconds since 1970; the same in all its chunks.
    public var created: Int

    /// The exact name of the model that answers.
    public var model: String

    /// Padding without meaning, which hides the length of the text; see `include_obfuscation`.
    public var obfuscation: String?

    public var serviceTier: ServiceTier?

    /// Stands for the provider's set-up; while it stays the same, a `seed` gives comparable
    /// answers.
    @available(*, deprecated)
    public var systemFingerprint: String? {
        get { _systemFingerprint }
        set { _systemFingerprint = newValue }
    }

    var _systemFingerprint: String?

    /// The tokens used, in the last chunk of a stream that asked with `include_usage`.
    public var usage: CompletionUsage?

    /// The findings, in a chunk of their own, where the request asked for moderation.
    public var moderation: ChatCompletionModeration?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        choices: [Choice],
        created: Int,
        id: String,
        model: String,
        obfuscation: String? = nil,
        serviceTier: ServiceTier? = nil,
        systemFingerprint: String? = nil,
        usage: CompletionUsage? = nil,
        moderation: ChatCompletionModeration? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.obfuscation = obfuscation
        self.serviceTier = serviceTier
        _systemFingerprint = systemFingerprint
        self.usage = usage
        self.moderation = moderation
        self.unknownFields = unknownFields
    }

    /// What was added to one answer.
    public struct Choice: Codable, Hashable, Sendable {
        public var delta: ChatCompletionStreamResponseDelta

        /// How likely the added tokens were, where the request asked.
        public var logprobs: Logprobs?

        /// Why the answer ended: it was complete or met a stop sequence (`stop`), ran out of tokens
        /// (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to a
        /// filter (`content_filter`). Null while it goes on.
        public var finishReason: FinishReason?

        /// Which of the answers grows, counted from 0.
        public var index: Int

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            delta: ChatCompletionStreamResponseDelta,
            finishReason: FinishReason?,
            index: Int,
            logprobs: Logprobs? = nil,
            unknownFields: JSONObject = [:]
        ) {
            self.delta = delta
            self.finishReason = finishReason
            self.index = index
            self.logprobs = logprobs
            self.unknownFields = unknownFields
        }

        /// How likely the added tokens were, where the request asked.
        public struct Logprobs: Codable, Hashable, Sendable {
            /// The tokens added to the text.
            public var content: [ChatCompletionTokenLogprob]?

            /// The tokens added to the refusal.
            public var refusal: [ChatCompletionTokenLogprob]?

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(
                content: [ChatCompletionTokenLogprob]?,
                refusal: [ChatCompletionTokenLogprob]?,
                unknownFields: JSONObject = [:]
            ) {
                self.content = content
                self.refusal = refusal
                self.unknownFields = unknownFields
            }
        }

        /// Why the answer ended: it was complete or met a stop sequence (`stop`), ran out of tokens
        /// (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to a
        /// filter (`content_filter`). Null while it goes on.
        public enum FinishReason: OpenEnum {
            case stop
            case length
            case toolCalls
            case contentFilter
            case functionCall
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] {
                [.stop, .length, .toolCalls, .contentFilter, .functionCall]
            }

            public init(rawValue: String) {
                switch rawValue {
                case "stop": self = .stop
                case "length": self = .length
                case "tool_calls": self = .toolCalls
                case "content_filter": self = .contentFilter
                case "function_call": self = .functionCall
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .stop: "stop"
                case .length: "length"
                case .toolCalls: "tool_calls"
                case .contentFilter: "content_filter"
                case .functionCall: "function_call"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension CreateChatCompletionStreamResponse: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        let choices: [Choice] = try fields.required("choices")
        let created: Int = try fields.required("created")
        let model: String = try fields.required("model")
        let obfuscation: String? = try fields.optional("obfuscation")
        let serviceTier: ServiceTier? = try fields.optional("service_tier")
        let systemFingerprint: String? = try fields.optional("system_fingerprint")
        fields.constant("object", "chat.completion.chunk")
        let usage: CompletionUsage? = try fields.optional("usage")
        let moderation: ChatCompletionModeration? = try fields.optional("moderation")
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            obfuscation: obfuscation,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            usage: usage,
            moderation: moderation,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.required("choices", choices)
        try fields.required("created", created)
        try fields.required("model", model)
        try fields.optional("obfuscation", obfuscation)
        try fields.optional("service_tier", serviceTier)
        try fields.optional("system_fingerprint", _systemFingerprint)
        try fields.constant("object", "chat.completion.chunk")
        try fields.optional("usage", usage)
        try fields.optional("moderation", moderation)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let delta: ChatCompletionStreamResponseDelta = try fields.required("delta")
        let logprobs: Logprobs? = try fields.optional("logprobs")
        let finishReason: FinishReason? = try fields.optional("finish_reason")
        let index: Int = try fields.required("index")
        self.init(
            delta: delta,
            finishReason: finishReason,
            index: index,
            logprobs: logprobs,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("delta", delta)
        try fields.optional("logprobs", logprobs)
        try fields.nullable("finish_reason", finishReason)
        try fields.required("index", index)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice.Logprobs: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: [ChatCompletionTokenLogprob]? = try fields.optional("content")
        let refusal: [ChatCompletionTokenLogprob]? = try fields.optional("refusal")
        self.init(content: content, refusal: refusal, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("content", content)
        try fields.nullable("refusal", refusal)
        try fields.finish()
    }
}

/// The body of an answer that reports a failure.
///
/// Source: `/components/schemas/ErrorResponse`.
public struct ErrorResponse: Codable, Hashable, Sendable {
    public var error: ErrorValue

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(error: ErrorValue, unknownFields: JSONObject = [:]) {
        self.error = error
        self.unknownFields = unknownFields
    }
}

extension ErrorResponse: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let error: ErrorValue = try fields.required("error")
        self.init(error: error, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("error", error)
        try fields.finish()
    }
}

/// What went wrong.
///
/// Source: `/components/schemas/Error`.
public struct ErrorValue: Codable, Hashable, Sendable {
    /// What went wrong, as a word for programs, such as `invalid_api_key`; null where there is
    /// none.
    public var code: String?

    /// What went wrong, in words for people.
    public var message: String

    /// The member of the request that is at fault; null where it is none of them.
    public var param: String?

    /// The kind of failure, such as `invalid_request_error`.
    public var type: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        type: String,
        message: String,
        param: String?,
        code: String?,
        unknownFields: JSONObject = [:]
    ) {
        self.type = type
        self.message = message
        self.param = param
        self.code = code
        self.unknownFields = unknownFields
    }
}

extension ErrorValue: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let code: String? = try fields.optional("code")
        let message: String = try fields.required("message")
        let param: String? = try fields.optional("param")
        let type: String = try fields.required("type")
        self.init(
            type: type,
            message: message,
            param: param,
            code: code,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("code", code)
        try fields.required("message", message)
        try fields.nullable("param", param)
        try fields.required("type", type)
        try fields.finish()
    }
}

/// What the model is told of a function.
///
/// Source: `/components/schemas/FunctionObject`.
public struct FunctionObject: Codable, Hashable, Sendable {
    /// What the function does and when to call it, for the model to read.
    public var description: String?

    /// The function's name: up to 64 letters, digits, underscores and dashes.
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9_-]+$`.
    public var name: String

    public var parameters: FunctionParameters?

    /// Whether arguments follow the schema to the letter. Then only part of JSON Schema can be used
    /// in it.
    ///
    /// Default: false.
    public var strict: Bool?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        name: String,
        description: String? = nil,
        parameters: FunctionParameters? = nil,
        strict: Bool? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.strict = strict
        self.unknownFields = unknownFields
    }
}

extension FunctionObject: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let description: String? = try fields.optional("description")
        let name: String = try fields.required("name")
        let parameters: FunctionParameters? = try fields.optional("parameters")
        let strict: Bool? = try fields.optional("strict")
        self.init(
            name: name,
            description: description,
            parameters: parameters,
            strict: strict,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("description", description)
        try fields.required("name", name)
        try fields.optional("parameters", parameters)
        try fields.optional("strict", strict)
        try fields.finish()
    }
}

extension FunctionObject {
    public func validate(into validator: inout Validator) {
        validator.length("name", name, atMost: 64, "openai.yaml:1051:22")
        validator.pattern("name", name, "^[a-zA-Z0-9_-]+$", "openai.yaml:1052:20")
    }
}

/// Which model looks for harmful content, and what follows from its findings.
///
/// Source: `/components/schemas/ModerationParam`.
public struct ModerationParam: Codable, Hashable, Sendable {
    /// The name of a moderation model.
    public var model: String

    /// What to do about findings.
    public var policy: ModerationPolicyParam?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        model: String,
        policy: ModerationPolicyParam? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.model = model
        self.policy = policy
        self.unknownFields = unknownFields
    }
}

extension ModerationParam: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let model: String = try fields.required("model")
        let policy: ModerationPolicyParam? = try fields.optional("policy")
        self.init(model: model, policy: policy, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("model", model)
        try fields.optional("policy", policy)
        try fields.finish()
    }
}

/// Free text, as when no format is asked for.
///
/// Source: `/components/schemas/ResponseFormatText`.
public struct ResponseFormatText: Codable, Hashable, Sendable {
    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(unknownFields: JSONObject = [:]) {
        self.unknownFields = unknownFields
    }
}

extension ResponseFormatText: Record {
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

/// A rough place. Any of its members may be left out.
///
/// Source: `/components/schemas/WebSearchLocation`.
public struct WebSearchLocation: Codable, Hashable, Sendable {
    /// The country's code of two letters after ISO 3166-1, such as `NZ`.
    ///
    /// Length: 2.
    public var country: String?

    /// A region or state, in free words.
    public var region: String?

    /// A town, in free words.
    public var city: String?

    /// A zone of the IANA time zone database, such as `Pacific/Auckland`.
    public var timezone: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        country: String? = nil,
        region: String? = nil,
        city: String? = nil,
        timezone: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.country = country
        self.region = region
        self.city = city
        self.timezone = timezone
        self.unknownFields = unknownFields
    }
}

extension WebSearchLocation: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let country: String? = try fields.optional("country")
        let region: String? = try fields.optional("region")
        let city: String? = try fields.optional("city")
        let timezone: String? = try fields.optional("timezone")
        self.init(
            country: country,
            region: region,
            city: city,
            timezone: timezone,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("country", country)
        try fields.optional("region", region)
        try fields.optional("city", city)
        try fields.optional("timezone", timezone)
        try fields.finish()
    }
}

extension WebSearchLocation {
    public func validate(into validator: inout Validator) {
        validator.length("country", country, atLeast: 2, "openai.yaml:585:22")
        validator.length("country", country, atMost: 2, "openai.yaml:586:22")
    }
}
