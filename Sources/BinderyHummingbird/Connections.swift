// Which work is done for which connection, so that it ends with the connection.

#if Hummingbird
    import NIOCore
    import Synchronization

    /// The connections that have work, each with what cancels it.
    final class Connections: Sendable {
        private struct Connection {
            /// What cancels each work; nil: it is not said yet.
            var works: [Int: (@Sendable () -> Void)?] = [:]
            /// Whether the peer has said that it sends nothing more: work that begins later is cancelled at once.
            var hasEnded = false
            /// Whom the connection is from.
            let peer: String?
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

            /// From now on this is what cancels it; at once where it is to be cancelled.
            func ends(by cancel: @escaping @Sendable () -> Void) { connections.put(cancel, id, channel) }

            /// Cancels it.
            func cancel() { connections.cancel(id, channel) }

            /// The work is done.
            func end() {
                _ = connections.state.withLock {
                    $0.connections[ObjectIdentifier(channel)]?.works.removeValue(forKey: id)
                }
            }

            /// Ends the connection, with all that is done for it.
            func close() { channel.close(promise: nil) }
        }

        /// Whom a connection is from, `127.0.0.1:50122`; from the first time on it is known here.
        func peer(of channel: any Channel) -> String? {
            let key = ObjectIdentifier(channel)
            if let known = state.withLock({ $0.connections[key] }) { return known.peer }
            let peer = Self.address(channel)
            state.withLock { $0.connections[key] = Connection(peer: peer) }
            channel.closeFuture.whenComplete { _ in
                let ended = self.state.withLock { $0.connections.removeValue(forKey: key) }
                for cancel in (ended?.works ?? [:]).values { cancel?() }
            }
            return peer
        }

        private static func address(_ channel: any Channel) -> String? {
            guard let address = channel.remoteAddress, let host = address.ipAddress else { return nil }
            let isLong = host.utf8.contains(UInt8(ascii: ":"))
            return address.port.map { isLong ? "[\(host)]:\($0)" : "\(host):\($0)" } ?? host
        }

        /// Work for a connection of which `peer(of:)` was asked before.
        func begin(on channel: any Channel) -> Work {
            let id = state.withLock { state in
                state.next += 1
                let key = ObjectIdentifier(channel)
                if state.connections[key]?.hasEnded == false { state.connections[key]?.works[state.next] = .some(nil) }
                return state.next
            }
            return Work(id: id, channel: channel, connections: self)
        }

        /// Work that is no longer there was cancelled before.
        private func put(_ cancel: @escaping @Sendable () -> Void, _ id: Int, _ channel: any Channel) {
            let isLate = state.withLock { state in
                let key = ObjectIdentifier(channel)
                guard state.connections[key]?.works[id] != nil else { return true }
                state.connections[key]?.works[id] = cancel
                return false
            }
            if isLate { cancel() }
        }

        private func cancel(_ id: Int, _ channel: any Channel) {
            let cancel = state.withLock { $0.connections[ObjectIdentifier(channel)]?.works.removeValue(forKey: id) }
            cancel??()
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
            for cancel in works.values { cancel?() }
        }
    }
#endif
