// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 7451326b44788f36
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
    public var choices: [Choice]

    /// The tokens used, in the last chunk of a stream that asked with `include_usage`.
    public var usage: Optional<CompletionUsage>

    /// Padding without meaning, which hides the length of the text; see `include_obfuscation`.
    public var obfuscation: Optional<String>

    /// The findings, in a chunk of their own, where the request asked for moderation.
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
        serviceTier: ServiceTier? = nil,
        systemFingerprint: String? = nil,
        usage: CompletionUsage? = nil,
        obfuscation: String? = nil,
        moderation: ChatCompletionModeration? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.serviceTier = serviceTier
        _systemFingerprint = systemFingerprint
        self.usage = usage
        self.obfuscation = obfuscation
        self.moderation = moderation
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What was added to one response.
    public struct Choice: Hashable, Sendable {
        /// Which of the responses grows, counted from 0.
        public var index: Int

        public var delta: ChatCompletionStreamResponseDelta

        /// How likely the added tokens were, where the request asked.
        public var logprobs: Optional<Logprobs>

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`). Null while it goes on.
        public var finishReason: Optional<FinishReason>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            delta: ChatCompletionStreamResponseDelta,
            finishReason: FinishReason?,
            index: Int,
            logprobs: Logprobs? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.delta = delta
            self.finishReason = finishReason
            self.index = index
            self.logprobs = logprobs
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// How likely the added tokens were, where the request asked.
        public struct Logprobs: Hashable, Sendable {
            /// The tokens added to the text.
            public var content: Optional<[ChatCompletionTokenLogprob]>

            /// The tokens added to the refusal.
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
        let start = json.enterRecord(Self.self)
        var id: String?
        var created: UnixTime?
        var model: String?
        var serviceTier: ServiceTier?
        var systemFingerprint: String?
        var choices: [Choice]?
        var usage: CompletionUsage?
        var obfuscation: String?
        var moderation: ChatCompletionModeration?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"object\":", 2, &member) { json.constant("\"chat.completion.chunk\"", unknown: &unknownFields) }
            if json.key("\"created\":", 3, &member) { json.required(&created) }
            if json.key("\"model\":", 4, &member) { json.required(&model) }
            if json.key("\"service_tier\":", 5, &member) { json.optional(&serviceTier, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"system_fingerprint\":", 6, &member) { json.optional(&systemFingerprint, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"choices\":", 7, &member) { json.required(&choices) }
            if json.key("\"usage\":", 8, &member) { json.optional(&usage, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"obfuscation\":", 9, &member) { json.optional(&obfuscation, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"moderation\":", 10, &member) { json.optional(&moderation, 10, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nobject\ncreated\nmodel\nservice_tier\nsystem_fingerprint\nchoices\nusage\nobfuscation\nmoderation\n", unknown: &unknownFields)
        guard
            let id, let created, let model, let choices, json.isSound
        else { try json.fail(missing: "id\ncreated\nmodel\nchoices\n", from: start) }
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            usage: usage,
            obfuscation: obfuscation,
            moderation: moderation,
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
        json.optional(",\"service_tier\":", serviceTier, 5, nulls)
        json.optional(",\"system_fingerprint\":", _systemFingerprint, 6, nulls)
        json.required(",\"choices\":", choices)
        json.optional(",\"usage\":", usage, 8, nulls)
        json.optional(",\"obfuscation\":", obfuscation, 9, nulls)
        json.optional(",\"moderation\":", moderation, 10, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nservice_tier\nsystem_fingerprint\nchoices\nusage\nobfuscation\nmoderation\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/\nid\nobject\ncreated\nmodel\nservice_tier\nsystem_fingerprint\nchoices\nusage\nobfuscation\nmoderation\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse> {
    public static var serviceTier: Self { Self(member: 5) }
    public static var usage: Self { Self(member: 8) }
    public static var moderation: Self { Self(member: 10) }
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
        ChunkFold.replace(&serviceTier, next.serviceTier)
        ChunkFold.replace(&_systemFingerprint, next._systemFingerprint)
        ChunkFold.merge(&choices, &next.choices)
        ChunkFold.merge(&usage, &next.usage)
        ChunkFold.merge(&moderation, &next.moderation)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&choices)
        ChunkFold.foldWithin(&usage)
        ChunkFold.foldWithin(&moderation)
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
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
                    required: [
                        "index": 0,
                        "message": ["role": "assistant", "content": nil, "refusal": nil],
                        "logprobs": nil,
                        "finish_reason": "",
                    ],
                    members: [
                        "message": WholeShape(
                            required: ["role": "assistant", "content": nil, "refusal": nil],
                            hasParts: true,
                            members: [
                                "tool_calls": WholeShape(
                                    removed: ["index"],
                                    required: ["id": "", "type": "function", "function": ["name": "", "arguments": ""]],
                                    variant: (member: "type", word: "function"),
                                    members: [
                                        "function": WholeShape(required: ["name": "", "arguments": ""]),
                                    ]
                                ),
                                "function_call": WholeShape(required: ["arguments": "", "name": ""]),
                            ]
                        ),
                        "logprobs": WholeShape(required: ["content": nil, "refusal": nil]),
                    ]
                ),
            ]
        )
    }

    /// What a chunk tells, each thing by itself.
    public enum StreamEvent: Sendable, Hashable {
        case usage(CompletionUsage)
        case moderation(ChatCompletionModeration)
        /// More of `content`.
        case content(String, choice: Int)
        /// The whole of `content`, once it is complete.
        case contentDone(String, choice: Int)
        /// More of `refusal`.
        case refusal(String, choice: Int)
        /// The whole of `refusal`, once it is complete.
        case refusalDone(String, choice: Int)
        case logprobs(CreateChatCompletionStreamResponse.Choice.Logprobs, choice: Int)
        /// The choice is complete.
        case finishReason(CreateChatCompletionStreamResponse.Choice.FinishReason, choice: Int)
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
        if let value = ChunkFold.some(chunk.moderation) { tell(.moderation(value)) }
        for choice in chunk.choices {
            guard let (choicePlace, choiceIndex) = ChunkFold.place(of: choice, in: merged.choices) else { continue }
            if let value = ChunkFold.some(choice.delta.content) { tell(.content(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.delta.refusal) { tell(.refusal(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.logprobs) { tell(.logprobs(value, choice: choiceIndex)) }
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
            if let value = ChunkFold.whole(choice.delta.refusal) { tell(.refusalDone(value, choice: choiceIndex)) }
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
        var logprobs: Logprobs?
        var finishReason: FinishReason?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.required(&index) }
            if json.key("\"delta\":", 2, &member) { json.required(&delta) }
            if json.key("\"logprobs\":", 3, &member) { json.optional(&logprobs, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"finish_reason\":", 4, &member) { json.nullable(&finishReason, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "index\ndelta\nlogprobs\nfinish_reason\n", unknown: &unknownFields)
        guard let index, let delta, json.isSound else { try json.fail(missing: "index\ndelta\n", from: start) }
        self.init(
            delta: delta,
            finishReason: finishReason,
            index: index,
            logprobs: logprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"index\":", index)
        json.required(",\"delta\":", delta)
        json.optional(",\"logprobs\":", logprobs, 3, nulls)
        json.nullable(",\"finish_reason\":", finishReason, unknown: unknownFields)
        json.closeObject(from: start, names: "index\ndelta\nlogprobs\nfinish_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/\nindex\ndelta\nlogprobs\nfinish_reason\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice> {
    public static var logprobs: Self { Self(member: 3) }
}

extension CreateChatCompletionStreamResponse.Choice: FoldableElement {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&index, next.index)
        ChunkFold.merge(&delta, &next.delta)
        ChunkFold.merge(&logprobs, &next.logprobs)
        ChunkFold.replace(&finishReason, next.finishReason)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .element)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&delta)
        ChunkFold.foldWithin(&logprobs)
        ChunkFold.foldWithin(&unknownFields, in: .element)
    }

    public static func foldIndex(of element: borrowing Self) -> Int? { element.index }
}

extension CreateChatCompletionStreamResponse.Choice.Logprobs: Record {
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/logprobs/properties/\ncontent\nrefusal\n" }
}

extension CreateChatCompletionStreamResponse.Choice.Logprobs: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.append(&content, next.content)
        ChunkFold.append(&refusal, next.refusal)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .element)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .element)
    }
}

extension CreateChatCompletionStreamResponse.Choice.FinishReason {
    public static var knownWords: StaticString { "stop\nlength\ntool_calls\ncontent_filter\nfunction_call\n" }
}
