// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{4}kind\u{4}next\u{4}bark")
        var kind: String?
        var next: Pet?
        var bark: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&kind, &members)
            case 2: json.optional(&next, &members)
            case 3: json.optional(&bark, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            kind: kind,
            next: next,
            bark: bark,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
