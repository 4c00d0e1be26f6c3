// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Two`.
public struct Two: Codable, Hashable, Sendable {
    public var kind: Kind

    public var two: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(kind: Kind, two: String? = nil, unknownFields: JSONObject = [:]) {
        self.kind = kind
        self.two = two
        self.unknownFields = unknownFields
    }

    public enum Kind: OpenEnum {
        case b
        case c
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.b, .c] }

        public init(rawValue: String) {
            switch rawValue {
            case "b": self = .b
            case "c": self = .c
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .b: "b"
            case .c: "c"
            case .unknown(let value): value
            }
        }
    }
}

extension Two: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: Kind = try fields.required("kind")
        let two: String? = try fields.optional("two")
        self.init(kind: kind, two: two, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("kind", kind)
        try fields.optional("two", two)
        try fields.finish()
    }
}
