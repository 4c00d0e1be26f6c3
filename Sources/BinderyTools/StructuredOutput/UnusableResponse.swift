// A response that is not of the form which was asked for.

import BinderyRuntime

/// A response that gives no value of the type that was asked for, with what came.
public struct UnusableResponse<Response: Sendable>: Error, Sendable {
    /// Why it gives no value.
    public enum Cause: Sendable {
        /// The model refuses, in these words.
        case refused(String)
        /// A limit of tokens cut the response short.
        case cutShort
        /// A filter withheld the response.
        case filtered
        /// There is no text: the model called a tool, or said nothing.
        case empty
        /// The text is no JSON, or not of the type; or it breaks a bound of the type: `ValidationError`.
        case unreadable(any Error)
    }

    /// Why it gives no value.
    public var cause: Cause
    /// The response as it came.
    public var response: Response
    /// Its text as far as it came.
    public var text: String?
}

extension UnusableResponse: CustomStringConvertible {
    /// Why it gives no value, and what to do.
    public var description: String {
        switch cause {
        case .refused(let reason): "The model refuses: \(reason)"
        case .cutShort: "The response was cut short by the limit of tokens: raise it. What came is in `text`."
        case .filtered: "A content filter withheld the response."
        case .empty: "The response has no text."
        case .unreadable(let error):
            "The response is not of the type that was asked for: \(DecodingReason.text(of: error)). What came is in `text`."
        }
    }
}
