// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

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
        let start = try json.enterRecord(Self.self)
        var name: String?
        var bark: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"petType\":") { json.constant("\"dog\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"bark\":") { json.optional(&bark, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "petType\nname\nbark\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.failure(missing: "name\n", from: start) }
        self.init(
            name: name,
            bark: bark,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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
        let start = try json.enterRecord(Self.self)
        var name: String?
        var lovesRocks: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"petType\":") { json.constant("\"#Acme.Lizard\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"lovesRocks\":") { json.optional(&lovesRocks, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "petType\nname\nlovesRocks\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.failure(missing: "name\n", from: start) }
        self.init(
            name: name,
            lovesRocks: lovesRocks,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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
