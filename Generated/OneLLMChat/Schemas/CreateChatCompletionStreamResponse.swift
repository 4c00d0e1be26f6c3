// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: 2ef59bed4d6a57ec
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

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
        repeat {
            if json.key("\"id\":", 1, &member) { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"object\":", 2, &member) { json.optional(&object, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"created\":", 3, &member) { json.optional(&created, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"model\":", 4, &member) { json.optional(&model, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"service_tier\":", 5, &member) { json.optional(&serviceTier, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"system_fingerprint\":", 6, &member) { json.optional(&systemFingerprint, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"choices\":", 7, &member) { json.optional(&choices, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"usage\":", 8, &member) { json.optional(&usage, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"obfuscation\":", 9, &member) { json.optional(&obfuscation, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"moderation\":", 10, &member) { json.optional(&moderation, 10, &nulls, unknown: &unknownFields) }
            if json.key("\"error\":", 11, &member) { json.optional(&error, 11, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nobject\ncreated\nmodel\nservice_tier\nsystem_fingerprint\nchoices\nusage\nobfuscation\nmoderation\nerror\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/\nid\nobject\ncreated\nmodel\nservice_tier\nsystem_fingerprint\nchoices\nusage\nobfuscation\nmoderation\n\tcompatible.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/\nerror\n" }
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

extension CreateChatCompletionStreamResponse: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.keep(&id, next.id)
        ChunkFold.replace(&object, next.object)
        ChunkFold.keep(&created, next.created)
        ChunkFold.keep(&model, next.model)
        ChunkFold.replace(&serviceTier, next.serviceTier)
        ChunkFold.replace(&_systemFingerprint, next._systemFingerprint)
        ChunkFold.merge(&choices, &next.choices)
        ChunkFold.json(&usage, next.usage, as: "usage", in: .chunk)
        ChunkFold.json(&moderation, next.moderation, as: "moderation", in: .chunk)
        ChunkFold.replace(&error, next.error)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&choices)
        ChunkFold.foldWithin(&usage, in: .chunk)
        ChunkFold.foldWithin(&moderation, in: .chunk)
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}

extension CreateChatCompletionStreamResponse: ResponseChunk {
    public typealias WholeResponse = CreateChatCompletionResponse

    public static var wholeShape: WholeShape {
        WholeShape(
            removed: ["obfuscation"],
            words: ["object": (chunk: "chat.completion.chunk", whole: "chat.completion")],
            members: [
                "choices": WholeShape(
                    renamed: ["delta": "message"],
                    members: [
                        "message": WholeShape(
                            hasParts: true,
                            members: [
                                "tool_calls": WholeShape(
                                    required: ["function": ["name": ""]],
                                    members: [
                                        "function": WholeShape(required: ["name": ""]),
                                    ]
                                ),
                            ]
                        ),
                    ]
                ),
            ]
        )
    }

    /// What a chunk tells, each thing by itself.
    public enum StreamEvent: Sendable, Hashable {
        /// More of `content`.
        case content(MessageContent, choice: Int)
        /// The whole of `content`, once it is complete.
        case contentDone(MessageContent, choice: Int)
        /// More of `refusal`.
        case refusal(String, choice: Int)
        /// The whole of `refusal`, once it is complete.
        case refusalDone(String, choice: Int)
        /// More of `reasoning_content`.
        case reasoningContent(String, choice: Int)
        /// The whole of `reasoning_content`, once it is complete.
        case reasoningContentDone(String, choice: Int)
        /// More of `reasoning`.
        case reasoning(String, choice: Int)
        /// The whole of `reasoning`, once it is complete.
        case reasoningDone(String, choice: Int)
        case annotations([Annotation], choice: Int)
        case logprobs(CreateChatCompletionStreamResponse.Choice.ChoiceLogprobs, choice: Int)
        /// The choice is complete.
        case finishReason(CreateChatCompletionStreamResponse.Choice.FinishReason, choice: Int)
    }

    public static func events(
        of chunk: Self, in merged: Self, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
    ) {
        for choice in chunk.choices ?? [] {
            guard let choiceIndex = ChunkFold.place(of: choice, in: merged.choices)?.index else { continue }
            if let value = ChunkFold.some(choice.delta?.content) { tell(.content(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.delta?.refusal) { tell(.refusal(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.delta?.reasoningContent) { tell(.reasoningContent(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.delta?.reasoning) { tell(.reasoning(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.delta?.annotations) { tell(.annotations(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.logprobs) { tell(.logprobs(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.finishReason) {
                endings(of: merged, isOver: false, &progress, tell)
                tell(.finishReason(value, choice: choiceIndex))
            }
        }
    }

    public static func endings(
        of merged: Self, isOver: Bool, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
    ) {
        for (place, choice) in (merged.choices ?? []).enumerated() {
            let choiceIndex = ChunkFold.index(of: place, in: merged.choices ?? [])
            guard progress.ends(choiceIndex, where: isOver || choice.finishReason != nil) else { continue }
            if let value = ChunkFold.whole(choice.delta?.content) { tell(.contentDone(value, choice: choiceIndex)) }
            if let value = ChunkFold.whole(choice.delta?.refusal) { tell(.refusalDone(value, choice: choiceIndex)) }
            if let value = ChunkFold.whole(choice.delta?.reasoningContent) { tell(.reasoningContentDone(value, choice: choiceIndex)) }
            if let value = ChunkFold.whole(choice.delta?.reasoning) { tell(.reasoningDone(value, choice: choiceIndex)) }
        }
    }
}

extension CreateChatCompletionStreamResponse.Object {
    public static var knownWords: StaticString { "chat.completion.chunk\n" }
}

extension CreateChatCompletionStreamResponse.Choice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var index: Int?
        var delta: ChatCompletionStreamResponseDelta?
        var logprobs: ChoiceLogprobs?
        var finishReason: FinishReason?
        var message: ChatCompletionResponseMessage?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.optional(&index, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"delta\":", 2, &member) { json.optional(&delta, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"logprobs\":", 3, &member) { json.optional(&logprobs, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"finish_reason\":", 4, &member) { json.optional(&finishReason, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"message\":", 5, &member) { json.optional(&message, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "index\ndelta\nlogprobs\nfinish_reason\nmessage\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/\nindex\ndelta\nlogprobs\nfinish_reason\n\tcompatible.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/\nmessage\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice> {
    public static var logprobs: Self { Self(member: 3) }
    public static var finishReason: Self { Self(member: 4) }
}

extension CreateChatCompletionStreamResponse.Choice: FoldableElement {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&index, next.index)
        ChunkFold.merge(&delta, &next.delta)
        ChunkFold.json(&logprobs, next.logprobs, as: "logprobs", in: .element)
        ChunkFold.replace(&finishReason, next.finishReason)
        ChunkFold.replace(&message, next.message)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .element)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&delta)
        ChunkFold.foldWithin(&logprobs, in: .element)
        ChunkFold.foldWithin(&unknownFields, in: .element)
    }

    public static func foldIndex(of element: borrowing Self) -> Int? { element.index }
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
    public static var knownWords: StaticString { "stop\nlength\ntool_calls\ncontent_filter\nfunction_call\n" }
}
