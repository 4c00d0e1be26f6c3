// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Change`.
public struct Change: Hashable, Sendable {
    /// No null by the description and yet told apart where one comes.
    public var name: Optional<String>

    public var tag: Optional<String>

    public var owner: Optional<Owner>

    public var nullsValue: Optional<Int>

    @available(*, deprecated)
    public var age: Int? {
        get { _age }
        set { _age = newValue }
    }

    var _age: Optional<Int>

    public var notes: Optional<[String?]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String? = nil,
        tag: String? = nil,
        owner: Owner? = nil,
        nullsValue: Int? = nil,
        age: Int? = nil,
        notes: [String?]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.tag = tag
        self.owner = owner
        self.nullsValue = nullsValue
        _age = age
        self.notes = notes
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Change: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var tag: String?
        var owner: Owner?
        var nullsValue: Int?
        var age: Int?
        var notes: [String?]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"tag\":", 2, &member) { json.optional(&tag, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"owner\":", 3, &member) { json.optional(&owner, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"nulls\":", 4, &member) { json.optional(&nullsValue, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"age\":", 5, &member) { json.optional(&age, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"notes\":", 6, &member) { json.optional(&notes, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\ntag\nowner\nnulls\nage\nnotes\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            name: name,
            tag: tag,
            owner: owner,
            nullsValue: nullsValue,
            age: age,
            notes: notes,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.optional(",\"tag\":", tag, 2, nulls)
        json.optional(",\"owner\":", owner, 3, nulls)
        json.optional(",\"nulls\":", nullsValue, 4, nulls)
        json.optional(",\"age\":", _age, 5, nulls)
        json.optional(",\"notes\":", notes, 6, nulls)
        json.closeObject(from: start, names: "name\ntag\nowner\nnulls\nage\nnotes\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Change/properties/\nname\ntag\nowner\nnulls\nage\nnotes\n" }
}

extension ExplicitNulls<Change> {
    public static var tag: Self { Self(member: 2) }
    public static var owner: Self { Self(member: 3) }
    public static var nullsValue: Self { Self(member: 4) }
    public static var age: Self { Self(member: 5) }
}

extension Change {
    /// Made of what both have in common, and of all unknown fields.
    ///
    /// Null stays null, and is not left out, for `owner`.
    ///
    /// Dropped: `id`, `parent`.
    public init(_ value: Pet) {
        self.init(
            name: value.name,
            tag: value.tag,
            owner: value.owner,
            unknownFields: value.unknownFields,
            nulls: ExplicitNulls(value.nulls, among: [.owner])
        )
    }
}
