// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: a5ac97dd22bddca2
// swift-format-ignore-file

import BinderyRuntime

/// One event of a streamed response: what has been added since the one before.
///
/// Source: `/components/schemas/CreateChatCompletionStreamResponse`.
public struct CreateChatCompletionStreamResponse: Hashable, Sendable {
    /// The identifier of the completion, the same in all its chunks.
    public var id: Optional<String>

    /// Marks a chunk.
    ///
    /// Always `"chat.completion.chunk"`.
    public var object: Optional<Object>

    /// When the completion was begun, in seconds since 1970; the same in all its chunks.
    public var created: Optional<UnixTime>

    /// The exact name of the model that responds.
    public var model: Optional<String>

    /// What was added to each response; empty in the chunk that carries `usage`.
    public var choices: Optional<[Choice]>

    /// The tokens used, in the last chunk of a stream that asked with `include_usage`.
    public var usage: Optional<CompletionUsage>

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
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.choices = choices
        self.usage = usage
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a chunk.
    public enum Object: OpenEnum {
        /// Marks a chunk.
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

        public var delta: ChatCompletionStreamResponseDelta

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
            index: Int? = nil,
            finishReason: FinishReason? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.delta = delta
            self.index = index
            self.finishReason = finishReason
            self.unknownFields = unknownFields
            self.nulls = nulls
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
        var choices: [Choice]?
        var usage: CompletionUsage?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"object\":", 2, &member) { json.optional(&object, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"created\":", 3, &member) { json.optional(&created, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"model\":", 4, &member) { json.optional(&model, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"choices\":", 5, &member) { json.optional(&choices, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"usage\":", 6, &member) { json.optional(&usage, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nobject\ncreated\nmodel\nchoices\nusage\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            id: id,
            object: object,
            created: created,
            model: model,
            choices: choices,
            usage: usage,
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
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nusage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/\nid\nobject\ncreated\nmodel\nchoices\nusage\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse> {
    public static var usage: Self { Self(member: 6) }
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
        ChunkFold.merge(&choices, &next.choices)
        ChunkFold.merge(&usage, &next.usage)
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
            members: [
                "choices": WholeShape(
                    renamed: ["delta": "message"],
                    required: ["message": [:]],
                    members: [
                        "message": WholeShape(
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
        /// More of `thought_signature`.
        case thoughtSignature(String, choice: Int)
        /// The whole of `thought_signature`, once it is complete.
        case thoughtSignatureDone(String, choice: Int)
        /// More of `thought_signature`.
        case extraContentVertexThoughtSignature(String, choice: Int)
        /// The whole of `thought_signature`, once it is complete.
        case extraContentVertexThoughtSignatureDone(String, choice: Int)
        /// The choice is complete.
        case finishReason(CreateChatCompletionStreamResponse.Choice.FinishReason, choice: Int)
        /// A toolCall begins: its first piece.
        case toolCallStarted(ChatCompletionMessageToolCallChunk, toolCall: Int, choice: Int)
        /// More of `arguments`.
        case toolCallArguments(String, toolCall: Int, choice: Int)
        /// More of `thought_signature`.
        case toolCallThoughtSignature(String, toolCall: Int, choice: Int)
        /// More of `thought_signature`.
        case toolCallExtraContentVertexThoughtSignature(String, toolCall: Int, choice: Int)
        /// A toolCall is complete: all its pieces in one.
        case toolCallDone(ChatCompletionMessageToolCallChunk, toolCall: Int, choice: Int)
    }

    public static func events(
        of chunk: Self, in merged: Self, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
    ) {
        if let value = ChunkFold.some(chunk.usage) { tell(.usage(value)) }
        for choice in chunk.choices ?? [] {
            guard let (choicePlace, choiceIndex) = ChunkFold.place(of: choice, in: merged.choices) else { continue }
            if let value = ChunkFold.some(choice.delta.content) { tell(.content(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.delta.extraContent?.google?.thoughtSignature) { tell(.thoughtSignature(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.delta.extraContent?.vertex?.thoughtSignature) { tell(.extraContentVertexThoughtSignature(value, choice: choiceIndex)) }
            for toolCall in choice.delta.toolCalls ?? [] {
                guard let toolCallIndex = ChunkFold.place(of: toolCall, in: merged.choices?[choicePlace].delta.toolCalls)?.index else { continue }
                if progress.begins(toolCallIndex, part: ".delta.toolCalls", in: choiceIndex) {
                    tell(.toolCallStarted(toolCall, toolCall: toolCallIndex, choice: choiceIndex))
                }
                if let value = ChunkFold.some(toolCall.function?.arguments) { tell(.toolCallArguments(value, toolCall: toolCallIndex, choice: choiceIndex)) }
                if let value = ChunkFold.some(toolCall.extraContent?.google?.thoughtSignature) { tell(.toolCallThoughtSignature(value, toolCall: toolCallIndex, choice: choiceIndex)) }
                if let value = ChunkFold.some(toolCall.extraContent?.vertex?.thoughtSignature) { tell(.toolCallExtraContentVertexThoughtSignature(value, toolCall: toolCallIndex, choice: choiceIndex)) }
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
        for (place, choice) in (merged.choices ?? []).enumerated() {
            let choiceIndex = ChunkFold.index(of: place, in: merged.choices ?? [])
            guard progress.ends(choiceIndex, where: isOver || choice.finishReason != nil) else { continue }
            if let value = ChunkFold.whole(choice.delta.content) { tell(.contentDone(value, choice: choiceIndex)) }
            if let value = ChunkFold.whole(choice.delta.extraContent?.google?.thoughtSignature) { tell(.thoughtSignatureDone(value, choice: choiceIndex)) }
            if let value = ChunkFold.whole(choice.delta.extraContent?.vertex?.thoughtSignature) { tell(.extraContentVertexThoughtSignatureDone(value, choice: choiceIndex)) }
            for (place, toolCall) in (choice.delta.toolCalls ?? []).enumerated() {
                let toolCallIndex = ChunkFold.index(of: place, in: choice.delta.toolCalls ?? [])
                tell(.toolCallDone(toolCall, toolCall: toolCallIndex, choice: choiceIndex))
            }
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
        var finishReason: FinishReason?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.optional(&index, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"delta\":", 2, &member) { json.required(&delta) }
            if json.key("\"finish_reason\":", 3, &member) { json.optional(&finishReason, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "index\ndelta\nfinish_reason\n", unknown: &unknownFields)
        guard let delta, json.isSound else { try json.fail(missing: "delta\n", from: start) }
        self.init(
            delta: delta,
            index: index,
            finishReason: finishReason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"index\":", index, 1, nulls)
        json.required(",\"delta\":", delta)
        json.optional(",\"finish_reason\":", finishReason, 3, nulls)
        json.closeObject(from: start, names: "index\ndelta\nfinish_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/\nindex\ndelta\nfinish_reason\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice> {
    public static var finishReason: Self { Self(member: 3) }
}

extension CreateChatCompletionStreamResponse.Choice: FoldableElement {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&index, next.index)
        ChunkFold.merge(&delta, &next.delta)
        ChunkFold.replace(&finishReason, next.finishReason)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .element)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&delta)
        ChunkFold.foldWithin(&unknownFields, in: .element)
    }

    public static func foldIndex(of element: borrowing Self) -> Int? { element.index }
}

extension CreateChatCompletionStreamResponse.Choice.FinishReason {
    public static var knownWords: StaticString { "stop\nlength\ntool_calls\ncontent_filter\nfunction_call\n" }
}
