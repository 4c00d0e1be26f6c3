// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: e1ddd76ea876d429
// swift-format-ignore-file

import BinderyRuntime

/// What a tool gave back for a call of the model.
///
/// Source: `/components/schemas/ChatCompletionRequestToolMessage`.
public struct ChatCompletionRequestToolMessage: Hashable, Sendable {
    public var content: Optional<MessageContent>

    /// The identifier of the call that this result belongs to.
    public var toolCallID: String

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: MessageContent?,
        toolCallID: String,
        name: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.toolCallID = toolCallID
        self.name = name
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionRequestToolMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: MessageContent?
        var toolCallID: String?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"tool\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.nullable(&content, unknown: &unknownFields) }
            if json.key("\"tool_call_id\":", 3, &member) { json.required(&toolCallID) }
            if json.key("\"name\":", 4, &member) { json.optional(&name, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\ntool_call_id\nname\n", unknown: &unknownFields)
        guard let toolCallID, json.isSound else { try json.fail(missing: "tool_call_id\n", from: start) }
        self.init(
            content: content,
            toolCallID: toolCallID,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"tool\"", "role", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.required(",\"tool_call_id\":", toolCallID)
        json.optional(",\"name\":", name, 4, nulls)
        json.closeObject(from: start, names: "role\ncontent\ntool_call_id\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestToolMessage/properties/\nrole\ncontent\ntool_call_id\n\tatoma.yaml#/components/schemas/ChatCompletionRequestToolMessage/properties/\nname\n" }
}

extension ExplicitNulls<ChatCompletionRequestToolMessage> {
    public static var name: Self { Self(member: 4) }
}
