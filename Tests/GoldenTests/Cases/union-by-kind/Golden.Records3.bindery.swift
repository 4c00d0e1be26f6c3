// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Request`.
public struct Request: Codable, Hashable, Sendable {
    public var stop: Stop?

    public var limit: Limit?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(stop: Stop? = nil, limit: Limit? = nil, unknownFields: JSONObject = [:]) {
        self.stop = stop
        self.limit = limit
        self.unknownFields = unknownFields
    }

    public enum Limit: Codable, Hashable, Sendable {
        case number(Double)
        case string(String)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public init(from decoder: any Decoder) throws {
            let look = try VariantDecoder(decoder)
            switch look.kind {
            case .integer, .number: self = .number(try look.payload(as: Double.self))
            case .string: self = .string(try look.payload(as: String.self))
            default: self = .unknown(try look.payload())
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .number(let value): try value.encode(to: encoder)
            case .string(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }
    }
}

extension Request: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let stop: Stop? = try fields.optional("stop")
        let limit: Limit? = try fields.optional("limit")
        self.init(stop: stop, limit: limit, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("stop", stop)
        try fields.optional("limit", limit)
        try fields.finish()
    }
}

extension Request {
    public func validate(into validator: inout Validator) {
        validator.visit("stop", stop)
    }
}

extension Request.Limit: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    public init(integerLiteral value: Int) {
        self = .number(Double(value))
    }

    public init(floatLiteral value: Double) {
        self = .number(value)
    }
}
