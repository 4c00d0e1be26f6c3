// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

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

        public init(rawValue: String) {
            switch rawValue {
            case "a": self = .a
            case "b": self = .b
            default: self = .unknown(rawValue)
            }
        }

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
        let start = try json.enterRecord(Self.self)
        var thumbsUp: Int?
        var thumbsDown: Int?
        var category: Kind?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"+1\":") { json.optional(&thumbsUp, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"-1\":") { json.optional(&thumbsDown, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"kind\":") { json.optional(&category, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "+1\n-1\nkind\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
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
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "a\nb\n") {
        case 1: self = .a
        case 2: self = .b
        default: self = .unknown(try json.unknownWord())
        }
    }
}
