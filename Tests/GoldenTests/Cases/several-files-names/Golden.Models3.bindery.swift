// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{3}own\u{5}other\u{3}pet\u{7}morePet")
        var own: ErrorValue?
        var other: CommonError?
        var pet: SeveralFilesNamesPet?
        var morePet: MorePet?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&own, &members)
            case 2: json.optional(&other, &members)
            case 3: json.optional(&pet, &members)
            case 4: json.optional(&morePet, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            own: own,
            other: other,
            pet: pet,
            morePet: morePet,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
