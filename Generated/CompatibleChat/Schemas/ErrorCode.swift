// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: e59b659324dcc6d6
// swift-format-ignore-file

import BinderyRuntime

/// What went wrong, as a word or a number for programs.
///
/// Source: `/components/schemas/ErrorCode`.
public enum ErrorCode: Hashable, Sendable {
    case string(String)
    case integer(Int)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ErrorCode: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .integer: self = .integer(try json.value(as: Int.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .integer(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ErrorCode: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    public init(integerLiteral value: Int) {
        self = .integer(value)
    }
}
