// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: da4a74d7b2133b13
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
        var members = json.enterRecord(Self.self, "\u{4}role\u{7}content\ntool_calls\rextra_content")
        var role: Role?
        var content: String?
        var toolCalls: ChatCompletionMessageToolCalls?
        var extraContent: ExtraContent?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&role, &members)
            case 2: json.optional(&content, &members)
            case 3: json.optional(&toolCalls, &members)
            case 4: json.optional(&extraContent, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            role: role,
            content: content,
            toolCalls: toolCalls,
            extraContent: extraContent,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
