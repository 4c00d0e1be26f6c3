// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: b10b185d236cdb50
// swift-format-ignore-file

import BinderyRuntime

/// The body of a response that reports a failure, in any of the known forms.
///
/// Source: `/components/schemas/ErrorResponse`.
public enum ErrorResponse: Hashable, Sendable {
    case object(ErrorDetails)
    /// Several at once, or one in a list.
    case array([ErrorDetails])
    /// The failure in words.
    case string(String)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ErrorResponse: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: ErrorDetails.self))
        case .array: self = .array(try json.value(as: [ErrorDetails].self))
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ErrorResponse: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ErrorDetails]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ErrorDetails...) {
        self = .array(elements)
    }
}

extension ErrorResponse {
    public static var object: Self { .object(ErrorDetails()) }

    public static func object(
        error: Failure? = nil,
        detail: JSONValue? = nil,
        message: String? = nil,
        type: String? = nil,
        param: String? = nil,
        code: ErrorCode? = nil
    ) -> Self {
        .object(ErrorDetails(
            error: error,
            detail: detail,
            message: message,
            type: type,
            param: param,
            code: code
        ))
    }
}
