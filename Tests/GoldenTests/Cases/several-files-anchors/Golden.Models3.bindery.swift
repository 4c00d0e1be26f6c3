// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Owner`.
public struct Owner: Hashable, Sendable {
    public var pet: Optional<Dog>

    public var other: Optional<Cat>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        pet: Dog? = nil,
        other: Cat? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.pet = pet
        self.other = other
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Owner: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var pet: Dog?
        var other: Cat?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"pet\":", 1, &member) { json.optional(&pet, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"other\":", 2, &member) { json.optional(&other, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "pet\nother\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            pet: pet,
            other: other,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"pet\":", pet, 1, nulls)
        json.optional(",\"other\":", other, 2, nulls)
        json.closeObject(from: start, names: "pet\nother\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Owner/properties/\npet\nother\n" }
}
