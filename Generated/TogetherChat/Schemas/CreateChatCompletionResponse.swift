// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: 2b467b3cd4d90658
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

    /// The tokens used.
    public var usage: Optional<CompletionUsage>

    /// The prompt, where `echo` asked for it; empty otherwise.
    public var prompt: Optional<[PromptItem]>

    /// What the provider would have you know of the request.
    public var warnings: Optional<[InferenceWarning]>

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
        prompt: [PromptItem]? = nil,
        warnings: [InferenceWarning]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.usage = usage
        self.prompt = prompt
        self.warnings = warnings
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// One response.
    public struct Choice: Hashable, Sendable {
        /// The position among the responses, from 0.
        public var index: Optional<Int>

        public var message: ChatCompletionResponseMessage

        public var finishReason: Optional<FinishReason>

        /// The response's text with what the template put around it.
        public var text: Optional<String>

        /// The seed that the response was drawn with.
        ///
        /// Range: -9223372036854775808...18446744073709551615.
        public var seed: Optional<Int128>

        /// How likely the tokens were, where the request asked.
        public var logprobs: Optional<Logprobs>

        public var topLogprobs: Optional<TopLogprobs>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            message: ChatCompletionResponseMessage,
            index: Int? = nil,
            finishReason: FinishReason? = nil,
            text: String? = nil,
            seed: Int128? = nil,
            logprobs: Logprobs? = nil,
            topLogprobs: TopLogprobs? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.message = message
            self.index = index
            self.finishReason = finishReason
            self.text = text
            self.seed = seed
            self.logprobs = logprobs
            self.topLogprobs = topLogprobs
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    /// A piece of the prompt.
    public struct PromptItem: Hashable, Sendable {
        /// The piece as text.
        public var text: Optional<String>

        public var logprobs: Optional<Logprobs>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            text: String? = nil,
            logprobs: Logprobs? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.text = text
            self.logprobs = logprobs
            self.unknownFields = unknownFields
            self.nulls = nulls
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
        var prompt: [PromptItem]?
        var warnings: [InferenceWarning]?
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
            if json.key("\"prompt\":", 7, &member) { json.optional(&prompt, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"warnings\":", 8, &member) { json.optional(&warnings, 8, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nobject\ncreated\nmodel\nchoices\nusage\nprompt\nwarnings\n", unknown: &unknownFields)
        guard
            let id, let created, let model, let choices, json.isSound
        else { try json.fail(missing: "id\ncreated\nmodel\nchoices\n", from: start) }
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            usage: usage,
            prompt: prompt,
            warnings: warnings,
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
        json.optional(",\"prompt\":", prompt, 7, nulls)
        json.optional(",\"warnings\":", warnings, 8, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nusage\nprompt\nwarnings\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionResponse/properties/\nid\nobject\ncreated\nmodel\nchoices\n\ttogether.yaml#/components/schemas/CreateChatCompletionResponse/properties/\nusage\nprompt\nwarnings\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse> {
    public static var usage: Self { Self(member: 6) }
}

extension CreateChatCompletionResponse {
    public func validate(into validator: inout Validator) {
        validator.visit("choices", choices)
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
        var finishReason: FinishReason?
        var text: String?
        var seed: Int128?
        var logprobs: Logprobs?
        var topLogprobs: TopLogprobs?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.optional(&index, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"message\":", 2, &member) { json.required(&message) }
            if json.key("\"finish_reason\":", 3, &member) { json.optional(&finishReason, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"text\":", 4, &member) { json.optional(&text, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"seed\":", 5, &member) { json.optional(&seed, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"logprobs\":", 6, &member) { json.optional(&logprobs, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"top_logprobs\":", 7, &member) { json.optional(&topLogprobs, 7, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "index\nmessage\nfinish_reason\ntext\nseed\nlogprobs\ntop_logprobs\n", unknown: &unknownFields)
        guard let message, json.isSound else { try json.fail(missing: "message\n", from: start) }
        self.init(
            message: message,
            index: index,
            finishReason: finishReason,
            text: text,
            seed: seed,
            logprobs: logprobs,
            topLogprobs: topLogprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"index\":", index, 1, nulls)
        json.required(",\"message\":", message)
        json.optional(",\"finish_reason\":", finishReason, 3, nulls)
        json.optional(",\"text\":", text, 4, nulls)
        json.optional(",\"seed\":", seed, 5, nulls)
        json.optional(",\"logprobs\":", logprobs, 6, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 7, nulls)
        json.closeObject(from: start, names: "index\nmessage\nfinish_reason\ntext\nseed\nlogprobs\ntop_logprobs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionResponse/properties/choices/items/properties/\nindex\nmessage\n\ttogether.yaml#/components/schemas/CreateChatCompletionResponse/properties/choices/items/properties/\nfinish_reason\ntext\nseed\nlogprobs\ntop_logprobs\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse.Choice> {
    public static var logprobs: Self { Self(member: 6) }
}

extension CreateChatCompletionResponse.Choice {
    public func validate(into validator: inout Validator) {
        validator.number("seed", seed, atLeast: -9223372036854775808, "together.yaml#/components/schemas/CreateChatCompletionResponse/properties/choices/items/properties/seed")
        validator.number("seed", seed, atMost: 18446744073709551615, "together.yaml#/components/schemas/CreateChatCompletionResponse/properties/choices/items/properties/seed")
    }
}

extension CreateChatCompletionResponse.PromptItem: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var text: String?
        var logprobs: Logprobs?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"text\":", 1, &member) { json.optional(&text, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"logprobs\":", 2, &member) { json.optional(&logprobs, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "text\nlogprobs\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            text: text,
            logprobs: logprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"text\":", text, 1, nulls)
        json.optional(",\"logprobs\":", logprobs, 2, nulls)
        json.closeObject(from: start, names: "text\nlogprobs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/CreateChatCompletionResponse/properties/prompt/items/properties/\ntext\nlogprobs\n" }
}
