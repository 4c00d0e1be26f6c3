// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: 5a26d3675e6eed4b
// swift-format-ignore-file

import BinderyRuntime

/// What both requests share.
///
/// Source: `/components/schemas/ChatCompletionRequest`.
public struct ChatCompletionRequest: Hashable, Sendable {
    /// The conversation so far, oldest message first.
    public var messages: [ChatCompletionRequestMessage]

    /// The model that responds, such as `meta-llama/Llama-3.3-70B-Instruct`.
    public var model: String

    /// Lowers a token's chances the more often it has occurred; a negative number raises them.
    ///
    /// Range: -2...2.
    public var frequencyPenalty: Optional<Double>

    /// Whether a function is called, and which; in any form.
    public var functionCall: Optional<JSONValue>

    /// Functions that the model may call, each in any form.
    public var functions: Optional<[JSONValue]>

    /// Shifts the chances of single tokens, from -100 (never) to 100 (always), by token numbers.
    ///
    /// Values: range: -100...100.
    public var logitBias: Optional<[String: Double]>

    /// The most tokens of a response.
    public var maxCompletionTokens: Optional<Int>

    /// The most tokens of a response. Set `max_completion_tokens` instead.
    @available(*, deprecated, message: "Set max_completion_tokens instead.")
    public var maxTokens: Int? {
        get { _maxTokens }
        set { _maxTokens = newValue }
    }

    var _maxTokens: Optional<Int>

    /// How many responses to make side by side. Each of them is paid for.
    public var n: Optional<Int>

    /// Whether one response may call several functions at once.
    public var parallelToolCalls: Optional<Bool>

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Range: -2...2.
    public var presencePenalty: Optional<Double>

    public var responseFormat: Optional<ResponseFormat>

    /// Makes equal requests give mostly equal responses.
    public var seed: Optional<Int>

    /// The class of service that handles the request; `auto` where unset.
    public var serviceTier: Optional<String>

    /// Where to stop, up to four sequences. The response ends before the first of them.
    ///
    /// Items: at most 4.
    public var stop: Optional<[String]>

    public var streamOptions: Optional<ChatCompletionStreamOptions>

    /// How freely the next token is drawn, from the likeliest (0) to surprising ones (2).
    ///
    /// Range: 0...2.
    public var temperature: Optional<Double>

    public var toolChoice: Optional<ToolChoice>

    /// Functions that the model may call instead of responding in words.
    public var tools: Optional<[ChatTool]>

    /// How many of the likeliest alternatives to report for each token.
    ///
    /// Range: 0...20.
    public var topLogprobs: Optional<Int>

    /// Draws only from the likeliest tokens that together reach this share of probability.
    public var topP: Optional<Double>

