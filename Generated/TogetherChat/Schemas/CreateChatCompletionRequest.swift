// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: 6860d189760a496f
// swift-format-ignore-file

import BinderyRuntime

/// A conversation to be continued, and how the model should go about it.
///
/// Source: `/components/schemas/CreateChatCompletionRequest`.
public struct CreateChatCompletionRequest: Hashable, Sendable {
    /// The conversation so far, oldest message first.
    public var messages: [ChatCompletionRequestMessage]

    /// The model that responds, such as `meta-llama/Llama-3.3-70B-Instruct-Turbo`.
    public var model: String

    /// The most tokens of a response.
    ///
    /// At least 1.
    public var maxTokens: Optional<Int>

    /// How freely the next token is drawn, from always the likeliest (0) to freely (1).
    ///
    /// Range: 0...1.
    public var temperature: Optional<Double>

    /// Draws only from the likeliest tokens that together reach this share of probability.
    ///
    /// Default: 1. Range: 0...1.
    public var topP: Optional<Double>

    /// Draws only from so many of the likeliest tokens.
    ///
    /// At least 1.
    public var topK: Optional<Int>

    /// Draws only from tokens at least this likely, as a share of the likeliest one's chances.
    ///
    /// Range: 0...1.
    public var minP: Optional<Double>

    /// Lowers the chances of what has been said already; 1 changes nothing.
    ///
    /// Default: 1.
    public var repetitionPenalty: Optional<Double>

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Default: 0. Range: -2...2.
    public var presencePenalty: Optional<Double>

    /// Lowers a token's chances the more often it has occurred; a negative number raises them.
    ///
    /// Default: 0. Range: -2...2.
    public var frequencyPenalty: Optional<Double>

    /// Where to stop. The response ends before the first of these sequences.
    public var stop: Optional<[String]>

    /// How many responses to make side by side. Each of them is paid for.
    ///
    /// Default: 1. Range: 1...128.
    public var n: Optional<Int>

    /// Makes equal requests give mostly equal responses.
    ///
    /// Range: -9223372036854775808...18446744073709551615.
    public var seed: Optional<Int128>

    /// Whether the response comes in chunks, as server-sent events, while it is being made.
    ///
    /// Default: false.
    public var stream: Optional<Bool>

    /// How many of the likeliest tokens to report with their logarithms, at each place.
    ///
    /// Range: 0...20.
    public var logprobs: Optional<Int>

    /// Whether the response holds the prompt as well, with its logarithms where `logprobs` is set.
    ///
    /// Default: false.
    public var echo: Optional<Bool>

    /// Shifts the chances of single tokens. Keys are token numbers of the model's tokenizer.
    public var logitBias: Optional<[String: Double]>

    /// The form of the response: free text, any JSON object, JSON after a schema, or text after a
    /// pattern.
    public var responseFormat: Optional<ResponseFormat>

    /// Functions that the model may call instead of responding in words.
    public var tools: Optional<[Tool]>

    /// Whether the model calls functions, and which. Where unset it decides by itself.
    public var toolChoice: Optional<ToolChoice>

    /// Whether a function is called, and which. Set `tool_choice` instead.
    public var functionCall: Optional<FunctionCall>

    /// The model that watches over the response.
    public var safetyModel: Optional<String>

    /// Handles the request after the rules for medical data.
    ///
    /// Always `"hipaa"`.
    public var compliance: Optional<Compliance>

    /// How long a reasoning model may think first.
    public var reasoningEffort: Optional<ReasoningEffort>

    /// Turns thinking on or off, of models that can do both.
    public var reasoning: Optional<Reasoning>

    /// What happens where `max_tokens` does not fit into the context any more: the request fails,
    /// or gets as many as fit.
    ///
    /// Default: `"error"`.
    public var contextLengthExceededBehavior: Optional<ContextLengthExceededBehavior>

