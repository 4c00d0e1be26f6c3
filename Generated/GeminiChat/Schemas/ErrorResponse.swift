// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: 21bd980ce997d966
// swift-format-ignore-file

import BinderyRuntime

/// The body of a response that reports a failure, mostly as the one element of a list.
///
/// Source: `/components/schemas/ErrorResponse`.
public enum ErrorResponse: Hashable, Sendable {
    /// Failures in a list.
    case array([ErrorDetails])
    case object(ErrorDetails)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ErrorResponse: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .array: self = .array(try json.value(as: [ErrorDetails].self))
        case .object: self = .object(try json.value(as: ErrorDetails.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .array(let value): value.write(json: &json)
        case .object(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ErrorResponse: ExpressibleByArrayLiteral {
    /// The same as `.array`.
    public init(_ elements: [ErrorDetails]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ErrorDetails...) {
        self = .array(elements)
    }
}

extension ErrorResponse {
    public static func object(
        code: ErrorValue.Code? = nil,
        message: String? = nil,
        status: String? = nil,
        type: String? = nil,
        param: String? = nil,
        details: [JSONObject]? = nil
    ) -> Self {
        let error = ErrorValue(
            code: code,
            message: message,
            status: status,
            type: type,
            param: param,
            details: details
        )
        return .object(ErrorDetails(error: error))
    }
}
