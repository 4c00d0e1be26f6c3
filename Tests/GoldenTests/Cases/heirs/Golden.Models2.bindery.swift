// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/Dog`.
public struct Dog: Hashable, Sendable {
    public var name: String

    public var bark: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        bark: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.bark = bark
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Dog: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{7}petType\u{4}name\u{4}bark")
        var name: String?
        var bark: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"dog\"", &members)
            case 2: json.required(&name)
            case 3: json.optional(&bark, &members)
            default: break
            }
        }
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: members.start) }
        self.init(
            name: name,
            bark: bark,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"petType\":\"dog\"", "petType", unknown: unknownFields)
        json.required(",\"name\":", name)
        json.optional(",\"bark\":", bark, 3, nulls)
        json.closeObject(from: start, names: "petType\nname\nbark\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\npetType\nname\n\tinput.yaml#/components/schemas/Dog/allOf/1/properties/\nbark\n" }
}

/// Source: `/components/schemas/Lizard`.
public struct Lizard: Hashable, Sendable {
    public var name: String

    public var lovesRocks: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        lovesRocks: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.lovesRocks = lovesRocks
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Lizard: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{7}petType\u{4}name\nlovesRocks")
        var name: String?
        var lovesRocks: Bool?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"#Acme.Lizard\"", &members)
            case 2: json.required(&name)
            case 3: json.optional(&lovesRocks, &members)
            default: break
            }
        }
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: members.start) }
        self.init(
            name: name,
            lovesRocks: lovesRocks,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"petType\":\"#Acme.Lizard\"", "petType", unknown: unknownFields)
        json.required(",\"name\":", name)
        json.optional(",\"lovesRocks\":", lovesRocks, 3, nulls)
        json.closeObject(from: start, names: "petType\nname\nlovesRocks\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\npetType\nname\n\tinput.yaml#/components/schemas/Lizard/properties/\nlovesRocks\n" }
}
