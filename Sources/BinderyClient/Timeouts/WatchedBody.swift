// A body as a transport gives it goes in; the same pieces come out, with an eye on the clock.

import Synchronization

extension TransportBody {
    /// The same body, for which the limits hold: how long the server may send nothing, how long the whole call may take.
    func watched(_ limits: TimeLimits) -> any TransportBodyReader {
        switch source {
        case .reader(let reader): WatchedReader(reader, limits)
        case .sequence: PumpedReader(self, limits)
        }
    }
}

/// Watches a reader that can be cancelled: the pieces pass through as they come, in the task that reads them.
final class WatchedReader: TransportBodyReader {
    private struct State {
        /// Since when the server is waited for; nil while it is not.
        var waitsSince: Duration?
        /// The limit that was reached.
        var failure: (any Error)?
        var watch: Watch?
        var isOver = false
    }

    private let reader: any TransportBodyReader
    private let limits: TimeLimits
    private let state = Mutex(State())

    init(_ reader: any TransportBodyReader, _ limits: TimeLimits) {
        self.reader = reader
        self.limits = limits
    }

    deinit { cancel() }

    func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
        try wait()
        do {
            let piece = try await reader.next(isolation: actor)
            let failure = state.withLock { state in
                state.waitsSince = nil
                return state.failure
            }
            if let failure { throw failure }
            if piece == nil { end() }
            return piece
        } catch {
            end()
            throw state.withLock { $0.failure } ?? error
        }
    }

    /// While the server is not waited for, only the time of the whole call counts, which `next` watches.
    func nextIfReady() throws -> ReadyPiece? {
        if limits.end != nil { return nil }
        do {
            let ready = try reader.nextIfReady()
            let failure = state.withLock { state in
                if ready != nil { state.waitsSince = nil }
                return state.failure
            }
            if let failure { throw failure }
            if case .end = ready { end() }
            return ready
        } catch {
            end()
            throw state.withLock { $0.failure } ?? error
        }
    }

    func cancel() {
        end()
        reader.cancel()
    }

    /// The server is waited for from now on.
    private func wait() throws {
        let needsWatch = try state.withLock { state in
            if let failure = state.failure { throw failure }
            state.waitsSince = limits.hasEnd ? limits.clock.now() : nil
            return limits.hasEnd && state.watch == nil && !state.isOver
        }
        guard needsWatch else { return }
        let watch = Watch(
            limits, waitsSince: { [weak self] in self?.waitsSince }, late: { [weak self] in self?.fail($0) })
        state.withLock { $0.watch = watch }
    }

    private var waitsSince: Duration? { state.withLock { $0.waitsSince } }

    private func fail(_ error: any Error) {
        state.withLock { $0.failure = error }
        reader.cancel()
    }

    private func end() {
        let watch = state.withLock { state in
            state.isOver = true
            defer { state.watch = nil }
            return state.watch
        }
        watch?.end()
    }
}

/// Watches a body that only the cancellation of the task that reads it can end: a task of this value's own reads it. At most
/// 64 KiB are fetched ahead, so that the server goes no faster than the reader.
final class PumpedReader: TransportBodyReader {
    private let body: TransportBody
    private let limits: TimeLimits
    let slot: SingleUseBody

    init(_ body: TransportBody, _ limits: TimeLimits) {
        self.body = body
        self.limits = limits
        slot = SingleUseBody(now: { [clock = limits.clock] in clock.now() })
    }

    deinit { cancel() }

    func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
        start()
        return try await slot.next(isolation: actor)
    }

    func cancel() { slot.close(CancellationError(), keepingBytes: false) }

    private func start() {
        guard slot.start() else { return }
        let pump = Task { [body, slot] in await Self.pump(body, into: slot) }
        let watch =
            limits.hasEnd
            ? Watch(limits, waitsSince: { [weak slot] in slot?.waitsSince }, late: { [weak slot] in slot?.close($0) })
            : nil
        slot.whenClosed {
            pump.cancel()
            watch?.end()
        }
    }

    private static func pump(_ body: TransportBody, into slot: SingleUseBody) async {
        var pieces = body.makeAsyncIterator()
        do {
            repeat {
                slot.waits()
                guard let piece = try await pieces.next() else {
                    return slot.close(Task.isCancelled ? CancellationError() : nil)
                }
                await slot.put(piece)
            } while !slot.isClosed
        } catch {
            slot.close(error)
        }
    }
}
