// The pieces of a streamed response pass here from the task that makes them to whoever writes them, one at a time: who makes
// pieces waits until the last one was taken, and is cancelled when nobody will take another.

import BinderyClient
import Synchronization

/// Hands pieces over, at most one in advance.
final class StreamChannel: Sendable {
    private struct State {
        var piece: [UInt8]?
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

    // MARK: Who makes pieces

    /// Hands a piece over, as soon as the last one was taken.
    /// - Throws: `CancellationError` where nobody takes pieces any more.
    func send(_ piece: [UInt8]) async throws {
        while true {
            let isSent = try state.withLock { state throws(CancellationError) -> Bool in
                if state.isCancelled { throw CancellationError() }
                guard state.piece == nil else { return false }
                state.piece = piece
                state.reader?.resume()
                state.reader = nil
                return true
            }
            if isSent { return }
            await withCheckedContinuation { continuation in
                state.withLock { state in
                    if state.piece == nil || state.isCancelled {
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
                    if let piece = state.piece {
                        state.piece = nil
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
                        if state.piece != nil || state.ending != nil || state.isCancelled || state.isOverdue {
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

/// The body of a streamed response: runs what makes it in a task of its own, which ends with whoever reads.
final class StreamReader: TransportBodyReader {
    private let channel: StreamChannel
    private let tasks: [Task<Void, Never>]
    private let comment: [UInt8]
    private let opening: Mutex<[UInt8]?>

    /// - Parameters:
    ///   - keepAlive: how long a silence lasts before a comment stands in for it.
    ///   - comment: what is written then.
    ///   - produce: makes the pieces.
    init(
        keepAlive: Duration?, comment: [UInt8], _ produce: @escaping @Sendable (StreamChannel) async throws -> Void
    ) {
        let channel = StreamChannel()
        self.channel = channel
        self.comment = comment
        opening = Mutex(nil)
        var tasks = [
            Task {
                do {
                    try await produce(channel)
                    channel.finish(.success(()))
                } catch {
                    channel.finish(.failure(error))
                }
            }
        ]
        if let keepAlive {
            tasks.append(
                Task {
                    // A wait that is there at two ticks has lasted at least one.
                    var last: Int?
                    while (try? await Task.sleep(for: keepAlive / 2)) != nil {
                        let wait = channel.wait
                        if let wait, wait == last { channel.interrupt(wait) }
                        last = wait
                    }
                })
        }
        self.tasks = tasks
    }

    deinit { cancel() }

    /// Waits until the first piece is there, or it has been silent for long: what is thrown until then can still be the
    /// response.
    func begin() async throws {
        let first: [UInt8]? =
            switch try await channel.next() {
            case .piece(let piece): piece
            case .silence: comment
            case .end: nil
            }
        opening.withLock { $0 = first }
    }

    func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
        let first = opening.withLock { opening in
            defer { opening = nil }
            return opening
        }
        if let first, !first.isEmpty { return first }
        while true {
            switch try await channel.next() {
            case .piece(let piece): return piece
            case .end: return nil
            case .silence: if !comment.isEmpty { return comment }
            }
        }
    }

    func cancel() {
        channel.cancel()
        for task in tasks { task.cancel() }
    }
}
