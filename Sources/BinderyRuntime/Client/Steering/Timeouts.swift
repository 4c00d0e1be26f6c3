// How long each part of a call may take, and which part took too long.

/// How long the parts of a call may take; nil: as long as it takes.
public struct Timeouts: Sendable, Hashable {
    /// How long it may take until a connection stands: 10 seconds where not set. A transport that cannot tell connecting
    /// from the wait for an answer (`HTTPTransport.tellsConnecting`) counts this limit into `firstByte`.
    public var connect: Duration?

    /// How long the server may take until its answer begins, from when the request is given to the transport:
    /// 600 seconds where not set. Each retry has that time anew.
    public var firstByte: Duration?

    /// How long the server may send nothing within its answer, comments of an event stream counting as something:
    /// 600 seconds where not set.
    public var idle: Duration?

    /// How long the whole call may take, with all retries, fallbacks and waiting, to the last byte of the answer or the
    /// end of the stream: no limit where not set.
    public var total: Duration?

    public init(
        connect: Duration? = .seconds(10), firstByte: Duration? = .seconds(600), idle: Duration? = .seconds(600),
        total: Duration? = nil
    ) {
        self.connect = connect
        self.firstByte = firstByte
        self.idle = idle
        self.total = total
    }
}

/// Which of the limits in `Timeouts` was reached.
public enum TimeoutKind: Sendable, Hashable {
    /// No connection stood in time.
    case connect
    /// The answer did not begin in time.
    /// - includesConnecting: the transport cannot tell connecting from waiting, so the limit of both counted.
    case firstByte(includesConnecting: Bool)
    /// The answer stopped coming.
    case idle
    /// The call as a whole took too long.
    case total
}

extension TimeoutKind {
    /// How an error tells it, after the server's name.
    func sentence(after time: Duration) -> String {
        switch self {
        case .connect: "did not take the connection within \(time) (Timeouts.connect)"
        case .firstByte(includesConnecting: true):
            "did not begin to answer within \(time), connecting included (Timeouts.connect and Timeouts.firstByte)"
        case .firstByte(includesConnecting: false): "did not begin to answer within \(time) (Timeouts.firstByte)"
        case .idle: "sent nothing for \(time) within its answer (Timeouts.idle)"
        case .total: "did not end its answer before the whole call had taken \(time) (Timeouts.total)"
        }
    }
}

/// The limits of one call that has begun.
struct TimeLimits: Sendable {
    let timeouts: Timeouts
    let clock: CallClock
    let server: String

    /// What is left of the whole call's time; nil: it has no limit.
    var left: Duration? { timeouts.total.map { $0 - clock.now() } }

    func error(_ kind: TimeoutKind, after time: Duration?) -> ClientError {
        .timedOut(server: server, after: time ?? .zero, limit: kind)
    }

    /// How long the wait for the head of an answer may be, and what is thrown then.
    func head(tellsConnecting: Bool) -> (time: Duration?, late: ClientError) {
        let added: Duration = tellsConnecting ? .zero : timeouts.connect ?? .zero
        // Without a limit for one of two that cannot be told apart, there is none for both.
        let isOpen = !tellsConnecting && timeouts.connect == nil
        let first = isOpen ? nil : timeouts.firstByte.map { $0 + added }
        if let left, left < first ?? left + .seconds(1) { return (left, error(.total, after: timeouts.total)) }
        return (first, error(.firstByte(includesConnecting: !tellsConnecting), after: first))
    }
}
