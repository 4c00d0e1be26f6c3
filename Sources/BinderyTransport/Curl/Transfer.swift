// One request on its way: what the driving thread hears goes to whoever waits for the head or reads the body; what they
// want goes to the driving thread.

#if !canImport(Darwin)
    import BinderyClient
    import HTTPTypes
    import Synchronization

    /// A request and its response. Whatever comes after the end is ignored.
    final class Transfer: Sendable {
        /// What is held at most for a reader that lags behind; then the server is no longer listened to.
        private static let highWater = 256 << 10

        enum End {
            case complete
            case failed(any Error)
        }

        fileprivate typealias HeadContinuation = CheckedContinuation<HTTPResponse, any Error>
        fileprivate typealias PieceContinuation = CheckedContinuation<[UInt8]?, any Error>

        fileprivate struct State {
            var lines = ResponseHead()
            var response: HTTPResponse?
            var head: HeadContinuation?
            var buffer: [UInt8] = []
            var reader: PieceContinuation?
            var isPaused = false
            var end: End?
        }

        let request: HTTPRequest
        let body: RequestBody
        let connectTimeout: Duration?
        /// Tells the driving thread what this transfer wants of it.
        private let command: @Sendable (Transfer, CurlDriver.Command) -> Void
        private let state = Mutex(State())

        init(
            _ request: HTTPRequest, body: RequestBody, connectTimeout: Duration?,
            command: @escaping @Sendable (Transfer, CurlDriver.Command) -> Void
        ) {
            self.request = request
            self.body = body
            self.connectTimeout = connectTimeout
            self.command = command
        }

        // MARK: For the caller

        /// Sends the request, and waits for the head of its response.
        func start() async throws -> HTTPResponse {
            try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { head in
                    let end = state.withLock { state in
                        if state.end == nil { state.head = head }
                        return state.end
                    }
                    if case .failed(let error)? = end { return head.resume(throwing: error) }
                    command(self, .start)
                }
            } onCancel: {
                cancel()
            }
        }

        /// The next bytes of the body; nil at its end.
        func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            try await withTaskCancellationHandler(
                operation: {
                    if let result = state.withLock({ $0.take() }) { return try read(result) }
                    return try await withCheckedThrowingContinuation(isolation: actor) { reader in
                        let result = state.withLock { state in
                            let result = state.take()
                            if result == nil { state.reader = reader }
                            return result
                        }
                        if let result { reader.resume(with: Result { try read(result) }) }
                    }
                },
                onCancel: { cancel() }, isolation: actor)
        }

        /// What `next` gives at once; nil: it has to wait.
        func nextIfReady() throws -> ReadyPiece? {
            if Task.isCancelled { cancel() }
            guard let result = state.withLock({ $0.take() }) else { return nil }
            return try read(result).map(ReadyPiece.piece) ?? .end
        }

        private func read(_ result: (bytes: [UInt8]?, end: End?, wasPaused: Bool)) throws -> [UInt8]? {
            if result.wasPaused { command(self, .resume) }
            if let bytes = result.bytes { return bytes }
            if case .failed(let error)? = result.end { throw error }
            return nil
        }

        /// Gives the request up; what had come is not read any more. It does nothing after the end of the body.
        func cancel() {
            if giveUp() { command(self, .cancel) }
        }

        // MARK: For the driving thread

        // What it hears is kept until `flush`, so that a caller is woken once for all that came at once: of a small response
        // the head, the body and the end.

        /// A line of the head, or of trailers.
        func received(line: [UInt8]) {
            state.withLock { state in
                if let head = state.lines.take(line) { state.response = head }
            }
        }

        enum Taken { case taken, paused, unwanted }

        /// - Parameter bytes: a piece of the body; asked for only if it can be taken.
        func received(body bytes: () -> [UInt8]) -> Taken {
            state.withLock { state in
                if state.end != nil { return .unwanted }
                if state.buffer.count >= Self.highWater {
                    state.isPaused = true
                    return .paused
                }
                if state.buffer.isEmpty { state.buffer = bytes() } else { state.buffer.append(contentsOf: bytes()) }
                return .taken
            }
        }

        /// Hands what was heard to whoever waits for it.
        func flush() {
            let (head, response, reader, result) = state.withLock { state in
                let isReady = state.response != nil || state.end != nil
                let head = isReady ? state.head : nil
                if isReady { state.head = nil }
                let result = state.reader == nil ? nil : state.take()
                let reader = result == nil ? nil : state.reader
                if result != nil { state.reader = nil }
                return (head, state.response, reader, result)
            }
            if let response {
                head?.resume(returning: response)
            } else if case .failed(let error)? = state.withLock({ $0.end }) {
                head?.resume(throwing: error)
            }
            if let result { reader?.resume(with: Result { try read(result) }) }
        }

        /// Whether the driving thread has paused this transfer's body and not been told to go on.
        var isPaused: Bool { state.withLock { $0.isPaused } }

        /// The transfer is over; `flush` tells it.
        /// - Parameter error: why it failed; nil: it went well.
        func ended(_ error: (any Error)?) {
            state.withLock { state in
                guard state.end == nil else { return }
                let isCut = error == nil && !state.lines.isComplete
                let cut = TransportError.interrupted(reason: "the server closed the connection before a whole response")
                state.end = (isCut ? cut : error).map(End.failed) ?? .complete
            }
            body.close()
        }

        /// - Returns: whether it was not over before.
        private func giveUp() -> Bool {
            let waiting = state.withLock { state -> (head: HeadContinuation?, reader: PieceContinuation?)? in
                state.buffer = []
                guard state.end == nil else { return nil }
                defer {
                    state.head = nil
                    state.reader = nil
                }
                state.end = .failed(CancellationError())
                return (state.head, state.reader)
            }
            guard let waiting else { return false }
            body.close()
            waiting.head?.resume(throwing: CancellationError())
            waiting.reader?.resume(throwing: CancellationError())
            return true
        }
    }

    extension Transfer.State {
        /// What a reader gets at once; nil: it has to wait.
        mutating func take() -> (bytes: [UInt8]?, end: Transfer.End?, wasPaused: Bool)? {
            if !buffer.isEmpty {
                let bytes = buffer
                buffer = []
                let wasPaused = isPaused
                isPaused = false
                return (bytes, nil, wasPaused)
            }
            return end.map { (nil, $0, false) }
        }
    }

    /// The body of a response; once nobody holds it any more, its request is given up.
    final class CurlBody: TransportBodyReader {
        private let transfer: Transfer
        /// The connections live as long as something is read from one of them.
        private let owner: CurlOwner

        init(_ transfer: Transfer, owner: CurlOwner) {
            self.transfer = transfer
            self.owner = owner
        }

        deinit { transfer.cancel() }

        func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            try await transfer.next(isolation: actor)
        }

        func nextIfReady() throws -> ReadyPiece? { try transfer.nextIfReady() }

        func cancel() { transfer.cancel() }
    }
#endif
