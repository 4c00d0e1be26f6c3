// An eye on a body that is being read: it tells when the server has taken too long.

import Synchronization

/// Looks at the clock now and then until it is ended. It is set once for a body, not for each piece: when it looks, it asks
/// since when the server is waited for, and comes back when that wait would be too long.
final class Watch: Sendable {
    private struct State {
        var alarm: Alarm?
        var isOver = false
    }

    private let limits: TimeLimits
    private let waitsSince: @Sendable () -> Duration?
    private let late: @Sendable (any Error) -> Void
    private let state = Mutex(State())

    /// - Parameters:
    ///   - waitsSince: since when the server is waited for; nil: it is not, and its silence does not count.
    ///   - late: called once, with the error of the limit that was reached.
    init(
        _ limits: TimeLimits, waitsSince: @escaping @Sendable () -> Duration?,
        late: @escaping @Sendable (any Error) -> Void
    ) {
        self.limits = limits
        self.waitsSince = waitsSince
        self.late = late
        look()
    }

    deinit { end() }

    private func look() {
        let now = limits.clock.now()
        let since = waitsSince()
        let end = limits.endOfPiece(waitsSince: since)
        if let end, end.time <= now { return late(limits.error(end)) }
        // While the reader is busy, a wait of the server's may begin at any time.
        let next = since == nil ? limits.timeouts.idle.map { now + $0 } : nil
        guard let time = [next, end?.time].compactMap({ $0 }).min() else { return }
        let alarm = limits.clock.alarm(time) { [weak self] in self?.look() }
        let isOver = state.withLock { state in
            if !state.isOver { state.alarm = alarm }
            return state.isOver
        }
        if isOver { alarm.cancel() }
    }

    func end() {
        let alarm = state.withLock { state in
            state.isOver = true
            defer { state.alarm = nil }
            return state.alarm
        }
        alarm?.cancel()
    }
}
