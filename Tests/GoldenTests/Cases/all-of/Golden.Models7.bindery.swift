// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

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
        let start = try json.enterRecord(Self.self)
        var name: String?
        var note: String?
        var age: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"note\":") { json.optional(&note, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"age\":") { json.required(&age) }
                fallthrough
            default:
                member = json.nextMember(of: "name\nnote\nage\n", unknown: &unknownFields)
            }
        }
        guard let name, let age, json.isSound else { throw json.failure(missing: "name\nage\n", from: start) }
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
