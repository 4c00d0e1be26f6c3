// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: 143e9a3feb114ed0
// swift-format-ignore-file

import BinderyRuntime

/// The model's response to a request that asked for no stream.
///
/// Source: `/components/schemas/CreateChatCompletionResponse`.
public struct CreateChatCompletionResponse: Hashable, Sendable {
    /// The identifier of the completion.
    public var id: String

    /// Marks a completion.
    public var object: Optional<String>

    /// When the completion was made, in seconds since 1970.
    public var created: UnixTime

    /// The exact name of the model that responded.
    public var model: String

    /// The responses, as many as `n` asked for.
    public var choices: [Choice]

    /// Stands for the set-up of the server that responded.
    public var systemFingerprint: Optional<String>

    /// The tokens used.
    public var usage: Optional<CompletionUsage>

    /// The class of service that handled the request.
    public var serviceTier: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        choices: [Choice],
        created: UnixTime,
        id: String,
        model: String,
        object: String? = nil,
        systemFingerprint: String? = nil,
        usage: CompletionUsage? = nil,
        serviceTier: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.object = object
        self.systemFingerprint = systemFingerprint
        self.usage = usage
        self.serviceTier = serviceTier
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// One response.
    public struct Choice: Hashable, Sendable {
        /// The position among the responses, from 0.
        public var index: Int

        public var message: ChatCompletionResponseMessage

        /// How likely the tokens were, where the request asked.
        public var logprobs: Optional<Logprobs>

        /// Why the response ended.
        public var finishReason: Optional<FinishReason>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            index: Int,
            message: ChatCompletionResponseMessage,
            logprobs: Logprobs? = nil,
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

        /// How likely the tokens were, where the request asked.
        public struct Logprobs: Hashable, Sendable {
            /// The tokens of the text.
            public var content: Optional<[ChatCompletionTokenLogprob]>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                content: [ChatCompletionTokenLogprob]? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.content = content
                self.unknownFields = unknownFields
                self.nulls = nulls
            }
        }

        /// Why the response ended.
        public struct FinishReason: OpenString {
            public var rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            public static var stop: Self { Self(rawValue: "stop") }
            public static var length: Self { Self(rawValue: "length") }
            public static var toolCalls: Self { Self(rawValue: "tool_calls") }
            public static var contentFilter: Self { Self(rawValue: "content_filter") }
        }
    }
}

extension CreateChatCompletionResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var object: String?
        var created: UnixTime?
        var model: String?
        var choices: [Choice]?
        var systemFingerprint: String?
        var usage: CompletionUsage?
        var serviceTier: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"object\":", 2, &member) { json.optional(&object, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"created\":", 3, &member) { json.required(&created) }
            if json.key("\"model\":", 4, &member) { json.required(&model) }
            if json.key("\"choices\":", 5, &member) { json.required(&choices) }
            if json.key("\"system_fingerprint\":", 6, &member) { json.optional(&systemFingerprint, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"usage\":", 7, &member) { json.optional(&usage, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"service_tier\":", 8, &member) { json.optional(&serviceTier, 8, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nobject\ncreated\nmodel\nchoices\nsystem_fingerprint\nusage\nservice_tier\n", unknown: &unknownFields)
        guard
            let id, let created, let model, let choices, json.isSound
        else { try json.fail(missing: "id\ncreated\nmodel\nchoices\n", from: start) }
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            object: object,
            systemFingerprint: systemFingerprint,
            usage: usage,
            serviceTier: serviceTier,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.optional(",\"object\":", object, 2, nulls)
        json.required(",\"created\":", created)
        json.required(",\"model\":", model)
        json.required(",\"choices\":", choices)
        json.optional(",\"system_fingerprint\":", systemFingerprint, 6, nulls)
        json.optional(",\"usage\":", usage, 7, nulls)
        json.optional(",\"service_tier\":", serviceTier, 8, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nsystem_fingerprint\nusage\nservice_tier\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionResponse/properties/\nid\nobject\ncreated\nmodel\nchoices\nsystem_fingerprint\n\tatoma.yaml#/components/schemas/CreateChatCompletionResponse/properties/\nusage\nservice_tier\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse> {
    public static var systemFingerprint: Self { Self(member: 6) }
    public static var usage: Self { Self(member: 7) }
    public static var serviceTier: Self { Self(member: 8) }
}

extension CreateChatCompletionResponse {
    public func validate(into validator: inout Validator) {
        validator.visit("usage", usage)
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
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.required(&index) }
            if json.key("\"message\":", 2, &member) { json.required(&message) }
            if json.key("\"logprobs\":", 3, &member) { json.optional(&logprobs, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"finish_reason\":", 4, &member) { json.optional(&finishReason, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "index\nmessage\nlogprobs\nfinish_reason\n", unknown: &unknownFields)
        guard
            let index, let message, json.isSound
        else { try json.fail(missing: "index\nmessage\n", from: start) }
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
        json.required(",\"index\":", index)
        json.required(",\"message\":", message)
        json.optional(",\"logprobs\":", logprobs, 3, nulls)
        json.optional(",\"finish_reason\":", finishReason, 4, nulls)
        json.closeObject(from: start, names: "index\nmessage\nlogprobs\nfinish_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionResponse/properties/choices/items/properties/\nindex\nmessage\nlogprobs\nfinish_reason\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse.Choice> {
    public static var logprobs: Self { Self(member: 3) }
    public static var finishReason: Self { Self(member: 4) }
}

extension CreateChatCompletionResponse.Choice.Logprobs: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: [ChatCompletionTokenLogprob]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"content\":", 1, &member) { json.optional(&content, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "content\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            content: content,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"content\":", content, 1, nulls)
        json.closeObject(from: start, names: "content\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tatoma.yaml#/components/schemas/CreateChatCompletionResponse/properties/choices/items/properties/logprobs/properties/\ncontent\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse.Choice.Logprobs> {
    public static var content: Self { Self(member: 1) }
}
