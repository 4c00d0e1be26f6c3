// Where the task that reads a body hands its pieces over to whoever asked for them: room for a few.

import Synchronization

final class SingleUseBody: Sendable {
    fileprivate enum End {
        case complete
        case failed(any Error)
    }

    fileprivate struct State {
        var hasStarted = false
        /// What has come and was not asked for yet.
        var bytes: [UInt8] = []
        var end: End?
        /// Since when the writer waits for the server, and nothing is left for the reader.
        var waitsSince: Duration?
        var reader: CheckedContinuation<[UInt8]?, any Error>?
        var writer: CheckedContinuation<Void, Never>?
        var whenClosed: (@Sendable () -> Void)?
    }

    /// How many bytes may wait for the reader before the writer has to.
    private static let room = 64 << 10

    private let state = Mutex(State())
    private let now: @Sendable () -> Duration

    init(now: @escaping @Sendable () -> Duration) { self.now = now }

    var isClosed: Bool { state.withLock { $0.end != nil } }
    /// Since when the reader is kept waiting by the server; nil: it is not.
    var waitsSince: Duration? { state.withLock { $0.bytes.isEmpty ? $0.waitsSince : nil } }

    /// - Returns: whether this was the first time.
    func start() -> Bool {
        state.withLock { state in
            defer { state.hasStarted = true }
            return !state.hasStarted && state.end == nil
        }
    }

    /// Called once, when the slot is closed by whomever.
    func whenClosed(_ work: @escaping @Sendable () -> Void) {
        let isClosed = state.withLock { state in
            if state.end == nil { state.whenClosed = work }
            return state.end != nil
        }
        if isClosed { work() }
    }

    /// The writer waits for the server from now on.
    func waits() { state.withLock { $0.waitsSince = now() } }

    /// Hands a piece over, and waits until there is room for the next.
    func put(_ piece: [UInt8]) async {
        let (reader, isFull) = state.withLock { state -> (CheckedContinuation<[UInt8]?, any Error>?, Bool) in
            state.waitsSince = nil
            if state.end != nil { return (nil, false) }
            if let reader = state.reader {
                state.reader = nil
                return (reader, false)
            }
            if state.bytes.isEmpty { state.bytes = piece } else { state.bytes.append(contentsOf: piece) }
            return (nil, state.bytes.count >= Self.room)
        }
        reader?.resume(returning: piece)
        guard isFull else { return }
        await withCheckedContinuation { writer in
            let hasRoom = state.withLock { state in
                let hasRoom = state.bytes.isEmpty || state.end != nil
                if !hasRoom { state.writer = writer }
                return hasRoom
            }
            if hasRoom { writer.resume() }
        }
    }

    /// Waits for the next piece; nil at the end.
    func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
        try await withTaskCancellationHandler(
            operation: {
                try await withCheckedThrowingContinuation(isolation: actor) { reader in
                    let (result, writer) = state.withLock { $0.take(reader, now) }
                    writer?.resume()
                    if let result { reader.resume(with: result) }
                }
            },
            onCancel: { close(CancellationError(), keepingBytes: false) }, isolation: actor)
    }

    /// Ends the hand-over; a second end is ignored.
    /// - Parameters:
    ///   - error: what the reader hears; nil: that the body is complete.
    ///   - keepingBytes: whether what is there is read first.
    func close(_ error: (any Error)?, keepingBytes: Bool = true) {
        let before = state.withLock { state -> State? in
            guard state.end == nil else { return nil }
            let before = state
            state.end = error.map(End.failed) ?? .complete
            if !keepingBytes { state.bytes = [] }
            state.waitsSince = nil
            state.reader = nil
            state.writer = nil
            state.whenClosed = nil
            return before
        }
        guard let before else { return }
        before.reader?.resume(with: error.map { .failure($0) } ?? .success(nil))
        before.writer?.resume()
        before.whenClosed?()
    }
}

extension SingleUseBody.State {
    /// What the reader hears at once, and the writer for whom there is room now; without a result the reader waits.
    mutating func take(
        _ reader: CheckedContinuation<[UInt8]?, any Error>, _ now: () -> Duration
    ) -> (result: Result<[UInt8]?, any Error>?, writer: CheckedContinuation<Void, Never>?) {
        if !bytes.isEmpty {
            defer {
                bytes = []
                writer = nil
                if waitsSince != nil { waitsSince = now() }
            }
            return (.success(bytes), writer)
        }
        switch end {
        case .complete: return (.success(nil), nil)
        case .failed(let error): return (.failure(error), nil)
        case nil:
            self.reader = reader
            return (nil, nil)
        }
    }
}
