// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{5}array")
        var array: [ArrayValue]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&array, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            array: array,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
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
        var members = json.enterRecord(Self.self, "\u{4}$ref\u{3}$id\u{5}@type")
        var ref: String?
        var id: String?
        var type: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&ref, &members)
            case 2: json.optional(&id, &members)
            case 3: json.optional(&type, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            ref: ref,
            id: id,
            type: type,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{6}名前\u{6}имя")
        var 名前: String?
        var имя: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&名前, &members)
            case 2: json.optional(&имя, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            名前: 名前,
            имя: имя,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
