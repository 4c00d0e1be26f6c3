// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{6}any_of\u{6}one_of\u{4}list\u{4}flag\u{8}optional\u{6}values\u{5}level")
        var anyOf: String?
        var oneOf: Point?
        var list: Int?
        var flag: Double?
        var optional: Bool?
        var values: [String?]?
        var level: Level?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.nullable(&anyOf, &members)
            case 2: json.nullable(&oneOf, &members)
            case 3: json.nullable(&list, &members)
            case 4: json.nullable(&flag, &members)
            case 5: json.optional(&optional, &members)
            case 6: json.optional(&values, &members)
            case 7: json.optional(&level, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            anyOf: anyOf,
            list: list,
            flag: flag,
            oneOf: oneOf,
            optional: optional,
            values: values,
            level: level,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
