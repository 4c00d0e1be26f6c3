// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
        var name: String?
        var bark: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"petType\":", 1, &member) { json.constant("\"dog\"", unknown: &unknownFields) }
            if json.key("\"name\":", 2, &member) { json.required(&name) }
            if json.key("\"bark\":", 3, &member) { json.optional(&bark, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "petType\nname\nbark\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
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
        let start = json.enterRecord(Self.self)
        var name: String?
        var lovesRocks: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"petType\":", 1, &member) { json.constant("\"#Acme.Lizard\"", unknown: &unknownFields) }
            if json.key("\"name\":", 2, &member) { json.required(&name) }
            if json.key("\"lovesRocks\":", 3, &member) { json.optional(&lovesRocks, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "petType\nname\nlovesRocks\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
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
