// How long each part of a call may take, and which part took too long.

/// How long the parts of a call may take; nil: as long as it takes.
public struct Timeouts: Sendable, Hashable {
    /// How long it may take until a connection stands: 10 seconds where not set. A transport that cannot tell connecting
    /// from the wait for a response (`HTTPTransport.tellsConnecting`) counts this limit into `firstByte`.
    public var connect: Duration?

    /// How long the server may take until its response begins, from when the request is given to the transport:
    /// 600 seconds where not set. Each retry has that time anew.
    public var firstByte: Duration?

    /// How long the server may send nothing within its response, comments of an event stream counting as something:
    /// 600 seconds where not set.
    public var idle: Duration?

    /// How long one request may take, from its sending to the last byte of its response or the end of its stream; each retry
    /// and each fallback has that time anew. No limit where not set.
    public var request: Duration?

    /// How long the whole call may take, with all retries, fallbacks and waiting, to the last byte of the response or the
    /// end of the stream: no limit where not set.
    public var total: Duration?

    /// 10 seconds to connect, 600 for the first byte and between two, no limit on the whole, where nothing is said.
    public init(
        connect: Duration? = .seconds(10), firstByte: Duration? = .seconds(600), idle: Duration? = .seconds(600),
        request: Duration? = nil, total: Duration? = nil
    ) {
        self.connect = connect
        self.firstByte = firstByte
        self.idle = idle
        self.request = request
        self.total = total
    }
}

/// Which of the limits in `Timeouts` was reached.
public enum TimeoutKind: Sendable, Hashable {
    /// No connection stood in time.
    case connect
    /// The response did not begin in time.
    /// - includesConnecting: the transport cannot tell connecting from waiting, so the limit of both counted.
    case firstByte(includesConnecting: Bool)
    /// The response stopped coming.
    case idle
    /// One request took too long.
    case request
    /// The call as a whole took too long.
    case total
}

extension TimeoutKind {
    /// How an error tells it, after the server's name.
    func sentence(after time: Duration) -> String {
        switch self {
        case .connect: "did not take the connection within \(time) (Timeouts.connect)"
        case .firstByte(includesConnecting: true):
            "did not begin to respond within \(time), connecting included (Timeouts.connect and Timeouts.firstByte)"
        case .firstByte(includesConnecting: false): "did not begin to respond within \(time) (Timeouts.firstByte)"
        case .idle: "sent nothing for \(time) within its response (Timeouts.idle)"
        case .request: "did not end its response within \(time) (Timeouts.request)"
        case .total: "did not end its response before the whole call had taken \(time) (Timeouts.total)"
        }
    }
}

/// The limits of one request that is on its way.
struct TimeLimits: Sendable {
    /// A moment on the call's clock, and what ends there.
    typealias End = (time: Duration, limit: TimeoutKind, after: Duration)

    let timeouts: Timeouts
    let clock: CallClock
    let server: String
    /// When the request was sent, on the call's clock.
    let start: Duration

    init(timeouts: Timeouts, clock: CallClock, server: String) {
        self.timeouts = timeouts
        self.clock = clock
        self.server = server
        start = clock.now()
    }

    /// When the request or the call ends at the latest; nil: neither has a limit.
    var end: End? {
        if timeouts.total == nil, timeouts.request == nil { return nil }
        let ends: [End] = [
            timeouts.total.map { ($0, .total, $0) }, timeouts.request.map { (start + $0, .request, $0) },
        ].compactMap { $0 }
        return ends.min { $0.time < $1.time }
    }

    /// Whether a body can take too long at all.
    var hasEnd: Bool { timeouts.idle != nil || end != nil }

    func error(_ end: End) -> ClientError { .timedOut(server: server, after: end.after, limit: end.limit) }

    /// When the head of a response must be there; nil: it may take as long as it takes.
    func endOfHead(tellsConnecting: Bool) -> End? {
        // Without a limit for one of two that cannot be told apart, there is none for both.
        let connect = tellsConnecting ? .zero : timeouts.connect
        let first = connect.flatMap { connect in timeouts.firstByte.map { $0 + connect } }
        let endOfFirst: End? = first.map { (start + $0, .firstByte(includesConnecting: !tellsConnecting), $0) }
        guard let end else { return endOfFirst }
        return endOfFirst.map { $0.time < end.time ? $0 : end } ?? end
    }

    /// When the response must go on.
    /// - Parameter waitsSince: since when the server is waited for; nil: it is not, and its silence does not count.
    func endOfPiece(waitsSince: Duration?) -> End? {
        let idle: End? = waitsSince.flatMap { since in timeouts.idle.map { (since + $0, .idle, $0) } }
        return [idle, end].compactMap { $0 }.min { $0.time < $1.time }
    }
}
