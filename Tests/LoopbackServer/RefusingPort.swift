// A server that is not there, for tests of what a client says then.

/// A port of 127.0.0.1 that refuses connections until it is closed. A port that is only free may be given to another test.
public struct RefusingPort: Sendable {
    private let socket: Socket
    public let url: String

    public init() throws {
        socket = try Socket.bound(to: 0)
        url = "http://127.0.0.1:\(socket.port)"
    }

    /// Gives the port back.
    public func close() { socket.close() }
}
