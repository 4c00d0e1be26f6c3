// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

public typealias Anything = JSONValue

/// Source: `/components/schemas/Defaults`.
public struct Defaults: Hashable, Sendable {
    public var count: Optional<Int>

    /// Default: 1.0.
    public var right: Optional<Int>

    public var word: Optional<String>

    /// Default: `["a"]`.
    public var list: Optional<[String]>

    public var pick: Optional<Pick>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        count: Int? = nil,
        right: Int? = nil,
        word: String? = nil,
        list: [String]? = nil,
        pick: Pick? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.count = count
        self.right = right
        self.word = word
        self.list = list
        self.pick = pick
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Pick: OpenEnum {
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

extension Defaults: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var count: Int?
        var right: Int?
        var word: String?
        var list: [String]?
        var pick: Pick?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"count\":", 1, &member) { json.optional(&count, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"right\":", 2, &member) { json.optional(&right, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"word\":", 3, &member) { json.optional(&word, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"list\":", 4, &member) { json.optional(&list, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"pick\":", 5, &member) { json.optional(&pick, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "count\nright\nword\nlist\npick\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            count: count,
            right: right,
            word: word,
            list: list,
            pick: pick,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"count\":", count, 1, nulls)
        json.optional(",\"right\":", right, 2, nulls)
        json.optional(",\"word\":", word, 3, nulls)
        json.optional(",\"list\":", list, 4, nulls)
        json.optional(",\"pick\":", pick, 5, nulls)
        json.closeObject(from: start, names: "count\nright\nword\nlist\npick\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Defaults/properties/\ncount\nright\nword\nlist\npick\n" }
}

extension Defaults.Pick {
    public static var knownWords: StaticString { "a\nb\n" }
}
