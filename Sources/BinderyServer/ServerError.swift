// What a handler throws where it cannot do what is asked: a status, and what the peer is told of it.

import BinderyClient
import HTTPTypes

/// An error that the peer is told of, in the form that the description has for errors.
///
///     throw ServerError(status: 429, "Too many requests.", code: "rate_limit_exceeded", retryAfter: .seconds(2))
///
/// Of any other error that a handler throws the peer learns nothing but that the server failed (500).
public struct ServerError: Error, Sendable {
    /// The HTTP status, 400…599.
    public var status: Int
    /// What went wrong, for people; the peer reads it.
    public var message: String
    /// A word for the error, for programs.
    public var code: String?
    /// The class of the error; nil: the one that the description has for the status, where it has one.
    public var type: String?
    /// What in the request is wrong: a parameter's name, or the path of a member (`messages[0].content`).
    public var parameter: String?
    /// Header fields of the response: `Retry-After`, `WWW-Authenticate`.
    public var headers: HTTPFields
    /// The body in place of the one that is made of all this: a value of the type that the description has for the error.
    public var body: (any JSONWritable & Sendable)?

    /// - `retryAfter`: how long the peer shall wait, in whole seconds, rounded up; nil: nothing is said.
    public init(
        status: Int, _ message: String, code: String? = nil, type: String? = nil, parameter: String? = nil,
        retryAfter: Duration? = nil, headers: HTTPFields = [:], body: (any JSONWritable & Sendable)? = nil
    ) {
        self.status = status
        self.message = message
        self.code = code
        self.type = type
        self.parameter = parameter
        self.headers = headers
        self.body = body
        if let retryAfter {
            let (seconds, rest) = retryAfter.components
            self.headers[.retryAfter] = String(max(0, seconds + (rest > 0 ? 1 : 0)))
        }
    }
}

extension ServerError: CustomStringConvertible {
    public var description: String {
        "\(status)" + (code.map { " (\($0))" } ?? "") + ": \(message)" + (parameter.map { " [\($0)]" } ?? "")
    }
}

extension ServerError {
    /// The request is wrong (400).
    public static func badRequest(_ message: String, parameter: String? = nil, code: String? = nil) -> ServerError {
        ServerError(status: 400, message, code: code, parameter: parameter)
    }

    /// There is no such thing (404).
    public static func notFound(_ message: String = "There is no such resource.", code: String? = nil) -> ServerError {
        ServerError(status: 404, message, code: code)
    }

    /// The handler has no method for the operation (501).
    public static func notImplemented(_ operation: String) -> ServerError {
        ServerError(status: 501, "The operation \(operation) is not implemented.", code: "not_implemented")
    }

    /// What the peer is told of an error whose text is none of its business.
    static let hidden = ServerError(status: 500, "The server failed to respond to this request.")
}
