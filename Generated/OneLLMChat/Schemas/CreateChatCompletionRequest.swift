// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: 56963a4c537c84d2
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// A conversation to be continued, and how the model should go about it.
///
/// Source: `/components/schemas/CreateChatCompletionRequest`.
public struct CreateChatCompletionRequest: Hashable, Sendable {
    /// The conversation so far, oldest message first.
    public var messages: [ChatCompletionRequestMessage]

    /// Provider and model, such as `openai/gpt-4o-mini`. What follows the first slash goes to the
    /// provider.
    ///
    /// Pattern: `^[^/]+/.+$`.
    public var model: String

    /// Lowers a token's chances the more often it has occurred; a negative number raises them.
    ///
    /// Range: -2...2.
    public var frequencyPenalty: Optional<Double>

    /// Shifts the chances of single tokens. Keys are token numbers of the model's tokenizer.
    public var logitBias: Optional<[String: Double]>

    /// Whether the response states how likely its tokens were.
    public var logprobs: Optional<Bool>

    /// How many of the likeliest alternatives to report for each token.
    public var topLogprobs: Optional<Int>

    /// The most tokens of a response.
    public var maxTokens: Optional<Int>

    /// How many responses to make side by side. Each of them is paid for.
    public var n: Optional<Int>

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Range: -2...2.
    public var presencePenalty: Optional<Double>

    /// The form of the response: free text, any JSON object, or JSON after a schema of yours.
    public var responseFormat: Optional<ResponseFormat>

    /// Makes equal requests give mostly equal responses, of the providers that take it.
    ///
    /// Range: -9223372036854775808...18446744073709551615.
    public var seed: Optional<Int128>

    public var stop: Optional<StopConfiguration>

    /// Whether the response comes in chunks, as server-sent events, while it is being made.
    public var stream: Optional<Bool>

    /// How freely the next token is drawn, from the likeliest (0) to surprising ones (2).
    ///
    /// Range: 0...2.
    public var temperature: Optional<Double>

    /// Draws only from the likeliest tokens that together reach this share of probability.
    ///
    /// Range: 0...1.
    public var topP: Optional<Double>

    /// Functions that the model may call instead of responding in words.
    public var tools: Optional<[Tool]>

    /// Whether the model calls functions, and which. Where unset it decides by itself.
    public var toolChoice: Optional<ToolChoice>

    /// Your own identifier of the end user.
    public var user: Optional<String>

    /// For how many seconds to wait for the whole response. It steers the client and is not sent.
    public var timeout: Optional<Double>

    /// How often to ask the same model again after a failure. It steers the client and is not sent.
    ///
    /// At least 0.
    public var retries: Optional<Int>

    /// Models to ask, in this order, where the first one fails. It steers the client and is not
    /// sent.
    ///
    /// Each item: pattern: `^[^/]+/.+$`.
    public var fallbackModels: Optional<[String]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String,
        messages: [ChatCompletionRequestMessage],
        frequencyPenalty: Double? = nil,
        logitBias: [String: Double]? = nil,
        logprobs: Bool? = nil,
        topLogprobs: Int? = nil,
        maxTokens: Int? = nil,
        n: Int? = nil,
        presencePenalty: Double? = nil,
        responseFormat: ResponseFormat? = nil,
        seed: Int128? = nil,
        stop: StopConfiguration? = nil,
        stream: Bool? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        tools: [Tool]? = nil,
        toolChoice: ToolChoice? = nil,
        user: String? = nil,
        timeout: Double? = nil,
        retries: Int? = nil,
        fallbackModels: [String]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.messages = messages
        self.frequencyPenalty = frequencyPenalty
        self.logitBias = logitBias
        self.logprobs = logprobs
        self.topLogprobs = topLogprobs
        self.maxTokens = maxTokens
        self.n = n
        self.presencePenalty = presencePenalty
        self.responseFormat = responseFormat
        self.seed = seed
        self.stop = stop
        self.stream = stream
        self.temperature = temperature
        self.topP = topP
        self.tools = tools
        self.toolChoice = toolChoice
        self.user = user
        self.timeout = timeout
        self.retries = retries
        self.fallbackModels = fallbackModels
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
}

