// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: c62a7d5310f63862
// swift-format-ignore-file

import BinderyRuntime

/// What went wrong, as an object or in words.
///
/// Source: `/components/schemas/Failure`.
public enum Failure: Hashable, Sendable {
    case object(ErrorValue)
    /// The failure in words.
    case string(String)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Failure: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: ErrorValue.self))
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Failure: ExpressibleByStringInterpolation {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension Failure {
    public static var object: Self { .object(ErrorValue()) }

    public static func object(
        message: String? = nil,
        type: String? = nil,
        param: JSONValue? = nil,
        code: ErrorCode? = nil,
        status: ErrorValue.Status? = nil,
        details: JSONValue? = nil
    ) -> Self {
        .object(ErrorValue(
            message: message,
            type: type,
            param: param,
            code: code,
            status: status,
            details: details
        ))
    }
}
