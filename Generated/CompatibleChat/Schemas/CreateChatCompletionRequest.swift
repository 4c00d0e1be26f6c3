// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 2a339f4f1af8b958
// swift-format-ignore-file

import BinderyRuntime

/// A conversation to be continued, and how the model should go about it.
///
/// Source: `/components/schemas/CreateChatCompletionRequest`.
public struct CreateChatCompletionRequest: Hashable, Sendable {
    public var metadata: Optional<Metadata>

    /// How many of the likeliest alternatives to report for each token; fewer may come. Takes
    /// effect where `logprobs` is true.
    public var topLogprobs: Optional<Int>

    /// How freely the next token is drawn: near 0 almost always the likeliest one, above 1 ever
    /// more surprising ones. Change either this or `top_p`.
    ///
    /// Default: 1.
    public var temperature: Optional<Double>

    /// Draws only from the likeliest tokens that together reach this share of probability. Change
    /// either this or `temperature`.
    ///
    /// Default: 1.
    public var topP: Optional<Double>

    /// Your own identifier of the end user. Set `prompt_cache_key` for better caching and
    /// `safety_identifier` against misuse instead.
    public var user: Optional<String>

    /// Your own lasting identifier of the end user, by which misuse can be traced to one person.
    /// Send a hash rather than a name or an address.
    public var safetyIdentifier: Optional<String>

    /// Groups requests that begin alike, so that more of them find their beginning cached.
    public var promptCacheKey: Optional<String>

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    @available(*, deprecated)
    public var promptCacheRetention: PromptCacheRetention? {
        get { _promptCacheRetention }
        set { _promptCacheRetention = newValue }
    }

    var _promptCacheRetention: Optional<PromptCacheRetention>

    public var promptCacheOptions: Optional<PromptCacheOptionsParam>

    /// The conversation so far, oldest message first.
    public var messages: [ChatCompletionRequestMessage]

    /// The model that responds; a name that is not among the known ones is sent as it is.
    public var model: Optional<ModelIDsShared>

    public var serviceTier: Optional<ServiceTier>

    public var modalities: Optional<ResponseModalities>

    public var verbosity: Optional<Verbosity>

    public var reasoningEffort: Optional<ReasoningEffort>

    /// The most tokens that one response may cost, those spent on reasoning included.
    public var maxCompletionTokens: Optional<Int>

    /// Lowers a token's chances the more often it has occurred already; a negative number raises
    /// them.
    ///
    /// Default: 0.
    public var frequencyPenalty: Optional<Double>

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Default: 0.
    public var presencePenalty: Optional<Double>

    /// Lets a search model look up the web before it responds.
    public var webSearchOptions: Optional<WebSearchOptions>

    /// The form of the response: free text, any JSON object, or JSON after a schema of yours.
    public var responseFormat: Optional<ResponseFormat>

    /// How a spoken response should sound; needed where `modalities` names audio.
    public var audio: Optional<Audio>

    /// Whether the provider keeps the completion, to be looked up, evaluated or trained on later.
    ///
    /// Default: false.
    public var store: Optional<Bool>

    /// Has both the conversation and the response checked for harmful content.
    public var moderation: Optional<ModerationParam>

    /// Whether the response comes in chunks, as server-sent events, while it is being made.
    ///
    /// Default: false.
    public var stream: Optional<Bool>

    public var stop: Optional<StopConfiguration>

    /// Shifts the chances of single tokens. Keys are token numbers of the model's tokenizer; -100
    /// as good as forbids a token, 100 as good as forces it.
    public var logitBias: Optional<[String: Double]>

    /// Whether the response states how likely its tokens were; for some servers, how many
    /// alternatives of each.
    public var logprobs: Optional<Logprobs>

    /// The most tokens of a response. Some servers take `max_completion_tokens` instead.
    public var maxTokens: Optional<Int>

    /// How many responses to make side by side. Each of them is paid for.
    ///
    /// Default: 1.
    public var n: Optional<Int>

    /// Text that much of the response is expected to repeat, which makes it come faster.
    public var prediction: Optional<PredictionContent>

    /// Makes equal requests give mostly equal responses.
    ///
    /// Range: -9223372036854775808...18446744073709551615.
    public var seed: Optional<Int128>

    public var streamOptions: Optional<ChatCompletionStreamOptions>

