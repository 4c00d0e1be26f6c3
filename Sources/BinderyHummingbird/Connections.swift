// Which work is done for which connection, so that it ends with the connection.

#if Hummingbird
    import NIOCore
    import Synchronization

    /// The connections that have work, each with what cancels it.
    final class Connections: Sendable {
        private struct Connection {
            var works: [Int: @Sendable () -> Void] = [:]
            /// Whether the peer has said that it sends nothing more: work that begins later is cancelled at once.
            var hasEnded = false
        }

        private struct State {
            var next = 0
            var connections: [ObjectIdentifier: Connection] = [:]
        }

        private let state = Mutex(State())

        /// One request's work on a connection.
        struct Work: Sendable {
            fileprivate let id: Int
            fileprivate let channel: any Channel
            fileprivate let connections: Connections

            /// From now on another thing has to be cancelled.
            func change(_ cancel: @escaping @Sendable () -> Void) { connections.put(cancel, id, channel) }

            /// The work is done.
            func end() {
                _ = connections.state.withLock {
                    $0.connections[ObjectIdentifier(channel)]?.works.removeValue(forKey: id)
                }
            }

            /// Ends the connection, with all that is done for it.
            func close() { channel.close(promise: nil) }
        }

        /// - `cancel`: cancels the work. It may be called while the work begins.
        func begin(on channel: any Channel, cancel: @escaping @Sendable () -> Void) -> Work {
            let (id, isNew) = state.withLock { state in
                state.next += 1
                let isNew = state.connections[ObjectIdentifier(channel)] == nil
                if isNew { state.connections[ObjectIdentifier(channel)] = Connection() }
                return (state.next, isNew)
            }
            put(cancel, id, channel)
            if isNew {
                let key = ObjectIdentifier(channel)
                channel.closeFuture.whenComplete { _ in
                    let ended = self.state.withLock { $0.connections.removeValue(forKey: key) }
                    for cancel in (ended?.works ?? [:]).values { cancel() }
                }
            }
            return Work(id: id, channel: channel, connections: self)
        }

        private func put(_ cancel: @escaping @Sendable () -> Void, _ id: Int, _ channel: any Channel) {
            let isLate = state.withLock { state in
                guard let connection = state.connections[ObjectIdentifier(channel)], !connection.hasEnded else {
                    return true
                }
                state.connections[ObjectIdentifier(channel)]?.works[id] = cancel
                return false
            }
            if isLate { cancel() }
        }

        /// The peer sends nothing more, as it does when it goes: the work for it is cancelled.
        func peerEnded(_ channel: any Channel) {
            let works = state.withLock { state in
                defer {
                    state.connections[ObjectIdentifier(channel)]?.hasEnded = true
                    state.connections[ObjectIdentifier(channel)]?.works = [:]
                }
                return state.connections[ObjectIdentifier(channel)]?.works ?? [:]
            }
            for cancel in works.values { cancel() }
        }
    }
#endif
