// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/One`.
public struct One: Hashable, Sendable {
    public var kind: Kind

    public var one: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        kind: Kind,
        one: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.kind = kind
        self.one = one
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Kind: OpenEnum {
        case a
        case b
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.a, .b] }

        public var rawValue: String {
            switch self {
            case .a: "a"
            case .b: "b"
            case .unknown(let value): value
            }
        }
    }
}

extension One: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var kind: Kind?
        var one: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.required(&kind) }
            if json.key("\"one\":", 2, &member) { json.optional(&one, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\none\n", unknown: &unknownFields)
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: start) }
        self.init(
            kind: kind,
            one: one,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"kind\":", kind)
        json.optional(",\"one\":", one, 2, nulls)
        json.closeObject(from: start, names: "kind\none\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/One/properties/\nkind\none\n" }
}

extension One.Kind {
    public static var knownWords: StaticString { "a\nb\n" }
}
