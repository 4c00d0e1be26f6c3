// The caller's clock goes in; what a call needs of one comes out: how late it is, a sleep, an alarm, and a race against it.

import Synchronization

/// A clock of whatever kind, read as the time since the call began.
struct CallClock: Sendable {
    /// The time since this value was made.
    let now: @Sendable () -> Duration
    /// Waits; throws `CancellationError` where the task is cancelled meanwhile.
    let sleep: @Sendable (Duration) async throws -> Void
    /// Has something done at a time since this value was made.
    let alarm: @Sendable (_ time: Duration, _ work: @escaping @Sendable () -> Void) -> Alarm

    init(_ clock: any Clock<Duration>) {
        self = (clock as? ContinuousClock).map { _ in .system } ?? Self.opened(clock)
    }

    private init(
        now: @escaping @Sendable () -> Duration, sleep: @escaping @Sendable (Duration) async throws -> Void,
        alarm: @escaping @Sendable (Duration, @escaping @Sendable () -> Void) -> Alarm
    ) {
        self.now = now
        self.sleep = sleep
        self.alarm = alarm
    }

    private static var system: CallClock {
        let start = ContinuousClock.now
        return CallClock(
            now: { ContinuousClock.now - start },
            sleep: { try await Task.sleep(for: $0, clock: .continuous) },
            alarm: { time, work in Alarms.shared.set(at: start + time, work) })
    }

    private static func opened<Given: Clock<Duration>>(_ clock: Given) -> CallClock {
        let start = clock.now
        return CallClock(
            now: { start.duration(to: clock.now) },
            sleep: { time in try await clock.sleep(until: clock.now.advanced(by: time), tolerance: nil) },
            alarm: { time, work in
                let task = Task {
                    try await clock.sleep(until: start.advanced(by: time), tolerance: nil)
                    work()
                }
                return Alarm { task.cancel() }
            })
    }

    /// Does something that may take until a time and no longer; what has not ended by then is cancelled.
    /// - Parameters:
    ///   - end: the time; nil: it may take as long as it takes.
    ///   - late: what is thrown then.
    ///   - needsTask: whether it can be ended only by the cancellation of its task, so that it gets one of its own.
    ///   - work: what is done; it may listen to the cancellation that it is given.
    func limit<Value: Sendable>(
        to end: Duration?, late: (any Error)?, needsTask: Bool,
        _ work: @escaping @Sendable (TransportCancellation?) async throws -> Value
    ) async throws -> Value {
        guard let end else { return try await work(nil) }
        let isLate = Flag()
        let cancellation = TransportCancellation()
        let alarm = alarm(end) {
            isLate.state.store(true, ordering: .relaxed)
            cancellation.cancel()
        }
        defer { alarm.cancel() }
        do {
            if !needsTask { return try await work(cancellation) }
            let task = Task { try await work(nil) }
            cancellation.onCancel { task.cancel() }
            return try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
        } catch {
            if isLate.state.load(ordering: .relaxed), !Task.isCancelled { throw late ?? error }
            throw error
        }
    }
}

/// Whether something has happened.
private final class Flag: Sendable {
    let state = Atomic(false)
}
