// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/All`.
public struct All: Hashable, Sendable {
    public var own: Optional<ErrorValue>

    public var other: Optional<CommonError>

    public var pet: Optional<SeveralFilesNamesPet>

    public var morePet: Optional<MorePet>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        own: ErrorValue? = nil,
        other: CommonError? = nil,
        pet: SeveralFilesNamesPet? = nil,
        morePet: MorePet? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.own = own
        self.other = other
        self.pet = pet
        self.morePet = morePet
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension All: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var own: ErrorValue?
        var other: CommonError?
        var pet: SeveralFilesNamesPet?
        var morePet: MorePet?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"own\":", 1, &member) { json.optional(&own, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"other\":", 2, &member) { json.optional(&other, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"pet\":", 3, &member) { json.optional(&pet, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"morePet\":", 4, &member) { json.optional(&morePet, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "own\nother\npet\nmorePet\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            own: own,
            other: other,
            pet: pet,
            morePet: morePet,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"own\":", own, 1, nulls)
        json.optional(",\"other\":", other, 2, nulls)
        json.optional(",\"pet\":", pet, 3, nulls)
        json.optional(",\"morePet\":", morePet, 4, nulls)
        json.closeObject(from: start, names: "own\nother\npet\nmorePet\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/All/properties/\nown\nother\npet\nmorePet\n" }
}
