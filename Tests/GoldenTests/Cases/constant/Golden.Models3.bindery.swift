// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{4}role\u{4}text\u{4}kind\u{7}version\u{3}tag\u{4}seen")
        var text: String?
        var kind: Kind?
        var version: Int?
        var tag: Tag?
        var seen: Bool?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"user\"", &members)
            case 2: json.required(&text)
            case 3: json.optional(&kind, &members)
            case 4: json.optional(&version, &members)
            case 5: json.optional(&tag, &members)
            case 6: json.optional(&seen, &members)
            default: break
            }
        }
        guard let text, json.isSound else { try json.fail(missing: "text\n", from: members.start) }
        self.init(
            text: text,
            kind: kind,
            version: version,
            tag: tag,
            seen: seen,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
