// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/more_pet`.
public struct MorePet: Hashable, Sendable {
    public var title: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        title: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.title = title
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension MorePet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var title: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"title\":", 1, &member) { json.optional(&title, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "title\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(title: title, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"title\":", title, 1, nulls)
        json.closeObject(from: start, names: "title\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tpet.yaml#/components/schemas/more_pet/properties/\ntitle\n" }
}
