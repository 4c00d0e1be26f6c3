// The body of a request: nothing, bytes, or pieces that a task fetches no faster than libcurl sends them.

#if !canImport(Darwin)
    import BinderyClient
    import Synchronization

    /// What a request carries.
    final class RequestBody: Sendable {
        enum Content: Sendable {
            case nothing
            case bytes([UInt8])
            case upload(TransportUpload)
        }

        /// What libcurl gets when it asks for bytes to send.
        enum Supply {
            case bytes([UInt8])
            case later
            case end
            case failed
        }

        private struct State {
            var piece: ArraySlice<UInt8> = []
            var isOver = false
            var hasFailed = false
            var isClosed = false
            /// Whether libcurl has asked in vain and is to be told when there is something.
            var isWaited = false
            var room: CheckedContinuation<Void, Never>?
            var feeder: Task<Void, Never>?
            /// Counts the beginnings: a feeder of before has nothing to say any more.
            var generation = 0
            var wasRead = false
            var error: (any Error)?
        }

        let content: Content
        private let state = Mutex(State())

        init(_ content: Content) { self.content = content }

        /// Why the pieces could not be had.
        var error: (any Error)? { state.withLock { $0.error } }

        /// At most so many bytes of the next ones.
        /// - Parameter wake: called once there is something, where there is nothing now.
        func supply(_ count: Int, wake: @escaping @Sendable () -> Void) -> Supply {
            start(wake)
            let (supply, room) = state.withLock { state -> (Supply, CheckedContinuation<Void, Never>?) in
                state.wasRead = true
                if state.hasFailed { return (.failed, nil) }
                if !state.piece.isEmpty {
                    let bytes = Array(state.piece.prefix(count))
                    state.piece = state.piece.dropFirst(count)
                    guard state.piece.isEmpty else { return (.bytes(bytes), nil) }
                    defer { state.room = nil }
                    return (.bytes(bytes), state.room)
                }
                if state.isOver { return (.end, nil) }
                state.isWaited = true
                return (.later, nil)
            }
            room?.resume()
            return supply
        }

        /// Goes back to the beginning, for a connection that was lost before the response.
        /// - Returns: whether that can be done.
        func rewind() -> Bool {
            guard case .upload(let upload) = content else { return true }
            let (isPossible, feeder, room) = state.withLock {
                state -> (Bool, Task<Void, Never>?, CheckedContinuation<Void, Never>?) in
                if !state.wasRead { return (true, nil, nil) }
                guard upload.isReplayable else { return (false, nil, nil) }
                let before = state
                state = State()
                state.generation = before.generation + 1
                return (true, before.feeder, before.room)
            }
            feeder?.cancel()
            room?.resume()
            return isPossible
        }

        /// Nothing more is sent.
        func close() {
            let (feeder, room) = state.withLock { state in
                state.isClosed = true
                defer {
                    state.feeder = nil
                    state.room = nil
                }
                return (state.feeder, state.room)
            }
            feeder?.cancel()
            room?.resume()
        }

        private func start(_ wake: @escaping @Sendable () -> Void) {
            guard case .upload(let upload) = content else { return }
            state.withLock { state in
                guard state.feeder == nil, !state.isOver, !state.isClosed, !state.hasFailed else { return }
                let generation = state.generation
                state.feeder = Task { [self] in await feed(upload, generation, wake) }
            }
        }

        private func feed(_ upload: TransportUpload, _ generation: Int, _ wake: @Sendable () -> Void) async {
            do {
                for try await piece in upload.pieces() where !piece.isEmpty {
                    guard await put(piece, generation, wake) else { return }
                }
                if change(generation, { $0.isOver = true }) { wake() }
            } catch {
                let isWaited = change(generation) {
                    $0.hasFailed = true
                    $0.error = error
                }
                if isWaited { wake() }
            }
        }

        /// Hands a piece over, and waits until it has been sent.
        /// - Returns: whether more is wanted.
        private func put(_ piece: [UInt8], _ generation: Int, _ wake: @Sendable () -> Void) async -> Bool {
            await withCheckedContinuation { room in
                let (isWanted, isWaited) = state.withLock { state in
                    guard state.generation == generation, !state.isClosed else { return (false, false) }
                    state.piece = piece[...]
                    state.room = room
                    defer { state.isWaited = false }
                    return (true, state.isWaited)
                }
                if !isWanted { room.resume() }
                if isWaited { wake() }
            }
            return state.withLock { $0.generation == generation && !$0.isClosed }
        }

        /// - Returns: whether libcurl waits to hear of it.
        private func change(_ generation: Int, _ change: (inout State) -> Void) -> Bool {
            state.withLock { state in
                guard state.generation == generation else { return false }
                change(&state)
                defer { state.isWaited = false }
                return state.isWaited
            }
        }
    }
#endif
