// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Shark`.
public enum Shark: Hashable, Sendable {
    case sawShark(SawShark)
    case goblinShark(GoblinShark)
    case whale(Whale)
    case base(Base)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public struct Base: Hashable, Sendable {
        public var sharktype: String

        public var kind: String

        public var age: Int

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            sharktype: String,
            kind: String,
            age: Int,
            unknownFields: JSONObject = [:]
        ) {
            self.sharktype = sharktype
            self.kind = kind
            self.age = age
            self.unknownFields = unknownFields
        }
    }
}

extension Shark: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "sharktype", among: "saw\ngoblin\nWhale\n") {
        case 1:
            self = .sawShark(try json.value(as: SawShark.self))
            return
        case 2:
            self = .goblinShark(try json.value(as: GoblinShark.self))
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
        case .sawShark(let value): value.write(json: &json)
        case .goblinShark(let value): value.write(json: &json)
        case .whale(let value): value.write(json: &json)
        case .base(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Shark {
    public static func sawShark(_ age: Int, kind: String, teeth: Int? = nil) -> Self {
        .sawShark(SawShark(kind: kind, age: age, teeth: teeth))
    }

    public static func goblinShark(_ age: Int, kind: String) -> Self {
        .goblinShark(GoblinShark(kind: kind, age: age))
    }

    public static func whale(_ age: Int, sharktype: String) -> Self {
        .whale(Whale(sharktype: sharktype, age: age))
    }

    public static func base(_ age: Int, sharktype: String, kind: String) -> Self {
        .base(Base(sharktype: sharktype, kind: kind, age: age))
    }
}

extension Shark.Base: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var sharktype: String?
        var kind: String?
        var age: Int?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"sharktype\":", 1, &member) { json.required(&sharktype) }
            if json.key("\"kind\":", 2, &member) { json.required(&kind) }
            if json.key("\"age\":", 3, &member) { json.required(&age) }
        } while json.nextMember(&member, of: "sharktype\nkind\nage\n", unknown: &unknownFields)
        guard
            let sharktype, let kind, let age, json.isSound
        else { try json.fail(missing: "sharktype\nkind\nage\n", from: start) }
        self.init(sharktype: sharktype, kind: kind, age: age, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"sharktype\":", sharktype)
        json.required(",\"kind\":", kind)
        json.required(",\"age\":", age)
        json.closeObject(from: start, names: "sharktype\nkind\nage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Shark/properties/\nsharktype\n\tinput.yaml#/components/schemas/Fish/properties/\nkind\nage\n" }
}
