// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Either`.
public enum Either: Codable, Hashable, Sendable {
    case object(Leaf)
    /// Length: at most 4.
    case string(String)
    case array([Tree])
    case boolean(Bool)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .object: self = .object(try look.payload(as: Leaf.self))
        case .string: self = .string(try look.payload(as: String.self))
        case .array: self = .array(try look.payload(as: [Tree].self))
        case .boolean: self = .boolean(try look.payload(as: Bool.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let value): try value.encode(to: encoder)
        case .string(let value): try value.encode(to: encoder)
        case .array(let value): try value.encode(to: encoder)
        case .boolean(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Either: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [Tree]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: Tree...) {
        self = .array(elements)
    }

    public init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }
}

extension Either {
    public static var object: Self { .object(Leaf()) }

    public static func object(size: Int? = nil) -> Self {
        .object(Leaf(size: size))
    }
}

extension Either: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .object(let value): value.validate(into: &validator)
        case .string(let value): validator.length(value, atMost: 4, "input.yaml:21:38")
        case .array(let value): value.validate(into: &validator)
        default: break
        }
    }
}
