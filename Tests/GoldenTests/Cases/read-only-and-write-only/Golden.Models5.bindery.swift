// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Answered`.
public struct Answered: Hashable, Sendable {
    /// Only in responses.
    public var id: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: String, unknownFields: JSONObject = [:]) {
        self.id = id
        self.unknownFields = unknownFields
    }
}

extension Answered: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
        } while json.nextMember(&member, of: "id\n", unknown: &unknownFields)
        guard let id, json.isSound else { try json.fail(missing: "id\n", from: start) }
        self.init(id: id, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.closeObject(from: start, names: "id\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Answered/properties/\nid\n" }
}

/// Source: `/components/schemas/Pet`.
public struct Pet: Hashable, Sendable {
    /// Only in responses.
    public var id: Optional<String>

    public var name: String

    /// Only in requests.
    public var secret: Optional<String>

    public var tags: Optional<[Tag]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        id: String? = nil,
        secret: String? = nil,
        tags: [Tag]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.id = id
        self.secret = secret
        self.tags = tags
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var name: String?
        var secret: String?
        var tags: [Tag]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"name\":", 2, &member) { json.required(&name) }
            if json.key("\"secret\":", 3, &member) { json.optional(&secret, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"object\":", 4, &member) { json.constant("\"pet\"", unknown: &unknownFields) }
            if json.key("\"tags\":", 5, &member) { json.optional(&tags, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nname\nsecret\nobject\ntags\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            id: id,
            secret: secret,
            tags: tags,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.required(",\"name\":", name)
        json.optional(",\"secret\":", secret, 3, nulls)
        json.constant(",\"object\":\"pet\"", "object", unknown: unknownFields)
        json.optional(",\"tags\":", tags, 5, nulls)
        json.closeObject(from: start, names: "id\nname\nsecret\nobject\ntags\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\nid\nname\nsecret\nobject\ntags\n" }
}
