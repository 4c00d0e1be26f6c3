// A port at which somebody listens and nobody responds: connections to it never stand.

/// Listens, takes nothing, and has as many waiting as the system lets wait: whoever comes now is left hanging.
public final class DeafServer: Sendable {
    private let listener: Socket
    private let waiting: [Socket]

    public init() throws {
        listener = try Socket.listening(on: 0, queue: 0)
        let port = listener.port
        waiting = (0..<4).compactMap { _ in Socket.connecting(to: port) }
    }

    public var url: String { "http://127.0.0.1:\(listener.port)" }

    public func stop() {
        for socket in waiting { socket.close() }
        listener.close()
    }
}
