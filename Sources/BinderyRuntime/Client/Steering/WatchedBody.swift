// A body as a transport gives it goes in; the same pieces come out, with an eye on the clock.

/// The pieces of a body, read once, for which the limits hold: how long the server may send nothing, how long the whole
/// call may take. A piece is fetched ahead, not more, so that the server goes no faster than the reader.
///
/// The transport's body is read by a task of this value's own, since only a task can be told from outside to let go.
final class WatchedBody: AsyncSequence, Sendable {
    typealias Element = [UInt8]
    typealias Failure = any Error

    private let body: TransportBody
    private let limits: TimeLimits
    let slot = BodySlot()

    init(_ body: TransportBody, limits: TimeLimits) {
        self.body = body
        self.limits = limits
    }

    deinit { slot.close(CancellationError(), keepingPiece: false) }

    /// The next piece; nil at the end.
    func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> [UInt8]? {
        start()
        return try await slot.next(isolation: actor)
    }

    private func start() {
        guard slot.start() else { return }
        let work = Task { [body, slot, limits] in
            await withTaskGroup { group in
                group.addTask { await Self.pump(body, into: slot, limits.clock) }
                if limits.hasEnd { group.addTask { await Self.watch(slot, limits) } }
                await group.next()
                group.cancelAll()
            }
        }
        slot.whenClosed { work.cancel() }
    }

    private static func pump(_ body: TransportBody, into slot: BodySlot, _ clock: CallClock) async {
        var pieces = body.makeAsyncIterator()
        do {
            repeat {
                slot.waits(since: clock.now())
                guard let piece = try await pieces.next() else {
                    return slot.close(Task.isCancelled ? CancellationError() : nil)
                }
                await slot.put(piece)
            } while !slot.isClosed
        } catch {
            slot.close(error)
        }
    }

    private static func watch(_ slot: BodySlot, _ limits: TimeLimits) async {
        while !slot.isClosed {
            let now = limits.clock.now()
            let waitsSince = slot.waitsSince
            let end = limits.endOfPiece(waitsSince: waitsSince)
            if let end, end.time <= now { return slot.close(limits.error(end)) }
            // While the reader is busy, a wait of the server's may begin at any time.
            let look = waitsSince == nil ? limits.timeouts.idle.map { now + $0 } : nil
            guard let next = [look, end?.time].compactMap({ $0 }).min(),
                (try? await limits.clock.sleep(next - now)) != nil
            else { return }
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(body: self) }

    /// Reads the pieces; once it is gone, so is the request, though the body may still be held.
    final class Iterator: AsyncIteratorProtocol {
        private let body: WatchedBody

        init(body: WatchedBody) { self.body = body }

        deinit { body.slot.close(CancellationError(), keepingPiece: false) }

        func next() async throws -> [UInt8]? { try await body.next(isolation: nil) }

        func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            try await body.next(isolation: actor)
        }
    }
}
