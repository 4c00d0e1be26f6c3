// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// A pet as the shop knows it.
///
/// Source: `/components/schemas/Pet`.
public struct Pet: Hashable, Sendable {
    /// Number in the register.
    ///
    /// At least 1.
    public var id: Int

    /// Length: at most 40.
    public var name: String

    /// In kilograms.
    ///
    /// Default: 1.5.
    public var weight: Optional<Double>

    public var isTame: Optional<Bool>

    /// Items: at most 3.
    public var tags: Optional<[String]>

    public var bornAt: Optional<DateTimeString>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        id: Int,
        weight: Double? = nil,
        isTame: Bool? = nil,
        tags: [String]? = nil,
        bornAt: DateTimeString? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.id = id
        self.weight = weight
        self.isTame = isTame
        self.tags = tags
        self.bornAt = bornAt
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: Int?
        var name: String?
        var weight: Double?
        var isTame: Bool?
        var tags: [String]?
        var bornAt: DateTimeString?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"name\":", 2, &member) { json.required(&name) }
            if json.key("\"weight\":", 3, &member) { json.optional(&weight, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"is_tame\":", 4, &member) { json.optional(&isTame, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"tags\":", 5, &member) { json.optional(&tags, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"born_at\":", 6, &member) { json.optional(&bornAt, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nname\nweight\nis_tame\ntags\nborn_at\n", unknown: &unknownFields)
        guard let id, let name, json.isSound else { try json.fail(missing: "id\nname\n", from: start) }
        self.init(
            name: name,
            id: id,
            weight: weight,
            isTame: isTame,
            tags: tags,
            bornAt: bornAt,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.required(",\"name\":", name)
        json.optional(",\"weight\":", weight, 3, nulls)
        json.optional(",\"is_tame\":", isTame, 4, nulls)
        json.optional(",\"tags\":", tags, 5, nulls)
        json.optional(",\"born_at\":", bornAt, 6, nulls)
        json.closeObject(from: start, names: "id\nname\nweight\nis_tame\ntags\nborn_at\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\nid\nname\nweight\nis_tame\ntags\nborn_at\n" }
}

extension Pet {
    public func validate(into validator: inout Validator) {
        validator.number("id", id, atLeast: 1, "input.yaml#/components/schemas/Pet/properties/id")
        validator.length("name", name, atMost: 40, "input.yaml#/components/schemas/Pet/properties/name")
        if let value = tags {
            validator.enter("tags")
            validator.items(value.count, atMost: 3, "input.yaml#/components/schemas/Pet/properties/tags")
            validator.leave()
        }
    }
}
