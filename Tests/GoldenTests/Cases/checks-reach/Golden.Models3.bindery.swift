// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Either`.
public enum Either: Hashable, Sendable {
    case object(Leaf)
    /// Length: at most 4.
    case string(String)
    case array([Tree])
    case boolean(Bool)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Either: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: Leaf.self))
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [Tree].self))
        case .boolean: self = .boolean(try json.value(as: Bool.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .boolean(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
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
        case .string(let value): validator.length(value, atMost: 4, "input.yaml#/components/schemas/Either")
        case .array(let value): value.validate(into: &validator)
        default: break
        }
    }
}
