// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: da73a9bc2e9b7944
// swift-format-ignore-file

import BinderyRuntime

/// What the model said. It goes back into the next request as an assistant message.
///
/// Source: `/components/schemas/ChatCompletionResponseMessage`.
public struct ChatCompletionResponseMessage: Hashable, Sendable {
    public var content: Optional<MessageContent>

    /// The words in which the model declined; null where it did not.
    public var refusal: Optional<String>

    public var toolCalls: Optional<ChatCompletionMessageToolCalls>

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: MessageContent? = nil,
        refusal: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        name: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.refusal = refusal
        self.toolCalls = toolCalls
        self.name = name
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionResponseMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: MessageContent?
        var refusal: String?
        var toolCalls: ChatCompletionMessageToolCalls?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"assistant\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"refusal\":", 3, &member) { json.optional(&refusal, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_calls\":", 4, &member) { json.optional(&toolCalls, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"name\":", 5, &member) { json.optional(&name, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\nrefusal\ntool_calls\nname\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            content: content,
            refusal: refusal,
            toolCalls: toolCalls,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"refusal\":", refusal, 3, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 4, nulls)
        json.optional(",\"name\":", name, 5, nulls)
        json.closeObject(from: start, names: "role\ncontent\nrefusal\ntool_calls\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/\nrole\ncontent\nrefusal\ntool_calls\n\tatoma.yaml#/components/schemas/ChatCompletionResponseMessage/properties/\nname\n" }
}

extension ExplicitNulls<ChatCompletionResponseMessage> {
    public static var content: Self { Self(member: 2) }
    public static var refusal: Self { Self(member: 3) }
    public static var name: Self { Self(member: 5) }
}