    /// Your own identifier of the end user.
    public var user: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String,
        messages: [ChatCompletionRequestMessage],
        frequencyPenalty: Double? = nil,
        functionCall: JSONValue? = nil,
        functions: [JSONValue]? = nil,
        logitBias: [String: Double]? = nil,
        maxCompletionTokens: Int? = nil,
        maxTokens: Int? = nil,
        n: Int? = nil,
        parallelToolCalls: Bool? = nil,
        presencePenalty: Double? = nil,
        responseFormat: ResponseFormat? = nil,
        seed: Int? = nil,
        serviceTier: String? = nil,
        stop: [String]? = nil,
        streamOptions: ChatCompletionStreamOptions? = nil,
        temperature: Double? = nil,
        toolChoice: ToolChoice? = nil,
        tools: [ChatTool]? = nil,
        topLogprobs: Int? = nil,
        topP: Double? = nil,
        user: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.messages = messages
        self.frequencyPenalty = frequencyPenalty
        self.functionCall = functionCall
        self.functions = functions
        self.logitBias = logitBias
        self.maxCompletionTokens = maxCompletionTokens
        _maxTokens = maxTokens
        self.n = n
        self.parallelToolCalls = parallelToolCalls
        self.presencePenalty = presencePenalty
        self.responseFormat = responseFormat
        self.seed = seed
        self.serviceTier = serviceTier
        self.stop = stop
        self.streamOptions = streamOptions
        self.temperature = temperature
        self.toolChoice = toolChoice
        self.tools = tools
        self.topLogprobs = topLogprobs
        self.topP = topP
        self.user = user
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionRequest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var messages: [ChatCompletionRequestMessage]?
        var model: String?
        var frequencyPenalty: Double?
        var functionCall: JSONValue?
        var functions: [JSONValue]?
        var logitBias: [String: Double]?
        var maxCompletionTokens: Int?
        var maxTokens: Int?
        var n: Int?
        var parallelToolCalls: Bool?
        var presencePenalty: Double?
        var responseFormat: ResponseFormat?
        var seed: Int?
        var serviceTier: String?
        var stop: [String]?
        var streamOptions: ChatCompletionStreamOptions?
        var temperature: Double?
        var toolChoice: ToolChoice?
        var tools: [ChatTool]?
        var topLogprobs: Int?
        var topP: Double?
        var user: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"messages\":", 1, &member) { json.required(&messages) }
            if json.key("\"model\":", 2, &member) { json.required(&model) }
            if json.key("\"frequency_penalty\":", 3, &member) { json.optional(&frequencyPenalty, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"function_call\":", 4, &member) { json.optional(&functionCall, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"functions\":", 5, &member) { json.optional(&functions, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"logit_bias\":", 6, &member) { json.optional(&logitBias, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"max_completion_tokens\":", 7, &member) { json.optional(&maxCompletionTokens, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"max_tokens\":", 8, &member) { json.optional(&maxTokens, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"n\":", 9, &member) { json.optional(&n, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"parallel_tool_calls\":", 10, &member) { json.optional(&parallelToolCalls, 10, &nulls, unknown: &unknownFields) }
            if json.key("\"presence_penalty\":", 11, &member) { json.optional(&presencePenalty, 11, &nulls, unknown: &unknownFields) }
            if json.key("\"response_format\":", 12, &member) { json.optional(&responseFormat, 12, &nulls, unknown: &unknownFields) }
            if json.key("\"seed\":", 13, &member) { json.optional(&seed, 13, &nulls, unknown: &unknownFields) }
            if json.key("\"service_tier\":", 14, &member) { json.optional(&serviceTier, 14, &nulls, unknown: &unknownFields) }
            if json.key("\"stop\":", 15, &member) { json.optional(&stop, 15, &nulls, unknown: &unknownFields) }
            if json.key("\"stream_options\":", 16, &member) { json.optional(&streamOptions, 16, &nulls, unknown: &unknownFields) }
            if json.key("\"temperature\":", 17, &member) { json.optional(&temperature, 17, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_choice\":", 18, &member) { json.optional(&toolChoice, 18, &nulls, unknown: &unknownFields) }
            if json.key("\"tools\":", 19, &member) { json.optional(&tools, 19, &nulls, unknown: &unknownFields) }
            if json.key("\"top_logprobs\":", 20, &member) { json.optional(&topLogprobs, 20, &nulls, unknown: &unknownFields) }
            if json.key("\"top_p\":", 21, &member) { json.optional(&topP, 21, &nulls, unknown: &unknownFields) }
            if json.key("\"user\":", 22, &member) { json.optional(&user, 22, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "messages\nmodel\nfrequency_penalty\nfunction_call\nfunctions\nlogit_bias\nmax_completion_tokens\nmax_tokens\nn\nparallel_tool_calls\npresence_penalty\nresponse_format\nseed\nservice_tier\nstop\nstream_options\ntemperature\ntool_choice\ntools\ntop_logprobs\ntop_p\nuser\n", unknown: &unknownFields)
        guard
            let messages, let model, json.isSound
        else { try json.fail(missing: "messages\nmodel\n", from: start) }
        self.init(
            model: model,
            messages: messages,
            frequencyPenalty: frequencyPenalty,
            functionCall: functionCall,
            functions: functions,
            logitBias: logitBias,
            maxCompletionTokens: maxCompletionTokens,
            maxTokens: maxTokens,
            n: n,
            parallelToolCalls: parallelToolCalls,
            presencePenalty: presencePenalty,
            responseFormat: responseFormat,
            seed: seed,
            serviceTier: serviceTier,
            stop: stop,
            streamOptions: streamOptions,
            temperature: temperature,
            toolChoice: toolChoice,
            tools: tools,
            topLogprobs: topLogprobs,
            topP: topP,
            user: user,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"messages\":", messages)
        json.required(",\"model\":", model)
        json.optional(",\"frequency_penalty\":", frequencyPenalty, 3, nulls)
        json.optional(",\"function_call\":", functionCall, 4, nulls)
        json.optional(",\"functions\":", functions, 5, nulls)
        json.optional(",\"logit_bias\":", logitBias, 6, nulls)
        json.optional(",\"max_completion_tokens\":", maxCompletionTokens, 7, nulls)
        json.optional(",\"max_tokens\":", _maxTokens, 8, nulls)
        json.optional(",\"n\":", n, 9, nulls)
        json.optional(",\"parallel_tool_calls\":", parallelToolCalls, 10, nulls)
        json.optional(",\"presence_penalty\":", presencePenalty, 11, nulls)
        json.optional(",\"response_format\":", responseFormat, 12, nulls)
        json.optional(",\"seed\":", seed, 13, nulls)
        json.optional(",\"service_tier\":", serviceTier, 14, nulls)
        json.optional(",\"stop\":", stop, 15, nulls)
        json.optional(",\"stream_options\":", streamOptions, 16, nulls)
        json.optional(",\"temperature\":", temperature, 17, nulls)
        json.optional(",\"tool_choice\":", toolChoice, 18, nulls)
        json.optional(",\"tools\":", tools, 19, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 20, nulls)
        json.optional(",\"top_p\":", topP, 21, nulls)
        json.optional(",\"user\":", user, 22, nulls)
        json.closeObject(from: start, names: "messages\nmodel\nfrequency_penalty\nfunction_call\nfunctions\nlogit_bias\nmax_completion_tokens\nmax_tokens\nn\nparallel_tool_calls\npresence_penalty\nresponse_format\nseed\nservice_tier\nstop\nstream_options\ntemperature\ntool_choice\ntools\ntop_logprobs\ntop_p\nuser\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tatoma.yaml#/components/schemas/ChatCompletionRequest/properties/\nmessages\nmodel\nfrequency_penalty\nfunction_call\nfunctions\nlogit_bias\nmax_completion_tokens\nmax_tokens\nn\nparallel_tool_calls\npresence_penalty\nresponse_format\nseed\nservice_tier\nstop\nstream_options\ntemperature\ntool_choice\ntools\ntop_logprobs\ntop_p\nuser\n" }
}

extension ExplicitNulls<ChatCompletionRequest> {
    public static var frequencyPenalty: Self { Self(member: 3) }
    public static var functions: Self { Self(member: 5) }
    public static var logitBias: Self { Self(member: 6) }
    public static var maxCompletionTokens: Self { Self(member: 7) }
    public static var maxTokens: Self { Self(member: 8) }
    public static var n: Self { Self(member: 9) }
    public static var parallelToolCalls: Self { Self(member: 10) }
    public static var presencePenalty: Self { Self(member: 11) }
    public static var responseFormat: Self { Self(member: 12) }
    public static var seed: Self { Self(member: 13) }
    public static var serviceTier: Self { Self(member: 14) }
    public static var stop: Self { Self(member: 15) }
    public static var streamOptions: Self { Self(member: 16) }
    public static var temperature: Self { Self(member: 17) }
    public static var toolChoice: Self { Self(member: 18) }
    public static var tools: Self { Self(member: 19) }
    public static var topLogprobs: Self { Self(member: 20) }
    public static var topP: Self { Self(member: 21) }
    public static var user: Self { Self(member: 22) }
}

extension ChatCompletionRequest {
    public func validate(into validator: inout Validator) {
        validator.number("frequency_penalty", frequencyPenalty, atLeast: -2, "atoma.yaml#/components/schemas/ChatCompletionRequest/properties/frequency_penalty")
        validator.number("frequency_penalty", frequencyPenalty, atMost: 2, "atoma.yaml#/components/schemas/ChatCompletionRequest/properties/frequency_penalty")
        if let value = logitBias {
            validator.enter("logit_bias")
            for key in value.keys.sorted() {
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.number(item, atLeast: -100, "atoma.yaml#/components/schemas/ChatCompletionRequest/properties/logit_bias")
                validator.number(item, atMost: 100, "atoma.yaml#/components/schemas/ChatCompletionRequest/properties/logit_bias")
                validator.leave()
            }
            validator.leave()
        }
        validator.number("presence_penalty", presencePenalty, atLeast: -2, "atoma.yaml#/components/schemas/ChatCompletionRequest/properties/presence_penalty")
        validator.number("presence_penalty", presencePenalty, atMost: 2, "atoma.yaml#/components/schemas/ChatCompletionRequest/properties/presence_penalty")
        if let value = stop {
            validator.enter("stop")
            validator.items(value.count, atMost: 4, "atoma.yaml#/components/schemas/ChatCompletionRequest/properties/stop")
            validator.leave()
        }
        validator.number("temperature", temperature, atLeast: 0, "atoma.yaml#/components/schemas/ChatCompletionRequest/properties/temperature")
        validator.number("temperature", temperature, atMost: 2, "atoma.yaml#/components/schemas/ChatCompletionRequest/properties/temperature")
        validator.number("top_logprobs", topLogprobs, atLeast: 0, "atoma.yaml#/components/schemas/ChatCompletionRequest/properties/top_logprobs")
        validator.number("top_logprobs", topLogprobs, atMost: 20, "atoma.yaml#/components/schemas/ChatCompletionRequest/properties/top_logprobs")
    }
}
