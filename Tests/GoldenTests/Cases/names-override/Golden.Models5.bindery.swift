// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/pet_record`.
public struct Pet: Hashable, Sendable {
    public var thumbsUp: Optional<Int>

    public var thumbsDown: Optional<Int>

    public var category: Optional<Kind>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        thumbsUp: Int? = nil,
        thumbsDown: Int? = nil,
        category: Kind? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.thumbsUp = thumbsUp
        self.thumbsDown = thumbsDown
        self.category = category
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

extension Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{2}+1\u{2}-1\u{4}kind")
        var thumbsUp: Int?
        var thumbsDown: Int?
        var category: Kind?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&thumbsUp, &members)
            case 2: json.optional(&thumbsDown, &members)
            case 3: json.optional(&category, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            thumbsUp: thumbsUp,
            thumbsDown: thumbsDown,
            category: category,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"+1\":", thumbsUp, 1, nulls)
        json.optional(",\"-1\":", thumbsDown, 2, nulls)
        json.optional(",\"kind\":", category, 3, nulls)
        json.closeObject(from: start, names: "+1\n-1\nkind\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/pet_record/properties/\n+1\n-1\nkind\n" }
}

extension Pet.Kind {
    public static var knownWords: StaticString { "a\nb\n" }
}
