// How a client behaves, where the caller wants it otherwise than the description.

public import HTTPTypes
public import Logging

/// Server, headers, limits, retries and logger of a client. `CallOptions` say what a single call wants otherwise.
public struct ClientConfiguration: Sendable {
    /// The base URL, with or without a slash at its end (`http://127.0.0.1:8080/v1`); nil: the description's first one.
    /// An operation that is served elsewhere goes to this server too; where only the path of its server differs from
    /// the first one's, and this URL's does not, with that path.
    /// The key is sent to this server too.
    public var serverURL: String?

    /// Credentials by the names of the security schemes; they come before the key given to the initialiser.
    public var credentials: CredentialSet

    /// Headers of every request. They win over those that the client sets by itself.
    public var headers: HTTPFields

    /// How long each part of a call may take: 10 seconds to connect, 600 for the response to begin and between its pieces
    /// where not set.
    public var timeouts: Timeouts

    /// When a request that failed is sent again: twice, after 0.5 and 1 seconds, where not set.
    public var retries: RetryPolicy

    /// What is sent instead of a request that failed for good, in this order. Nothing where not set.
    public var fallbacks: [Fallback]

    /// The failures after which a fallback is tried.
    public var fallbackPolicy: FallbackPolicy

    /// Keys and servers of routes, by their prefixes, for clients whose description has some (`APIDescription.routes`);
    /// prefixes that it does not have become routes too. With `serverURL` set there are no routes: every request goes to
    /// that server as it is.
    public var routes: [String: RouteSettings]

    /// Receives a line per request at level debug: method, path, status, time, request id; and one per retry.
    /// Nothing else is logged: no header, no query, no body.
    public var logger: Logger?

    /// The largest response that is read into memory, in bytes: 256 MiB where not set. A stream may be larger; of it this
    /// bounds what a slow reader leaves unread, where the transport cannot slow the server down.
    public var maximumResponseBytes: Int

    /// The largest single event of a stream, in bytes: 32 MiB where not set.
    public var maximumEventBytes: Int

    /// What happens to a response, or an event of a stream, of which a part does not fit its type. Tolerant where not set.
    public var tolerance: JSONCoding.Tolerance

    /// Receives each part of a response that was given up since it did not fit its type.
    public var onDecodingIssue: (@Sendable (DecodingIssue) -> Void)?

    /// Records the responses of which that is so, and those that could not be read at all, for `bindery conform`. None where
    /// not set.
    public var issueRecorder: DecodingIssueRecorder?

    /// Receives the head of each response of success as soon as it is there: the request's id, what is left of a rate limit.
    public var onResponse: (@Sendable (ResponseHead) -> Void)?

    /// What becomes of a request that breaks a bound which the description states. Where not set it is sent, and what it
    /// breaks stands in the log, and in the error should the server refuse it.
    public var requestValidation: RequestValidation

    /// What each request passes through on its way to the transport, and its response on its way back, in this order: the
    /// first one sees the request first and the response last. Each retry, fallback, redirect and renewal of a token passes
    /// through them anew, and `timeouts` hold for what they do. None where not set.
    public var middlewares: [any ClientMiddleware]

    /// The headers that `ResponseHead.rateLimit` reads, and what they mean: `RateLimitHeader.usual` where not set.
    public var rateLimitHeaders: [RateLimitHeader]

    /// The clock of timeouts and of the waits between retries. The system's, which goes on in sleep, where not set; tests
    /// put one of their own here.
    public var clock: any Clock<Duration>

    /// Gives the chance in `RetryPolicy.jitter`: a number from 0 up to 1. The system's where not set.
    public var random: @Sendable () -> Double

    /// What is left out is as each property says.
    public init(
        serverURL: String? = nil, credentials: CredentialSet = CredentialSet(), headers: HTTPFields = [:],
        timeouts: Timeouts = Timeouts(), retries: RetryPolicy = RetryPolicy(), fallbacks: [Fallback] = [],
        fallbackPolicy: FallbackPolicy = FallbackPolicy(), routes: [String: RouteSettings] = [:], logger: Logger? = nil,
        maximumResponseBytes: Int = 256 << 20, maximumEventBytes: Int = 32 << 20,
        tolerance: JSONCoding.Tolerance = .tolerant, onDecodingIssue: (@Sendable (DecodingIssue) -> Void)? = nil,
        issueRecorder: DecodingIssueRecorder? = nil,
        onResponse: (@Sendable (ResponseHead) -> Void)? = nil, requestValidation: RequestValidation = .report,
        middlewares: [any ClientMiddleware] = [], rateLimitHeaders: [RateLimitHeader] = RateLimitHeader.usual,
        clock: any Clock<Duration> = ContinuousClock(),
        random: @escaping @Sendable () -> Double = { .random(in: 0..<1) }
    ) {
        self.serverURL = serverURL
        self.credentials = credentials
        self.headers = headers
        self.timeouts = timeouts
        self.retries = retries
        self.fallbacks = fallbacks
        self.fallbackPolicy = fallbackPolicy
        self.routes = routes
        self.logger = logger
        self.maximumResponseBytes = maximumResponseBytes
        self.maximumEventBytes = maximumEventBytes
        self.tolerance = tolerance
        self.onDecodingIssue = onDecodingIssue
        self.issueRecorder = issueRecorder
        self.onResponse = onResponse
        self.requestValidation = requestValidation
        self.middlewares = middlewares
        self.rateLimitHeaders = rateLimitHeaders
        self.clock = clock
        self.random = random
    }
}
