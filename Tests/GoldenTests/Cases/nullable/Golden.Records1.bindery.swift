// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Each says that null may stand there.
///
/// Source: `/components/schemas/Spellings`.
public struct Spellings: Codable, Hashable, Sendable {
    public var anyOf: String?

    public var oneOf: Point?

    public var list: Int?

    public var flag: Double?

    public var optional: Bool?

    public var values: [String?]?

    public var level: Level?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        anyOf: String?,
        list: Int?,
        flag: Double?,
        oneOf: Point?,
        optional: Bool? = nil,
        values: [String?]? = nil,
        level: Level? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.anyOf = anyOf
        self.list = list
        self.flag = flag
        self.oneOf = oneOf
        self.optional = optional
        self.values = values
        self.level = level
        self.unknownFields = unknownFields
    }

    public enum Level: OpenEnum {
        case low
        case high
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.low, .high] }

        public init(rawValue: String) {
            switch rawValue {
            case "low": self = .low
            case "high": self = .high
            default: self = .unknown(rawValue)
            }
        }

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
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let anyOf: String? = try fields.optional("any_of")
        let oneOf: Point? = try fields.optional("one_of")
        let list: Int? = try fields.optional("list")
        let flag: Double? = try fields.optional("flag")
        let optional: Bool? = try fields.optional("optional")
        let values: [String?]? = try fields.optional("values")
        let level: Level? = try fields.optional("level")
        self.init(
            anyOf: anyOf,
            list: list,
            flag: flag,
            oneOf: oneOf,
            optional: optional,
            values: values,
            level: level,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("any_of", anyOf)
        try fields.nullable("one_of", oneOf)
        try fields.nullable("list", list)
        try fields.nullable("flag", flag)
        try fields.optional("optional", optional)
        try fields.optional("values", values)
        try fields.optional("level", level)
        try fields.finish()
    }
}
