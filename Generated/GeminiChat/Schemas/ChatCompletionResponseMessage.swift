// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: bf2c171306483efa
// swift-format-ignore-file

import BinderyRuntime

/// What the model said. It goes back into the next request as an assistant message.
///
/// Source: `/components/schemas/ChatCompletionResponseMessage`.
public struct ChatCompletionResponseMessage: Hashable, Sendable {
    /// Marks a message of the model.
    ///
    /// Always `"assistant"`.
    public var role: Optional<Role>

    /// The text; null where the model called tools, declined or spoke instead.
    public var content: Optional<String>

    public var toolCalls: Optional<ChatCompletionMessageToolCalls>

    public var extraContent: Optional<ExtraContent>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        role: Role? = nil,
        content: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
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

    /// Marks a message of the model.
    public enum Role: OpenEnum {
        /// Marks a message of the model.
        case assistant
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.assistant] }

        public var rawValue: String {
            switch self {
            case .assistant: "assistant"
            case .unknown(let value): value
            }
        }
    }
}

extension ChatCompletionResponseMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var role: Role?
        var content: String?
        var toolCalls: ChatCompletionMessageToolCalls?
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/\nrole\ncontent\ntool_calls\n\tgemini.yaml#/components/schemas/ChatCompletionResponseMessage/properties/\nextra_content\n" }
}

extension ExplicitNulls<ChatCompletionResponseMessage> {
    public static var content: Self { Self(member: 2) }
}

extension ChatCompletionResponseMessage.Role {
    public static var knownWords: StaticString { "assistant\n" }
}
