// The caller's clock goes in; what a call needs of one comes out: how late it is, and a sleep. And the race against it.

/// A clock of whatever kind, read as the time since the call began.
struct CallClock: Sendable {
    /// The time since this value was made.
    let now: @Sendable () -> Duration
    /// Waits; throws `CancellationError` where the task is cancelled meanwhile.
    let sleep: @Sendable (Duration) async throws -> Void

    init(_ clock: any Clock<Duration>) {
        self = Self.opened(clock)
    }

    private init(now: @escaping @Sendable () -> Duration, sleep: @escaping @Sendable (Duration) async throws -> Void) {
        self.now = now
        self.sleep = sleep
    }

    private static func opened<Given: Clock<Duration>>(_ clock: Given) -> CallClock {
        let start = clock.now
        return CallClock(
            now: { start.duration(to: clock.now) },
            sleep: { time in try await clock.sleep(until: clock.now.advanced(by: time), tolerance: nil) })
    }

    /// Does something that may take so long and no longer; whatever has not ended by then is cancelled.
    /// - Parameter late: what is thrown then.
    func limit<Value: Sendable>(
        to time: Duration?, late: (any Error)?, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        guard let time else { return try await work() }
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await sleep(time)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let value = first else { throw late ?? CancellationError() }
            return value
        }
    }
}
