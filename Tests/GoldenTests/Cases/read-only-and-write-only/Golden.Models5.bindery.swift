// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{2}id")
        var id: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&id)
            default: break
            }
        }
        guard let id, json.isSound else { try json.fail(missing: "id\n", from: members.start) }
        self.init(id: id, unknownFields: members.takeUnknownFields())
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
        var members = json.enterRecord(Self.self, "\u{2}id\u{4}name\u{6}secret\u{6}object\u{4}tags")
        var id: String?
        var name: String?
        var secret: String?
        var tags: [Tag]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&id, &members)
            case 2: json.required(&name)
            case 3: json.optional(&secret, &members)
            case 4: json.constant("\"pet\"", &members)
            case 5: json.optional(&tags, &members)
            default: break
            }
        }
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: members.start) }
        self.init(
            name: name,
            id: id,
            secret: secret,
            tags: tags,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
