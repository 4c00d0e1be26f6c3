// The pieces of a streamed response pass here from the task that makes them to whoever writes them: who makes pieces waits while
// enough of them lie here, and is cancelled when nobody will take another.

import BinderyClient
import Synchronization

/// Hands pieces over. What is made while the last piece is written goes with the next one.
final class StreamChannel: Sendable {
    private struct State {
        /// What has been made and not taken yet.
        var pieces: [UInt8] = []
        var ending: Result<Void, any Error>?
        var isCancelled = false
        var reader: CheckedContinuation<Void, Never>?
        /// Those who wait to hand a piece over; each of them tries again once one was taken.
        var writers: [CheckedContinuation<Void, Never>] = []
        /// How often a reader has waited: by it the clock tells whether it is still the same wait.
        var waits = 0
        /// The wait that has lasted long enough for a comment.
        var isOverdue = false
    }

    private let state = Mutex(State())
    private let capacity: Int

    /// - `capacity`: from how many bytes on nothing more is made before they are taken; 0: from the first.
    init(capacity: Int) { self.capacity = capacity }

    private func isFull(_ pieces: [UInt8]) -> Bool { !pieces.isEmpty && pieces.count >= capacity }

    // MARK: Who makes pieces

    /// Hands a piece over, as soon as there is room for it.
    /// - Throws: `CancellationError` where nobody takes pieces any more.
    func send(_ piece: [UInt8]) async throws {
        while true {
            let isSent = try state.withLock { state throws(CancellationError) -> Bool in
                if state.isCancelled { throw CancellationError() }
                if isFull(state.pieces) { return false }
                if state.pieces.isEmpty { state.pieces = piece } else { state.pieces += piece }
                state.reader?.resume()
                state.reader = nil
                return true
            }
            if isSent { return }
            await withCheckedContinuation { continuation in
                state.withLock { state in
                    if !isFull(state.pieces) || state.isCancelled {
                        continuation.resume()
                    } else {
                        state.writers.append(continuation)
                    }
                }
            }
        }
    }

    /// No piece follows; the reader gets the error after the last one.
    func finish(_ ending: Result<Void, any Error>) {
        state.withLock { state in
            state.ending = ending
            state.reader?.resume()
            state.reader = nil
        }
    }

    // MARK: Who takes them

    enum Step {
        case piece([UInt8])
        /// Nothing has come for a while.
        case silence
        case end
    }

    /// - Throws: what ended the stream, or `CancellationError`.
    func next() async throws -> Step {
        try await withTaskCancellationHandler {
            while true {
                let step = try state.withLock { state throws -> Step? in
                    if state.isCancelled { throw CancellationError() }
                    if !state.pieces.isEmpty {
                        let piece = state.pieces
                        state.pieces = []
                        state.isOverdue = false
                        for writer in state.writers { writer.resume() }
                        state.writers = []
                        return .piece(piece)
                    }
                    if let ending = state.ending {
                        state.ending = .success(())
                        try ending.get()
                        return .end
                    }
                    defer { state.isOverdue = false }
                    return state.isOverdue ? .silence : nil
                }
                if let step { return step }
                await withCheckedContinuation { continuation in
                    state.withLock { state in
                        if !state.pieces.isEmpty || state.ending != nil || state.isCancelled || state.isOverdue {
                            continuation.resume()
                        } else {
                            state.waits += 1
                            state.reader = continuation
                        }
                    }
                }
            }
        } onCancel: {
            cancel()
        }
    }

    /// Nobody takes pieces any more.
    func cancel() {
        state.withLock { state in
            state.isCancelled = true
            state.reader?.resume()
            state.reader = nil
            for writer in state.writers { writer.resume() }
            state.writers = []
        }
    }

    /// Which wait of the reader lasts now; nil: it does not wait.
    var wait: Int? { state.withLock { $0.reader == nil ? nil : $0.waits } }

    /// Tells the reader that this wait has lasted long, should it last still.
    func interrupt(_ wait: Int) {
        state.withLock { state in
            guard state.waits == wait, let reader = state.reader else { return }
            state.isOverdue = true
            reader.resume()
            state.reader = nil
        }
    }
}
