// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 3d338bb05e055662
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

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
        var members = json.enterRecord(Self.self, "\u{2}id\u{6}object\u{7}created\u{5}model\u{7}choices\u{5}usage\u{C}service_tier\u{12}system_fingerprint\u{8}metadata\nmoderation\u{5}error")
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
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&id, &members)
            case 2: json.optional(&object, &members)
            case 3: json.optional(&created, &members)
            case 4: json.optional(&model, &members)
            case 5: json.optional(&choices, &members)
            case 6: json.optional(&usage, &members)
            case 7: json.optional(&serviceTier, &members)
            case 8: json.optional(&systemFingerprint, &members)
            case 9: json.optional(&metadata, &members)
            case 10: json.optional(&moderation, &members)
            case 11: json.optional(&error, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
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
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionResponse/properties/\nid\nobject\ncreated\nmodel\nchoices\nusage\nservice_tier\nsystem_fingerprint\nmetadata\nmoderation\n\tcompatible.yaml#/components/schemas/CreateChatCompletionResponse/properties/\nerror\n" }
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
    public static var knownWords: StaticString { "chat.completion\n" }
}

extension CreateChatCompletionResponse.Choice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{5}index\u{7}message\u{8}logprobs\rfinish_reason")
        var index: Int?
        var message: ChatCompletionResponseMessage?
        var logprobs: ChoiceLogprobs?
        var finishReason: FinishReason?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&index, &members)
            case 2: json.optional(&message, &members)
            case 3: json.optional(&logprobs, &members)
            case 4: json.optional(&finishReason, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            index: index,
            message: message,
            logprobs: logprobs,
            finishReason: finishReason,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionResponse/properties/choices/items/properties/\nindex\nmessage\nlogprobs\nfinish_reason\n" }
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
    public static var knownWords: StaticString { "stop\nlength\ntool_calls\ncontent_filter\nfunction_call\n" }
}
