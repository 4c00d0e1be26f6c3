// The caller's clock goes in; what a call needs of one comes out: how late it is, a sleep, an alarm, a deadline.

/// A clock of whatever kind, read as the time since the call began.
struct CallClock: Sendable {
    private enum Kind: Sendable {
        /// The system's, told apart so that nothing has to be allocated for it.
        case system(start: ContinuousClock.Instant)
        case other(StartedClock)
    }

    private let kind: Kind

    init(_ clock: any Clock<Duration>) {
        kind = type(of: clock) == ContinuousClock.self ? .system(start: .now) : .other(StartedClock(clock))
    }

    /// The time since this value was made.
    func now() -> Duration {
        switch kind {
        case .system(let start): .now - start
        case .other(let clock): clock.now()
        }
    }

    /// Waits; throws `CancellationError` where the task is cancelled meanwhile.
    func sleep(_ time: Duration) async throws {
        switch kind {
        case .system: try await Task.sleep(for: time, clock: .continuous)
        case .other(let clock): try await clock.sleep(time)
        }
    }

    /// Has something done at a time since this value was made.
    func alarm(_ time: Duration, _ work: @escaping @Sendable () -> Void) -> Alarm {
        switch kind {
        case .system(let start): Alarms.shared.set(at: start + time, work)
        case .other(let clock): clock.alarm(time, work)
        }
    }

    /// Cancels something at a time since this value was made, unless that has ended before.
    func deadline(at time: Duration) -> Deadline {
        let cancellation = TransportCancellation()
        return Deadline(cancellation: cancellation, alarm: alarm(time) { cancellation.cancel() })
    }
}

/// A time at which something is cancelled.
struct Deadline: Sendable {
    /// What is to be ended listens to it.
    let cancellation: TransportCancellation
    fileprivate let alarm: Alarm

    /// Whether the time has come.
    var isOver: Bool { cancellation.isCancelled }

    /// Nothing has to be cancelled any more.
    func end() { alarm.cancel() }
}

extension TransportCancellation {
    /// Does something that can be ended only by the cancellation of its task, in a task of its own.
    func running<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let task = Task { try await work() }
        onCancel { task.cancel() }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }
}

/// A clock of any type, and when it was first looked at.
private final class StartedClock: Sendable {
    let now: @Sendable () -> Duration
    let sleep: @Sendable (Duration) async throws -> Void
    let alarm: @Sendable (_ time: Duration, _ work: @escaping @Sendable () -> Void) -> Alarm

    init<Given: Clock<Duration>>(_ clock: Given) {
        let start = clock.now
        now = { start.duration(to: clock.now) }
        sleep = { time in try await clock.sleep(until: clock.now.advanced(by: time), tolerance: nil) }
        alarm = { time, work in
            let task = Task {
                try await clock.sleep(until: start.advanced(by: time), tolerance: nil)
                work()
            }
            return Alarm(task)
        }
    }
}
