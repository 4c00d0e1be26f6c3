// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{4}name\u{4}note\u{3}age")
        var name: String?
        var note: String?
        var age: Int?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&name)
            case 2: json.optional(&note, &members)
            case 3: json.required(&age)
            default: break
            }
        }
        guard
            let name, let age, json.isSound
        else { try json.fail(missing: "name\nage\n", from: members.start) }
        self.init(
            name: name,
            age: age,
            note: note,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
