// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: c014889feb690e3a
// swift-format-ignore-file

import BinderyRuntime

/// What was added to a response. Texts are to be appended to what came before.
///
/// Source: `/components/schemas/ChatCompletionStreamResponseDelta`.
public struct ChatCompletionStreamResponseDelta: Hashable, Sendable {
    /// Who speaks, usually told once at the beginning.
    public var role: Optional<Role>

    /// More of the text.
    public var content: Optional<String>

    /// More of the calls; `index` tells which of them.
    public var toolCalls: Optional<[ChatCompletionMessageToolCallChunk]>

    public var extraContent: Optional<ExtraContent>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        role: Role? = nil,
        content: String? = nil,
        toolCalls: [ChatCompletionMessageToolCallChunk]? = nil,
        extraContent: ExtraContent? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.role = role
        self.content = content
        self.toolCalls = toolCalls
        self.extraContent = extraContent
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
}

extension ChatCompletionStreamResponseDelta: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var role: Role?
        var content: String?
        var toolCalls: [ChatCompletionMessageToolCallChunk]?
        var extraContent: ExtraContent?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.optional(&role, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_calls\":", 3, &member) { json.optional(&toolCalls, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"extra_content\":", 4, &member) { json.optional(&extraContent, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\ntool_calls\nextra_content\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            role: role,
            content: content,
            toolCalls: toolCalls,
            extraContent: extraContent,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"role\":", role, 1, nulls)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 3, nulls)
        json.optional(",\"extra_content\":", extraContent, 4, nulls)
        json.closeObject(from: start, names: "role\ncontent\ntool_calls\nextra_content\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionStreamResponseDelta/properties/\nrole\ncontent\ntool_calls\n\tgemini.yaml#/components/schemas/ChatCompletionStreamResponseDelta/properties/\nextra_content\n" }
}

extension ExplicitNulls<ChatCompletionStreamResponseDelta> {
    public static var content: Self { Self(member: 2) }
}

extension ChatCompletionStreamResponseDelta: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&role, next.role)
        ChunkFold.join(&content, next.content)
        ChunkFold.merge(&toolCalls, &next.toolCalls)
        ChunkFold.merge(&extraContent, &next.extraContent)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&toolCalls)
        ChunkFold.foldWithin(&extraContent)
        ChunkFold.foldWithin(&unknownFields, in: .delta)
    }
}

extension ChatCompletionStreamResponseDelta.Role {
    public static var knownWords: StaticString { "developer\nsystem\nuser\nassistant\ntool\n" }
}
