// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Each says that null may stand there.
///
/// Source: `/components/schemas/Spellings`.
public struct Spellings: Hashable, Sendable {
    public var anyOf: Optional<String>

    public var oneOf: Optional<Point>

    public var list: Optional<Int>

    public var flag: Optional<Double>

    public var optional: Optional<Bool>

    public var values: Optional<[String?]>

    public var level: Optional<Level>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        anyOf: String?,
        list: Int?,
        flag: Double?,
        oneOf: Point?,
        optional: Bool? = nil,
        values: [String?]? = nil,
        level: Level? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.anyOf = anyOf
        self.list = list
        self.flag = flag
        self.oneOf = oneOf
        self.optional = optional
        self.values = values
        self.level = level
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Level: OpenEnum {
        case low
        case high
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.low, .high] }

        public var rawValue: String {
            switch self {
            case .low: "low"
            case .high: "high"
            case .unknown(let value): value
            }
        }
    }
}

extension Spellings: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var anyOf: String?
        var oneOf: Point?
        var list: Int?
        var flag: Double?
        var optional: Bool?
        var values: [String?]?
        var level: Level?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"any_of\":", 1, &member) { json.nullable(&anyOf, unknown: &unknownFields) }
            if json.key("\"one_of\":", 2, &member) { json.nullable(&oneOf, unknown: &unknownFields) }
            if json.key("\"list\":", 3, &member) { json.nullable(&list, unknown: &unknownFields) }
            if json.key("\"flag\":", 4, &member) { json.nullable(&flag, unknown: &unknownFields) }
            if json.key("\"optional\":", 5, &member) { json.optional(&optional, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"values\":", 6, &member) { json.optional(&values, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"level\":", 7, &member) { json.optional(&level, 7, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "any_of\none_of\nlist\nflag\noptional\nvalues\nlevel\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            anyOf: anyOf,
            list: list,
            flag: flag,
            oneOf: oneOf,
            optional: optional,
            values: values,
            level: level,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.nullable(",\"any_of\":", anyOf, unknown: unknownFields)
        json.nullable(",\"one_of\":", oneOf, unknown: unknownFields)
        json.nullable(",\"list\":", list, unknown: unknownFields)
        json.nullable(",\"flag\":", flag, unknown: unknownFields)
        json.optional(",\"optional\":", optional, 5, nulls)
        json.optional(",\"values\":", values, 6, nulls)
        json.optional(",\"level\":", level, 7, nulls)
        json.closeObject(from: start, names: "any_of\none_of\nlist\nflag\noptional\nvalues\nlevel\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Spellings/properties/\nany_of\none_of\nlist\nflag\noptional\nvalues\nlevel\n" }
}

extension ExplicitNulls<Spellings> {
    public static var optional: Self { Self(member: 5) }
    public static var level: Self { Self(member: 7) }
}

extension Spellings.Level {
    public static var knownWords: StaticString { "low\nhigh\n" }
}
