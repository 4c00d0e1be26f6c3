// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Home`.
public struct Home: Hashable, Sendable {
    public var best: Optional<Pet>

    public var size: Optional<JSONValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        best: Pet? = nil,
        size: JSONValue? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.best = best
        self.size = size
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Home: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var best: Pet?
        var size: JSONValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"best\":", 1, &member) { json.optional(&best, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"size\":", 2, &member) { json.optional(&size, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "best\nsize\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            best: best,
            size: size,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"best\":", best, 1, nulls)
        json.optional(",\"size\":", size, 2, nulls)
        json.closeObject(from: start, names: "best\nsize\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Home/properties/\nbest\n\tsecond.json#/components/schemas/Home/properties/\nsize\n" }
}

/// Source: `/components/schemas/Pet`.
public struct Pet: Hashable, Sendable {
    public var name: String

    public var kind: Kind

    /// In years.
    public var age: Int

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(name: String, kind: Kind, age: Int, unknownFields: JSONObject = [:]) {
        self.name = name
        self.kind = kind
        self.age = age
        self.unknownFields = unknownFields
    }

    public enum Kind: OpenEnum {
        case cat
        case dog
        case bird
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.cat, .dog, .bird] }

        public var rawValue: String {
            switch self {
            case .cat: "cat"
            case .dog: "dog"
            case .bird: "bird"
            case .unknown(let value): value
            }
        }
    }
}

extension Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var kind: Kind?
        var age: Int?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"kind\":", 2, &member) { json.required(&kind) }
            if json.key("\"age\":", 3, &member) { json.required(&age) }
        } while json.nextMember(&member, of: "name\nkind\nage\n", unknown: &unknownFields)
        guard
            let name, let kind, let age, json.isSound
        else { try json.fail(missing: "name\nkind\nage\n", from: start) }
        self.init(name: name, kind: kind, age: age, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.required(",\"kind\":", kind)
        json.required(",\"age\":", age)
        json.closeObject(from: start, names: "name\nkind\nage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\nname\nkind\n\toverlay.yaml#/components/schemas/Pet/properties/\nage\n" }
}

extension Pet.Kind {
    public static var knownWords: StaticString { "cat\ndog\nbird\n" }
}
