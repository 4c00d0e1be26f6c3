// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Aged`.
public struct Aged: Hashable, Sendable {
    public var name: String

    public var note: Optional<String>

    public var age: Int

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        age: Int,
        note: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.age = age
        self.note = note
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Aged: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var note: String?
        var age: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"note\":", 2, &member) { json.optional(&note, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"age\":", 3, &member) { json.required(&age) }
        } while json.nextMember(&member, of: "name\nnote\nage\n", unknown: &unknownFields)
        guard let name, let age, json.isSound else { try json.fail(missing: "name\nage\n", from: start) }
        self.init(
            name: name,
            age: age,
            note: note,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"note\":", note, 2, nulls)
        json.required(",\"age\":", age)
        json.closeObject(from: start, names: "name\nnote\nage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Named/properties/\nname\nnote\n\tinput.yaml#/components/schemas/Aged/allOf/1/properties/\nage\n" }
}
