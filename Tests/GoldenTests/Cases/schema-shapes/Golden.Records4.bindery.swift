// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

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

    public init(
        count: Int? = nil,
        right: Int? = nil,
        word: String? = nil,
        list: [String]? = nil,
        pick: Pick? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.count = count
        self.right = right
        self.word = word
        self.list = list
        self.pick = pick
        self.unknownFields = unknownFields
    }

    public enum Pick: OpenEnum {
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

extension Defaults: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var count: Int?
        var right: Int?
        var word: String?
        var list: [String]?
        var pick: Pick?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"count\":") { json.optional(&count, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"right\":") { json.optional(&right, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"word\":") { json.optional(&word, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"list\":") { json.optional(&list, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"pick\":") { json.optional(&pick, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "count\nright\nword\nlist\npick\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(
            count: count,
            right: right,
            word: word,
            list: list,
            pick: pick,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let count {
            json.literal(",\"count\":")
            count.write(json: &json)
        }
        if let right {
            json.literal(",\"right\":")
            right.write(json: &json)
        }
        if let word {
            json.literal(",\"word\":")
            word.write(json: &json)
        }
        if let list {
            json.literal(",\"list\":")
            list.write(json: &json)
        }
        if let pick {
            json.literal(",\"pick\":")
            pick.write(json: &json)
        }
        json.closeObject(from: start, names: "count\nright\nword\nlist\npick\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:24:16 count\n25:16 right\n26:15 word\n27:15 list\n28:15 pick\n" }
}

extension Defaults.Pick {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "a\nb\n") {
        case 1: self = .a
        case 2: self = .b
        default: self = .unknown(try json.unknownWord())
        }
    }
}
