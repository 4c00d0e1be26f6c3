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
    /// the body is something else. An optional member that is something else is nil, and kept in `unknownFields`.
    public var documentedBody: (any Sendable)? {
        DocumentedError.decoded(bytes, status: status, as: documented)
    }

    private static func body(of bytes: [UInt8]) -> Body {
        guard bytes.contains(where: { $0 > 0x20 }) else { return .empty }
        if let json = JSONMending.value(of: bytes[...]) {
            if let object = json.object { return .object(object) }
            if let array = json.array { return .array(array) }
            if let string = json.string { return .string(string) }
        }
        return .text(String(decoding: bytes[...].withoutByteOrderMark, as: UTF8.self))
    }
}

extension APIError {
    /// What the server says, as far as it can be found in the body.
    public var message: String? {
        switch body {
        case .string(let text): return text
        case .text(let text): return Self.isMarkup(text) ? nil : Self.shortened(text)
        case .empty: return nil
        case .object, .array: break
        }
        return json.flatMap { ErrorMessage.text(in: $0) }
    }

    /// The server's word or number for the error.
    public var code: String? { word("code") ?? word("status") }

    /// The server's class of the error.
    public var type: String? { word("type") }

    /// The body; of an array the first element.
    private var json: JSONValue? {
        switch body {
        case .object(let object): .object(object)
        case .array(let elements): elements.first
        case .string, .text, .empty: nil
        }
    }

    func word(_ key: String) -> String? {
        guard let value = json.flatMap({ ErrorMessage.object(in: $0).object?.member(key) }) else { return nil }
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
        if message == nil, body != .empty { text += " The body begins: \(UndecodableResponse.excerpt(of: bytes))" }
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
    /// The id that a server gave the request: in a header whose name ends in "request-id" or "requestid", which services put a
    /// name of their own before, but for one that gives back the client's own id; else that of a trace or of the proxy before it.
    var requestID: String? {
        if let value = self[Self.plainRequestID] { return value }
        let named = first { field in
            let name = field.name.canonicalName
            return (name.hasSuffix("request-id") || name.hasSuffix("requestid")) && !name.contains("client")
        }
        return named?.value ?? Self.traceIDs.lazy.compactMap { self[$0] }.first
    }

    private static let plainRequestID = HTTPField.Name("x-request-id")!
    private static let traceIDs = ["x-correlation-id", "x-trace-id", "cf-ray"].compactMap { HTTPField.Name($0) }
}
