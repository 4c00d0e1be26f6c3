// One request on its way: what the delegate hears goes to whoever waits for the head or reads the body.
#if canImport(Darwin)
    import BinderyClient
    import HTTPTypes
    import Synchronization

    /// Delivers one response: its head once, then its pieces, then its end. Whatever comes after the end is ignored.
    final class Delivery: Sendable {
        private struct State {
            var head: CheckedContinuation<HTTPResponse, any Error>?
            var body: AsyncThrowingStream<[UInt8], any Error>.Continuation?
            var hasHead = false
            var buffered = 0
            /// Why it ended, where it ended before anybody waited.
            var early: (any Error)?
            var isOver = false
        }

        private let limits: TransportLimits
        private let state = Mutex(State())

        init(limits: TransportLimits) {
            self.limits = limits
        }

        /// Whether the head of the response has come.
        var hasHead: Bool { state.withLock { $0.hasHead } }

        func start(
            head: CheckedContinuation<HTTPResponse, any Error>,
            body: AsyncThrowingStream<[UInt8], any Error>.Continuation
        ) {
            let early = state.withLock { state -> (any Error)? in
                if let early = state.early { return early }
                state.head = head
                state.body = body
                return nil
            }
            if let early { head.resume(throwing: early) }
        }

        func received(_ head: HTTPResponse) {
            let waiting = state.withLock { state in
                state.hasHead = true
                defer { state.head = nil }
                return state.head
            }
            waiting?.resume(returning: head)
        }

        /// - Returns: whether more can be taken.
        func received(_ piece: [UInt8]) -> Bool {
            let (body, isTooMuch) = state.withLock { state in
                state.buffered += piece.count
                return (state.body, state.buffered > limits.maximumBufferedBytes)
            }
            if isTooMuch {
                fail(TransportError.tooManyBufferedBytes)
                return false
            }
            body?.yield(piece)
            return true
        }

        /// The reader took so many bytes.
        func handedOn(_ count: Int) {
            state.withLock { $0.buffered -= count }
        }

        func complete() {
            let (head, body) = over(nil)
            head?.resume(
                throwing: TransportError.interrupted(reason: "the server closed the connection without a response"))
            body?.finish()
        }

        func fail(_ error: any Error) {
            let (head, body) = over(error)
            head?.resume(throwing: error)
            body?.finish(throwing: error)
        }

        /// The reader let go of the body.
        func end() {
            let (head, _) = over(CancellationError())
            head?.resume(throwing: CancellationError())
        }

        private func over(
            _ early: (any Error)?
        ) -> (CheckedContinuation<HTTPResponse, any Error>?, AsyncThrowingStream<[UInt8], any Error>.Continuation?) {
            state.withLock { state in
                defer {
                    state.head = nil
                    state.body = nil
                    state.isOver = true
                    state.early = state.early ?? early
                }
                return (state.head, state.body)
            }
        }
    }
#endif
