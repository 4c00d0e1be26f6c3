// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Owner`.
public struct Owner: Hashable, Sendable {
    public var favourite: Optional<Pet>

    public var pets: Optional<[Pet]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        favourite: Pet? = nil,
        pets: [Pet]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.favourite = favourite
        self.pets = pets
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Owner: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var favourite: Pet?
        var pets: [Pet]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"favourite\":", 1, &member) { json.optional(&favourite, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"pets\":", 2, &member) { json.optional(&pets, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "favourite\npets\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            favourite: favourite,
            pets: pets,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"favourite\":", favourite, 1, nulls)
        json.optional(",\"pets\":", pets, 2, nulls)
        json.closeObject(from: start, names: "favourite\npets\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Owner/properties/\nfavourite\npets\n" }
}
