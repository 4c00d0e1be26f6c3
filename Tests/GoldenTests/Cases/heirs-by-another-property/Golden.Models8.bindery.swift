// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Salmon`.
public struct Salmon: Hashable, Sendable {
    public var age: Int

    public var friends: Optional<[Fish]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        age: Int,
        friends: [Fish]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.age = age
        self.friends = friends
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Salmon: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var age: Int?
        var friends: [Fish]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.constant("\"salmon\"", unknown: &unknownFields) }
            if json.key("\"age\":", 2, &member) { json.required(&age) }
            if json.key("\"friends\":", 3, &member) { json.optional(&friends, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\nage\nfriends\n", unknown: &unknownFields)
        guard let age, json.isSound else { try json.fail(missing: "age\n", from: start) }
        self.init(
            age: age,
            friends: friends,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"kind\":\"salmon\"", "kind", unknown: unknownFields)
        json.required(",\"age\":", age)
        json.optional(",\"friends\":", friends, 3, nulls)
        json.closeObject(from: start, names: "kind\nage\nfriends\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Salmon/properties/\nkind\n\tinput.yaml#/components/schemas/Fish/properties/\nage\n\tinput.yaml#/components/schemas/Salmon/properties/\nfriends\n" }
}

/// Source: `/components/schemas/SawShark`.
public struct SawShark: Hashable, Sendable {
    public var teeth: Optional<Int>

    public var kind: String

    public var age: Int

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        kind: String,
        age: Int,
        teeth: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.kind = kind
        self.age = age
        self.teeth = teeth
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension SawShark: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var teeth: Int?
        var kind: String?
        var age: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"sharktype\":", 1, &member) { json.constant("\"saw\"", unknown: &unknownFields) }
            if json.key("\"teeth\":", 2, &member) { json.optional(&teeth, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"kind\":", 3, &member) { json.required(&kind) }
            if json.key("\"age\":", 4, &member) { json.required(&age) }
        } while json.nextMember(&member, of: "sharktype\nteeth\nkind\nage\n", unknown: &unknownFields)
        guard let kind, let age, json.isSound else { try json.fail(missing: "kind\nage\n", from: start) }
        self.init(
            kind: kind,
            age: age,
            teeth: teeth,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"sharktype\":\"saw\"", "sharktype", unknown: unknownFields)
        json.optional(",\"teeth\":", teeth, 2, nulls)
        json.required(",\"kind\":", kind)
        json.required(",\"age\":", age)
        json.closeObject(from: start, names: "sharktype\nteeth\nkind\nage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Shark/properties/\nsharktype\n\tinput.yaml#/components/schemas/SawShark/properties/\nteeth\n\tinput.yaml#/components/schemas/Fish/properties/\nkind\nage\n" }
}
