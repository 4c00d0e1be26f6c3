// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Message`.
public struct Message: Hashable, Sendable {
    public var text: String

    /// An ordinary property.
    ///
    /// Always `"short"`.
    public var kind: Optional<Kind>

    /// Always 2.
    public var version: Optional<Int>

    /// Written unless it came without.
    ///
    /// Default: `"note"`. Always `"note"`.
    public var tag: Optional<Tag>

    /// Default: true. Always true.
    public var seen: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: String,
        kind: Kind? = nil,
        version: Int? = nil,
        tag: Tag? = .note,
        seen: Bool? = true,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.kind = kind
        self.version = version
        self.tag = tag
        self.seen = seen
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// An ordinary property.
    public enum Kind: OpenEnum {
        case short
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.short] }

        public var rawValue: String {
            switch self {
            case .short: "short"
            case .unknown(let value): value
            }
        }
    }

    /// Written unless it came without.
    public enum Tag: OpenEnum {
        /// Written unless it came without.
        case note
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.note] }

        public var rawValue: String {
            switch self {
            case .note: "note"
            case .unknown(let value): value
            }
        }
    }
}

extension Message: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var text: String?
        var kind: Kind?
        var version: Int?
        var tag: Tag?
        var seen: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"user\"", unknown: &unknownFields) }
            if json.key("\"text\":", 2, &member) { json.required(&text) }
            if json.key("\"kind\":", 3, &member) { json.optional(&kind, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"version\":", 4, &member) { json.optional(&version, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"tag\":", 5, &member) { json.optional(&tag, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"seen\":", 6, &member) { json.optional(&seen, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ntext\nkind\nversion\ntag\nseen\n", unknown: &unknownFields)
        guard let text, json.isSound else { try json.fail(missing: "text\n", from: start) }
        self.init(
            text: text,
            kind: kind,
            version: version,
            tag: tag,
            seen: seen,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"user\"", "role", unknown: unknownFields)
        json.required(",\"text\":", text)
        json.optional(",\"kind\":", kind, 3, nulls)
        json.optional(",\"version\":", version, 4, nulls)
        json.optional(",\"tag\":", tag, 5, nulls)
        json.optional(",\"seen\":", seen, 6, nulls)
        json.closeObject(from: start, names: "role\ntext\nkind\nversion\ntag\nseen\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Message/properties/\nrole\ntext\nkind\nversion\ntag\nseen\n" }
}

extension Message.Kind {
    public static var knownWords: StaticString { "short\n" }
}

extension Message.Tag {
    public static var knownWords: StaticString { "note\n" }
}
