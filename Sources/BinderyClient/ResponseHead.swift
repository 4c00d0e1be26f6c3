// What a response says of itself before its body, and what it took to get it.

public import HTTPTypes

/// Status and headers of a response, and what it took until they were there.
public struct ResponseHead: Sendable, Hashable {
    /// The HTTP status.
    public var status: Int
    /// The headers, as they came; their names compare in any case.
    public var headers: HTTPFields

    /// How many requests the call has sent: 1, and one more for each retry, fallback, redirect that was followed and
    /// token that was renewed. Those that a middleware sends by itself do not count.
    public var attempts: Int

    /// The number of the fallback that responded, from 1, as `FallbacksFailed.Attempt.fallback` counts them; nil: the
    /// request itself did.
    public var fallback: Int?

    /// How long it took.
    public var timing: CallTiming

    /// The headers of which `rateLimit` is read: `ClientConfiguration.rateLimitHeaders`.
    public var rateLimitHeaders: [RateLimitHeader]

    /// A head for test doubles: one attempt that took no time, where nothing is said.
    public init(
        status: Int, headers: HTTPFields = [:], attempts: Int = 1, fallback: Int? = nil,
        timing: CallTiming = CallTiming(), rateLimitHeaders: [RateLimitHeader] = RateLimitHeader.usual
    ) {
        self.status = status
        self.headers = headers
        self.attempts = attempts
        self.fallback = fallback
        self.timing = timing
        self.rateLimitHeaders = rateLimitHeaders
    }

    /// The server's id of the request: worth giving to its support.
    public var requestID: String? { headers.requestID }

    /// What is left of the server's limits, as the headers tell it; they are read each time.
    public var rateLimit: RateLimit { RateLimit(headers, by: rateLimitHeaders) }
}

/// How long a call took, from its beginning: retries, fallbacks and the waits between them are in it.
public struct CallTiming: Sendable, Hashable {
    /// When the request to which the server responded was sent. Zero where it was the first one.
    public var sent: Duration

    /// When the head of the response was there.
    public var firstByte: Duration

    /// When the whole body was read and made into a value; nil of a stream or a download, which is read after the call.
    public var whole: Duration?

    /// Times for test doubles; zero where not said.
    public init(sent: Duration = .zero, firstByte: Duration = .zero, whole: Duration? = nil) {
        self.sent = sent
        self.firstByte = firstByte
        self.whole = whole
    }
}

/// What came as a response and tells of its head: `APIResponse`, `EventStream`, `ByteStream`.
public protocol ResponseHeadProviding: Sendable {
    /// Status, headers, attempts and times.
    var head: ResponseHead { get }
}

extension ResponseHeadProviding {
    /// The HTTP status.
    public var status: Int { head.status }

    /// The headers of the response.
    public var headers: HTTPFields { head.headers }

    /// The server's id of the request.
    public var requestID: String? { head.requestID }

    /// How many requests the call has sent: `ResponseHead.attempts`.
    public var attempts: Int { head.attempts }

    /// The number of the fallback that responded, from 1; nil: the request itself did.
    public var fallback: Int? { head.fallback }

    /// How long the call took.
    public var timing: CallTiming { head.timing }

    /// What is left of the server's limits, as the headers tell it.
    public var rateLimit: RateLimit { head.rateLimit }
}