extension CreateChatCompletionRequest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var messages: [ChatCompletionRequestMessage]?
        var model: String?
        var frequencyPenalty: Double?
        var logitBias: [String: Double]?
        var logprobs: Bool?
        var topLogprobs: Int?
        var maxTokens: Int?
        var n: Int?
        var presencePenalty: Double?
        var responseFormat: ResponseFormat?
        var seed: Int128?
        var stop: StopConfiguration?
        var stream: Bool?
        var temperature: Double?
        var topP: Double?
        var tools: [Tool]?
        var toolChoice: ToolChoice?
        var user: String?
        var timeout: Double?
        var retries: Int?
        var fallbackModels: [String]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"messages\":", 1, &member) { json.required(&messages) }
            if json.key("\"model\":", 2, &member) { json.required(&model) }
            if json.key("\"frequency_penalty\":", 3, &member) { json.optional(&frequencyPenalty, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"logit_bias\":", 4, &member) { json.optional(&logitBias, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"logprobs\":", 5, &member) { json.optional(&logprobs, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"top_logprobs\":", 6, &member) { json.optional(&topLogprobs, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"max_tokens\":", 7, &member) { json.optional(&maxTokens, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"n\":", 8, &member) { json.optional(&n, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"presence_penalty\":", 9, &member) { json.optional(&presencePenalty, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"response_format\":", 10, &member) { json.optional(&responseFormat, 10, &nulls, unknown: &unknownFields) }
            if json.key("\"seed\":", 11, &member) { json.optional(&seed, 11, &nulls, unknown: &unknownFields) }
            if json.key("\"stop\":", 12, &member) { json.optional(&stop, 12, &nulls, unknown: &unknownFields) }
            if json.key("\"stream\":", 13, &member) { json.optional(&stream, 13, &nulls, unknown: &unknownFields) }
            if json.key("\"temperature\":", 14, &member) { json.optional(&temperature, 14, &nulls, unknown: &unknownFields) }
            if json.key("\"top_p\":", 15, &member) { json.optional(&topP, 15, &nulls, unknown: &unknownFields) }
            if json.key("\"tools\":", 16, &member) { json.optional(&tools, 16, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_choice\":", 17, &member) { json.optional(&toolChoice, 17, &nulls, unknown: &unknownFields) }
            if json.key("\"user\":", 18, &member) { json.optional(&user, 18, &nulls, unknown: &unknownFields) }
            if json.key("\"timeout\":", 19, &member) { json.optional(&timeout, 19, &nulls, unknown: &unknownFields) }
            if json.key("\"retries\":", 20, &member) { json.optional(&retries, 20, &nulls, unknown: &unknownFields) }
            if json.key("\"fallback_models\":", 21, &member) { json.optional(&fallbackModels, 21, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "messages\nmodel\nfrequency_penalty\nlogit_bias\nlogprobs\ntop_logprobs\nmax_tokens\nn\npresence_penalty\nresponse_format\nseed\nstop\nstream\ntemperature\ntop_p\ntools\ntool_choice\nuser\ntimeout\nretries\nfallback_models\n", unknown: &unknownFields)
        guard
            let messages, let model, json.isSound
        else { try json.fail(missing: "messages\nmodel\n", from: start) }
        self.init(
            model: model,
            messages: messages,
            frequencyPenalty: frequencyPenalty,
            logitBias: logitBias,
            logprobs: logprobs,
            topLogprobs: topLogprobs,
            maxTokens: maxTokens,
            n: n,
            presencePenalty: presencePenalty,
            responseFormat: responseFormat,
            seed: seed,
            stop: stop,
            stream: stream,
            temperature: temperature,
            topP: topP,
            tools: tools,
            toolChoice: toolChoice,
            user: user,
            timeout: timeout,
            retries: retries,
            fallbackModels: fallbackModels,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"messages\":", messages)
        json.required(",\"model\":", model)
        json.optional(",\"frequency_penalty\":", frequencyPenalty, 3, nulls)
        json.optional(",\"logit_bias\":", logitBias, 4, nulls)
        json.optional(",\"logprobs\":", logprobs, 5, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 6, nulls)
        json.optional(",\"max_tokens\":", maxTokens, 7, nulls)
        json.optional(",\"n\":", n, 8, nulls)
        json.optional(",\"presence_penalty\":", presencePenalty, 9, nulls)
        json.optional(",\"response_format\":", responseFormat, 10, nulls)
        json.optional(",\"seed\":", seed, 11, nulls)
        json.optional(",\"stop\":", stop, 12, nulls)
        json.optional(",\"stream\":", stream, 13, nulls)
        json.optional(",\"temperature\":", temperature, 14, nulls)
        json.optional(",\"top_p\":", topP, 15, nulls)
        json.optional(",\"tools\":", tools, 16, nulls)
        json.optional(",\"tool_choice\":", toolChoice, 17, nulls)
        json.optional(",\"user\":", user, 18, nulls)
        json.optional(",\"timeout\":", timeout, 19, nulls)
        json.optional(",\"retries\":", retries, 20, nulls)
        json.optional(",\"fallback_models\":", fallbackModels, 21, nulls)
        json.closeObject(from: start, names: "messages\nmodel\nfrequency_penalty\nlogit_bias\nlogprobs\ntop_logprobs\nmax_tokens\nn\npresence_penalty\nresponse_format\nseed\nstop\nstream\ntemperature\ntop_p\ntools\ntool_choice\nuser\ntimeout\nretries\nfallback_models\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tonellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/\nmessages\nmodel\nfrequency_penalty\nlogit_bias\nlogprobs\ntop_logprobs\nmax_tokens\nn\npresence_penalty\nresponse_format\nseed\nstop\nstream\ntemperature\ntop_p\ntools\ntool_choice\nuser\ntimeout\nretries\nfallback_models\n" }
}

extension ExplicitNulls<CreateChatCompletionRequest> {
    public static var frequencyPenalty: Self { Self(member: 3) }
    public static var logitBias: Self { Self(member: 4) }
    public static var logprobs: Self { Self(member: 5) }
    public static var topLogprobs: Self { Self(member: 6) }
    public static var maxTokens: Self { Self(member: 7) }
    public static var n: Self { Self(member: 8) }
    public static var presencePenalty: Self { Self(member: 9) }
    public static var seed: Self { Self(member: 11) }
    public static var stop: Self { Self(member: 12) }
    public static var stream: Self { Self(member: 13) }
    public static var temperature: Self { Self(member: 14) }
    public static var topP: Self { Self(member: 15) }
    public static var tools: Self { Self(member: 16) }
    public static var toolChoice: Self { Self(member: 17) }
    public static var user: Self { Self(member: 18) }
    public static var timeout: Self { Self(member: 19) }
    public static var retries: Self { Self(member: 20) }
    public static var fallbackModels: Self { Self(member: 21) }
}

extension CreateChatCompletionRequest {
    public func validate(into validator: inout Validator) {
        validator.pattern("model", model, "^[^/]+/.+$", "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/model")
        validator.number("frequency_penalty", frequencyPenalty, atLeast: -2, "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/frequency_penalty")
        validator.number("frequency_penalty", frequencyPenalty, atMost: 2, "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/frequency_penalty")
        validator.number("presence_penalty", presencePenalty, atLeast: -2, "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/presence_penalty")
        validator.number("presence_penalty", presencePenalty, atMost: 2, "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/presence_penalty")
        validator.number("seed", seed, atLeast: -9223372036854775808, "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/seed")
        validator.number("seed", seed, atMost: 18446744073709551615, "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/seed")
        validator.number("temperature", temperature, atLeast: 0, "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/temperature")
        validator.number("temperature", temperature, atMost: 2, "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/temperature")
        validator.number("top_p", topP, atLeast: 0, "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/top_p")
        validator.number("top_p", topP, atMost: 1, "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/top_p")
        validator.number("retries", retries, atLeast: 0, "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/retries")
        if let value = fallbackModels {
            validator.enter("fallback_models")
            for (index, item) in value.enumerated() {
                validator.enter(index)
                validator.pattern(item, "^[^/]+/.+$", "onellm.yaml#/components/schemas/CreateChatCompletionRequest/properties/fallback_models")
                validator.leave()
            }
            validator.leave()
        }
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

extension CreateChatCompletionRequest.Tool: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        if try json.hasMembers("function\n", count: 1) {
            self = .function(try json.value(as: ChatCompletionTool.self))
            return
        }
        self = .unknown(try json.unknownVariant())
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
