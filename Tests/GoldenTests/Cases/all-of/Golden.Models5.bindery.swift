// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Named`.
public struct Named: Hashable, Sendable {
    public var name: String

    public var note: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        note: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.note = note
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Named: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var note: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"note\":", 2, &member) { json.optional(&note, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\nnote\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            note: note,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"note\":", note, 2, nulls)
        json.closeObject(from: start, names: "name\nnote\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Named/properties/\nname\nnote\n" }
}

/// Required in the order of first mention.
///
/// Source: `/components/schemas/Pet`.
public struct Pet: Hashable, Sendable {
    public var name: String

    public var note: Optional<String>

    public var age: Int

    public var owner: String

    public var colour: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        age: Int,
        owner: String,
        note: String? = nil,
        colour: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.age = age
        self.owner = owner
        self.note = note
        self.colour = colour
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var note: String?
        var age: Int?
        var owner: String?
        var colour: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"note\":", 2, &member) { json.optional(&note, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"age\":", 3, &member) { json.required(&age) }
            if json.key("\"owner\":", 4, &member) { json.required(&owner) }
            if json.key("\"colour\":", 5, &member) { json.optional(&colour, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\nnote\nage\nowner\ncolour\n", unknown: &unknownFields)
        guard
            let name, let age, let owner, json.isSound
        else { try json.fail(missing: "name\nage\nowner\n", from: start) }
        self.init(
            name: name,
            age: age,
            owner: owner,
            note: note,
            colour: colour,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"note\":", note, 2, nulls)
        json.required(",\"age\":", age)
        json.required(",\"owner\":", owner)
        json.optional(",\"colour\":", colour, 5, nulls)
        json.closeObject(from: start, names: "name\nnote\nage\nowner\ncolour\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Named/properties/\nname\nnote\n\tinput.yaml#/components/schemas/Aged/allOf/1/properties/\nage\n\tinput.yaml#/components/schemas/Pet/allOf/1/properties/\nowner\ncolour\n" }
}
