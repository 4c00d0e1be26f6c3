// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Dog`.
public indirect enum Dog: Hashable, Sendable {
    case poodle(Poodle)
    case base(Base)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public struct Base: Hashable, Sendable {
        public var kind: Optional<String>

        public var next: Optional<Pet>

        public var bark: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            kind: String? = nil,
            next: Pet? = nil,
            bark: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.kind = kind
            self.next = next
            self.bark = bark
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Dog: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "kind", among: "Poodle\n") {
        case 1:
            self = .poodle(try json.value(as: Poodle.self))
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
        case .poodle(let value): value.write(json: &json)
        case .base(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Dog {
    public static var poodle: Self { .poodle(Poodle()) }

    public static func poodle(next: Pet? = nil, bark: String? = nil, curls: Int? = nil) -> Self {
        .poodle(Poodle(next: next, bark: bark, curls: curls))
    }

    public static var base: Self { .base(Base()) }

    public static func base(kind: String? = nil, next: Pet? = nil, bark: String? = nil) -> Self {
        .base(Base(kind: kind, next: next, bark: bark))
    }
}

extension Dog.Base: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var kind: String?
        var next: Pet?
        var bark: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.optional(&kind, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"next\":", 2, &member) { json.optional(&next, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"bark\":", 3, &member) { json.optional(&bark, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\nnext\nbark\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            kind: kind,
            next: next,
            bark: bark,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"kind\":", kind, 1, nulls)
        json.optional(",\"next\":", next, 2, nulls)
        json.optional(",\"bark\":", bark, 3, nulls)
        json.closeObject(from: start, names: "kind\nnext\nbark\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\nkind\nnext\n\tinput.yaml#/components/schemas/Dog/properties/\nbark\n" }
}
