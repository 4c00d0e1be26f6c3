// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: 92d0869a5951e929
// swift-format-ignore-file

import BinderyRuntime

/// One event of a streamed response: what has been added since the one before.
///
/// Source: `/components/schemas/CreateChatCompletionStreamResponse`.
public struct CreateChatCompletionStreamResponse: Hashable, Sendable {
    /// The identifier of the completion, the same in all its chunks.
    public var id: String

    /// When the completion was begun, in seconds since 1970; the same in all its chunks.
    public var created: UnixTime

    /// The exact name of the model that responds.
    public var model: String

    /// Stands for the provider's set-up; while it stays the same, a `seed` gives comparable
    /// responses.
    public var systemFingerprint: Optional<String>

    /// What was added to each response; empty in the chunk that carries `usage`.
    public var choices: [Choice]

    /// The tokens used, in the last chunk of a stream that asked with `include_usage`.
    public var usage: Optional<CompletionUsage>

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
        systemFingerprint: String? = nil,
        usage: CompletionUsage? = nil,
        warnings: [InferenceWarning]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.systemFingerprint = systemFingerprint
        self.usage = usage
        self.warnings = warnings
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What was added to one response.
    public struct Choice: Hashable, Sendable {
        /// Which of the responses grows, counted from 0.
        public var index: Optional<Int>

        public var delta: ChatCompletionStreamResponseDelta

        public var finishReason: Optional<FinishReason>

        /// The logarithm of the added token's probability, where the request asked.
        public var logprobs: Optional<Double>

        public var topLogprobs: Optional<TopLogprobs>