    /// Settings that are handed to the template of the model's prompt.
    public var chatTemplateKwargs: Optional<JSONObject>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String,
        messages: [ChatCompletionRequestMessage],
        maxTokens: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        topK: Int? = nil,
        minP: Double? = nil,
        repetitionPenalty: Double? = nil,
        presencePenalty: Double? = nil,
        frequencyPenalty: Double? = nil,
        stop: [String]? = nil,
        n: Int? = nil,
        seed: Int128? = nil,
        stream: Bool? = nil,
        logprobs: Int? = nil,
        echo: Bool? = nil,
        logitBias: [String: Double]? = nil,
        responseFormat: ResponseFormat? = nil,
        tools: [Tool]? = nil,
        toolChoice: ToolChoice? = nil,
        functionCall: FunctionCall? = nil,
        safetyModel: String? = nil,
        compliance: Compliance? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        reasoning: Reasoning? = nil,
        contextLengthExceededBehavior: ContextLengthExceededBehavior? = nil,
        chatTemplateKwargs: JSONObject? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.messages = messages
        self.maxTokens = maxTokens
        self.temperature = temperature
        self.topP = topP
        self.topK = topK
        self.minP = minP
        self.repetitionPenalty = repetitionPenalty
        self.presencePenalty = presencePenalty
        self.frequencyPenalty = frequencyPenalty
        self.stop = stop
        self.n = n
        self.seed = seed
        self.stream = stream
        self.logprobs = logprobs
        self.echo = echo
        self.logitBias = logitBias
        self.responseFormat = responseFormat
        self.tools = tools
        self.toolChoice = toolChoice
        self.functionCall = functionCall
        self.safetyModel = safetyModel
        self.compliance = compliance
        self.reasoningEffort = reasoningEffort
        self.reasoning = reasoning
        self.contextLengthExceededBehavior = contextLengthExceededBehavior
        self.chatTemplateKwargs = chatTemplateKwargs
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The form of the response: free text, any JSON object, JSON after a schema, or text after a
    /// pattern.
    public enum ResponseFormat: Hashable, Sendable {
        case text(ResponseFormatText)
        case jsonSchema(ResponseFormatJSONSchema)
        case jsonObject(ResponseFormatJSONObject)
        case regex(ResponseFormatRegex)
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

    /// Whether a function is called, and which. Set `tool_choice` instead.
    public enum FunctionCall: Hashable, Sendable {
        case noneValue
        case auto
        case object(ChatCompletionFunctionCallOption)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Handles the request after the rules for medical data.
    public enum Compliance: OpenEnum {
        /// Handles the request after the rules for medical data.
        case hipaa
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.hipaa] }

        public var rawValue: String {
            switch self {
            case .hipaa: "hipaa"
            case .unknown(let value): value
            }
        }
    }

    /// How long a reasoning model may think first.
    public enum ReasoningEffort: OpenEnum {
        case low
        case medium
        case high
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.low, .medium, .high] }

        public var rawValue: String {
            switch self {
            case .low: "low"
            case .medium: "medium"
            case .high: "high"
            case .unknown(let value): value
            }
        }
    }

    /// Turns thinking on or off, of models that can do both.
    public struct Reasoning: Hashable, Sendable {
        /// Whether the model thinks first.
        public var enabled: Optional<Bool>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            enabled: Bool? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.enabled = enabled
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    /// What happens where `max_tokens` does not fit into the context any more: the request fails,
    /// or gets as many as fit.
    public enum ContextLengthExceededBehavior: OpenEnum {
        case truncate
        case error
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.truncate, .error] }

        public var rawValue: String {
            switch self {
            case .truncate: "truncate"
            case .error: "error"
            case .unknown(let value): value
            }
        }
    }
}

