// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
        var kind: Kind?
        var two: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.required(&kind) }
            if json.key("\"two\":", 2, &member) { json.optional(&two, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\ntwo\n", unknown: &unknownFields)
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: start) }
        self.init(
            kind: kind,
            two: two,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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
