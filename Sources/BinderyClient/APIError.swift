// A response that says no: any status other than 2xx, or an error within a stream.

public import HTTPTypes

/// The server's own error.
public struct APIError: Error, Sendable, Hashable {
    /// What an error's body turned out to be.
    public enum Body: Sendable, Hashable {
        /// A JSON object: most services say there what is wrong.
        case object(JSONObject)
        /// A JSON array.
        case array([JSONValue])
        /// A JSON string.
        case string(String)
        /// No JSON object, array or string: plain text, HTML, …
        case text(String)
        /// Nothing.
        case empty
    }

    /// The HTTP status. An error within a stream has the stream's, most often 200.
    public var status: Int
    /// The response's headers, `Retry-After` among them.
    public var headers: HTTPFields
    /// How long the server asks to wait before the next request; nil where it does not ask.
    public var retryAfter: Duration?
    /// The body, at most its first MiB.
    public var body: Body
    /// The body's bytes, of which `body` was made.
    public var bytes: [UInt8]
    /// The bounds of the description that the request broke, where the server responded with 400 or 422: they may be why. Empty
    /// unless `ClientConfiguration.requestValidation` is `.report`.
    public internal(set) var violations: [Violation] = []
    /// What the description says of the operation's errors.
    var documented: [DocumentedError] = []

    /// An error for test doubles. What its body is and how long the server asks to wait is told from the bytes and headers.
    public init(status: Int, headers: HTTPFields = [:], bytes: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.bytes = bytes
        retryAfter = ServerDelay.asked(headers)
        body = Self.body(of: bytes)
    }

    /// The server's id of the request: worth giving to its support.
    public var requestID: String? { headers.requestID }

    /// The body as a type of the API.
    /// - Throws: `JSONError` where it is something else.
    public func body<Value: JSONReadable>(as type: Value.Type = Value.self) throws(JSONError) -> Value {
        try JSONCoding.decode(Value.self, from: bytes)
    }

    /// The body as the type that the description gives it for this operation and status; nil where it gives none, or
    /// the body is something else.
    public var documentedBody: (any Sendable)? {
        DocumentedError.decoded(bytes, status: status, as: documented)
    }

    private static func body(of bytes: [UInt8]) -> Body {
        guard bytes.contains(where: { $0 > 0x20 }) else { return .empty }
        if let json = try? JSONValue(parsing: bytes) {
            if let object = json.object { return .object(object) }
            if let array = json.array { return .array(array) }
            if let string = json.string { return .string(string) }
        }
        return .text(String(decoding: bytes, as: UTF8.self))
    }
}

// Servers agree on no one form: `{"error": {…}}`, `{"error": "…"}`, `[{"error": {…}}]`, `{"detail": …}`, flat objects.
extension APIError {
    /// What the server says, as far as it can be found in the body.
    public var message: String? {
        switch body {
        case .string(let text): return text
        case .text(let text): return Self.isMarkup(text) ? nil : Self.shortened(text)
        case .empty: return nil
        case .object, .array: break
        }
        if let text = fault?["error"]?.string { return text }
        for key in ["message", "detail", "error_description", "error_message", "msg", "title"] {
            guard let value = fault?[key] else { continue }
            if let text = value.string { return text }
            if let text = value["message"]?.string ?? value[0]?["msg"]?.string { return text }
        }
        return nil
    }

    /// The server's word or number for the error.
    public var code: String? { word("code") ?? word("status") }

    /// The server's class of the error.
    public var type: String? { word("type") }

    /// The object that describes the error: the `error` member where that is an object, or the first of its objects where it
    /// is an array; of the first element where the body is an array.
    private var fault: JSONValue? {
        let outer: JSONValue?
        switch body {
        case .object(let object): outer = .object(object)
        case .array(let elements): outer = elements.first
        case .string, .text, .empty: outer = nil
        }
        guard let inner = outer?["error"] else { return outer }
        if inner.object != nil { return inner }
        if let first = inner[0], first.object != nil { return first }
        return outer
    }

    func word(_ key: String) -> String? {
        guard let value = fault?[key] else { return nil }
        return value.string ?? value.int.map(String.init)
    }

    private static func isMarkup(_ text: String) -> Bool {
        text.first { !$0.isWhitespace } == "<"
    }

    private static func shortened(_ text: String) -> String {
        text.count > 500 ? text.prefix(500) + "…" : text
    }
}

extension APIError: CustomStringConvertible {
    public var description: String {
        var text =
            (200..<300).contains(status)
            ? "The server reported an error within its response of status \(status)"
            : "The server responded with \(status)"
        if let code = code ?? type, code != String(status) { text += " (\(code))" }
        text += message.map { ": \($0)" } ?? "."
        if let last = text.last, !".!?…".contains(last) { text += "." }
        if !violations.isEmpty {
            let found = violations.prefix(5).map(\.description).joined(separator: "; ")
            let more = violations.count > 5 ? "; and \(violations.count - 5) more" : ""
            text += " The request breaks what the description allows: \(found)\(more)."
        }
        if let advice { text += " \(advice)" }
        if let requestID { text += " Request id: \(requestID)." }
        return text
    }

    private var advice: String? {
        switch effectiveStatus {
        case 401: "Check the API key: apiKey: of the client's initialiser, or its environment variable."
        case 403: "The key is not allowed to do this: check its rights, project and region."
        case 404: "Check the server URL, and the names of models and other things in the request."
        case 429:
            headers[.retryAfter].map { "Wait before the next request; the server says: \($0) (Retry-After)." }
                ?? "Wait before the next request, and check the account's limits."
        case 500...: "The fault is the server's: send the request again later."
        case 400, 422: "Correct the request."
        default: nil
        }
    }
}

extension HTTPFields {
    /// The id that a server gave the request, under the names in use for it.
    var requestID: String? {
        for name in Self.requestIDs { if let value = self[name] { return value } }
        return nil
    }

    private static let requestIDs = [
        "x-request-id", "request-id", "x-amzn-requestid", "apim-request-id", "x-ms-request-id", "x-correlation-id",
        "x-trace-id", "x-goog-request-id", "cf-ray",
    ].compactMap { HTTPField.Name($0) }
}