extension CreateChatCompletionRequest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var messages: [ChatCompletionRequestMessage]?
        var model: String?
        var maxTokens: Int?
        var temperature: Double?
        var topP: Double?
        var topK: Int?
        var minP: Double?
        var repetitionPenalty: Double?
        var presencePenalty: Double?
        var frequencyPenalty: Double?
        var stop: [String]?
        var n: Int?
        var seed: Int128?
        var stream: Bool?
        var logprobs: Int?
        var echo: Bool?
        var logitBias: [String: Double]?
        var responseFormat: ResponseFormat?
        var tools: [Tool]?
        var toolChoice: ToolChoice?
        var functionCall: FunctionCall?
        var safetyModel: String?
        var compliance: Compliance?
        var reasoningEffort: ReasoningEffort?
        var reasoning: Reasoning?
        var contextLengthExceededBehavior: ContextLengthExceededBehavior?
        var chatTemplateKwargs: JSONObject?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"messages\":", 1, &member) { json.required(&messages) }
            if json.key("\"model\":", 2, &member) { json.required(&model) }
            if json.key("\"max_tokens\":", 3, &member) { json.optional(&maxTokens, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"temperature\":", 4, &member) { json.optional(&temperature, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"top_p\":", 5, &member) { json.optional(&topP, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"top_k\":", 6, &member) { json.optional(&topK, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"min_p\":", 7, &member) { json.optional(&minP, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"repetition_penalty\":", 8, &member) { json.optional(&repetitionPenalty, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"presence_penalty\":", 9, &member) { json.optional(&presencePenalty, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"frequency_penalty\":", 10, &member) { json.optional(&frequencyPenalty, 10, &nulls, unknown: &unknownFields) }
            if json.key("\"stop\":", 11, &member) { json.optional(&stop, 11, &nulls, unknown: &unknownFields) }
            if json.key("\"n\":", 12, &member) { json.optional(&n, 12, &nulls, unknown: &unknownFields) }
            if json.key("\"seed\":", 13, &member) { json.optional(&seed, 13, &nulls, unknown: &unknownFields) }
            if json.key("\"stream\":", 14, &member) { json.optional(&stream, 14, &nulls, unknown: &unknownFields) }
            if json.key("\"logprobs\":", 15, &member) { json.optional(&logprobs, 15, &nulls, unknown: &unknownFields) }
            if json.key("\"echo\":", 16, &member) { json.optional(&echo, 16, &nulls, unknown: &unknownFields) }
            if json.key("\"logit_bias\":", 17, &member) { json.optional(&logitBias, 17, &nulls, unknown: &unknownFields) }
            if json.key("\"response_format\":", 18, &member) { json.optional(&responseFormat, 18, &nulls, unknown: &unknownFields) }
            if json.key("\"tools\":", 19, &member) { json.optional(&tools, 19, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_choice\":", 20, &member) { json.optional(&toolChoice, 20, &nulls, unknown: &unknownFields) }
            if json.key("\"function_call\":", 21, &member) { json.optional(&functionCall, 21, &nulls, unknown: &unknownFields) }
            if json.key("\"safety_model\":", 22, &member) { json.optional(&safetyModel, 22, &nulls, unknown: &unknownFields) }
            if json.key("\"compliance\":", 23, &member) { json.optional(&compliance, 23, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning_effort\":", 24, &member) { json.optional(&reasoningEffort, 24, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning\":", 25, &member) { json.optional(&reasoning, 25, &nulls, unknown: &unknownFields) }
            if json.key("\"context_length_exceeded_behavior\":", 26, &member) { json.optional(&contextLengthExceededBehavior, 26, &nulls, unknown: &unknownFields) }
            if json.key("\"chat_template_kwargs\":", 27, &member) { json.optional(&chatTemplateKwargs, 27, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "messages\nmodel\nmax_tokens\ntemperature\ntop_p\ntop_k\nmin_p\nrepetition_penalty\npresence_penalty\nfrequency_penalty\nstop\nn\nseed\nstream\nlogprobs\necho\nlogit_bias\nresponse_format\ntools\ntool_choice\nfunction_call\nsafety_model\ncompliance\nreasoning_effort\nreasoning\ncontext_length_exceeded_behavior\nchat_template_kwargs\n", unknown: &unknownFields)
        guard
            let messages, let model, json.isSound
        else { try json.fail(missing: "messages\nmodel\n", from: start) }
        self.init(
            model: model,
            messages: messages,
            maxTokens: maxTokens,
            temperature: temperature,
            topP: topP,
            topK: topK,
            minP: minP,
            repetitionPenalty: repetitionPenalty,
            presencePenalty: presencePenalty,
            frequencyPenalty: frequencyPenalty,
            stop: stop,
            n: n,
            seed: seed,
            stream: stream,
            logprobs: logprobs,
            echo: echo,
            logitBias: logitBias,
            responseFormat: responseFormat,
            tools: tools,
            toolChoice: toolChoice,
            functionCall: functionCall,
            safetyModel: safetyModel,
            compliance: compliance,
            reasoningEffort: reasoningEffort,
            reasoning: reasoning,
            contextLengthExceededBehavior: contextLengthExceededBehavior,
            chatTemplateKwargs: chatTemplateKwargs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"messages\":", messages)
        json.required(",\"model\":", model)
        json.optional(",\"max_tokens\":", maxTokens, 3, nulls)
        json.optional(",\"temperature\":", temperature, 4, nulls)
        json.optional(",\"top_p\":", topP, 5, nulls)
        json.optional(",\"top_k\":", topK, 6, nulls)
        json.optional(",\"min_p\":", minP, 7, nulls)
        json.optional(",\"repetition_penalty\":", repetitionPenalty, 8, nulls)
        json.optional(",\"presence_penalty\":", presencePenalty, 9, nulls)
        json.optional(",\"frequency_penalty\":", frequencyPenalty, 10, nulls)
        json.optional(",\"stop\":", stop, 11, nulls)
        json.optional(",\"n\":", n, 12, nulls)
        json.optional(",\"seed\":", seed, 13, nulls)
        json.optional(",\"stream\":", stream, 14, nulls)
        json.optional(",\"logprobs\":", logprobs, 15, nulls)
        json.optional(",\"echo\":", echo, 16, nulls)
        json.optional(",\"logit_bias\":", logitBias, 17, nulls)
        json.optional(",\"response_format\":", responseFormat, 18, nulls)
        json.optional(",\"tools\":", tools, 19, nulls)
        json.optional(",\"tool_choice\":", toolChoice, 20, nulls)
        json.optional(",\"function_call\":", functionCall, 21, nulls)
        json.optional(",\"safety_model\":", safetyModel, 22, nulls)
        json.optional(",\"compliance\":", compliance, 23, nulls)
        json.optional(",\"reasoning_effort\":", reasoningEffort, 24, nulls)
        json.optional(",\"reasoning\":", reasoning, 25, nulls)
        json.optional(",\"context_length_exceeded_behavior\":", contextLengthExceededBehavior, 26, nulls)
        json.optional(",\"chat_template_kwargs\":", chatTemplateKwargs, 27, nulls)
        json.closeObject(from: start, names: "messages\nmodel\nmax_tokens\ntemperature\ntop_p\ntop_k\nmin_p\nrepetition_penalty\npresence_penalty\nfrequency_penalty\nstop\nn\nseed\nstream\nlogprobs\necho\nlogit_bias\nresponse_format\ntools\ntool_choice\nfunction_call\nsafety_model\ncompliance\nreasoning_effort\nreasoning\ncontext_length_exceeded_behavior\nchat_template_kwargs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/CreateChatCompletionRequest/properties/\nmessages\nmodel\nmax_tokens\ntemperature\ntop_p\ntop_k\nmin_p\nrepetition_penalty\npresence_penalty\nfrequency_penalty\nstop\nn\nseed\nstream\nlogprobs\necho\nlogit_bias\nresponse_format\ntools\ntool_choice\nfunction_call\nsafety_model\ncompliance\nreasoning_effort\nreasoning\ncontext_length_exceeded_behavior\nchat_template_kwargs\n" }
}

extension CreateChatCompletionRequest {
    public func validate(into validator: inout Validator) {
        validator.number("max_tokens", maxTokens, atLeast: 1, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/max_tokens")
        validator.number("temperature", temperature, atLeast: 0, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/temperature")
        validator.number("temperature", temperature, atMost: 1, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/temperature")
        validator.number("top_p", topP, atLeast: 0, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/top_p")
        validator.number("top_p", topP, atMost: 1, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/top_p")
        validator.number("top_k", topK, atLeast: 1, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/top_k")
        validator.number("min_p", minP, atLeast: 0, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/min_p")
        validator.number("min_p", minP, atMost: 1, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/min_p")
        validator.number("presence_penalty", presencePenalty, atLeast: -2, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/presence_penalty")
        validator.number("presence_penalty", presencePenalty, atMost: 2, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/presence_penalty")
        validator.number("frequency_penalty", frequencyPenalty, atLeast: -2, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/frequency_penalty")
        validator.number("frequency_penalty", frequencyPenalty, atMost: 2, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/frequency_penalty")
        validator.number("n", n, atLeast: 1, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/n")
        validator.number("n", n, atMost: 128, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/n")
        validator.number("seed", seed, atLeast: -9223372036854775808, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/seed")
        validator.number("seed", seed, atMost: 18446744073709551615, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/seed")
        validator.number("logprobs", logprobs, atLeast: 0, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/logprobs")
        validator.number("logprobs", logprobs, atMost: 20, "together.yaml#/components/schemas/CreateChatCompletionRequest/properties/logprobs")
    }
}

extension CreateChatCompletionRequest {
    public static var otherNames: [String: String] {
        [
            "max_completion_tokens": "max_tokens",
            "top_logprobs": "logprobs",
        ]
    }
}

extension CreateChatCompletionRequest.ResponseFormat: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\njson_schema\njson_object\nregex\n") {
        case 1: self = .text(try json.value(as: ResponseFormatText.self))
        case 2: self = .jsonSchema(try json.value(as: ResponseFormatJSONSchema.self))
        case 3: self = .jsonObject(try json.value(as: ResponseFormatJSONObject.self))
        case 4: self = .regex(try json.value(as: ResponseFormatRegex.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .jsonSchema(let value): value.write(json: &json)
        case .jsonObject(let value): value.write(json: &json)
        case .regex(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionRequest.ResponseFormat {
    public static var text: Self { .text(ResponseFormatText()) }

    public static var jsonSchema: Self { .jsonSchema(ResponseFormatJSONSchema()) }

    public static func jsonSchema(
        jsonSchema: ResponseFormatJSONSchema.JSONSchema? = nil,
        schema: ResponseFormatJSONSchemaSchema? = nil
    ) -> Self {
        .jsonSchema(ResponseFormatJSONSchema(jsonSchema: jsonSchema, schema: schema))
    }

    public static var jsonObject: Self { .jsonObject(ResponseFormatJSONObject()) }

    public static func regex(_ pattern: String) -> Self {
        .regex(ResponseFormatRegex(pattern: pattern))
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
        parameters: FunctionParameters? = nil
    ) -> Self {
        let function = FunctionObject(name: name, description: description, parameters: parameters)
        return .function(ChatCompletionTool(function: function))
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

extension CreateChatCompletionRequest.Compliance {
    public static var knownWords: StaticString { "hipaa\n" }
}

extension CreateChatCompletionRequest.ReasoningEffort {
    public static var knownWords: StaticString { "low\nmedium\nhigh\n" }
}

extension CreateChatCompletionRequest.Reasoning: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var enabled: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"enabled\":", 1, &member) { json.optional(&enabled, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "enabled\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            enabled: enabled,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"enabled\":", enabled, 1, nulls)
        json.closeObject(from: start, names: "enabled\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/CreateChatCompletionRequest/properties/reasoning/properties/\nenabled\n" }
}

extension CreateChatCompletionRequest.ContextLengthExceededBehavior {
    public static var knownWords: StaticString { "truncate\nerror\n" }
}
