// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 083e27d84e9762de
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
        var members = json.enterRecord(Self.self, "\u{8}messages\u{5}model\nmax_tokens\u{B}temperature\u{5}top_p\u{5}top_k\u{5}min_p\u{12}repetition_penalty\u{10}presence_penalty\u{11}frequency_penalty\u{4}stop\u{1}n\u{4}seed\u{6}stream\u{8}logprobs\u{4}echo\nlogit_bias\u{F}response_format\u{5}tools\u{B}tool_choice\rfunction_call\u{C}safety_model\ncompliance\u{10}reasoning_effort\treasoning context_length_exceeded_behavior\u{14}chat_template_kwargs")
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
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&messages)
            case 2: json.required(&model)
            case 3: json.optional(&maxTokens, &members)
            case 4: json.optional(&temperature, &members)
            case 5: json.optional(&topP, &members)
            case 6: json.optional(&topK, &members)
            case 7: json.optional(&minP, &members)
            case 8: json.optional(&repetitionPenalty, &members)
            case 9: json.optional(&presencePenalty, &members)
            case 10: json.optional(&frequencyPenalty, &members)
            case 11: json.optional(&stop, &members)
            case 12: json.optional(&n, &members)
            case 13: json.optional(&seed, &members)
            case 14: json.optional(&stream, &members)
            case 15: json.optional(&logprobs, &members)
            case 16: json.optional(&echo, &members)
            case 17: json.optional(&logitBias, &members)
            case 18: json.optional(&responseFormat, &members)
            case 19: json.optional(&tools, &members)
            case 20: json.optional(&toolChoice, &members)
            case 21: json.optional(&functionCall, &members)
            case 22: json.optional(&safetyModel, &members)
            case 23: json.optional(&compliance, &members)
            case 24: json.optional(&reasoningEffort, &members)
            case 25: json.optional(&reasoning, &members)
            case 26: json.optional(&contextLengthExceededBehavior, &members)
            case 27: json.optional(&chatTemplateKwargs, &members)
            default: break
            }
        }
        guard
            let messages, let model, json.isSound
        else { try json.fail(missing: "messages\nmodel\n", from: members.start) }
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
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{7}enabled")
        var enabled: Bool?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&enabled, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            enabled: enabled,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