    /// What the model may call instead of responding in words.
    public var tools: Optional<[Tool]>

    public var toolChoice: Optional<ChatCompletionToolChoiceOption>

    public var parallelToolCalls: Optional<ParallelToolCalls>

    /// Whether a function is called, and which. Set `tool_choice` instead.
    @available(*, deprecated, message: "Set tool_choice instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: Optional<FunctionCall>

    /// Functions that the model may call. Set `tools` instead.
    @available(*, deprecated, message: "Set tools instead.")
    public var functions: [ChatCompletionFunctions]? {
        get { _functions }
        set { _functions = newValue }
    }

    var _functions: Optional<[ChatCompletionFunctions]>

    /// Draws only from so many of the likeliest tokens.
    public var topK: Optional<Int>

    /// Draws only from tokens that are at least this likely, as a share of the likeliest one's
    /// chances.
    public var minP: Optional<Double>

    /// Lowers the chances of what has been said already; 1 changes nothing.
    public var repetitionPenalty: Optional<Double>

    /// Whether and how long to think first, of servers that take it as an object.
    public var reasoning: Optional<Reasoning>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
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
        model: ModelIDsShared? = nil,
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
        logitBias: [String: Double]? = nil,
        logprobs: Logprobs? = nil,
        maxTokens: Int? = nil,
        n: Int? = nil,
        prediction: PredictionContent? = nil,
        seed: Int128? = nil,
        streamOptions: ChatCompletionStreamOptions? = nil,
        tools: [Tool]? = nil,
        toolChoice: ChatCompletionToolChoiceOption? = nil,
        parallelToolCalls: ParallelToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        functions: [ChatCompletionFunctions]? = nil,
        topK: Int? = nil,
        minP: Double? = nil,
        repetitionPenalty: Double? = nil,
        reasoning: Reasoning? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.messages = messages
        self.metadata = metadata
        self.topLogprobs = topLogprobs
        self.temperature = temperature
        self.topP = topP
        self.user = user
        self.safetyIdentifier = safetyIdentifier
        self.promptCacheKey = promptCacheKey
        _promptCacheRetention = promptCacheRetention
        self.promptCacheOptions = promptCacheOptions
        self.model = model
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
        self.maxTokens = maxTokens
        self.n = n
        self.prediction = prediction
        self.seed = seed
        self.streamOptions = streamOptions
        self.tools = tools
        self.toolChoice = toolChoice
        self.parallelToolCalls = parallelToolCalls
        _functionCall = functionCall
        _functions = functions
        self.topK = topK
        self.minP = minP
        self.repetitionPenalty = repetitionPenalty
        self.reasoning = reasoning
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    public enum PromptCacheRetention: OpenEnum {
        case inMemory
        case _24h
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.inMemory, ._24h] }

