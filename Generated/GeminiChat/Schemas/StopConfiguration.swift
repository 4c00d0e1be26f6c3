// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: ecfddac03820b772
// swift-format-ignore-file

import BinderyRuntime

/// Where to stop: one sequence, or up to four. The response ends before the first of them.
/// Reasoning models of the o series do not take it.
///
/// Source: `/components/schemas/StopConfiguration`.
public enum StopConfiguration: Hashable, Sendable {
    /// One sequence.
    case string(String)
    /// Up to four sequences.
    ///
    /// Items: at most 4.
    case array([String])
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension StopConfiguration: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [String].self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension StopConfiguration: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
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

extension StopConfiguration: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .array(let value): validator.items(value.count, atMost: 4, "openai.yaml#/components/schemas/StopConfiguration")
        default: break
        }
    }
}
