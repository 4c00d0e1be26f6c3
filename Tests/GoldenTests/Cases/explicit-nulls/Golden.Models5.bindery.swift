// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Required members are always written.
///
/// Source: `/components/schemas/Pet`.
public struct Pet: Hashable, Sendable {
    public var id: String

    public var tag: Optional<String>

    public var name: Optional<String>

    public var owner: Optional<Owner>

    public var parent: Pet? {
        get { _parent?.value }
        set { _parent = newValue.map(Box.init) }
    }

    var _parent: Optional<Box<Pet>>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        id: String,
        tag: String?,
        name: String? = nil,
        owner: Owner? = nil,
        parent: Pet? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.tag = tag
        self.name = name
        self.owner = owner
        _parent = parent.map(Box.init)
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var tag: String?
        var name: String?
        var owner: Owner?
        var parent: Pet?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"tag\":", 2, &member) { json.nullable(&tag, unknown: &unknownFields) }
            if json.key("\"name\":", 3, &member) { json.optional(&name, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"owner\":", 4, &member) { json.optional(&owner, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"parent\":", 5, &member) { json.optional(&parent, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\ntag\nname\nowner\nparent\n", unknown: &unknownFields)
        guard let id, json.isSound else { try json.fail(missing: "id\n", from: start) }
        self.init(
            id: id,
            tag: tag,
            name: name,
            owner: owner,
            parent: parent,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.nullable(",\"tag\":", tag, unknown: unknownFields)
        json.optional(",\"name\":", name, 3, nulls)
        json.optional(",\"owner\":", owner, 4, nulls)
        json.optional(",\"parent\":", _parent?.value, 5, nulls)
        json.closeObject(from: start, names: "id\ntag\nname\nowner\nparent\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\nid\ntag\nname\nowner\nparent\n" }
}

extension ExplicitNulls<Pet> {
    public static var parent: Self { Self(member: 5) }
}
