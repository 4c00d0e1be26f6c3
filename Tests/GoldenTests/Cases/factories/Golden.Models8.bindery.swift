// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{4}role\u{7}refusal\u{7}content")
        var refusal: String?
        var content: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"assistant\"", &members)
            case 2: json.optional(&refusal, &members)
            case 3: json.optional(&content, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            refusal: refusal,
            content: content,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{4}role\u{7}content\u{C}tool_call_id")
        var content: String?
        var toolCallID: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"tool\"", &members)
            case 2: json.required(&content)
            case 3: json.required(&toolCallID)
            default: break
            }
        }
        guard
            let content, let toolCallID, json.isSound
        else { try json.fail(missing: "content\ntool_call_id\n", from: members.start) }
        self.init(
            content: content,
            toolCallID: toolCallID,
            unknownFields: members.takeUnknownFields()
        )
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
