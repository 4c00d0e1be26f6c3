// When a request is sent again, and how long to wait before: a value.

public import HTTPTypes

/// Whether and when a request that failed is sent again.
///
/// A header `x-should-retry` of the response (`true`, `false`) wins over `statuses`. A delay that the server asks for
/// (`retry-after-ms`, `Retry-After`) is waited for as it is; without one the n-th retry waits `firstDelay` ×
/// `factor`ⁿ⁻¹, at most `maximumDelay`, changed by `jitter`. A stream is begun anew only as long as none of its chunks
/// was handed on, and a body that can be read once only is never sent again.
public struct RetryPolicy: Sendable, Hashable {
    /// How often a request is sent again: 2 where not set.
    public var count: Int
    /// The wait before the first retry: 0.5 seconds where not set.
    public var firstDelay: Duration
    /// What each wait is multiplied by to get the next: 2 where not set.
    public var factor: Double
    /// The longest wait, before jitter: 8 seconds where not set.
    public var maximumDelay: Duration
    /// How chance changes a wait, so that many clients do not come back at once: up to a quarter shorter where not set.
    public var jitter: Jitter
    /// A retry that would begin later than this after the first sending is not made; nil (where not set): no limit.
    public var totalTime: Duration?
    /// The statuses after which a request is sent again: 408, 409, 429 and 500 to 599 where not set.
    public var statuses: StatusSet
    /// Whether it is after a connection that failed or broke: true where not set.
    public var connectionErrors: Bool
    /// Whether it is after a timeout, other than that of the whole call: true where not set.
    public var timeouts: Bool
    /// A server that asks for a longer wait than this is not waited for: the error tells the wait
    /// (`APIError.retryAfter`). 60 seconds where not set.
    public var maximumServerDelay: Duration
    /// A header that tells the server the number of the retry, from 1; nil (where not set): none does.
    public var countHeader: HTTPField.Name?

    /// Two retries, after 0.5 and 1 seconds, where nothing is said.
    public init(
        count: Int = 2, firstDelay: Duration = .milliseconds(500), factor: Double = 2,
        maximumDelay: Duration = .seconds(8), jitter: Jitter = .shorter(upTo: 0.25), totalTime: Duration? = nil,
        statuses: StatusSet = [408, 409, 429, .range(500...599)], connectionErrors: Bool = true, timeouts: Bool = true,
        maximumServerDelay: Duration = .seconds(60), countHeader: HTTPField.Name? = nil
    ) {
        self.count = count
        self.firstDelay = firstDelay
        self.factor = factor
        self.maximumDelay = maximumDelay
        self.jitter = jitter
        self.totalTime = totalTime
        self.statuses = statuses
        self.connectionErrors = connectionErrors
        self.timeouts = timeouts
        self.maximumServerDelay = maximumServerDelay
        self.countHeader = countHeader
    }

    /// Nothing is sent again by the client. A transport may still send once more what a kept connection lost before any
    /// response began: libcurl does, since servers close such connections at any time.
    public static let none = RetryPolicy(count: 0)

    /// A policy as other clients write it: it goes on until a time has passed, however often that is.
    /// - Parameters:
    ///   - initialInterval: the wait before the first retry: 0.5 seconds where not given.
    ///   - maxInterval: the longest wait: 60 seconds where not given.
    ///   - exponent: what each wait is multiplied by to get the next: 1.5 where not given.
    ///   - maxElapsedTime: when no retry begins any more: an hour where not given.
    ///   - retryConnectionErrors: whether failed connections and timeouts count too: true where not given.
    ///   - statuses: 429, 500, 502, 503 and 504 where not given.
    public static func backoff(
        initialInterval: Duration = .milliseconds(500), maxInterval: Duration = .seconds(60), exponent: Double = 1.5,
        maxElapsedTime: Duration = .seconds(3600), retryConnectionErrors: Bool = true,
        statuses: StatusSet = [429, 500, 502, 503, 504]
    ) -> RetryPolicy {
        RetryPolicy(
            count: .max, firstDelay: initialInterval, factor: exponent, maximumDelay: maxInterval,
            jitter: .longer(upTo: .seconds(1)), totalTime: maxElapsedTime, statuses: statuses,
            connectionErrors: retryConnectionErrors, timeouts: retryConnectionErrors)
    }

    /// How chance changes a wait.
    public enum Jitter: Sendable, Hashable {
        /// Not at all.
        case none
        /// It is shorter by up to that part of it: 0.25 gives 75 to 100 %.
        case shorter(upTo: Double)
        /// It is multiplied by something between the two.
        case scaled(ClosedRange<Double>)
        /// Something up to this is added.
        case longer(upTo: Duration)
    }
}

/// A set of HTTP statuses: `[408, 429, .range(500...599)]`.
public struct StatusSet: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// One status, or all between two.
    public struct Element: Sendable, Hashable, ExpressibleByIntegerLiteral {
        var range: ClosedRange<Int>

        /// One status: `429`.
        public init(integerLiteral value: Int) { range = value...value }

        /// All statuses of a range.
        public static func range(_ range: ClosedRange<Int>) -> Element {
            var element: Element = 0
            element.range = range
            return element
        }
    }

    private var ranges: [ClosedRange<Int>]

    /// `[408, 429, .range(500...599)]`
    public init(arrayLiteral elements: Element...) {
        ranges = elements.map(\.range)
    }

    /// These statuses.
    public init(_ statuses: some Sequence<Int>) {
        ranges = statuses.map { $0...$0 }
    }

    /// Whether a status is one of them.
    public func contains(_ status: Int) -> Bool {
        ranges.contains { $0.contains(status) }
    }
}
