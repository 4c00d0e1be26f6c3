// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: 14344f20f9d281ed
// swift-format-ignore-file

import BinderyRuntime

/// What a tool gave back for a call of the model.
///
/// Source: `/components/schemas/ChatCompletionRequestToolMessage`.
public struct ChatCompletionRequestToolMessage: Hashable, Sendable {
    /// The result.
    public var content: String

    /// The identifier of the call that this result belongs to.
    public var toolCallID: String

    /// The function that was called.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: String,
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
        var content: String?
        var toolCallID: String?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"tool\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.required(&content) }
            if json.key("\"tool_call_id\":", 3, &member) { json.required(&toolCallID) }
            if json.key("\"name\":", 4, &member) { json.optional(&name, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\ntool_call_id\nname\n", unknown: &unknownFields)
        guard
            let content, let toolCallID, json.isSound
        else { try json.fail(missing: "content\ntool_call_id\n", from: start) }
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
        json.required(",\"content\":", content)
        json.required(",\"tool_call_id\":", toolCallID)
        json.optional(",\"name\":", name, 4, nulls)
        json.closeObject(from: start, names: "role\ncontent\ntool_call_id\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestToolMessage/properties/\nrole\ncontent\ntool_call_id\n\ttogether.yaml#/components/schemas/ChatCompletionRequestToolMessage/properties/\nname\n" }
}
