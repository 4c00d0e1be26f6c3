// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/1`.
public struct _1Type: Hashable, Sendable {
    public var typeCapitalized: Optional<String>

    public var type: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        typeCapitalized: String? = nil,
        type: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.typeCapitalized = typeCapitalized
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension _1Type: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var typeCapitalized: String?
        var type: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"Type\":", 1, &member) { json.optional(&typeCapitalized, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"type\":", 2, &member) { json.optional(&type, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "Type\ntype\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            typeCapitalized: typeCapitalized,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"Type\":", typeCapitalized, 1, nulls)
        json.optional(",\"type\":", type, 2, nulls)
        json.closeObject(from: start, names: "Type\ntype\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/1/properties/\nType\ntype\n" }
}
