// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: f3361bdeb1d2b90f
// swift-format-ignore-file

import BinderyRuntime

/// One event of a streamed response: what has been added since the one before.
///
/// Source: `/components/schemas/CreateChatCompletionStreamResponse`.
public struct CreateChatCompletionStreamResponse: Hashable, Sendable {
    /// The identifier of the completion, the same in all its chunks.
    public var id: String

    /// Marks a chunk.
    public var object: Optional<String>

    /// When the completion was begun, in seconds since 1970; the same in all its chunks.
    public var created: UnixTime

    /// The exact name of the model that responds.
    public var model: String

    /// What was added to each response; empty in the chunk that carries `usage`.
    public var choices: [Choice]

    /// The tokens used.
    public var usage: Optional<CompletionUsage>

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
        usage: CompletionUsage? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.object = object
        self.usage = usage
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What was added to one response.
    public struct Choice: Hashable, Sendable {
        /// Which of the responses grows, counted from 0.
        public var index: Int

        public var delta: ChatCompletionStreamResponseDelta

        /// How likely the tokens were, where the request asked.
        public var logprobs: Optional<Logprobs>

        /// Why the response ended.
        public var finishReason: Optional<FinishReason>

        /// The token or the sequence at which the response stopped.
        public var stopReason: Optional<StopReason>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            delta: ChatCompletionStreamResponseDelta,
            index: Int,
            logprobs: Logprobs? = nil,
            finishReason: FinishReason? = nil,
            stopReason: StopReason? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.delta = delta
            self.index = index
            self.logprobs = logprobs
            self.finishReason = finishReason
            self.stopReason = stopReason
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

        /// The token or the sequence at which the response stopped.
        public enum StopReason: Hashable, Sendable {
            /// The number of a token.
            case integer(Int)
            /// A sequence.
            case string(String)
            /// Either of them, in the form that the provider publishes.
            case object(Object)
            /// What fits none of the others, kept as it came.
            case unknown(JSONValue)

            /// Either of them, in the form that the provider publishes.
            public struct Object: Hashable, Sendable {
                /// The number of a token.
                ///
                /// At least 0.
                public var int: Optional<Int>

                /// A sequence.
                public var string: Optional<String>

                /// Members that the description does not name: kept as they came, sent back, and free to be set.
                public var unknownFields: JSONObject

                /// The optional members that are sent as `null` while their property is nil; all others are left out then.
                public var nulls: ExplicitNulls<Self>

                public init(
                    int: Int? = nil,
                    string: String? = nil,
                    unknownFields: JSONObject = [:],
                    nulls: ExplicitNulls<Self> = []
                ) {
                    self.int = int
                    self.string = string
                    self.unknownFields = unknownFields
                    self.nulls = nulls
                }
            }
        }
    }
}

extension CreateChatCompletionStreamResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var object: String?
        var created: UnixTime?
        var model: String?
        var choices: [Choice]?
        var usage: CompletionUsage?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"object\":", 2, &member) { json.optional(&object, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"created\":", 3, &member) { json.required(&created) }
            if json.key("\"model\":", 4, &member) { json.required(&model) }
            if json.key("\"choices\":", 5, &member) { json.required(&choices) }
            if json.key("\"usage\":", 6, &member) { json.optional(&usage, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nobject\ncreated\nmodel\nchoices\nusage\n", unknown: &unknownFields)
        guard
            let id, let created, let model, let choices, json.isSound
        else { try json.fail(missing: "id\ncreated\nmodel\nchoices\n", from: start) }
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            object: object,
            usage: usage,
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
        json.optional(",\"usage\":", usage, 6, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nusage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/\nid\nobject\ncreated\nmodel\nchoices\n\tatoma.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/\nusage\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse> {
    public static var usage: Self { Self(member: 6) }
}

extension CreateChatCompletionStreamResponse {
    public func validate(into validator: inout Validator) {
        validator.visit("choices", choices)
        validator.visit("usage", usage)
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
            required: ["id": "", "created": 0, "model": "", "choices": []],
            members: [
                "choices": WholeShape(
                    renamed: ["delta": "message"],
                    required: ["index": 0, "message": ["role": "assistant"]],
                    members: [
                        "message": WholeShape(
                            required: ["role": "assistant"],
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
        /// More of `reasoning_content`.
        case reasoningContent(String, choice: Int)
        /// The whole of `reasoning_content`, once it is complete.
        case reasoningContentDone(String, choice: Int)
        case logprobs(CreateChatCompletionStreamResponse.Choice.Logprobs, choice: Int)
        /// The choice is complete.
        case finishReason(CreateChatCompletionStreamResponse.Choice.FinishReason, choice: Int)
        case stopReason(CreateChatCompletionStreamResponse.Choice.StopReason, choice: Int)
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
            if let value = ChunkFold.some(choice.delta.reasoningContent) { tell(.reasoningContent(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.logprobs) { tell(.logprobs(value, choice: choiceIndex)) }
            if let value = ChunkFold.some(choice.stopReason) { tell(.stopReason(value, choice: choiceIndex)) }
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
            if let value = ChunkFold.whole(choice.delta.reasoningContent) { tell(.reasoningContentDone(value, choice: choiceIndex)) }
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
        var stopReason: StopReason?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.required(&index) }
            if json.key("\"delta\":", 2, &member) { json.required(&delta) }
            if json.key("\"logprobs\":", 3, &member) { json.optional(&logprobs, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"finish_reason\":", 4, &member) { json.optional(&finishReason, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"stop_reason\":", 5, &member) { json.optional(&stopReason, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "index\ndelta\nlogprobs\nfinish_reason\nstop_reason\n", unknown: &unknownFields)
        guard let index, let delta, json.isSound else { try json.fail(missing: "index\ndelta\n", from: start) }
        self.init(
            delta: delta,
            index: index,
            logprobs: logprobs,
            finishReason: finishReason,
            stopReason: stopReason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"index\":", index)
        json.required(",\"delta\":", delta)
        json.optional(",\"logprobs\":", logprobs, 3, nulls)
        json.optional(",\"finish_reason\":", finishReason, 4, nulls)
        json.optional(",\"stop_reason\":", stopReason, 5, nulls)
        json.closeObject(from: start, names: "index\ndelta\nlogprobs\nfinish_reason\nstop_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/\nindex\ndelta\nlogprobs\nfinish_reason\n\tatoma.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/\nstop_reason\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice> {
    public static var logprobs: Self { Self(member: 3) }
    public static var finishReason: Self { Self(member: 4) }
    public static var stopReason: Self { Self(member: 5) }
}

extension CreateChatCompletionStreamResponse.Choice {
    public func validate(into validator: inout Validator) {
        validator.visit("stop_reason", stopReason)
    }
}

extension CreateChatCompletionStreamResponse.Choice: FoldableElement {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&index, next.index)
        ChunkFold.merge(&delta, &next.delta)
        ChunkFold.merge(&logprobs, &next.logprobs)
        ChunkFold.replace(&finishReason, next.finishReason)
        ChunkFold.merge(&stopReason, &next.stopReason)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .element)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&delta)
        ChunkFold.foldWithin(&logprobs)
        ChunkFold.foldWithin(&stopReason)
        ChunkFold.foldWithin(&unknownFields, in: .element)
    }

    public static func foldIndex(of element: borrowing Self) -> Int? { element.index }
}

extension CreateChatCompletionStreamResponse.Choice.Logprobs: Record {
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

    public static var places: StaticString { "\tatoma.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/logprobs/properties/\ncontent\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice.Logprobs> {
    public static var content: Self { Self(member: 1) }
}

extension CreateChatCompletionStreamResponse.Choice.Logprobs: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.append(&content, next.content)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .element)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .element)
    }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .integer: self = .integer(try json.value(as: Int.self))
        case .string: self = .string(try json.value(as: String.self))
        case .object: self = .object(try json.value(as: Object.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .integer(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .object(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    public init(integerLiteral value: Int) {
        self = .integer(value)
    }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason {
    /// Either of them, in the form that the provider publishes.
    public static var object: Self { .object(Object()) }

    /// Either of them, in the form that the provider publishes.
    public static func object(int: Int? = nil, string: String? = nil) -> Self {
        .object(Object(int: int, string: string))
    }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .object(let value): value.validate(into: &validator)
        default: break
        }
    }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason: Foldable {
    public mutating func fold(_ next: inout Self) {
        if case .object(var value) = self, case .object(var more) = next {
            self = .unknown(.null)
            ChunkFold.merge(&value, &more)
            self = .object(value)
        } else {
            ChunkFold.json(&self, next, as: "", in: .element)
        }
    }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason.Object: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var int: Int?
        var string: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"Int\":", 1, &member) { json.optional(&int, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"String\":", 2, &member) { json.optional(&string, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "Int\nString\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            int: int,
            string: string,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"Int\":", int, 1, nulls)
        json.optional(",\"String\":", string, 2, nulls)
        json.closeObject(from: start, names: "Int\nString\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tatoma.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/stop_reason/oneOf/2/properties/\nInt\nString\n" }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason.Object {
    public func validate(into validator: inout Validator) {
        validator.number("Int", int, atLeast: 0, "atoma.yaml#/components/schemas/CreateChatCompletionStreamResponse/properties/choices/items/properties/stop_reason/oneOf/2/properties/Int")
    }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason.Object: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&int, next.int)
        ChunkFold.replace(&string, next.string)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .element)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .element)
    }
}
