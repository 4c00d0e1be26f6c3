// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 40c1ab09a47b8d03
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
        var members = json.enterRecord(Self.self, "\u{4}role\u{7}content\u{C}tool_call_id\u{4}name")
        var content: String?
        var toolCallID: String?
        var name: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"tool\"", &members)
            case 2: json.required(&content)
            case 3: json.required(&toolCallID)
            case 4: json.optional(&name, &members)
            default: break
            }
        }
        guard
            let content, let toolCallID, json.isSound
        else { try json.fail(missing: "content\ntool_call_id\n", from: members.start) }
        self.init(
            content: content,
            toolCallID: toolCallID,
            name: name,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
