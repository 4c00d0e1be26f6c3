// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Defaults`.
public struct Defaults: Codable, Hashable, Sendable {
    public var count: Int?

    /// Default: 1.0.
    public var right: Int?

    public var word: String?

    /// Default: `["a"]`.
    public var list: [String]?

    public var pick: Pick?

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
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let count: Int? = try fields.optional("count")
        let right: Int? = try fields.optional("right")
        let word: String? = try fields.optional("word")
        let list: [String]? = try fields.optional("list")
        let pick: Pick? = try fields.optional("pick")
        self.init(
            count: count,
            right: right,
            word: word,
            list: list,
            pick: pick,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("count", count)
        try fields.optional("right", right)
        try fields.optional("word", word)
        try fields.optional("list", list)
        try fields.optional("pick", pick)
        try fields.finish()
    }
}
