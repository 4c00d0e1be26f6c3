// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: b51796a3bef3b178
// swift-format-ignore-file

import BinderyRuntime

/// What was added to a response. Texts are to be appended to what came before.
///
/// Source: `/components/schemas/ChatCompletionStreamResponseDelta`.
public struct ChatCompletionStreamResponseDelta: Hashable, Sendable {
    /// More of the text.
    public var content: Optional<String>

    /// More of the calls; `index` tells which of them.
    public var toolCalls: Optional<[ChatCompletionMessageToolCallChunk]>

    /// Who speaks, usually told once at the beginning.
    public var role: Optional<Role>

    /// More of what the model thinks first.
    public var reasoningContent: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: String? = nil,
        toolCalls: [ChatCompletionMessageToolCallChunk]? = nil,
        role: Role? = nil,
        reasoningContent: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.toolCalls = toolCalls
        self.role = role
        self.reasoningContent = reasoningContent
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Who speaks, usually told once at the beginning.
    public struct Role: OpenString {
        public var rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public static var assistant: Self { Self(rawValue: "assistant") }
    }
}

extension ChatCompletionStreamResponseDelta: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: String?
        var toolCalls: [ChatCompletionMessageToolCallChunk]?
        var role: Role?
        var reasoningContent: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"content\":", 1, &member) { json.optional(&content, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_calls\":", 2, &member) { json.optional(&toolCalls, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"role\":", 3, &member) { json.optional(&role, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning_content\":", 4, &member) { json.optional(&reasoningContent, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "content\ntool_calls\nrole\nreasoning_content\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            content: content,
            toolCalls: toolCalls,
            role: role,
            reasoningContent: reasoningContent,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"content\":", content, 1, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 2, nulls)
        json.optional(",\"role\":", role, 3, nulls)
        json.optional(",\"reasoning_content\":", reasoningContent, 4, nulls)
        json.closeObject(from: start, names: "content\ntool_calls\nrole\nreasoning_content\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionStreamResponseDelta/properties/\ncontent\ntool_calls\n\tatoma.yaml#/components/schemas/ChatCompletionStreamResponseDelta/properties/\nrole\nreasoning_content\n" }
}

extension ExplicitNulls<ChatCompletionStreamResponseDelta> {
    public static var content: Self { Self(member: 1) }
    public static var toolCalls: Self { Self(member: 2) }
    public static var role: Self { Self(member: 3) }
    public static var reasoningContent: Self { Self(member: 4) }
}

extension ChatCompletionStreamResponseDelta: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.join(&content, next.content)
        ChunkFold.merge(&toolCalls, &next.toolCalls)
        ChunkFold.replace(&role, next.role)
        ChunkFold.join(&reasoningContent, next.reasoningContent)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&toolCalls)
        ChunkFold.foldWithin(&unknownFields, in: .delta)
    }
}