        public var rawValue: String {
            switch self {
            case .inMemory: "in_memory"
            case ._24h: "24h"
            case .unknown(let value): value
            }
        }
    }

    /// Lets a search model look up the web before it responds.
    public struct WebSearchOptions: Hashable, Sendable {
        /// Roughly where the user is, so that the search finds what is near.
        public var userLocation: Optional<UserLocation>

        public var searchContextSize: Optional<WebSearchContextSize>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            userLocation: UserLocation? = nil,
            searchContextSize: WebSearchContextSize? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.userLocation = userLocation
            self.searchContextSize = searchContextSize
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// Roughly where the user is, so that the search finds what is near.
        public struct UserLocation: Hashable, Sendable {
            /// The kind of location; there is only this one.
            ///
            /// Always `"approximate"`.
            public var type: Optional<TypeValue>

            public var approximate: Optional<WebSearchLocation>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                type: TypeValue? = nil,
                approximate: WebSearchLocation? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.type = type
                self.approximate = approximate
                self.unknownFields = unknownFields
                self.nulls = nulls
            }

            /// The kind of location; there is only this one.
            public enum TypeValue: OpenEnum {
                /// The kind of location; there is only this one.
                case approximate
                /// A value that the description does not name, kept as it came.
                case unknown(String)

                public static var knownCases: [Self] { [.approximate] }

                public var rawValue: String {
                    switch self {
                    case .approximate: "approximate"
                    case .unknown(let value): value
                    }
                }
            }
        }
    }

    /// The form of the response: free text, any JSON object, or JSON after a schema of yours.
    public enum ResponseFormat: Hashable, Sendable {
        case text(ResponseFormatText)
        case jsonSchema(ResponseFormatJSONSchema)
        case jsonObject(ResponseFormatJSONObject)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// How a spoken response should sound; needed where `modalities` names audio.
    public struct Audio: Hashable, Sendable {
        /// Who speaks.
        public var voice: Optional<VoiceIDsOrCustomVoice>

        /// How the sound is encoded.
        public var format: Optional<Format>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            voice: VoiceIDsOrCustomVoice? = nil,
            format: Format? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.voice = voice
            self.format = format
            self.unknownFields = unknownFields
            self.nulls = nulls
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

    /// Whether the response states how likely its tokens were; for some servers, how many
    /// alternatives of each.
    public enum Logprobs: Hashable, Sendable {
        case boolean(Bool)
        case integer(Int)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Something that the model may call.
    public enum Tool: Hashable, Sendable {
        case function(ChatCompletionTool)
        case custom(CustomToolChatCompletions)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Whether a function is called, and which. Set `tool_choice` instead.
    public enum FunctionCall: Hashable, Sendable {
        case noneValue
        case auto
        case object(ChatCompletionFunctionCallOption)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Whether and how long to think first, of servers that take it as an object.
    public struct Reasoning: Hashable, Sendable {
        /// Whether to think at all.
        public var enabled: Optional<Bool>

        public var effort: Optional<ReasoningEffort>

        /// The most tokens to think with.
        public var maxTokens: Optional<Int>

        /// Whether the thoughts stay out of the response.
        public var exclude: Optional<Bool>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            enabled: Bool? = nil,
            effort: ReasoningEffort? = nil,
            maxTokens: Int? = nil,
            exclude: Bool? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.enabled = enabled
            self.effort = effort
            self.maxTokens = maxTokens
            self.exclude = exclude
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension CreateChatCompletionRequest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var metadata: Metadata?
        var topLogprobs: Int?
        var temperature: Double?
        var topP: Double?
        var user: String?
        var safetyIdentifier: String?
        var promptCacheKey: String?
        var promptCacheRetention: PromptCacheRetention?
        var promptCacheOptions: PromptCacheOptionsParam?
        var messages: [ChatCompletionRequestMessage]?
        var model: ModelIDsShared?
        var serviceTier: ServiceTier?
        var modalities: ResponseModalities?
        var verbosity: Verbosity?
        var reasoningEffort: ReasoningEffort?
        var maxCompletionTokens: Int?
        var frequencyPenalty: Double?
        var presencePenalty: Double?
        var webSearchOptions: WebSearchOptions?
        var responseFormat: ResponseFormat?
        var audio: Audio?
        var store: Bool?
        var moderation: ModerationParam?
        var stream: Bool?
        var stop: StopConfiguration?
        var logitBias: [String: Double]?
        var logprobs: Logprobs?
        var maxTokens: Int?
        var n: Int?
        var prediction: PredictionContent?
        var seed: Int128?
        var streamOptions: ChatCompletionStreamOptions?
        var tools: [Tool]?
        var toolChoice: ChatCompletionToolChoiceOption?
        var parallelToolCalls: ParallelToolCalls?
        var functionCall: FunctionCall?
        var functions: [ChatCompletionFunctions]?
        var topK: Int?
        var minP: Double?
        var repetitionPenalty: Double?
        var reasoning: Reasoning?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"metadata\":", 1, &member) { json.optional(&metadata, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"top_logprobs\":", 2, &member) { json.optional(&topLogprobs, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"temperature\":", 3, &member) { json.optional(&temperature, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"top_p\":", 4, &member) { json.optional(&topP, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"user\":", 5, &member) { json.optional(&user, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"safety_identifier\":", 6, &member) { json.optional(&safetyIdentifier, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"prompt_cache_key\":", 7, &member) { json.optional(&promptCacheKey, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"prompt_cache_retention\":", 8, &member) { json.optional(&promptCacheRetention, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"prompt_cache_options\":", 9, &member) { json.optional(&promptCacheOptions, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"messages\":", 10, &member) { json.required(&messages) }
            if json.key("\"model\":", 11, &member) { json.optional(&model, 11, &nulls, unknown: &unknownFields) }
            if json.key("\"service_tier\":", 12, &member) { json.optional(&serviceTier, 12, &nulls, unknown: &unknownFields) }
            if json.key("\"modalities\":", 13, &member) { json.optional(&modalities, 13, &nulls, unknown: &unknownFields) }
            if json.key("\"verbosity\":", 14, &member) { json.optional(&verbosity, 14, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning_effort\":", 15, &member) { json.optional(&reasoningEffort, 15, &nulls, unknown: &unknownFields) }
            if json.key("\"max_completion_tokens\":", 16, &member) { json.optional(&maxCompletionTokens, 16, &nulls, unknown: &unknownFields) }
            if json.key("\"frequency_penalty\":", 17, &member) { json.optional(&frequencyPenalty, 17, &nulls, unknown: &unknownFields) }
            if json.key("\"presence_penalty\":", 18, &member) { json.optional(&presencePenalty, 18, &nulls, unknown: &unknownFields) }
            if json.key("\"web_search_options\":", 19, &member) { json.optional(&webSearchOptions, 19, &nulls, unknown: &unknownFields) }
            if json.key("\"response_format\":", 20, &member) { json.optional(&responseFormat, 20, &nulls, unknown: &unknownFields) }
            if json.key("\"audio\":", 21, &member) { json.optional(&audio, 21, &nulls, unknown: &unknownFields) }
            if json.key("\"store\":", 22, &member) { json.optional(&store, 22, &nulls, unknown: &unknownFields) }
            if json.key("\"moderation\":", 23, &member) { json.optional(&moderation, 23, &nulls, unknown: &unknownFields) }
            if json.key("\"stream\":", 24, &member) { json.optional(&stream, 24, &nulls, unknown: &unknownFields) }
            if json.key("\"stop\":", 25, &member) { json.optional(&stop, 25, &nulls, unknown: &unknownFields) }
            if json.key("\"logit_bias\":", 26, &member) { json.optional(&logitBias, 26, &nulls, unknown: &unknownFields) }
            if json.key("\"logprobs\":", 27, &member) { json.optional(&logprobs, 27, &nulls, unknown: &unknownFields) }
            if json.key("\"max_tokens\":", 28, &member) { json.optional(&maxTokens, 28, &nulls, unknown: &unknownFields) }
            if json.key("\"n\":", 29, &member) { json.optional(&n, 29, &nulls, unknown: &unknownFields) }
            if json.key("\"prediction\":", 30, &member) { json.optional(&prediction, 30, &nulls, unknown: &unknownFields) }
            if json.key("\"seed\":", 31, &member) { json.optional(&seed, 31, &nulls, unknown: &unknownFields) }
            if json.key("\"stream_options\":", 32, &member) { json.optional(&streamOptions, 32, &nulls, unknown: &unknownFields) }
            if json.key("\"tools\":", 33, &member) { json.optional(&tools, 33, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_choice\":", 34, &member) { json.optional(&toolChoice, 34, &nulls, unknown: &unknownFields) }
            if json.key("\"parallel_tool_calls\":", 35, &member) { json.optional(&parallelToolCalls, 35, &nulls, unknown: &unknownFields) }
            if json.key("\"function_call\":", 36, &member) { json.optional(&functionCall, 36, &nulls, unknown: &unknownFields) }
            if json.key("\"functions\":", 37, &member) { json.optional(&functions, 37, &nulls, unknown: &unknownFields) }
            if json.key("\"top_k\":", 38, &member) { json.optional(&topK, 38, &nulls, unknown: &unknownFields) }
            if json.key("\"min_p\":", 39, &member) { json.optional(&minP, 39, &nulls, unknown: &unknownFields) }
            if json.key("\"repetition_penalty\":", 40, &member) { json.optional(&repetitionPenalty, 40, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning\":", 41, &member) { json.optional(&reasoning, 41, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\nprompt_cache_options\nmessages\nmodel\nservice_tier\nmodalities\nverbosity\nreasoning_effort\nmax_completion_tokens\nfrequency_penalty\npresence_penalty\nweb_search_options\nresponse_format\naudio\nstore\nmoderation\nstream\nstop\nlogit_bias\nlogprobs\nmax_tokens\nn\nprediction\nseed\nstream_options\ntools\ntool_choice\nparallel_tool_calls\nfunction_call\nfunctions\ntop_k\nmin_p\nrepetition_penalty\nreasoning\n", unknown: &unknownFields)
        guard let messages, json.isSound else { try json.fail(missing: "messages\n", from: start) }
        self.init(
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
            model: model,
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
            topK: topK,
            minP: minP,
            repetitionPenalty: repetitionPenalty,
            reasoning: reasoning,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"metadata\":", metadata, 1, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 2, nulls)
        json.optional(",\"temperature\":", temperature, 3, nulls)
        json.optional(",\"top_p\":", topP, 4, nulls)
        json.optional(",\"user\":", user, 5, nulls)
        json.optional(",\"safety_identifier\":", safetyIdentifier, 6, nulls)
        json.optional(",\"prompt_cache_key\":", promptCacheKey, 7, nulls)
        json.optional(",\"prompt_cache_retention\":", _promptCacheRetention, 8, nulls)
        json.optional(",\"prompt_cache_options\":", promptCacheOptions, 9, nulls)
        json.required(",\"messages\":", messages)
        json.optional(",\"model\":", model, 11, nulls)
        json.optional(",\"service_tier\":", serviceTier, 12, nulls)
        json.optional(",\"modalities\":", modalities, 13, nulls)
        json.optional(",\"verbosity\":", verbosity, 14, nulls)
        json.optional(",\"reasoning_effort\":", reasoningEffort, 15, nulls)
        json.optional(",\"max_completion_tokens\":", maxCompletionTokens, 16, nulls)
        json.optional(",\"frequency_penalty\":", frequencyPenalty, 17, nulls)
        json.optional(",\"presence_penalty\":", presencePenalty, 18, nulls)
        json.optional(",\"web_search_options\":", webSearchOptions, 19, nulls)
        json.optional(",\"response_format\":", responseFormat, 20, nulls)
        json.optional(",\"audio\":", audio, 21, nulls)
        json.optional(",\"store\":", store, 22, nulls)
        json.optional(",\"moderation\":", moderation, 23, nulls)
        json.optional(",\"stream\":", stream, 24, nulls)
        json.optional(",\"stop\":", stop, 25, nulls)
        json.optional(",\"logit_bias\":", logitBias, 26, nulls)
        json.optional(",\"logprobs\":", logprobs, 27, nulls)
        json.optional(",\"max_tokens\":", maxTokens, 28, nulls)
        json.optional(",\"n\":", n, 29, nulls)
        json.optional(",\"prediction\":", prediction, 30, nulls)
        json.optional(",\"seed\":", seed, 31, nulls)
        json.optional(",\"stream_options\":", streamOptions, 32, nulls)
        json.optional(",\"tools\":", tools, 33, nulls)
        json.optional(",\"tool_choice\":", toolChoice, 34, nulls)
        json.optional(",\"parallel_tool_calls\":", parallelToolCalls, 35, nulls)
        json.optional(",\"function_call\":", _functionCall, 36, nulls)
        json.optional(",\"functions\":", _functions, 37, nulls)
        json.optional(",\"top_k\":", topK, 38, nulls)
        json.optional(",\"min_p\":", minP, 39, nulls)
        json.optional(",\"repetition_penalty\":", repetitionPenalty, 40, nulls)
        json.optional(",\"reasoning\":", reasoning, 41, nulls)
        json.closeObject(from: start, names: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\nprompt_cache_options\nmessages\nmodel\nservice_tier\nmodalities\nverbosity\nreasoning_effort\nmax_completion_tokens\nfrequency_penalty\npresence_penalty\nweb_search_options\nresponse_format\naudio\nstore\nmoderation\nstream\nstop\nlogit_bias\nlogprobs\nmax_tokens\nn\nprediction\nseed\nstream_options\ntools\ntool_choice\nparallel_tool_calls\nfunction_call\nfunctions\ntop_k\nmin_p\nrepetition_penalty\nreasoning\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ModelResponseProperties/properties/\nmetadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\n\topenai.yaml#/components/schemas/CreateModelResponseProperties/allOf/1/properties/\nprompt_cache_options\n\topenai.yaml#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/\nmessages\nmodel\nservice_tier\nmodalities\nverbosity\nreasoning_effort\nmax_completion_tokens\nfrequency_penalty\npresence_penalty\nweb_search_options\nresponse_format\naudio\nstore\nmoderation\nstream\nstop\nlogit_bias\nlogprobs\nmax_tokens\nn\nprediction\nseed\nstream_options\ntools\ntool_choice\nparallel_tool_calls\nfunction_call\nfunctions\n\tcompatible.yaml#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/\ntop_k\nmin_p\nrepetition_penalty\nreasoning\n" }
}

extension ExplicitNulls<CreateChatCompletionRequest> {
    public static var metadata: Self { Self(member: 1) }
    public static var topLogprobs: Self { Self(member: 2) }
    public static var temperature: Self { Self(member: 3) }
    public static var topP: Self { Self(member: 4) }
    public static var safetyIdentifier: Self { Self(member: 6) }
    public static var promptCacheKey: Self { Self(member: 7) }
    public static var promptCacheRetention: Self { Self(member: 8) }
    public static var serviceTier: Self { Self(member: 12) }
    public static var modalities: Self { Self(member: 13) }
    public static var verbosity: Self { Self(member: 14) }
    public static var reasoningEffort: Self { Self(member: 15) }
    public static var maxCompletionTokens: Self { Self(member: 16) }
    public static var frequencyPenalty: Self { Self(member: 17) }
    public static var presencePenalty: Self { Self(member: 18) }
    public static var audio: Self { Self(member: 21) }
    public static var store: Self { Self(member: 22) }
    public static var moderation: Self { Self(member: 23) }
    public static var stream: Self { Self(member: 24) }
    public static var stop: Self { Self(member: 25) }
    public static var logitBias: Self { Self(member: 26) }
    public static var logprobs: Self { Self(member: 27) }
    public static var maxTokens: Self { Self(member: 28) }
    public static var n: Self { Self(member: 29) }
    public static var prediction: Self { Self(member: 30) }
    public static var seed: Self { Self(member: 31) }
    public static var streamOptions: Self { Self(member: 32) }
    public static var topK: Self { Self(member: 38) }
    public static var minP: Self { Self(member: 39) }
    public static var repetitionPenalty: Self { Self(member: 40) }
    public static var reasoning: Self { Self(member: 41) }
}

extension CreateChatCompletionRequest {
    public func validate(into validator: inout Validator) {
        validator.number("seed", seed, atLeast: -9223372036854775808, "compatible.yaml#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/seed")
        validator.number("seed", seed, atMost: 18446744073709551615, "compatible.yaml#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/seed")
    }
}

extension CreateChatCompletionRequest.PromptCacheRetention {
    public static var knownWords: StaticString { "in_memory\n24h\n" }
}

extension CreateChatCompletionRequest.WebSearchOptions: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var userLocation: UserLocation?
        var searchContextSize: WebSearchContextSize?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"user_location\":", 1, &member) { json.optional(&userLocation, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"search_context_size\":", 2, &member) { json.optional(&searchContextSize, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "user_location\nsearch_context_size\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            userLocation: userLocation,
            searchContextSize: searchContextSize,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"user_location\":", userLocation, 1, nulls)
        json.optional(",\"search_context_size\":", searchContextSize, 2, nulls)
        json.closeObject(from: start, names: "user_location\nsearch_context_size\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/web_search_options/properties/\nuser_location\nsearch_context_size\n" }
}

extension ExplicitNulls<CreateChatCompletionRequest.WebSearchOptions> {
    public static var userLocation: Self { Self(member: 1) }
}

extension CreateChatCompletionRequest.WebSearchOptions.UserLocation: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var approximate: WebSearchLocation?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"approximate\":", 2, &member) { json.optional(&approximate, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\napproximate\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            type: type,
            approximate: approximate,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"approximate\":", approximate, 2, nulls)
        json.closeObject(from: start, names: "type\napproximate\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/web_search_options/properties/user_location/properties/\ntype\napproximate\n" }
}

extension CreateChatCompletionRequest.WebSearchOptions.UserLocation.TypeValue {
    public static var knownWords: StaticString { "approximate\n" }
}

extension CreateChatCompletionRequest.ResponseFormat: OpenUnion {
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

extension CreateChatCompletionRequest.ResponseFormat {
    public static var text: Self { .text(ResponseFormatText()) }

    public static func jsonSchema(
        _ name: String?,
        description: String? = nil,
        schema: ResponseFormatJSONSchemaSchema? = nil,
        strict: Bool? = nil,
        bareSchema: ResponseFormatJSONSchemaSchema? = nil
    ) -> Self {
        let jsonSchema = ResponseFormatJSONSchema.JSONSchema(
            name: name,
            description: description,
            schema: schema,
            strict: strict
        )
        return .jsonSchema(ResponseFormatJSONSchema(jsonSchema: jsonSchema, bareSchema: bareSchema))
    }

    public static func jsonSchema(
        _ jsonSchema: ResponseFormatJSONSchema.JSONSchema?,
        bareSchema: ResponseFormatJSONSchemaSchema? = nil
    ) -> Self {
        .jsonSchema(ResponseFormatJSONSchema(jsonSchema: jsonSchema, bareSchema: bareSchema))
    }

    public static var jsonObject: Self { .jsonObject(ResponseFormatJSONObject()) }
}

extension CreateChatCompletionRequest.Audio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var voice: VoiceIDsOrCustomVoice?
        var format: Format?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"voice\":", 1, &member) { json.optional(&voice, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"format\":", 2, &member) { json.optional(&format, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "voice\nformat\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            voice: voice,
            format: format,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"voice\":", voice, 1, nulls)
        json.optional(",\"format\":", format, 2, nulls)
        json.closeObject(from: start, names: "voice\nformat\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/audio/properties/\nvoice\nformat\n" }
}

extension CreateChatCompletionRequest.Audio.Format {
    public static var knownWords: StaticString { "wav\naac\nmp3\nflac\nopus\npcm16\n" }
}

extension CreateChatCompletionRequest.Logprobs: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .boolean: self = .boolean(try json.value(as: Bool.self))
        case .integer: self = .integer(try json.value(as: Int.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .boolean(let value): value.write(json: &json)
        case .integer(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionRequest.Logprobs: ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    public init(integerLiteral value: Int) {
        self = .integer(value)
    }

    public init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }
}

extension CreateChatCompletionRequest.Tool: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "custom\n") {
        case 1:
            self = .custom(try json.value(as: CustomToolChatCompletions.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if let value = try json.attempt(CustomToolChatCompletions.self) {
                self = .custom(value)
                return
            }
        }
        if try json.hasMembers("function\n", count: 1) {
            self = .function(try json.value(as: ChatCompletionTool.self))
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

extension CreateChatCompletionRequest.FunctionCall: OpenUnion {
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
        switch try json.kind() {
        case .object: self = .object(try json.value(as: ChatCompletionFunctionCallOption.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .noneValue: json.literal("\"none\"")
        case .auto: json.literal("\"auto\"")
        case .object(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionRequest.FunctionCall {
    public static func object(_ name: String) -> Self {
        .object(ChatCompletionFunctionCallOption(name: name))
    }
}

extension CreateChatCompletionRequest.Reasoning: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var enabled: Bool?
        var effort: ReasoningEffort?
        var maxTokens: Int?
        var exclude: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"enabled\":", 1, &member) { json.optional(&enabled, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"effort\":", 2, &member) { json.optional(&effort, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"max_tokens\":", 3, &member) { json.optional(&maxTokens, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"exclude\":", 4, &member) { json.optional(&exclude, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "enabled\neffort\nmax_tokens\nexclude\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            enabled: enabled,
            effort: effort,
            maxTokens: maxTokens,
            exclude: exclude,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"enabled\":", enabled, 1, nulls)
        json.optional(",\"effort\":", effort, 2, nulls)
        json.optional(",\"max_tokens\":", maxTokens, 3, nulls)
        json.optional(",\"exclude\":", exclude, 4, nulls)
        json.closeObject(from: start, names: "enabled\neffort\nmax_tokens\nexclude\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tcompatible.yaml#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/reasoning/properties/\nenabled\neffort\nmax_tokens\nexclude\n" }
}

extension ExplicitNulls<CreateChatCompletionRequest.Reasoning> {
    public static var enabled: Self { Self(member: 1) }
    public static var effort: Self { Self(member: 2) }
    public static var maxTokens: Self { Self(member: 3) }
    public static var exclude: Self { Self(member: 4) }
}
