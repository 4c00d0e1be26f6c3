// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Fish`.
public enum Fish: Hashable, Sendable {
    case salmon(Salmon)
    case shark(Shark)
    case whale(Whale)
    case base(Base)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public struct Base: Hashable, Sendable {
        public var kind: String

        public var age: Int

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(kind: String, age: Int, unknownFields: JSONObject = [:]) {
            self.kind = kind
            self.age = age
            self.unknownFields = unknownFields
        }
    }
}

extension Fish: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "kind", among: "salmon\nshark\nwhale\n") {
        case 1:
            self = .salmon(try json.value(as: Salmon.self))
            return
        case 2:
            self = .shark(try json.value(as: Shark.self))
            return
        case 3:
            self = .whale(try json.value(as: Whale.self))
            return
        default: break
        }
        switch try json.kind() {
        case .object: self = .base(try json.value(as: Base.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .salmon(let value): value.write(json: &json)
        case .shark(let value): value.write(json: &json)
        case .whale(let value): value.write(json: &json)
        case .base(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Fish {
    public static func salmon(_ age: Int, friends: [Fish]? = nil) -> Self {
        .salmon(Salmon(age: age, friends: friends))
    }

    public static func whale(_ age: Int, sharktype: String) -> Self {
        .whale(Whale(sharktype: sharktype, age: age))
    }

    public static func base(_ age: Int, kind: String) -> Self {
        .base(Base(kind: kind, age: age))
    }
}

extension Fish.Base: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var kind: String?
        var age: Int?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.required(&kind) }
            if json.key("\"age\":", 2, &member) { json.required(&age) }
        } while json.nextMember(&member, of: "kind\nage\n", unknown: &unknownFields)
        guard let kind, let age, json.isSound else { try json.fail(missing: "kind\nage\n", from: start) }
        self.init(kind: kind, age: age, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"kind\":", kind)
        json.required(",\"age\":", age)
        json.closeObject(from: start, names: "kind\nage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Fish/properties/\nkind\nage\n" }
}

/// Source: `/components/schemas/GoblinShark`.
public struct GoblinShark: Hashable, Sendable {
    public var kind: String

    public var age: Int

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(kind: String, age: Int, unknownFields: JSONObject = [:]) {
        self.kind = kind
        self.age = age
        self.unknownFields = unknownFields
    }
}

extension GoblinShark: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var kind: String?
        var age: Int?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"sharktype\":", 1, &member) { json.constant("\"goblin\"", unknown: &unknownFields) }
            if json.key("\"kind\":", 2, &member) { json.required(&kind) }
            if json.key("\"age\":", 3, &member) { json.required(&age) }
        } while json.nextMember(&member, of: "sharktype\nkind\nage\n", unknown: &unknownFields)
        guard let kind, let age, json.isSound else { try json.fail(missing: "kind\nage\n", from: start) }
        self.init(kind: kind, age: age, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"sharktype\":\"goblin\"", "sharktype", unknown: unknownFields)
        json.required(",\"kind\":", kind)
        json.required(",\"age\":", age)
        json.closeObject(from: start, names: "sharktype\nkind\nage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Shark/properties/\nsharktype\n\tinput.yaml#/components/schemas/Fish/properties/\nkind\nage\n" }
}
