// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Request`.
public struct Request: Codable, Hashable, Sendable {
    public var mixed: Mixed?

    public var tuple: Tuple?

    public var matrix: JSONValue?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        mixed: Mixed? = nil,
        tuple: Tuple? = nil,
        matrix: JSONValue? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.mixed = mixed
        self.tuple = tuple
        self.matrix = matrix
        self.unknownFields = unknownFields
    }

    public enum Mixed: OpenValueEnum {
        case _1
        case two
        case `true`
        /// A value that the description does not name, kept as it came.
        case unknown(JSONValue)

        public static var knownCases: [Self] { [._1, .two, .true] }

        public init(rawValue: JSONValue) {
            switch rawValue {
            case 1: self = ._1
            case "two": self = .two
            case true: self = .true
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: JSONValue {
            switch self {
            case ._1: 1
            case .two: "two"
            case .true: true
            case .unknown(let value): value
            }
        }
    }

    public struct Tuple: Codable, Hashable, Sendable {
        public var first: String?

        public var second: Int?

        /// The elements behind those that have names.
        public var additionalElements: [JSONValue]

        public init(
            first: String? = nil,
            second: Int? = nil,
            additionalElements: [JSONValue] = []
        ) {
            self.first = first
            self.second = second
            self.additionalElements = additionalElements
        }
    }
}

extension Request: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mixed: Mixed? = try fields.optional("mixed")
        let tuple: Tuple? = try fields.optional("tuple")
        let matrix: JSONValue? = try fields.optional("matrix")
        self.init(
            mixed: mixed,
            tuple: tuple,
            matrix: matrix,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("mixed", mixed)
        try fields.optional("tuple", tuple)
        try fields.optional("matrix", matrix)
        try fields.finish()
    }
}

extension Request.Tuple {
    public init(from decoder: any Decoder) throws {
        var elements = try ElementDecoder(decoder)
        let first: String? = try elements.optional()
        let second: Int? = try elements.optional()
        let additionalElements: [JSONValue] = try elements.rest()
        self.init(first: first, second: second, additionalElements: additionalElements)
    }

    public func encode(to encoder: any Encoder) throws {
        var elements = ElementEncoder(encoder)
        try elements.optional(first)
        try elements.optional(second)
        try elements.rest(additionalElements)
    }
}
