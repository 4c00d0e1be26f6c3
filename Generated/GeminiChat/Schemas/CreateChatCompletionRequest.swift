// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: 5722815a4e8313e0
// swift-format-ignore-file

import BinderyRuntime

/// A conversation to be continued, and how the model should go about it.
///
/// Source: `/components/schemas/CreateChatCompletionRequest`.
public struct CreateChatCompletionRequest: Hashable, Sendable {
    /// The conversation so far, oldest message first.
    ///
    /// Items: at least 1.
    public var messages: [ChatCompletionRequestMessage]

    /// The model that responds, such as `gemini-2.5-flash`.
    public var model: String

    /// How freely the next token is drawn, from the likeliest (0) to surprising ones (2).
    ///
    /// Range: 0...2.
    public var temperature: Optional<Double>

    /// Draws only from the likeliest tokens that together reach this share of probability.
    ///
    /// Default: 1. Range: 0...1.
    public var topP: Optional<Double>

    /// How many responses to make side by side. Each of them is paid for.
    ///
    /// Default: 1. At least 1.
    public var n: Optional<Int>

    /// The most tokens of a response, thoughts included.
    public var maxTokens: Optional<Int>

    public var stop: Optional<StopConfiguration>

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Default: 0. Range: -2...2.
    public var presencePenalty: Optional<Double>

    /// Lowers a token's chances the more often it has occurred; a negative number raises them.
    ///
    /// Default: 0. Range: -2...2.
    public var frequencyPenalty: Optional<Double>

    /// Shifts the chances of single tokens, from -100 (never) to 100 (always).
    ///
    /// Values: range: -100...100.
    public var logitBias: Optional<[String: Double]>

    /// Your own identifier of the end user.
    public var user: Optional<String>

    /// The form of the response: free text, any JSON object, or JSON after a schema of yours.
    public var responseFormat: Optional<ResponseFormat>

    /// Makes equal requests give mostly equal responses.
    public var seed: Optional<Int>

    /// Functions that the model may call instead of responding in words.
    public var tools: Optional<[Tool]>

    /// Whether the model calls functions, and which. Where unset it decides by itself.
    public var toolChoice: Optional<ToolChoice>

    /// Whether the response comes in chunks, as server-sent events, while it is being made.
    ///
    /// Default: false.
    public var stream: Optional<Bool>

    public var streamOptions: Optional<ChatCompletionStreamOptions>

    /// How long the model may think first. Not together with `extra_body.google.thinking_config`.
    public var reasoningEffort: Optional<ReasoningEffort>

    /// What the layer takes beyond this API.
    public var extraBody: Optional<ExtraBody>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String,
        messages: [ChatCompletionRequestMessage],
        temperature: Double? = nil,
        topP: Double? = nil,
        n: Int? = nil,
        maxTokens: Int? = nil,
        stop: StopConfiguration? = nil,
        presencePenalty: Double? = nil,
        frequencyPenalty: Double? = nil,
        logitBias: [String: Double]? = nil,
        user: String? = nil,
        responseFormat: ResponseFormat? = nil,
        seed: Int? = nil,
        tools: [Tool]? = nil,
        toolChoice: ToolChoice? = nil,
        stream: Bool? = nil,
        streamOptions: ChatCompletionStreamOptions? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        extraBody: ExtraBody? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.messages = messages
        self.temperature = temperature
        self.topP = topP
        self.n = n
        self.maxTokens = maxTokens
        self.stop = stop
        self.presencePenalty = presencePenalty
        self.frequencyPenalty = frequencyPenalty
        self.logitBias = logitBias
        self.user = user
        self.responseFormat = responseFormat
        self.seed = seed
        self.tools = tools
        self.toolChoice = toolChoice
        self.stream = stream
        self.streamOptions = streamOptions
        self.reasoningEffort = reasoningEffort
        self.extraBody = extraBody
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The form of the response: free text, any JSON object, or JSON after a schema of yours.
    public enum ResponseFormat: Hashable, Sendable {
        case text(ResponseFormatText)
        case jsonSchema(ResponseFormatJSONSchema)
        case jsonObject(ResponseFormatJSONObject)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Something that the model may call.
    public enum Tool: Hashable, Sendable {
        case function(ChatCompletionTool)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Whether the model calls functions, and which. Where unset it decides by itself.
    public enum ToolChoice: Hashable, Sendable {
        case noneValue
        case auto
        case required
        case function(ChatCompletionNamedToolChoice)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// How long the model may think first. Not together with `extra_body.google.thinking_config`.
    public enum ReasoningEffort: OpenEnum {
        case noneValue
        case minimal
        case low
        case medium
        case high
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.noneValue, .minimal, .low, .medium, .high] }

