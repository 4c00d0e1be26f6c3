// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/Two`.
public struct Two: Hashable, Sendable {
    public var kind: Kind

    public var two: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        kind: Kind,
        two: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.kind = kind
        self.two = two
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Kind: OpenEnum {
        case b
        case c
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.b, .c] }

        public var rawValue: String {
            switch self {
            case .b: "b"
            case .c: "c"
            case .unknown(let value): value
            }
        }
    }
}

extension Two: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}kind\u{3}two")
        var kind: Kind?
        var two: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&kind)
            case 2: json.optional(&two, &members)
            default: break
            }
        }
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: members.start) }
        self.init(
            kind: kind,
            two: two,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"kind\":", kind)
        json.optional(",\"two\":", two, 2, nulls)
        json.closeObject(from: start, names: "kind\ntwo\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Two/properties/\nkind\ntwo\n" }
}

extension Two.Kind {
    public static var knownWords: StaticString { "b\nc\n" }
}
