// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Assistant`.
public struct Assistant: Hashable, Sendable {
    public var refusal: Optional<String>

    /// First in the factory.
    public var content: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        refusal: String? = nil,
        content: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.refusal = refusal
        self.content = content
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Assistant: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var refusal: String?
        var content: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"assistant\"", unknown: &unknownFields) }
            if json.key("\"refusal\":", 2, &member) { json.optional(&refusal, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"content\":", 3, &member) { json.optional(&content, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\nrefusal\ncontent\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            refusal: refusal,
            content: content,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        json.optional(",\"refusal\":", refusal, 2, nulls)
        json.optional(",\"content\":", content, 3, nulls)
        json.closeObject(from: start, names: "role\nrefusal\ncontent\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Assistant/properties/\nrole\nrefusal\ncontent\n" }
}

extension ExplicitNulls<Assistant> {
    public static var refusal: Self { Self(member: 2) }
    public static var content: Self { Self(member: 3) }
}

/// Source: `/components/schemas/Tool`.
public struct Tool: Hashable, Sendable {
    public var content: String

    public var toolCallID: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: String, toolCallID: String, unknownFields: JSONObject = [:]) {
        self.content = content
        self.toolCallID = toolCallID
        self.unknownFields = unknownFields
    }
}

extension Tool: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: String?
        var toolCallID: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"tool\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.required(&content) }
            if json.key("\"tool_call_id\":", 3, &member) { json.required(&toolCallID) }
        } while json.nextMember(&member, of: "role\ncontent\ntool_call_id\n", unknown: &unknownFields)
        guard
            let content, let toolCallID, json.isSound
        else { try json.fail(missing: "content\ntool_call_id\n", from: start) }
        self.init(content: content, toolCallID: toolCallID, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"tool\"", "role", unknown: unknownFields)
        json.required(",\"content\":", content)
        json.required(",\"tool_call_id\":", toolCallID)
        json.closeObject(from: start, names: "role\ncontent\ntool_call_id\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Tool/properties/\nrole\ncontent\ntool_call_id\n" }
}
