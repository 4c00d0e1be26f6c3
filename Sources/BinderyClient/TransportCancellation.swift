// How a time limit ends a request that a transport is sending, without a task of its own for each request.

import Synchronization

/// Gives up one request, from any thread.
public final class TransportCancellation: Sendable {
    private enum State {
        case waiting((@Sendable () -> Void)?)
        case cancelled
    }

    private let state = Mutex(State.waiting(nil))

    /// A request that nobody has given up yet.
    public init() {}

    /// Whether the request was given up.
    public var isCancelled: Bool {
        state.withLock { if case .cancelled = $0 { true } else { false } }
    }

    /// What the transport does to give the request up; done at once where that was asked for already. A later call
    /// replaces an earlier one.
    public func onCancel(_ work: @escaping @Sendable () -> Void) {
        let isCancelled = state.withLock { state in
            if case .cancelled = state { return true }
            state = .waiting(work)
            return false
        }
        if isCancelled { work() }
    }

    /// Gives the request up; a second time does nothing.
    public func cancel() {
        let work = state.withLock { state -> (@Sendable () -> Void)? in
            defer { state = .cancelled }
            if case .waiting(let work) = state { return work }
            return nil
        }
        work?()
    }
}
