// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Array`.
public struct ArrayValue: Hashable, Sendable {
    public var array: Optional<[ArrayValue]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        array: [ArrayValue]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.array = array
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ArrayValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var array: [ArrayValue]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"array\":", 1, &member) { json.optional(&array, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "array\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(array: array, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"array\":", array, 1, nulls)
        json.closeObject(from: start, names: "array\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Array/properties/\narray\n" }
}

public typealias IntValue = Int

/// Source: `/components/schemas/pet`.
public struct PetLowercase: Hashable, Sendable {
    public var ref: Optional<String>

    public var id: Optional<String>

    public var type: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        ref: String? = nil,
        id: String? = nil,
        type: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.ref = ref
        self.id = id
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension PetLowercase: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var ref: String?
        var id: String?
        var type: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"$ref\":", 1, &member) { json.optional(&ref, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"$id\":", 2, &member) { json.optional(&id, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"@type\":", 3, &member) { json.optional(&type, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "$ref\n$id\n@type\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            ref: ref,
            id: id,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"$ref\":", ref, 1, nulls)
        json.optional(",\"$id\":", id, 2, nulls)
        json.optional(",\"@type\":", type, 3, nulls)
        json.closeObject(from: start, names: "$ref\n$id\n@type\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/pet/properties/\n$ref\n$id\n@type\n" }
}

/// Source: `/components/schemas/日本語`.
public struct 日本語Type: Hashable, Sendable {
    public var 名前: Optional<String>

    public var имя: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        名前: String? = nil,
        имя: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.名前 = 名前
        self.имя = имя
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension 日本語Type: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var 名前: String?
        var имя: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"名前\":", 1, &member) { json.optional(&名前, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"имя\":", 2, &member) { json.optional(&имя, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "名前\nимя\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            名前: 名前,
            имя: имя,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"名前\":", 名前, 1, nulls)
        json.optional(",\"имя\":", имя, 2, nulls)
        json.closeObject(from: start, names: "名前\nимя\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/日本語/properties/\n名前\nимя\n" }
}
