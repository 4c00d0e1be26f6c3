// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/pet_record`.
public struct Pet: Codable, Hashable, Sendable {
    public var thumbsUp: Int?

    public var thumbsDown: Int?

    public var category: Kind?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        thumbsUp: Int? = nil,
        thumbsDown: Int? = nil,
        category: Kind? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.thumbsUp = thumbsUp
        self.thumbsDown = thumbsDown
        self.category = category
        self.unknownFields = unknownFields
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
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let thumbsUp: Int? = try fields.optional("+1")
        let thumbsDown: Int? = try fields.optional("-1")
        let category: Kind? = try fields.optional("kind")
        self.init(
            thumbsUp: thumbsUp,
            thumbsDown: thumbsDown,
            category: category,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("+1", thumbsUp)
        try fields.optional("-1", thumbsDown)
        try fields.optional("kind", category)
        try fields.finish()
    }
}
