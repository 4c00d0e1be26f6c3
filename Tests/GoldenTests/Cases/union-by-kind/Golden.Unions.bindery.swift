// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Anything`.
public enum Anything: Codable, Hashable, Sendable {
    case boolean(Bool)
    case integer(Int)
    case object(Object)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .boolean: self = .boolean(try look.payload(as: Bool.self))
        case .integer: self = .integer(try look.payload(as: Int.self))
        case .object: self = .object(try look.payload(as: Object.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .boolean(let value): try value.encode(to: encoder)
        case .integer(let value): try value.encode(to: encoder)
        case .object(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    public struct Object: Codable, Hashable, Sendable {
        public var a: String?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(a: String? = nil, unknownFields: JSONObject = [:]) {
            self.a = a
            self.unknownFields = unknownFields
        }
    }
}

extension Anything: ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    public init(integerLiteral value: Int) {
        self = .integer(value)
    }

    public init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }
}

extension Anything {
    public static var object: Self { .object(Object()) }

    public static func object(a: String? = nil) -> Self {
        .object(Object(a: a))
    }
}

extension Anything.Object: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a: String? = try fields.optional("a")
        self.init(a: a, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("a", a)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Stop`.
public enum Stop: Codable, Hashable, Sendable {
    case string(String)
    /// Items: 1...4.
    case array([String])
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .string(try look.payload(as: String.self))
        case .array: self = .array(try look.payload(as: [String].self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .array(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Stop: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [String]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: String...) {
        self = .array(elements)
    }
}

extension Stop: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .array(let value):
            validator.items(value.count, atLeast: 1, "input.yaml:10:21")
            validator.items(value.count, atMost: 4, "input.yaml:11:21")
        default: break
        }
    }
}
