// Work of the caller's own goes in, a token to be got; its result comes out, unless the call ends before: then the work is
// cancelled and not waited for, since it may not heed that.

import Synchronization

extension TimeLimits {
    /// Does something that the call waits for, until the request or the call has to end, or its task is cancelled.
    /// - Throws: what the work throws, `ClientError.timedOut`, `CancellationError`.
    func waiting<Value: Sendable>(for work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let end = end
        if let end, end.time <= clock.now() { throw error(end) }
        let outcome = Outcome<Value>()
        let task = Task { outcome.set(await Result(of: work)) }
        let deadline = end.map { end in
            clock.alarm(end.time) {
                outcome.set(.failure(error(end)))
                task.cancel()
            }
        }
        defer { deadline?.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { outcome.await(by: $0) }
        } onCancel: {
            outcome.set(.failure(CancellationError()))
            task.cancel()
        }
    }
}

/// The first of several results, for the one who waits for it.
private final class Outcome<Value: Sendable>: Sendable {
    private enum State {
        case open(CheckedContinuation<Value, any Error>?)
        case decided(Result<Value, any Error>)
        case over
    }

    private let state = Mutex(State.open(nil))

    /// A later result than the first changes nothing.
    func set(_ result: Result<Value, any Error>) {
        let waiting = state.withLock { state -> CheckedContinuation<Value, any Error>? in
            guard case .open(let waiting) = state else { return nil }
            state = waiting == nil ? .decided(result) : .over
            return waiting
        }
        waiting?.resume(with: result)
    }

    func await(by continuation: CheckedContinuation<Value, any Error>) {
        let result = state.withLock { state -> Result<Value, any Error>? in
            guard case .decided(let result) = state else {
                state = .open(continuation)
                return nil
            }
            state = .over
            return result
        }
        if let result { continuation.resume(with: result) }
    }
}

extension Result where Failure == any Error {
    fileprivate init(of work: () async throws -> Success) async {
        do { self = .success(try await work()) } catch { self = .failure(error) }
    }
}
