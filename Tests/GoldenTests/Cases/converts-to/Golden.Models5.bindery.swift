// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/AssistantMessage`.
public struct AssistantMessage: Hashable, Sendable {
    public var content: Optional<String>

    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: String? = nil,
        name: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.name = name
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension AssistantMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}role\u{7}content\u{4}name")
        var content: String?
        var name: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"assistant\"", &members)
            case 2: json.optional(&content, &members)
            case 3: json.optional(&name, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            content: content,
            name: name,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"name\":", name, 3, nulls)
        json.closeObject(from: start, names: "role\ncontent\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/AssistantMessage/properties/\nrole\ncontent\nname\n" }
}

extension ExplicitNulls<AssistantMessage> {
    public static var content: Self { Self(member: 2) }
}

extension AssistantMessage {
    /// Made of what both have in common, and of all unknown fields.
    ///
    /// Dropped: `annotations`.
    public init(_ value: Answer) {
        self.init(content: value.content, unknownFields: value.unknownFields)
    }
}
