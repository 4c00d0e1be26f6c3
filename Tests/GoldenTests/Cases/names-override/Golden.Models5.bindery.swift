// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
        var thumbsUp: Int?
        var thumbsDown: Int?
        var category: Kind?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"+1\":", 1, &member) { json.optional(&thumbsUp, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"-1\":", 2, &member) { json.optional(&thumbsDown, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"kind\":", 3, &member) { json.optional(&category, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "+1\n-1\nkind\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            thumbsUp: thumbsUp,
            thumbsDown: thumbsDown,
            category: category,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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
