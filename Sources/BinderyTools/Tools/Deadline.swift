// Work that has a time limit, and that ends at once when its task is cancelled.

import Synchronization

/// The time limit of a call has passed.
struct DeadlinePassed: Error {}

enum Deadline {
    /// Does the work in a task of its own and returns as soon as it is done, the limit has passed, or the caller's task is
    /// cancelled: also where the work does not heed that it is cancelled, and goes on unseen.
    /// - Throws: `DeadlinePassed`, `CancellationError`, and what the work throws.
    static func run<Value: Sendable>(
        within limit: Duration?, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let race = Race<Value>()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                race.begin(continuation)
                race.add(
                    Task {
                        do { race.end(.success(try await work())) } catch { race.end(.failure(error)) }
                    })
                if let limit {
                    race.add(
                        Task {
                            try? await Task.sleep(for: limit)
                            if !Task.isCancelled { race.end(.failure(DeadlinePassed())) }
                        })
                }
            }
        } onCancel: {
            race.end(.failure(CancellationError()))
        }
    }
}

/// What ends first decides; the other tasks are cancelled.
private final class Race<Value: Sendable>: Sendable {
    private struct State {
        var continuation: CheckedContinuation<Value, any Error>?
        var result: Result<Value, any Error>?
        var tasks: [Task<Void, Never>] = []
    }

    private let state = Mutex(State())

    func begin(_ continuation: CheckedContinuation<Value, any Error>) {
        let result = state.withLock { state in
            if state.result == nil { state.continuation = continuation }
            return state.result
        }
        if let result { continuation.resume(with: result) }
    }

    func add(_ task: Task<Void, Never>) {
        let isOver = state.withLock { state in
            state.tasks.append(task)
            return state.result != nil
        }
        if isOver { task.cancel() }
    }

    func end(_ result: Result<Value, any Error>) {
        let (continuation, tasks) = state.withLock { state in
            guard state.result == nil else {
                return (nil as CheckedContinuation<Value, any Error>?, [] as [Task<Void, Never>])
            }
            state.result = result
            defer { state.continuation = nil }
            return (state.continuation, state.tasks)
        }
        for task in tasks { task.cancel() }
        continuation?.resume(with: result)
    }
}