        /// The seed that the response is drawn with.
        ///
        /// Range: -9223372036854775808...18446744073709551615.
        public var seed: Optional<Int128>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            delta: ChatCompletionStreamResponseDelta,
            index: Int? = nil,
            finishReason: FinishReason? = nil,
            logprobs: Double? = nil,
            topLogprobs: TopLogprobs? = nil,
            seed: Int128? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.delta = delta
            self.index = index
            self.finishReason = finishReason
            self.logprobs = logprobs
            self.topLogprobs = topLogprobs
            self.seed = seed
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension CreateChatCompletionStreamResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var created: UnixTime?
        var model: String?
        var systemFingerprint: String?
        var choices: [Choice]?
        var usage: CompletionUsage?
        var warnings: [InferenceWarning]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"object\":", 2, &member) { json.constant("\"chat.completion.chunk\"", unknown: &unknownFields) }
            if json.key("\"created\":", 3, &member) { json.required(&created) }
            if json.key("\"model\":", 4, &member) { json.required(&model) }
            if json.key("\"system_fingerprint\":", 5, &member) { json.optional(&systemFingerprint, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"choices\":", 6, &member) { json.required(&choices) }
            if json.key("\"usage\":", 7, &member) { json.optional(&usage, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"warnings\":", 8, &member) { json.optional(&warnings, 8, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nobject\ncreated\nmodel\nsystem_fingerprint\nchoices\nusage\nwarnings\n", unknown: &unknownFields)
        guard
            let id, let created, let model, let choices, json.isSound
        else { try json.fail(missing: "id\ncreated\nmodel\nchoices\n", from: start) }
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            systemFingerprint: systemFingerprint,
            usage: usage,
            warnings: warnings,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"object\":\"chat.completion.chunk\"", "object", unknown: unknownFields)
        json.required(",\"created\":", created)
        json.required(",\"model\":", model)
        json.optional(",\"system_fingerprint\":", systemFingerprint, 5, nulls)
        json.required(",\"choices\":", choices)
        json.optional(",\"usage\":", usage, 7, nulls)
        json.optional(",\"warnings\":", warnings, 8, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nsystem_fingerprint\nchoices\nusage\nwarnings\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/\nid\nobject\ncreated\nmodel\nsystem_fingerprint\nchoices\nusage\n\ttogether.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/\nwarnings\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse> {
    public static var usage: Self { Self(member: 7) }
}

extension CreateChatCompletionStreamResponse {
    public func validate(into validator: inout Validator) {
        validator.visit("choices", choices)
    }
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

extension CreateChatCompletionStreamResponse: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.keep(&id, next.id)
        ChunkFold.keep(&created, next.created)
        ChunkFold.keep(&model, next.model)
        ChunkFold.replace(&systemFingerprint, next.systemFingerprint)
        ChunkFold.merge(&choices, &next.choices)
        ChunkFold.merge(&usage, &next.usage)
        ChunkFold.replace(&warnings, next.warnings)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk, rules: ["obfuscation": .drop])
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&choices)
        ChunkFold.foldWithin(&usage)
        ChunkFold.foldWithin(&unknownFields, in: .chunk, rules: ["obfuscation": .drop])
    }
}

extension CreateChatCompletionStreamResponse: ResponseChunk {
    public typealias WholeResponse = CreateChatCompletionResponse

    public static var wholeShape: WholeShape {
        WholeShape(
            removed: ["obfuscation"],
            words: ["object": (chunk: "chat.completion.chunk", whole: "chat.completion")],
            required: ["id": "", "object": "chat.completion", "created": 0, "model": "", "choices": []],
            members: [
                "choices": WholeShape(
                    renamed: ["delta": "message"],
                    required: ["message": ["role": "assistant", "content": nil]],
                    members: [
                        "message": WholeShape(
                            required: ["role": "assistant", "content": nil],
                            hasParts: true,
                            members: [
                                "tool_calls": WholeShape(
                                    required: ["id": "", "type": "function", "function": ["name": "", "arguments": ""]],
                                    variant: (member: "type", word: "function"),
                                    members: [
                                        "function": WholeShape(required: ["name": "", "arguments": ""]),
                                    ]
                                ),
                                "function_call": WholeShape(required: ["arguments": "", "name": ""]),
                            ]
                        ),
                    ]
                ),
            ]
        )
    }

    /// What a chunk tells, each thing by itself.
    public enum StreamEvent: Sendable, Hashable {
        case usage(CompletionUsage)
        /// More of `content`.
        case content(String, choice: Int)
        /// The whole of `content`, once it is complete.
        case contentDone(String, choice: Int)
        /// More of `reasoning`.
        case reasoning(String, choice: Int)
        /// The whole of `reasoning`, once it is complete.
        case reasoningDone(String, choice: Int)
        /// The choice is complete.
        case finishReason(FinishReason, choice: Int)
        /// A toolCall begins: its first piece.
        case toolCallStarted(ChatCompletionMessageToolCallChunk, toolCall: Int, choice: Int)
        /// More of `arguments`.
        case toolCallArguments(String, toolCall: Int, choice: Int)
        /// A toolCall is complete: all its pieces in one.
        case toolCallDone(ChatCompletionMessageToolCallChunk, toolCall: Int, choice: Int)
    }

    public static func events(
        of chunk: Self, in merged: Self, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
    ) {
        if let value = ChunkFold.some(chunk.usage) { tell(.usage(value)) }
        for choice in chunk.choices {
            guard let (choicePlace, choiceIndex) = ChunkFold.place(of: choice, in: merged.choices) else { continue }
            if let value = ChunkFold.some(choice.delta.content) { tell(.content(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.delta.reasoning) { tell(.reasoning(value, choice: choiceIndex)) }
            for toolCall in choice.delta.toolCalls ?? [] {
                guard let toolCallIndex = ChunkFold.place(of: toolCall, in: merged.choices[choicePlace].delta.toolCalls)?.index else { continue }
                if progress.begins(toolCallIndex, part: ".delta.toolCalls", in: choiceIndex) {
                    tell(.toolCallStarted(toolCall, toolCall: toolCallIndex, choice: choiceIndex))
                }
                if let value = ChunkFold.some(toolCall.function?.arguments) { tell(.toolCallArguments(value, toolCall: toolCallIndex, choice: choiceIndex)) }
            }
            if let value = ChunkFold.some(choice.finishReason) {
                endings(of: merged, isOver: false, &progress, tell)
                tell(.finishReason(value, choice: choiceIndex))
            }
        }
    }

    public static func endings(
        of merged: Self, isOver: Bool, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
    ) {
        for (place, choice) in merged.choices.enumerated() {
            let choiceIndex = ChunkFold.index(of: place, in: merged.choices)
            guard progress.ends(choiceIndex, where: isOver || choice.finishReason != nil) else { continue }
            if let value = ChunkFold.whole(choice.delta.content) { tell(.contentDone(value, choice: choiceIndex)) }
            if let value = ChunkFold.whole(choice.delta.reasoning) { tell(.reasoningDone(value, choice: choiceIndex)) }
            for (place, toolCall) in (choice.delta.toolCalls ?? []).enumerated() {
                let toolCallIndex = ChunkFold.index(of: place, in: choice.delta.toolCalls ?? [])
                tell(.toolCallDone(toolCall, toolCall: toolCallIndex, choice: choiceIndex))
            }
        }
    }
}

extension CreateChatCompletionStreamResponse.Choice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var index: Int?
        var delta: ChatCompletionStreamResponseDelta?
        var finishReason: FinishReason?
        var logprobs: Double?
        var topLogprobs: TopLogprobs?
        var seed: Int128?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.optional(&index, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"delta\":", 2, &member) { json.required(&delta) }
            if json.key("\"finish_reason\":", 3, &member) { json.optional(&finishReason, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"logprobs\":", 4, &member) { json.optional(&logprobs, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"top_logprobs\":", 5, &member) { json.optional(&topLogprobs, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"seed\":", 6, &member) { json.optional(&seed, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "index\ndelta\nfinish_reason\nlogprobs\ntop_logprobs\nseed\n", unknown: &unknownFields)
        guard let delta, json.isSound else { try json.fail(missing: "delta\n", from: start) }
        self.init(
            delta: delta,
            index: index,
            finishReason: finishReason,
            logprobs: logprobs,
            topLogprobs: topLogprobs,
            seed: seed,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"index\":", index, 1, nulls)
        json.required(",\"delta\":", delta)
        json.optional(",\"finish_reason\":", finishReason, 3, nulls)
        json.optional(",\"logprobs\":", logprobs, 4, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 5, nulls)
        json.optional(",\"seed\":", seed, 6, nulls)
        json.closeObject(from: start, names: "index\ndelta\nfinish_reason\nlogprobs\ntop_logprobs\nseed\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/\nindex\ndelta\n\ttogether.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/\nfinish_reason\nlogprobs\ntop_logprobs\nseed\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice> {
    public static var finishReason: Self { Self(member: 3) }
    public static var logprobs: Self { Self(member: 4) }
    public static var seed: Self { Self(member: 6) }
}

extension CreateChatCompletionStreamResponse.Choice {
    public func validate(into validator: inout Validator) {
        validator.number("seed", seed, atLeast: -9223372036854775808, "together.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/seed")
        validator.number("seed", seed, atMost: 18446744073709551615, "together.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/seed")
    }
}

extension CreateChatCompletionStreamResponse.Choice: FoldableElement {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&index, next.index)
        ChunkFold.merge(&delta, &next.delta)
        ChunkFold.replace(&finishReason, next.finishReason)
        ChunkFold.replace(&logprobs, next.logprobs)
        ChunkFold.merge(&topLogprobs, &next.topLogprobs)
        ChunkFold.replace(&seed, next.seed)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .element)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&delta)
        ChunkFold.foldWithin(&unknownFields, in: .element)
    }

    public static func foldIndex(of element: borrowing Self) -> Int? { element.index }
}
