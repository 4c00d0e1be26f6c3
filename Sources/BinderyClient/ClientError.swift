// What a call can fail with, other than a response that says no (`APIError`). Each says what to do.

/// A call that got no usable response.
public enum ClientError: Error, Sendable, Hashable {
    /// No key was given, and the environment variable that the description names is not set.
    case missingCredential(environmentVariable: String?)
    /// No key was given for a route, and its environment variable is not set.
    case missingRouteCredential(String, environmentVariable: String?)
    /// The request names a route that there is not.
    case unknownRoute(String, known: [String])
    /// The server's URL cannot be used.
    case invalidServerURL(reason: String)
    /// The request cannot be sent as it is.
    case invalidRequest(reason: String)
    /// No connection to the server came about.
    case connectionFailed(server: String, reason: String)
    /// The server's certificate was not accepted; nothing was sent. It is not tried again.
    case untrustedServer(server: String, reason: String)
    /// The connection broke before the response was complete.
    case interrupted(server: String, reason: String)
    /// A connection stood, and what came over it is no HTTP response.
    case malformedResponse(server: String, reason: String)
    /// A part of the call took longer than it may; `limit` says which.
    case timedOut(server: String, after: Duration, limit: TimeoutKind)
    /// The server points elsewhere, and nothing was sent there.
    case redirected(UnfollowedRedirect)
    /// The response is not what the description promises.
    case undecodableResponse(UndecodableResponse)
    /// The response, or what a slow reader left unread of it, is larger than allowed.
    case responseTooLarge(maximumBytes: Int)
    /// A stream of events was promised, and the body held no event.
    case streamWithoutEvents(StreamWithoutEvents)
    /// The body of a stream ended without the event that this service always sends last; the chunks that had come were
    /// given out.
    case streamCutShort(StreamCutShort)
    /// One event of a stream is larger than allowed.
    case eventTooLarge(maximumBytes: Int)
    /// A stream was read a second time.
    case streamReadTwice
}

/// Why a response could not be read.
public struct UndecodableResponse: Sendable, Hashable {
    /// The Swift type that was expected.
    public var expected: String
    /// Where in the JSON the error is (`choices[0].message`); empty: the whole of it.
    public var path: String
    /// What is wrong there.
    public var reason: String
    /// The beginning of the response, or of the event of a stream; at most 240 characters.
    public var excerpt: String
    /// The server's id of the request, where it gave one.
    public var requestID: String?

    /// An error of a transport or a double of your own.
    public init(expected: String, path: String, reason: String, excerpt: String, requestID: String? = nil) {
        self.expected = expected
        self.path = path
        self.reason = reason
        self.excerpt = excerpt
        self.requestID = requestID
    }
}

extension ClientError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missingCredential(let variable?):
            "There is no API key: set the environment variable \(variable), or give the client's initialiser apiKey:."
        case .missingCredential(nil):
            "There is no API key: give the client's initialiser apiKey:."
        case .missingRouteCredential(let route, let variable):
            "There is no API key for \"\(route)\": "
                + (variable.map { "set the environment variable \($0), or " } ?? "")
                + "give ClientConfiguration.routes[\"\(route)\"] one."
        case .unknownRoute(let name, let known):
            "unknown provider \"\(name)\", known: \(known.joined(separator: ", "))"
        case .invalidServerURL(let reason):
            "The server URL cannot be used: \(reason). Set ClientConfiguration.serverURL to one like "
                + "https://host/v1."
        case .invalidRequest(let reason):
            "The request cannot be sent: \(reason)."
        case .connectionFailed(let server, let reason):
            "No connection to \(server): \(reason). Check that the server runs and that ClientConfiguration.serverURL, "
                + "the network and any proxy are right."
        case .untrustedServer(let server, let reason):
            "The certificate of \(server) is not accepted: \(reason). Nothing was sent. Check that "
                + "ClientConfiguration.serverURL names the right host; if an authority of your own signed the certificate, "
                + "give the transport that authority's file."
        case .interrupted(let server, let reason):
            "The connection to \(server) broke before the response was complete: \(reason). Send the request again."
        case .malformedResponse(let server, let reason):
            "What \(server) sent is no HTTP response: \(reason). Check that ClientConfiguration.serverURL has the right "
                + "scheme (http or https) and port."
        case .timedOut(let server, let time, let limit):
            "\(server) \(limit.sentence(after: time)). Send the request again, or raise that limit in "
                + "ClientConfiguration.timeouts or CallOptions.timeouts."
        case .redirected(let redirect): redirect.description
        case .undecodableResponse(let response): response.description
        case .responseTooLarge(let maximum):
            "The response is larger than \(maximum) bytes: raise ClientConfiguration.maximumResponseBytes, or read "
                + "streams faster."
        case .streamWithoutEvents(let stream): stream.description
        case .streamCutShort(let stream): stream.description
        case .eventTooLarge(let maximum):
            "An event of the stream is larger than \(maximum) bytes: raise ClientConfiguration.maximumEventBytes."
        case .streamReadTwice:
            "This stream has been read already; a stream is read once. Send the request again, or keep the chunks."
        }
    }
}

extension UndecodableResponse: CustomStringConvertible {
    public var description: String {
        let place = path.isEmpty ? "" : " at \(path)"
        let request = requestID.map { " (request \($0))" } ?? ""
        return "The response is no \(expected)\(place): \(reason)\(request). Check that the server speaks this API and "
            + "that the generated code fits its version. The response begins: \(excerpt)"
    }
}
