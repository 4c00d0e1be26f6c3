// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// Instructions of the program, which weigh more than the user's. Models from o1 on prefer
/// developer messages.
///
/// Source: `/components/schemas/ChatCompletionRequestSystemMessage`.
public struct ChatCompletionRequestSystemMessage: Hashable, Sendable {
    /// The instructions.
    public var content: Optional<Content>

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: Content?,
        name: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.name = name
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The instructions.
    public enum Content: Hashable, Sendable {
        /// The instructions as one text.
        case string(String)
        /// The instructions as a list of parts.
        case array([ChatCompletionRequestSystemMessageContentPart])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ChatCompletionRequestSystemMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: Content?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.constant("\"system\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.nullable(&content, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"name\":") { json.optional(&name, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nname\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            content: content,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"system\"", "role", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.optional(",\"name\":", name, 3, nulls)
        json.closeObject(from: start, names: "role\ncontent\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:755:11 role\n759:11 content\n768:11 name\n" }
}

extension ChatCompletionRequestSystemMessage.Content: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [ChatCompletionRequestSystemMessageContentPart].self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
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
        let start = try json.enterRecord(Self.self)
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
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"messages\":") { json.required(&messages) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"model\":") { json.required(&model) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"frequency_penalty\":") { json.optional(&frequencyPenalty, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"logit_bias\":") { json.optional(&logitBias, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"logprobs\":") { json.optional(&logprobs, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"top_logprobs\":") { json.optional(&topLogprobs, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"max_tokens\":") { json.optional(&maxTokens, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"n\":") { json.optional(&n, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"presence_penalty\":") { json.optional(&presencePenalty, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"response_format\":") { json.optional(&responseFormat, 10, &nulls, unknown: &unknownFields) }
                fallthrough
            case 11:
                if member == 11 || json.key("\"seed\":") { json.optional(&seed, 11, &nulls, unknown: &unknownFields) }
                fallthrough
            case 12:
                if member == 12 || json.key("\"stop\":") { json.optional(&stop, 12, &nulls, unknown: &unknownFields) }
                fallthrough
            case 13:
                if member == 13 || json.key("\"stream\":") { json.optional(&stream, 13, &nulls, unknown: &unknownFields) }
                fallthrough
            case 14:
                if member == 14 || json.key("\"temperature\":") { json.optional(&temperature, 14, &nulls, unknown: &unknownFields) }
                fallthrough
            case 15:
                if member == 15 || json.key("\"top_p\":") { json.optional(&topP, 15, &nulls, unknown: &unknownFields) }
                fallthrough
            case 16:
                if member == 16 || json.key("\"tools\":") { json.optional(&tools, 16, &nulls, unknown: &unknownFields) }
                fallthrough
            case 17:
                if member == 17 || json.key("\"tool_choice\":") { json.optional(&toolChoice, 17, &nulls, unknown: &unknownFields) }
                fallthrough
            case 18:
                if member == 18 || json.key("\"user\":") { json.optional(&user, 18, &nulls, unknown: &unknownFields) }
                fallthrough
            case 19:
                if member == 19 || json.key("\"timeout\":") { json.optional(&timeout, 19, &nulls, unknown: &unknownFields) }
                fallthrough
            case 20:
                if member == 20 || json.key("\"retries\":") { json.optional(&retries, 20, &nulls, unknown: &unknownFields) }
                fallthrough
            case 21:
                if member == 21 || json.key("\"fallback_models\":") { json.optional(&fallbackModels, 21, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "messages\nmodel\nfrequency_penalty\nlogit_bias\nlogprobs\ntop_logprobs\nmax_tokens\nn\npresence_penalty\nresponse_format\nseed\nstop\nstream\ntemperature\ntop_p\ntools\ntool_choice\nuser\ntimeout\nretries\nfallback_models\n", unknown: &unknownFields)
            }
        }
        guard
            let messages, let model, json.isSound
        else { throw json.failure(missing: "messages\nmodel\n", from: start) }
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

    public static var places: StaticString { "onellm.yaml:61:11 messages\n66:11 model\n70:11 frequency_penalty\n75:11 logit_bias\n80:11 logprobs\n83:11 top_logprobs\n86:11 max_tokens\n90:11 n\n93:11 presence_penalty\n98:11 response_format\n110:11 seed\n115:11 stop\n117:11 stream\n120:11 temperature\n125:11 top_p\n130:11 tools\n142:11 tool_choice\n155:11 user\n158:11 timeout\n162:11 retries\n167:11 fallback_models\n" }
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
        validator.pattern("model", model, "^[^/]+/.+$", "onellm.yaml:68:20")
        validator.number("frequency_penalty", frequencyPenalty, atLeast: -2, "onellm.yaml:72:20")
        validator.number("frequency_penalty", frequencyPenalty, atMost: 2, "onellm.yaml:73:20")
        validator.number("presence_penalty", presencePenalty, atLeast: -2, "onellm.yaml:95:20")
        validator.number("presence_penalty", presencePenalty, atMost: 2, "onellm.yaml:96:20")
        validator.number("seed", seed, atLeast: -9223372036854775808, "onellm.yaml:112:20")
        validator.number("seed", seed, atMost: 18446744073709551615, "onellm.yaml:113:20")
        validator.number("temperature", temperature, atLeast: 0, "onellm.yaml:122:20")
        validator.number("temperature", temperature, atMost: 2, "onellm.yaml:123:20")
        validator.number("top_p", topP, atLeast: 0, "onellm.yaml:127:20")
        validator.number("top_p", topP, atMost: 1, "onellm.yaml:128:20")
        validator.number("retries", retries, atLeast: 0, "onellm.yaml:164:20")
        if let value = fallbackModels {
            validator.enter("fallback_models")
            for (index, item) in value.enumerated() {
                validator.enter(index)
                validator.pattern(item, "^[^/]+/.+$", "onellm.yaml:171:22")
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

/// The model's response to a request that asked for no stream.
///
/// Source: `/components/schemas/CreateChatCompletionResponse`.
public struct CreateChatCompletionResponse: Hashable, Sendable {
    /// The identifier of the completion.
    public var id: Optional<String>

    /// The kind of object, `chat.completion` by rule; any word, or empty.
    ///
    /// Always `"chat.completion"`.
    public var object: Optional<Object>

    /// When the completion was made, in seconds since 1970.
    public var created: Optional<UnixTime>

    /// The exact name of the model that responded.
    public var model: Optional<String>

    /// The responses, as many as `n` asked for.
    public var choices: Optional<[Choice]>

    public var usage: Optional<CompletionUsage>

    public var serviceTier: Optional<ServiceTier>

    /// Stands for the provider's set-up; while it stays the same, a `seed` gives comparable
    /// responses.
    @available(*, deprecated)
    public var systemFingerprint: String? {
        get { _systemFingerprint }
        set { _systemFingerprint = newValue }
    }

    var _systemFingerprint: Optional<String>

    public var metadata: Optional<Metadata>

    /// The findings, where the request asked for moderation.
    public var moderation: Optional<ChatCompletionModeration>

    public var error: Optional<Failure>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        id: String? = nil,
        object: Object? = nil,
        created: UnixTime? = nil,
        model: String? = nil,
        choices: [Choice]? = nil,
        usage: CompletionUsage? = nil,
        serviceTier: ServiceTier? = nil,
        systemFingerprint: String? = nil,
        metadata: Metadata? = nil,
        moderation: ChatCompletionModeration? = nil,
        error: Failure? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.choices = choices
        self.usage = usage
        self.serviceTier = serviceTier
        _systemFingerprint = systemFingerprint
        self.metadata = metadata
        self.moderation = moderation
        self.error = error
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The kind of object, `chat.completion` by rule; any word, or empty.
    public enum Object: OpenEnum {
        case chatCompletion
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.chatCompletion] }

        public init(rawValue: String) {
            switch rawValue {
            case "chat.completion": self = .chatCompletion
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .chatCompletion: "chat.completion"
            case .unknown(let value): value
            }
        }
    }

    /// One response.
    public struct Choice: Hashable, Sendable {
        /// The position among the responses, from 0.
        public var index: Optional<Int>

        public var message: Optional<ChatCompletionResponseMessage>

        /// How likely the tokens were, where the request asked; for some servers a bare number.
        public var logprobs: Optional<ChoiceLogprobs>

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`).
        public var finishReason: Optional<FinishReason>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            index: Int? = nil,
            message: ChatCompletionResponseMessage? = nil,
            logprobs: ChoiceLogprobs? = nil,
            finishReason: FinishReason? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.index = index
            self.message = message
            self.logprobs = logprobs
            self.finishReason = finishReason
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// How likely the tokens were, where the request asked; for some servers a bare number.
        public enum ChoiceLogprobs: Hashable, Sendable {
            case object(Logprobs)
            /// One logarithm for the whole chunk.
            case number(Double)
            /// What fits none of the others, kept as it came.
            case unknown(JSONValue)
        }

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`).
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

extension CreateChatCompletionResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var object: Object?
        var created: UnixTime?
        var model: String?
        var choices: [Choice]?
        var usage: CompletionUsage?
        var serviceTier: ServiceTier?
        var systemFingerprint: String?
        var metadata: Metadata?
        var moderation: ChatCompletionModeration?
        var error: Failure?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"object\":") { json.optional(&object, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"created\":") { json.optional(&created, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"model\":") { json.optional(&model, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"choices\":") { json.optional(&choices, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"usage\":") { json.optional(&usage, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"service_tier\":") { json.optional(&serviceTier, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"system_fingerprint\":") { json.optional(&systemFingerprint, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"metadata\":") { json.optional(&metadata, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"moderation\":") { json.optional(&moderation, 10, &nulls, unknown: &unknownFields) }
                fallthrough
            case 11:
                if member == 11 || json.key("\"error\":") { json.optional(&error, 11, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\nobject\ncreated\nmodel\nchoices\nusage\nservice_tier\nsystem_fingerprint\nmetadata\nmoderation\nerror\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            id: id,
            object: object,
            created: created,
            model: model,
            choices: choices,
            usage: usage,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            metadata: metadata,
            moderation: moderation,
            error: error,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.optional(",\"object\":", object, 2, nulls)
        json.optional(",\"created\":", created, 3, nulls)
        json.optional(",\"model\":", model, 4, nulls)
        json.optional(",\"choices\":", choices, 5, nulls)
        json.optional(",\"usage\":", usage, 6, nulls)
        json.optional(",\"service_tier\":", serviceTier, 7, nulls)
        json.optional(",\"system_fingerprint\":", _systemFingerprint, 8, nulls)
        json.optional(",\"metadata\":", metadata, 9, nulls)
        json.optional(",\"moderation\":", moderation, 10, nulls)
        json.optional(",\"error\":", error, 11, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nusage\nservice_tier\nsystem_fingerprint\nmetadata\nmoderation\nerror\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1371:11 id\n1374:11 object\n1378:11 created\n1382:11 model\n1385:11 choices\n1419:11 usage\n1421:11 service_tier\n1423:11 system_fingerprint\n1427:11 metadata\n1429:11 moderation\ncompatible.yaml:396:9 error\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse> {
    public static var serviceTier: Self { Self(member: 7) }
    public static var metadata: Self { Self(member: 9) }
    public static var moderation: Self { Self(member: 10) }
    public static var error: Self { Self(member: 11) }
}

extension CreateChatCompletionResponse: ViewedResponse {
    public static var viewPointers: [ResponseView.Part: [String]] {
        [
            .text: ["choices[index=0]/message/content/*/text", "choices[index=0]/message/content"],
            .reasoning: ["choices[index=0]/message/reasoning_content", "choices[index=0]/message/reasoning"],
            .refusal: ["choices[index=0]/message/refusal"],
            .finishReason: ["choices[index=0]/finish_reason"],
            .toolCalls: ["choices[index=0]/message/tool_calls"],
            .toolCallID: ["id"],
            .toolCallName: ["function/name", "custom/name"],
            .toolCallArguments: ["function/arguments", "custom/input"],
            .inputTokens: ["usage/prompt_tokens"],
            .outputTokens: ["usage/completion_tokens"],
            .totalTokens: ["usage/total_tokens"],
            .reasoningTokens: ["usage/completion_tokens_details/reasoning_tokens"],
            .cachedTokens: ["usage/prompt_tokens_details/cached_tokens"],
        ]
    }
}

extension CreateChatCompletionResponse.Object {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "chat.completion\n") {
        case 1: self = .chatCompletion
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension CreateChatCompletionResponse.Choice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var index: Int?
        var message: ChatCompletionResponseMessage?
        var logprobs: ChoiceLogprobs?
        var finishReason: FinishReason?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"index\":") { json.optional(&index, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"message\":") { json.optional(&message, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"logprobs\":") { json.optional(&logprobs, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"finish_reason\":") { json.optional(&finishReason, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\nmessage\nlogprobs\nfinish_reason\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            index: index,
            message: message,
            logprobs: logprobs,
            finishReason: finishReason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"index\":", index, 1, nulls)
        json.optional(",\"message\":", message, 2, nulls)
        json.optional(",\"logprobs\":", logprobs, 3, nulls)
        json.optional(",\"finish_reason\":", finishReason, 4, nulls)
        json.closeObject(from: start, names: "index\nmessage\nlogprobs\nfinish_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1393:17 index\n1396:17 message\n1398:17 logprobs\n1413:17 finish_reason\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse.Choice> {
    public static var logprobs: Self { Self(member: 3) }
}

extension CreateChatCompletionResponse.Choice.ChoiceLogprobs: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: Logprobs.self))
        case .integer, .number: self = .number(try json.value(as: Double.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .number(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionResponse.Choice.ChoiceLogprobs: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(integerLiteral value: Int) {
        self = .number(Double(value))
    }

    public init(floatLiteral value: Double) {
        self = .number(value)
    }
}

extension CreateChatCompletionResponse.Choice.ChoiceLogprobs {
    public static var object: Self { .object(Logprobs()) }

    public static func object(
        content: [ChatCompletionTokenLogprob]? = nil,
        refusal: [ChatCompletionTokenLogprob]? = nil
    ) -> Self {
        .object(Logprobs(content: content, refusal: refusal))
    }
}

extension CreateChatCompletionResponse.Choice.FinishReason {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "stop\nlength\ntool_calls\ncontent_filter\nfunction_call\n") {
        case 1: self = .stop
        case 2: self = .length
        case 3: self = .toolCalls
        case 4: self = .contentFilter
        case 5: self = .functionCall
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// One event of a streamed response: what has been added since the one before.
///
/// Source: `/components/schemas/CreateChatCompletionStreamResponse`.
public struct CreateChatCompletionStreamResponse: Hashable, Sendable {
    /// The identifier of the completion, the same in all its chunks.
    public var id: Optional<String>

    /// The kind of object, `chat.completion.chunk` by rule; any word, or empty.
    ///
    /// Always `"chat.completion.chunk"`.
    public var object: Optional<Object>

    /// When the completion was begun, in seconds since 1970; the same in all its chunks.
    public var created: Optional<UnixTime>

    /// The exact name of the model that responds.
    public var model: Optional<String>

    public var serviceTier: Optional<ServiceTier>

    /// Stands for the provider's set-up; while it stays the same, a `seed` gives comparable
    /// responses.
    @available(*, deprecated)
    public var systemFingerprint: String? {
        get { _systemFingerprint }
        set { _systemFingerprint = newValue }
    }

    var _systemFingerprint: Optional<String>

    /// What was added to each response; empty in the chunk that carries `usage`.
    public var choices: Optional<[Choice]>

    /// The tokens used, in the last chunk of a stream that asked with `include_usage`.
    public var usage: Optional<CompletionUsage>

    /// Padding without meaning, which hides the length of the text; see `include_obfuscation`.
    public var obfuscation: Optional<String>

    /// The findings, in a chunk of their own, where the request asked for moderation.
    public var moderation: Optional<ChatCompletionModeration>

    public var error: Optional<Failure>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        id: String? = nil,
        object: Object? = nil,
        created: UnixTime? = nil,
        model: String? = nil,
        serviceTier: ServiceTier? = nil,
        systemFingerprint: String? = nil,
        choices: [Choice]? = nil,
        usage: CompletionUsage? = nil,
        obfuscation: String? = nil,
        moderation: ChatCompletionModeration? = nil,
        error: Failure? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.serviceTier = serviceTier
        _systemFingerprint = systemFingerprint
        self.choices = choices
        self.usage = usage
        self.obfuscation = obfuscation
        self.moderation = moderation
        self.error = error
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The kind of object, `chat.completion.chunk` by rule; any word, or empty.
    public enum Object: OpenEnum {
        case chatCompletionChunk
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.chatCompletionChunk] }

        public init(rawValue: String) {
            switch rawValue {
            case "chat.completion.chunk": self = .chatCompletionChunk
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .chatCompletionChunk: "chat.completion.chunk"
            case .unknown(let value): value
            }
        }
    }

    /// What was added to one response.
    public struct Choice: Hashable, Sendable {
        /// Which of the responses grows, counted from 0.
        public var index: Optional<Int>

        public var delta: Optional<ChatCompletionStreamResponseDelta>

        /// How likely the tokens were, where the request asked; for some servers a bare number.
        public var logprobs: Optional<ChoiceLogprobs>

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`). Null while it goes on.
        public var finishReason: Optional<FinishReason>

        /// All that was said so far, from servers that repeat it.
        public var message: Optional<ChatCompletionResponseMessage>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            index: Int? = nil,
            delta: ChatCompletionStreamResponseDelta? = nil,
            logprobs: ChoiceLogprobs? = nil,
            finishReason: FinishReason? = nil,
            message: ChatCompletionResponseMessage? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.index = index
            self.delta = delta
            self.logprobs = logprobs
            self.finishReason = finishReason
            self.message = message
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// How likely the tokens were, where the request asked; for some servers a bare number.
        public enum ChoiceLogprobs: Hashable, Sendable {
            case object(Logprobs)
            /// One logarithm for the whole chunk.
            case number(Double)
            /// What fits none of the others, kept as it came.
            case unknown(JSONValue)
        }

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`). Null while it goes on.
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
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var object: Object?
        var created: UnixTime?
        var model: String?
        var serviceTier: ServiceTier?
        var systemFingerprint: String?
        var choices: [Choice]?
        var usage: CompletionUsage?
        var obfuscation: String?
        var moderation: ChatCompletionModeration?
        var error: Failure?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"object\":") { json.optional(&object, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"created\":") { json.optional(&created, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"model\":") { json.optional(&model, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"service_tier\":") { json.optional(&serviceTier, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"system_fingerprint\":") { json.optional(&systemFingerprint, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"choices\":") { json.optional(&choices, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"usage\":") { json.optional(&usage, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"obfuscation\":") { json.optional(&obfuscation, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"moderation\":") { json.optional(&moderation, 10, &nulls, unknown: &unknownFields) }
                fallthrough
            case 11:
                if member == 11 || json.key("\"error\":") { json.optional(&error, 11, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\nobject\ncreated\nmodel\nservice_tier\nsystem_fingerprint\nchoices\nusage\nobfuscation\nmoderation\nerror\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            id: id,
            object: object,
            created: created,
            model: model,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            choices: choices,
            usage: usage,
            obfuscation: obfuscation,
            moderation: moderation,
            error: error,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.optional(",\"object\":", object, 2, nulls)
        json.optional(",\"created\":", created, 3, nulls)
        json.optional(",\"model\":", model, 4, nulls)
        json.optional(",\"service_tier\":", serviceTier, 5, nulls)
        json.optional(",\"system_fingerprint\":", _systemFingerprint, 6, nulls)
        json.optional(",\"choices\":", choices, 7, nulls)
        json.optional(",\"usage\":", usage, 8, nulls)
        json.optional(",\"obfuscation\":", obfuscation, 9, nulls)
        json.optional(",\"moderation\":", moderation, 10, nulls)
        json.optional(",\"error\":", error, 11, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nservice_tier\nsystem_fingerprint\nchoices\nusage\nobfuscation\nmoderation\nerror\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1737:11 id\n1740:11 object\n1744:11 created\n1748:11 model\n1751:11 service_tier\n1753:11 system_fingerprint\n1757:11 choices\n1794:11 usage\n1799:11 obfuscation\n1802:11 moderation\ncompatible.yaml:396:9 error\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse> {
    public static var serviceTier: Self { Self(member: 5) }
    public static var usage: Self { Self(member: 8) }
    public static var moderation: Self { Self(member: 10) }
    public static var error: Self { Self(member: 11) }
}

extension CreateChatCompletionStreamResponse: ViewedResponse {
    public static var viewPointers: [ResponseView.Part: [String]] {
        [
            .text: ["choices[index=0]/delta/content/*/text", "choices[index=0]/delta/content"],
            .reasoning: ["choices[index=0]/delta/reasoning_content", "choices[index=0]/delta/reasoning"],
            .refusal: ["choices[index=0]/delta/refusal"],
            .finishReason: ["choices[index=0]/finish_reason"],
            .toolCalls: ["choices[index=0]/delta/tool_calls"],
            .toolCallID: ["id"],
            .toolCallName: ["function/name", "custom/name"],
            .toolCallArguments: ["function/arguments", "custom/input"],
            .inputTokens: ["usage/prompt_tokens"],
            .outputTokens: ["usage/completion_tokens"],
            .totalTokens: ["usage/total_tokens"],
            .reasoningTokens: ["usage/completion_tokens_details/reasoning_tokens"],
            .cachedTokens: ["usage/prompt_tokens_details/cached_tokens"],
        ]
    }
}

extension CreateChatCompletionStreamResponse.Object {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "chat.completion.chunk\n") {
        case 1: self = .chatCompletionChunk
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension CreateChatCompletionStreamResponse.Choice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var index: Int?
        var delta: ChatCompletionStreamResponseDelta?
        var logprobs: ChoiceLogprobs?
        var finishReason: FinishReason?
        var message: ChatCompletionResponseMessage?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"index\":") { json.optional(&index, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"delta\":") { json.optional(&delta, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"logprobs\":") { json.optional(&logprobs, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"finish_reason\":") { json.optional(&finishReason, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"message\":") { json.optional(&message, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\ndelta\nlogprobs\nfinish_reason\nmessage\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            index: index,
            delta: delta,
            logprobs: logprobs,
            finishReason: finishReason,
            message: message,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"index\":", index, 1, nulls)
        json.optional(",\"delta\":", delta, 2, nulls)
        json.optional(",\"logprobs\":", logprobs, 3, nulls)
        json.optional(",\"finish_reason\":", finishReason, 4, nulls)
        json.optional(",\"message\":", message, 5, nulls)
        json.closeObject(from: start, names: "index\ndelta\nlogprobs\nfinish_reason\nmessage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1765:17 index\n1768:17 delta\n1770:17 logprobs\n1785:17 finish_reason\ncompatible.yaml:400:9 message\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice> {
    public static var logprobs: Self { Self(member: 3) }
    public static var finishReason: Self { Self(member: 4) }
}

extension CreateChatCompletionStreamResponse.Choice.ChoiceLogprobs: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: Logprobs.self))
        case .integer, .number: self = .number(try json.value(as: Double.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .number(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionStreamResponse.Choice.ChoiceLogprobs: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(integerLiteral value: Int) {
        self = .number(Double(value))
    }

    public init(floatLiteral value: Double) {
        self = .number(value)
    }
}

extension CreateChatCompletionStreamResponse.Choice.ChoiceLogprobs {
    public static var object: Self { .object(Logprobs()) }

    public static func object(
        content: [ChatCompletionTokenLogprob]? = nil,
        refusal: [ChatCompletionTokenLogprob]? = nil
    ) -> Self {
        .object(Logprobs(content: content, refusal: refusal))
    }
}

extension CreateChatCompletionStreamResponse.Choice.FinishReason {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "stop\nlength\ntool_calls\ncontent_filter\nfunction_call\n") {
        case 1: self = .stop
        case 2: self = .length
        case 3: self = .toolCalls
        case 4: self = .contentFilter
        case 5: self = .functionCall
        default: self = .unknown(try json.unknownWord())
        }
    }
}
