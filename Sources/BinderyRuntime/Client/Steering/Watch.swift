// A task beside a body that is being read: it tells when the server has taken too long.

/// Looks at the clock until it is ended.
final class Watch: Sendable {
    private let task: Task<Void, Never>

    /// - Parameters:
    ///   - waitsSince: since when the server is waited for; nil: it is not, and its silence does not count.
    ///   - late: called once, with the error of the limit that was reached.
    init(
        _ limits: TimeLimits, waitsSince: @escaping @Sendable () -> Duration?,
        late: @escaping @Sendable (any Error) -> Void
    ) {
        task = Task {
            while !Task.isCancelled {
                let now = limits.clock.now()
                let since = waitsSince()
                let end = limits.endOfPiece(waitsSince: since)
                if let end, end.time <= now { return late(limits.error(end)) }
                // While the reader is busy, a wait of the server's may begin at any time.
                let look = since == nil ? limits.timeouts.idle.map { now + $0 } : nil
                guard let next = [look, end?.time].compactMap({ $0 }).min(),
                    (try? await limits.clock.sleep(next - now)) != nil
                else { return }
            }
        }
    }

    func end() { task.cancel() }

    deinit { task.cancel() }
}
