// What is sent instead of a request that failed for good, and after which failures.

public import HTTPTypes

/// Another way to get a response: other members of the body (another model, say), another server, another key.
///
///     Fallback(bodyFields: ["model": "small"])
///     Fallback(serverURL: "https://other.example/v1", credential: .key(key))
public struct Fallback: Sendable {
    /// Members of the body in place of the request's own.
    public var bodyFields: JSONObject
    /// The base URL; nil: that of the first request.
    public var serverURL: String?
    /// Who sends the request; nil: the client itself where the server is the same host, nobody at another one. The
    /// client's own key never goes to another host.
    public var credential: CredentialSource?
    /// Where the credential stands in the request; nil: where the operation has its own, else `.bearer`.
    public var security: SecurityKind?
    /// Headers beside, or in place of, the request's.
    public var headers: HTTPFields
    /// When it is sent again; nil: as the first request is.
    public var retries: RetryPolicy?

    /// What is left out is as in the first request, but for its key at another host.
    public init(
        bodyFields: JSONObject = [:], serverURL: String? = nil, credential: CredentialSource? = nil,
        security: SecurityKind? = nil, headers: HTTPFields = [:], retries: RetryPolicy? = nil
    ) {
        self.bodyFields = bodyFields
        self.serverURL = serverURL
        self.credential = credential
        self.security = security
        self.headers = headers
        self.retries = retries
    }

    /// What the first attempts are: nothing is sent instead.
    static let theRequestItself = Fallback()
}

/// The failures after which the next fallback is tried, once the retries are spent.
public struct FallbackPolicy: Sendable {
    /// After these statuses: 408, 429 and 500 to 599 where not set.
    public var statuses: StatusSet
    /// After a connection that failed or broke: true where not set.
    public var connectionErrors: Bool
    /// After a timeout, other than that of the whole call: true where not set.
    public var timeouts: Bool
    /// After whatever other error this says yes to; nil (where not set): no other.
    public var others: (@Sendable (any Error) -> Bool)?

    /// After 408, 429, 5xx, failed connections and timeouts where nothing is said.
    public init(
        statuses: StatusSet = [408, 429, .range(500...599)], connectionErrors: Bool = true, timeouts: Bool = true,
        others: (@Sendable (any Error) -> Bool)? = nil
    ) {
        self.statuses = statuses
        self.connectionErrors = connectionErrors
        self.timeouts = timeouts
        self.others = others
    }

    func movesOn(after error: any Error) -> Bool {
        let isKnown =
            switch Failure(error) {
            case .status(let status): statuses.contains(status)
            case .connection: connectionErrors
            case .timeout: timeouts
            case .other: false
            }
        return isKnown || others?(error) == true
    }
}

/// Neither the request nor any of its fallbacks got a response.
public struct FallbacksFailed: Error, Sendable {
    /// One request that failed.
    public struct Attempt: Sendable {
        /// Where it went: `https://host:443`; nil: it could not be sent.
        public var server: String?
        /// Which fallback it was: 0 is the request itself, 1 the first fallback.
        public var fallback: Int
        /// The number of the retry, from 0.
        public var retry: Int
        /// The members of the body that were other than in the request itself.
        public var bodyFields: JSONObject
        /// Why it failed.
        public var error: any Error
    }

    /// Every request that was sent, in order, the retries among them.
    public var attempts: [Attempt]
}

extension FallbacksFailed: CustomStringConvertible {
    /// What each attempt failed of, on a line each.
    public var description: String {
        let lines = attempts.map { attempt -> String in
            let which = attempt.fallback == 0 ? "the request" : "fallback \(attempt.fallback)"
            let retry = attempt.retry == 0 ? "" : ", retry \(attempt.retry)"
            let fields = attempt.bodyFields.isEmpty ? "" : " with \(JSONValue.object(attempt.bodyFields))"
            return "- \(which)\(fields)\(attempt.server.map { " to \($0)" } ?? "")\(retry): \(attempt.error)"
        }
        return "No response came, from the request itself and its fallbacks:\n" + lines.joined(separator: "\n")
    }
}
