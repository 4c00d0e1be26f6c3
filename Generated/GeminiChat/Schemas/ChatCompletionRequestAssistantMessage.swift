// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: c47272bccf411dd6
// swift-format-ignore-file

import BinderyRuntime

/// An earlier response of the model, so that it knows what it said.
///
/// Source: `/components/schemas/ChatCompletionRequestAssistantMessage`.
public struct ChatCompletionRequestAssistantMessage: Hashable, Sendable {
    /// What the model said. May be absent only where it called something instead.
    public var content: Optional<Content>

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    public var toolCalls: Optional<ChatCompletionMessageToolCalls>

    public var extraContent: Optional<ExtraContent>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: Content? = nil,
        name: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        extraContent: ExtraContent? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.name = name
        self.toolCalls = toolCalls
        self.extraContent = extraContent
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What the model said. May be absent only where it called something instead.
    public enum Content: Hashable, Sendable {
        /// The response as one text.
        case string(String)
        /// The response as a list of parts: texts, or a single refusal.
        case array([ChatCompletionRequestAssistantMessageContentPart])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ChatCompletionRequestAssistantMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: Content?
        var name: String?
        var toolCalls: ChatCompletionMessageToolCalls?
        var extraContent: ExtraContent?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"assistant\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"name\":", 3, &member) { json.optional(&name, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_calls\":", 4, &member) { json.optional(&toolCalls, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"extra_content\":", 5, &member) { json.optional(&extraContent, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\nname\ntool_calls\nextra_content\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            content: content,
            name: name,
            toolCalls: toolCalls,
            extraContent: extraContent,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"name\":", name, 3, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 4, nulls)
        json.optional(",\"extra_content\":", extraContent, 5, nulls)
        json.closeObject(from: start, names: "role\ncontent\nname\ntool_calls\nextra_content\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestAssistantMessage/properties/\nrole\ncontent\nname\ntool_calls\n\tgemini.yaml#/components/schemas/ChatCompletionRequestAssistantMessage/properties/\nextra_content\n" }
}

extension ExplicitNulls<ChatCompletionRequestAssistantMessage> {
    public static var content: Self { Self(member: 2) }
}

extension ChatCompletionRequestAssistantMessage {
    /// Made of what both have in common, and of all unknown fields.
    ///
    /// Null stays null, and is not left out, for `content`.
    ///
    /// Dropped: `role`.
    public init(_ value: ChatCompletionResponseMessage) {
        self.init(
            content: value.content.map(Content.string),
            toolCalls: value.toolCalls,
            extraContent: value.extraContent,
            unknownFields: value.unknownFields,
            nulls: ExplicitNulls(value.nulls, among: [.content])
        )
    }
}

extension ChatCompletionRequestAssistantMessage.Content: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array:
            self = .array(try json.value(as: [ChatCompletionRequestAssistantMessageContentPart].self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestAssistantMessage.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestAssistantMessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestAssistantMessageContentPart...) {
        self = .array(elements)
    }
}
