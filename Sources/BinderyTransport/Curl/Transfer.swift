// One request on its way: what the driving thread hears goes to whoever waits for the head or reads the body; what they
// want goes to the driving thread.

#if !canImport(Darwin)
    import BinderyRuntime
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

        fileprivate struct State {
            var lines = ResponseHead()
            var head: CheckedContinuation<HTTPResponse, any Error>?
            var buffer: [UInt8] = []
            var reader: CheckedContinuation<[UInt8]?, any Error>?
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

        private func read(_ result: (bytes: [UInt8]?, end: End?, wasPaused: Bool)) throws -> [UInt8]? {
            if result.wasPaused { command(self, .resume) }
            if let bytes = result.bytes { return bytes }
            if case .failed(let error)? = result.end { throw error }
            return nil
        }

        /// Gives the request up; what had come is not read any more. It does nothing after the end of the body.
        func cancel() {
            let wasRunning = finish(.failed(CancellationError()), keepingBytes: false)
            if wasRunning { command(self, .cancel) }
        }

        // MARK: For the driving thread

        /// A line of the head, or of trailers.
        func received(line: [UInt8]) {
            let (head, waiting) = state.withLock {
                state -> (HTTPResponse?, CheckedContinuation<HTTPResponse, any Error>?) in
                guard let head = state.lines.take(line) else { return (nil, nil) }
                defer { state.head = nil }
                return (head, state.head)
            }
            if let head { waiting?.resume(returning: head) }
        }

        enum Taken { case taken, paused, unwanted }

        /// - Parameter bytes: a piece of the body; asked for only if it can be taken.
        func received(body bytes: () -> [UInt8]) -> Taken {
            let (taken, reader, piece) = state.withLock {
                state -> (Taken, CheckedContinuation<[UInt8]?, any Error>?, [UInt8]) in
                if state.end != nil { return (.unwanted, nil, []) }
                if let reader = state.reader {
                    state.reader = nil
                    return (.taken, reader, bytes())
                }
                if state.buffer.count >= Self.highWater {
                    state.isPaused = true
                    return (.paused, nil, [])
                }
                if state.buffer.isEmpty { state.buffer = bytes() } else { state.buffer.append(contentsOf: bytes()) }
                return (.taken, nil, [])
            }
            reader?.resume(returning: piece)
            return taken
        }

        /// Whether the driving thread has paused this transfer's body and not been told to go on.
        var isPaused: Bool { state.withLock { $0.isPaused } }

        /// The transfer is over.
        /// - Parameter error: why it failed; nil: it went well.
        func ended(_ error: (any Error)?) {
            let hasHead = state.withLock { $0.lines.isComplete }
            let cut: any Error = TransportError.interrupted(
                reason: "the server closed the connection without a whole response")
            if let error = error ?? (hasHead ? nil : cut) {
                _ = finish(.failed(error), keepingBytes: true)
            } else {
                _ = finish(.complete, keepingBytes: true)
            }
        }

        /// - Returns: whether it was not over before.
        private func finish(_ end: End, keepingBytes: Bool) -> Bool {
            let before = state.withLock { state -> State? in
                guard state.end == nil else {
                    if !keepingBytes { state.buffer = [] }
                    return nil
                }
                let before = state
                state.end = end
                state.head = nil
                state.reader = nil
                if !keepingBytes { state.buffer = [] }
                return before
            }
            guard let before else { return false }
            body.close()
            switch end {
            case .complete: before.reader?.resume(returning: nil)
            case .failed(let error):
                before.head?.resume(throwing: error)
                before.reader?.resume(throwing: error)
            }
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

        func cancel() { transfer.cancel() }
    }
#endif
