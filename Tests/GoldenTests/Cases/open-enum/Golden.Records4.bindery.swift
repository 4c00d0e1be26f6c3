// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Answer`.
public struct Answer: Codable, Hashable, Sendable {
    public var finishReason: FinishReason

    /// Default: `"auto"`.
    public var size: Size?

    public var rating: Rating?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        finishReason: FinishReason,
        size: Size? = nil,
        rating: Rating? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.finishReason = finishReason
        self.size = size
        self.rating = rating
        self.unknownFields = unknownFields
    }

    public enum Size: OpenEnum {
        case _256x256
        case auto
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [._256x256, .auto] }

        public init(rawValue: String) {
            switch rawValue {
            case "256x256": self = ._256x256
            case "auto": self = .auto
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case ._256x256: "256x256"
            case .auto: "auto"
            case .unknown(let value): value
            }
        }
    }

    public enum Rating: OpenIntEnum {
        case _1
        case _2
        case _3
        /// A value that the description does not name, kept as it came.
        case unknown(Int)

        public static var knownCases: [Self] { [._1, ._2, ._3] }

        public init(rawValue: Int) {
            switch rawValue {
            case 1: self = ._1
            case 2: self = ._2
            case 3: self = ._3
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case ._1: 1
            case ._2: 2
            case ._3: 3
            case .unknown(let value): value
            }
        }
    }
}

extension Answer: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let finishReason: FinishReason = try fields.required("finish_reason")
        let size: Size? = try fields.optional("size")
        let rating: Rating? = try fields.optional("rating")
        self.init(
            finishReason: finishReason,
            size: size,
            rating: rating,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("finish_reason", finishReason)
        try fields.optional("size", size)
        try fields.optional("rating", rating)
        try fields.finish()
    }
}
