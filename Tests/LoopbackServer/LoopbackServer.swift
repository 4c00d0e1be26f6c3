// A real HTTP/1.1 server on 127.0.0.1 whose responses are scripted: for tests of transports and for demonstrations.

import Foundation
import Synchronization

/// Responses requests as it is told and records them. One thread accepts, one serves each connection.
public final class LoopbackServer: Sendable {
    private struct State {
        var requests: [RecordedRequest] = []
        var connections = 0
        var open = 0
        var hangUps = 0
        var uploaded = 0
        var isStopped = false
    }

    private let listener: Socket
    private let response: @Sendable (RecordedRequest) -> ScriptedResponse
    private let state = Mutex(State())

    public let port: Int

    /// Starts a server.
    /// - Parameters:
    ///   - port: 0 lets the system choose one.
    ///   - response: what to respond to each request.
    public init(port: UInt16 = 0, response: @escaping @Sendable (RecordedRequest) -> ScriptedResponse) throws {
        listener = try Socket.listening(on: port)
        self.port = Int(listener.port)
        self.response = response
        Thread.detachNewThread { [self] in accept() }
    }

    public var url: String { "http://127.0.0.1:\(port)" }

    /// The requests so far, in the order in which they came.
    public var requests: [RecordedRequest] { state.withLock { $0.requests } }

    /// How many connections have been accepted.
    public var acceptedConnections: Int { state.withLock { $0.connections } }

    /// How many of them neither side has closed.
    public var openConnections: Int { state.withLock { $0.open } }

    /// How many bytes have come of the bodies of requests, with what frames them.
    public var uploadedBytes: Int { state.withLock { $0.uploaded } }

    /// How many connections were closed by the client in the middle of a response.
    public var hangUps: Int { state.withLock { $0.hangUps } }

    /// Waits until the client has hung up in the middle of a response.
    /// - Returns: whether it did within that time.
    public func hangsUp(within time: Duration = .seconds(30)) async throws -> Bool {
        let end = ContinuousClock.now + time
        while ContinuousClock.now < end {
            if hangUps > 0 { return true }
            try await Task.sleep(for: .milliseconds(5))
        }
        return false
    }

    /// Stops accepting; connections end with their responses.
    public func stop() {
        state.withLock { $0.isStopped = true }
    }

    private var isStopped: Bool { state.withLock { $0.isStopped } }

    private func accept() {
        while !isStopped {
            guard listener.isReadable(within: 20), let socket = listener.accepted() else { continue }
            let number = state.withLock { state in
                defer { state.connections += 1 }
                state.open += 1
                return state.connections
            }
            let connection = Connection(socket: socket, number: number) { [self] count in
                state.withLock { $0.uploaded += count }
            }
            Thread.detachNewThread { [self] in serve(connection) }
        }
        listener.close()
    }

    private func serve(_ connection: Connection) {
        defer { state.withLock { $0.open -= 1 } }
        var connection = connection
        while let request = connection.nextRequest(isStopped: { isStopped }) {
            state.withLock { $0.requests.append(request) }
            switch connection.send(response(request)) {
            case .complete: continue
            case .closed: break
            case .cut:
                connection.socket.abort()
                return
            case .hungUp: state.withLock { $0.hangUps += 1 }
            }
            break
        }
        connection.socket.close()
    }
}