        public var rawValue: String {
            switch self {
            case .noneValue: "none"
            case .minimal: "minimal"
            case .low: "low"
            case .medium: "medium"
            case .high: "high"
            case .unknown(let value): value
            }
        }
    }

    /// What the layer takes beyond this API.
    public struct ExtraBody: Hashable, Sendable {
        /// Settings of the models behind the layer.
        public var google: Optional<Google>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            google: Google? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.google = google
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// Settings of the models behind the layer.
        public struct Google: Hashable, Sendable {
            public var thinkingConfig: Optional<ThinkingConfig>

            /// The name of content cached before, `cachedContents/…`.
            public var cachedContent: Optional<String>

            /// The tag around thoughts within the text, on Vertex AI.
            public var thoughtTagMarker: Optional<String>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                thinkingConfig: ThinkingConfig? = nil,
                cachedContent: String? = nil,
                thoughtTagMarker: String? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.thinkingConfig = thinkingConfig
                self.cachedContent = cachedContent
                self.thoughtTagMarker = thoughtTagMarker
                self.unknownFields = unknownFields
                self.nulls = nulls
            }
        }
    }
}

extension CreateChatCompletionRequest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var messages: [ChatCompletionRequestMessage]?
        var model: String?
        var temperature: Double?
        var topP: Double?
        var n: Int?
        var maxTokens: Int?
        var stop: StopConfiguration?
        var presencePenalty: Double?
        var frequencyPenalty: Double?
        var logitBias: [String: Double]?
        var user: String?
        var responseFormat: ResponseFormat?
        var seed: Int?
        var tools: [Tool]?
        var toolChoice: ToolChoice?
        var stream: Bool?
        var streamOptions: ChatCompletionStreamOptions?
        var reasoningEffort: ReasoningEffort?
        var extraBody: ExtraBody?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"messages\":", 1, &member) { json.required(&messages) }
            if json.key("\"model\":", 2, &member) { json.required(&model) }
            if json.key("\"temperature\":", 3, &member) { json.optional(&temperature, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"top_p\":", 4, &member) { json.optional(&topP, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"n\":", 5, &member) { json.optional(&n, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"max_tokens\":", 6, &member) { json.optional(&maxTokens, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"stop\":", 7, &member) { json.optional(&stop, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"presence_penalty\":", 8, &member) { json.optional(&presencePenalty, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"frequency_penalty\":", 9, &member) { json.optional(&frequencyPenalty, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"logit_bias\":", 10, &member) { json.optional(&logitBias, 10, &nulls, unknown: &unknownFields) }
            if json.key("\"user\":", 11, &member) { json.optional(&user, 11, &nulls, unknown: &unknownFields) }
            if json.key("\"response_format\":", 12, &member) { json.optional(&responseFormat, 12, &nulls, unknown: &unknownFields) }
            if json.key("\"seed\":", 13, &member) { json.optional(&seed, 13, &nulls, unknown: &unknownFields) }
            if json.key("\"tools\":", 14, &member) { json.optional(&tools, 14, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_choice\":", 15, &member) { json.optional(&toolChoice, 15, &nulls, unknown: &unknownFields) }
            if json.key("\"stream\":", 16, &member) { json.optional(&stream, 16, &nulls, unknown: &unknownFields) }
            if json.key("\"stream_options\":", 17, &member) { json.optional(&streamOptions, 17, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning_effort\":", 18, &member) { json.optional(&reasoningEffort, 18, &nulls, unknown: &unknownFields) }
            if json.key("\"extra_body\":", 19, &member) { json.optional(&extraBody, 19, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "messages\nmodel\ntemperature\ntop_p\nn\nmax_tokens\nstop\npresence_penalty\nfrequency_penalty\nlogit_bias\nuser\nresponse_format\nseed\ntools\ntool_choice\nstream\nstream_options\nreasoning_effort\nextra_body\n", unknown: &unknownFields)
        guard
            let messages, let model, json.isSound
        else { try json.fail(missing: "messages\nmodel\n", from: start) }
        self.init(
            model: model,
            messages: messages,
            temperature: temperature,
            topP: topP,
            n: n,
            maxTokens: maxTokens,
            stop: stop,
            presencePenalty: presencePenalty,
            frequencyPenalty: frequencyPenalty,
            logitBias: logitBias,
            user: user,
            responseFormat: responseFormat,
            seed: seed,
            tools: tools,
            toolChoice: toolChoice,
            stream: stream,
            streamOptions: streamOptions,
            reasoningEffort: reasoningEffort,
            extraBody: extraBody,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"messages\":", messages)
        json.required(",\"model\":", model)
        json.optional(",\"temperature\":", temperature, 3, nulls)
        json.optional(",\"top_p\":", topP, 4, nulls)
        json.optional(",\"n\":", n, 5, nulls)
        json.optional(",\"max_tokens\":", maxTokens, 6, nulls)
        json.optional(",\"stop\":", stop, 7, nulls)
        json.optional(",\"presence_penalty\":", presencePenalty, 8, nulls)
        json.optional(",\"frequency_penalty\":", frequencyPenalty, 9, nulls)
        json.optional(",\"logit_bias\":", logitBias, 10, nulls)
        json.optional(",\"user\":", user, 11, nulls)
        json.optional(",\"response_format\":", responseFormat, 12, nulls)
        json.optional(",\"seed\":", seed, 13, nulls)
        json.optional(",\"tools\":", tools, 14, nulls)
        json.optional(",\"tool_choice\":", toolChoice, 15, nulls)
        json.optional(",\"stream\":", stream, 16, nulls)
        json.optional(",\"stream_options\":", streamOptions, 17, nulls)
        json.optional(",\"reasoning_effort\":", reasoningEffort, 18, nulls)
        json.optional(",\"extra_body\":", extraBody, 19, nulls)
        json.closeObject(from: start, names: "messages\nmodel\ntemperature\ntop_p\nn\nmax_tokens\nstop\npresence_penalty\nfrequency_penalty\nlogit_bias\nuser\nresponse_format\nseed\ntools\ntool_choice\nstream\nstream_options\nreasoning_effort\nextra_body\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tgemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/\nmessages\nmodel\ntemperature\ntop_p\nn\nmax_tokens\nstop\npresence_penalty\nfrequency_penalty\nlogit_bias\nuser\nresponse_format\nseed\ntools\ntool_choice\nstream\nstream_options\nreasoning_effort\nextra_body\n" }
}

extension ExplicitNulls<CreateChatCompletionRequest> {
    public static var temperature: Self { Self(member: 3) }
    public static var topP: Self { Self(member: 4) }
    public static var n: Self { Self(member: 5) }
    public static var maxTokens: Self { Self(member: 6) }
    public static var stop: Self { Self(member: 7) }
    public static var presencePenalty: Self { Self(member: 8) }
    public static var frequencyPenalty: Self { Self(member: 9) }
    public static var logitBias: Self { Self(member: 10) }
    public static var user: Self { Self(member: 11) }
    public static var seed: Self { Self(member: 13) }
    public static var tools: Self { Self(member: 14) }
    public static var toolChoice: Self { Self(member: 15) }
    public static var stream: Self { Self(member: 16) }
    public static var streamOptions: Self { Self(member: 17) }
    public static var reasoningEffort: Self { Self(member: 18) }
}

extension CreateChatCompletionRequest {
    public func validate(into validator: inout Validator) {
        validator.enter("messages")
        validator.items(messages.count, atLeast: 1, "gemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/messages")
        validator.leave()
        validator.number("temperature", temperature, atLeast: 0, "gemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/temperature")
        validator.number("temperature", temperature, atMost: 2, "gemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/temperature")
        validator.number("top_p", topP, atLeast: 0, "gemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/top_p")
        validator.number("top_p", topP, atMost: 1, "gemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/top_p")
        validator.number("n", n, atLeast: 1, "gemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/n")
        validator.visit("stop", stop)
        validator.number("presence_penalty", presencePenalty, atLeast: -2, "gemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/presence_penalty")
        validator.number("presence_penalty", presencePenalty, atMost: 2, "gemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/presence_penalty")
        validator.number("frequency_penalty", frequencyPenalty, atLeast: -2, "gemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/frequency_penalty")
        validator.number("frequency_penalty", frequencyPenalty, atMost: 2, "gemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/frequency_penalty")
        if let value = logitBias {
            validator.enter("logit_bias")
            for key in value.keys.sorted() {
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.number(item, atLeast: -100, "gemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/logit_bias")
                validator.number(item, atMost: 100, "gemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/logit_bias")
                validator.leave()
            }
            validator.leave()
        }
        validator.visit("response_format", responseFormat)
        validator.visit("tools", tools)
    }
}

extension CreateChatCompletionRequest {
    public static var otherNames: [String: String] {
        [
            "max_completion_tokens": "max_tokens",
        ]
    }
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

extension CreateChatCompletionRequest.Tool: OpenUnion {
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
}

extension CreateChatCompletionRequest.Tool: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .function(let value): value.validate(into: &validator)
        default: break
        }
    }
}

extension CreateChatCompletionRequest.ToolChoice: OpenUnion {
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
        switch try json.variant(by: "type", among: "function\n") {
        case 1: self = .function(try json.value(as: ChatCompletionNamedToolChoice.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .noneValue: json.literal("\"none\"")
        case .auto: json.literal("\"auto\"")
        case .required: json.literal("\"required\"")
        case .function(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionRequest.ToolChoice {
    public static func function(_ name: String) -> Self {
        let function = ChatCompletionNamedToolChoice.Function(name: name)
        return .function(ChatCompletionNamedToolChoice(function: function))
    }
}

extension CreateChatCompletionRequest.ReasoningEffort {
    public static var knownWords: StaticString { "none\nminimal\nlow\nmedium\nhigh\n" }
}

extension CreateChatCompletionRequest.ExtraBody: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var google: Google?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"google\":", 1, &member) { json.optional(&google, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "google\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            google: google,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"google\":", google, 1, nulls)
        json.closeObject(from: start, names: "google\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tgemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/extra_body/properties/\ngoogle\n" }
}

extension CreateChatCompletionRequest.ExtraBody.Google: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var thinkingConfig: ThinkingConfig?
        var cachedContent: String?
        var thoughtTagMarker: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"thinking_config\":", 1, &member) { json.optional(&thinkingConfig, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"cached_content\":", 2, &member) { json.optional(&cachedContent, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"thought_tag_marker\":", 3, &member) { json.optional(&thoughtTagMarker, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "thinking_config\ncached_content\nthought_tag_marker\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            thinkingConfig: thinkingConfig,
            cachedContent: cachedContent,
            thoughtTagMarker: thoughtTagMarker,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"thinking_config\":", thinkingConfig, 1, nulls)
        json.optional(",\"cached_content\":", cachedContent, 2, nulls)
        json.optional(",\"thought_tag_marker\":", thoughtTagMarker, 3, nulls)
        json.closeObject(from: start, names: "thinking_config\ncached_content\nthought_tag_marker\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tgemini.yaml#/components/schemas/CreateChatCompletionRequest/properties/extra_body/properties/google/properties/\nthinking_config\ncached_content\nthought_tag_marker\n" }
}
