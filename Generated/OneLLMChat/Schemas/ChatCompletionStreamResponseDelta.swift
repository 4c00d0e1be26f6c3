// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: a65cb176570bb922
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// What was added to a response. Texts are to be appended to what came before.
///
/// Source: `/components/schemas/ChatCompletionStreamResponseDelta`.
public struct ChatCompletionStreamResponseDelta: Hashable, Sendable {
    /// Who speaks, usually told once at the beginning.
    public var role: Optional<Role>

    public var content: Optional<MessageContent>

    /// More of the refusal.
    public var refusal: Optional<String>

    /// More of the calls; `index` tells which of them.
    public var toolCalls: Optional<[ChatCompletionMessageToolCallChunk]>

    /// More of the function call. Read `tool_calls` instead.
    @available(*, deprecated, message: "Read tool_calls instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: Optional<FunctionCall>

    /// What the model thought.
    public var reasoningContent: Optional<String>

    /// What the model thought, by its other name.
    public var reasoning: Optional<String>

    /// What the model thought, piece by piece; sent back as it came.
    public var reasoningDetails: Optional<[ReasoningDetail]>

    /// Sources of the text, where the model searched.
    public var annotations: Optional<[Annotation]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        role: Role? = nil,
        content: MessageContent? = nil,
        refusal: String? = nil,
        toolCalls: [ChatCompletionMessageToolCallChunk]? = nil,
        functionCall: FunctionCall? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil,
        annotations: [Annotation]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.role = role
        self.content = content
        self.refusal = refusal
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.reasoningContent = reasoningContent
        self.reasoning = reasoning
        self.reasoningDetails = reasoningDetails
        self.annotations = annotations
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Who speaks, usually told once at the beginning.
    public enum Role: OpenEnum {
        case developer
        case system
        case user
        case assistant
        case tool
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.developer, .system, .user, .assistant, .tool] }

        public var rawValue: String {
            switch self {
            case .developer: "developer"
            case .system: "system"
            case .user: "user"
            case .assistant: "assistant"
            case .tool: "tool"
            case .unknown(let value): value
            }
        }
    }

    /// More of the function call. Read `tool_calls` instead.
    public struct FunctionCall: Hashable, Sendable {
        /// More of the JSON text of the arguments.
        public var arguments: Optional<String>

        /// The function's name.
        public var name: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            arguments: String? = nil,
            name: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.arguments = arguments
            self.name = name
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ChatCompletionStreamResponseDelta: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var role: Role?
        var content: MessageContent?
        var refusal: String?
        var toolCalls: [ChatCompletionMessageToolCallChunk]?
        var functionCall: FunctionCall?
        var reasoningContent: String?
        var reasoning: String?
        var reasoningDetails: [ReasoningDetail]?
        var annotations: [Annotation]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.optional(&role, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"refusal\":", 3, &member) { json.optional(&refusal, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_calls\":", 4, &member) { json.optional(&toolCalls, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"function_call\":", 5, &member) { json.optional(&functionCall, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning_content\":", 6, &member) { json.optional(&reasoningContent, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning\":", 7, &member) { json.optional(&reasoning, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning_details\":", 8, &member) { json.optional(&reasoningDetails, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"annotations\":", 9, &member) { json.optional(&annotations, 9, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\nrefusal\ntool_calls\nfunction_call\nreasoning_content\nreasoning\nreasoning_details\nannotations\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            role: role,
            content: content,
            refusal: refusal,
            toolCalls: toolCalls,
            functionCall: functionCall,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails,
            annotations: annotations,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"role\":", role, 1, nulls)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"refusal\":", refusal, 3, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 4, nulls)
        json.optional(",\"function_call\":", _functionCall, 5, nulls)
        json.optional(",\"reasoning_content\":", reasoningContent, 6, nulls)
        json.optional(",\"reasoning\":", reasoning, 7, nulls)
        json.optional(",\"reasoning_details\":", reasoningDetails, 8, nulls)
        json.optional(",\"annotations\":", annotations, 9, nulls)
        json.closeObject(from: start, names: "role\ncontent\nrefusal\ntool_calls\nfunction_call\nreasoning_content\nreasoning\nreasoning_details\nannotations\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionStreamResponseDelta/properties/\nrole\ncontent\nrefusal\ntool_calls\nfunction_call\n\tcompatible.yaml#/components/schemas/ChatCompletionStreamResponseDelta/properties/\nreasoning_content\nreasoning\nreasoning_details\nannotations\n" }
}

extension ExplicitNulls<ChatCompletionStreamResponseDelta> {
    public static var content: Self { Self(member: 2) }
    public static var refusal: Self { Self(member: 3) }
    public static var reasoningContent: Self { Self(member: 6) }
    public static var reasoning: Self { Self(member: 7) }
    public static var reasoningDetails: Self { Self(member: 8) }
    public static var annotations: Self { Self(member: 9) }
}

extension ChatCompletionStreamResponseDelta: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&role, next.role)
        ChunkFold.merge(&content, &next.content)
        ChunkFold.join(&refusal, next.refusal)
        ChunkFold.json(&toolCalls, next.toolCalls, as: "tool_calls", in: .delta)
        ChunkFold.merge(&_functionCall, &next._functionCall)
        ChunkFold.join(&reasoningContent, next.reasoningContent)
        ChunkFold.join(&reasoning, next.reasoning)
        ChunkFold.json(&reasoningDetails, next.reasoningDetails, as: "reasoning_details", in: .delta)
        ChunkFold.append(&annotations, next.annotations)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&content)
        ChunkFold.foldWithin(&toolCalls, in: .delta)
        ChunkFold.foldWithin(&_functionCall)
        ChunkFold.foldWithin(&reasoningDetails, in: .delta)
        ChunkFold.foldWithin(&unknownFields, in: .delta)
    }
}

extension ChatCompletionStreamResponseDelta.Role {
    public static var knownWords: StaticString { "developer\nsystem\nuser\nassistant\ntool\n" }
}

extension ChatCompletionStreamResponseDelta.FunctionCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var arguments: String?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"arguments\":", 1, &member) { json.optional(&arguments, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"name\":", 2, &member) { json.optional(&name, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "arguments\nname\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            arguments: arguments,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"arguments\":", arguments, 1, nulls)
        json.optional(",\"name\":", name, 2, nulls)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionStreamResponseDelta/properties/function_call/properties/\narguments\nname\n" }
}

extension ChatCompletionStreamResponseDelta.FunctionCall: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.join(&arguments, next.arguments)
        ChunkFold.joinUnlessRepeated(&name, next.name)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .delta)
    }
}
