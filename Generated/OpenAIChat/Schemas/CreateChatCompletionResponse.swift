// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 965422d36fb348a5
// swift-format-ignore-file

import BinderyRuntime

/// The model's response to a request that asked for no stream.
///
/// Source: `/components/schemas/CreateChatCompletionResponse`.
public struct CreateChatCompletionResponse: Hashable, Sendable {
    /// The identifier of the completion.
    public var id: String

    /// When the completion was made, in seconds since 1970.
    public var created: UnixTime

    /// The exact name of the model that responded.
    public var model: String

    /// The responses, as many as `n` asked for.
    public var choices: [Choice]

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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        choices: [Choice],
        created: UnixTime,
        id: String,
        model: String,
        usage: CompletionUsage? = nil,
        serviceTier: ServiceTier? = nil,
        systemFingerprint: String? = nil,
        metadata: Metadata? = nil,
        moderation: ChatCompletionModeration? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.usage = usage
        self.serviceTier = serviceTier
        _systemFingerprint = systemFingerprint
        self.metadata = metadata
        self.moderation = moderation
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// One response.
    public struct Choice: Hashable, Sendable {
        /// The position among the responses, from 0.
        public var index: Int

        public var message: ChatCompletionResponseMessage

        /// How likely the response's tokens were; null unless the request asked.
        public var logprobs: Optional<Logprobs>

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`).
        public var finishReason: FinishReason

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

        /// How likely the response's tokens were; null unless the request asked.
        public struct Logprobs: Hashable, Sendable {
            /// The tokens of the response's text.
            public var content: Optional<[ChatCompletionTokenLogprob]>

            /// The tokens of the refusal.
            public var refusal: Optional<[ChatCompletionTokenLogprob]>

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
        let start = json.enterRecord(Self.self)
        var id: String?
        var created: UnixTime?
        var model: String?
        var choices: [Choice]?
        var usage: CompletionUsage?
        var serviceTier: ServiceTier?
        var systemFingerprint: String?
        var metadata: Metadata?
        var moderation: ChatCompletionModeration?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"object\":", 2, &member) { json.constant("\"chat.completion\"", unknown: &unknownFields) }
            if json.key("\"created\":", 3, &member) { json.required(&created) }
            if json.key("\"model\":", 4, &member) { json.required(&model) }
            if json.key("\"choices\":", 5, &member) { json.required(&choices) }
            if json.key("\"usage\":", 6, &member) { json.optional(&usage, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"service_tier\":", 7, &member) { json.optional(&serviceTier, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"system_fingerprint\":", 8, &member) { json.optional(&systemFingerprint, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"metadata\":", 9, &member) { json.optional(&metadata, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"moderation\":", 10, &member) { json.optional(&moderation, 10, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nobject\ncreated\nmodel\nchoices\nusage\nservice_tier\nsystem_fingerprint\nmetadata\nmoderation\n", unknown: &unknownFields)
        guard
            let id, let created, let model, let choices, json.isSound
        else { try json.fail(missing: "id\ncreated\nmodel\nchoices\n", from: start) }
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            usage: usage,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            metadata: metadata,
            moderation: moderation,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"object\":\"chat.completion\"", "object", unknown: unknownFields)
        json.required(",\"created\":", created)
        json.required(",\"model\":", model)
        json.required(",\"choices\":", choices)
        json.optional(",\"usage\":", usage, 6, nulls)
        json.optional(",\"service_tier\":", serviceTier, 7, nulls)
        json.optional(",\"system_fingerprint\":", _systemFingerprint, 8, nulls)
        json.optional(",\"metadata\":", metadata, 9, nulls)
        json.optional(",\"moderation\":", moderation, 10, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nusage\nservice_tier\nsystem_fingerprint\nmetadata\nmoderation\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionResponse/properties/\nid\nobject\ncreated\nmodel\nchoices\nusage\nservice_tier\nsystem_fingerprint\nmetadata\nmoderation\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse> {
    public static var serviceTier: Self { Self(member: 7) }
    public static var metadata: Self { Self(member: 9) }
    public static var moderation: Self { Self(member: 10) }
}

extension CreateChatCompletionResponse {
    public func validate(into validator: inout Validator) {
        if let value = metadata {
            validator.enter("metadata")
            validator.members(value.count, atMost: 16, "openai.yaml#/components/schemas/CreateChatCompletionResponse/properties/metadata")
            for key in value.keys.sorted() {
                validator.enterName()
                validator.length(key, atMost: 64, "openai.yaml#/components/schemas/CreateChatCompletionResponse/properties/metadata")
                validator.leave()
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.length(item, atMost: 512, "openai.yaml#/components/schemas/CreateChatCompletionResponse/properties/metadata")
                validator.leave()
            }
            validator.leave()
        }
    }
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

extension CreateChatCompletionResponse {
    /// Makes one of the chunks of a stream.
    public typealias Accumulator = ResponseAccumulator<CreateChatCompletionStreamResponse>
}

extension CreateChatCompletionResponse.Choice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var index: Int?
        var message: ChatCompletionResponseMessage?
        var logprobs: Logprobs?
        var finishReason: FinishReason?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.required(&index) }
            if json.key("\"message\":", 2, &member) { json.required(&message) }
            if json.key("\"logprobs\":", 3, &member) { json.nullable(&logprobs, unknown: &unknownFields) }
            if json.key("\"finish_reason\":", 4, &member) { json.required(&finishReason) }
        } while json.nextMember(&member, of: "index\nmessage\nlogprobs\nfinish_reason\n", unknown: &unknownFields)
        guard
            let index, let message, let finishReason, json.isSound
        else { try json.fail(missing: "index\nmessage\nfinish_reason\n", from: start) }
        self.init(
            finishReason: finishReason,
            index: index,
            message: message,
            logprobs: logprobs,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"index\":", index)
        json.required(",\"message\":", message)
        json.nullable(",\"logprobs\":", logprobs, unknown: unknownFields)
        json.required(",\"finish_reason\":", finishReason)
        json.closeObject(from: start, names: "index\nmessage\nlogprobs\nfinish_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionResponse/properties/choices/items/properties/\nindex\nmessage\nlogprobs\nfinish_reason\n" }
}

extension CreateChatCompletionResponse.Choice.Logprobs: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: [ChatCompletionTokenLogprob]?
        var refusal: [ChatCompletionTokenLogprob]?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"content\":", 1, &member) { json.nullable(&content, unknown: &unknownFields) }
            if json.key("\"refusal\":", 2, &member) { json.nullable(&refusal, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "content\nrefusal\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(content: content, refusal: refusal, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.nullable(",\"refusal\":", refusal, unknown: unknownFields)
        json.closeObject(from: start, names: "content\nrefusal\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionResponse/properties/choices/items/properties/logprobs/properties/\ncontent\nrefusal\n" }
}

extension CreateChatCompletionResponse.Choice.FinishReason {
    public static var knownWords: StaticString { "stop\nlength\ntool_calls\ncontent_filter\nfunction_call\n" }
}
