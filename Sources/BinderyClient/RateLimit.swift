// The headers of a response go in; what is left of the server's limits comes out.

public import HTTPTypes

/// What a server allows its client, and how much of that is left. What the headers do not tell is nil.
public struct RateLimit: Sendable, Hashable {
    /// What is counted.
    public enum Unit: Sendable, Hashable {
        /// How many requests were sent.
        case requests
        /// How many tokens they took, as the service counts them.
        case tokens
    }

    /// One limit.
    public struct Quota: Sendable, Hashable {
        /// How many there are in one window.
        public var limit: Int?
        /// How many are left.
        public var remaining: Int?
        /// How long it takes until all are there again, from when the response was sent.
        public var reset: Duration?

        /// What is nil no header tells.
        public init(limit: Int? = nil, remaining: Int? = nil, reset: Duration? = nil) {
            self.limit = limit
            self.remaining = remaining
            self.reset = reset
        }

        /// Whether a header tells of it.
        public var isKnown: Bool { limit != nil || remaining != nil || reset != nil }
    }

    /// How many requests are allowed.
    public var requests: Quota
    /// How many tokens are allowed.
    public var tokens: Quota

    /// Limits for test doubles.
    public init(requests: Quota = Quota(), tokens: Quota = Quota()) {
        self.requests = requests
        self.tokens = tokens
    }

    /// Reads the headers.
    ///
    /// - `names`: which headers, and what they mean; of two that mean the same the first one that is there counts.
    public init(_ headers: HTTPFields, by names: [RateLimitHeader] = RateLimitHeader.usual) {
        self.init()
        for name in names {
            guard let field = HTTPField.Name(name.name), let text = headers[field] else { continue }
            switch name.meaning {
            case .limit(let unit): fill(&self[unit].limit, RateLimitText.count(text))
            case .remaining(let unit): fill(&self[unit].remaining, RateLimitText.count(text))
            case .reset(let unit): fill(&self[unit].reset, RateLimitText.reset(text, headers))
            case .all:
                for (unit, quota) in RateLimitText.quotas(text, headers) {
                    fill(&self[unit].limit, quota.limit)
                    fill(&self[unit].remaining, quota.remaining)
                    fill(&self[unit].reset, quota.reset)
                }
            }
        }
    }

    private subscript(unit: Unit) -> Quota {
        get { unit == .requests ? requests : tokens }
        set { if unit == .requests { requests = newValue } else { tokens = newValue } }
    }

    private func fill<Value>(_ place: inout Value?, _ value: Value?) {
        if place == nil { place = value }
    }
}

/// A header that tells of a limit, and what it tells.
public struct RateLimitHeader: Sendable, Hashable {
    /// What a header tells.
    public enum Meaning: Sendable, Hashable {
        /// How many there are: `1000`, or `1000, 1000;w=60`.
        case limit(RateLimit.Unit)
        /// How many are left.
        case remaining(RateLimit.Unit)
        /// When all are there again: `1s`, `6m0s`, `120ms`, seconds, seconds since 1970, a date of HTTP or RFC 3339.
        case reset(RateLimit.Unit)
        /// All of it in one: `limit=100, remaining=50, reset=30`, `"default";r=50;t=30`, `"default";q=100;w=60`. A policy
        /// whose name or unit (`qu`) says "token" is one of tokens, any other one of requests.
        case all
    }

    /// The header's name, in any case.
    public var name: String
    /// What the header tells.
    public var meaning: Meaning

    /// A header of a service of its own, for `ClientConfiguration.rateLimitHeaders`.
    public init(_ name: String, _ meaning: Meaning) {
        self.name = name
        self.meaning = meaning
    }

    /// The headers that are read where nothing else is said: `x-ratelimit-…-requests` and `…-tokens`, and the forms of the
    /// IETF's drafts of `RateLimit` header fields.
    public static let usual: [RateLimitHeader] = [
        RateLimitHeader("x-ratelimit-limit-requests", .limit(.requests)),
        RateLimitHeader("x-ratelimit-remaining-requests", .remaining(.requests)),
        RateLimitHeader("x-ratelimit-reset-requests", .reset(.requests)),
        RateLimitHeader("x-ratelimit-limit-tokens", .limit(.tokens)),
        RateLimitHeader("x-ratelimit-remaining-tokens", .remaining(.tokens)),
        RateLimitHeader("x-ratelimit-reset-tokens", .reset(.tokens)),
        RateLimitHeader("ratelimit-limit", .limit(.requests)),
        RateLimitHeader("ratelimit-remaining", .remaining(.requests)),
        RateLimitHeader("ratelimit-reset", .reset(.requests)),
        RateLimitHeader("ratelimit", .all),
        RateLimitHeader("ratelimit-policy", .all),
        RateLimitHeader("x-ratelimit-limit", .limit(.requests)),
        RateLimitHeader("x-ratelimit-remaining", .remaining(.requests)),
        RateLimitHeader("x-ratelimit-reset", .reset(.requests)),
    ]
}

extension APIError {
    /// What is left of the server's limits, as the usual headers (`RateLimitHeader.usual`) tell it.
    public var rateLimit: RateLimit { RateLimit(headers) }
}
