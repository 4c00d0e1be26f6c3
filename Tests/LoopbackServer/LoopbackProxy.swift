// A proxy on 127.0.0.1 for tests of transports: whatever host it is asked for, it leads to one server on this machine.

import Foundation
import Synchronization

/// Forwards requests for `http` (RFC 9112, section 3.2.2) and tunnels for `https` (CONNECT), and records what it was asked.
public final class LoopbackProxy: Sendable {
    private struct State {
        var requests: [RecordedRequest] = []
        var isStopped = false
    }

    private let listener: Socket
    private let target: UInt16
    private let credentials: String?
    private let state = Mutex(State())

    public let port: Int

    /// Starts a proxy.
    /// - Parameters:
    ///   - target: the port on this machine to which it leads.
    ///   - credentials: `user:password`, without which it responds 407; nil: it asks for none.
    public init(to target: Int, credentials: String? = nil) throws {
        listener = try Socket.listening(on: 0)
        port = Int(listener.port)
        self.target = UInt16(target)
        self.credentials = credentials
        Thread.detachNewThread { [self] in accept() }
    }

    public var url: String { "http://127.0.0.1:\(port)" }

    /// The heads of the requests so far: of a tunnel its CONNECT alone.
    public var requests: [RecordedRequest] { state.withLock { $0.requests } }

    public func stop() { state.withLock { $0.isStopped = true } }

    private var isStopped: Bool { state.withLock { $0.isStopped } }

    private func accept() {
        while !isStopped {
            guard listener.isReadable(within: 20), let socket = listener.accepted() else { continue }
            Thread.detachNewThread { [self] in
                serve(socket)
                socket.close()
            }
        }
        listener.close()
    }

    private func serve(_ client: Socket) {
        var head: [UInt8] = []
        while head.firstRange(of: Array("\r\n\r\n".utf8)) == nil {
            let bytes = client.read()
            if bytes.isEmpty { return }
            head += bytes
        }
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        let start = lines[0].split(separator: " ")
        guard start.count == 3 else { return }
        let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (String(line[..<colon]), String(line[line.index(after: colon)...].drop { $0 == " " }))
        }
        let request = RecordedRequest(
            method: String(start[0]), target: String(start[1]), headers: headers, body: [], connection: 0)
        state.withLock { $0.requests.append(request) }
        if let credentials {
            let expected = "Basic " + Data(credentials.utf8).base64EncodedString()
            guard request.header("Proxy-Authorization") == expected else {
                _ = client.write(
                    Array(
                        "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n".utf8))
                return
            }
        }
        guard let server = Socket.connected(to: target) else { return }
        defer { server.close() }
        let isTunnel = request.method == "CONNECT"
        guard isTunnel ? client.write(Array("HTTP/1.1 200 OK\r\n\r\n".utf8)) : server.write(head) else { return }
        let back = Thread {
            Self.pass(from: server, to: client)
            client.end()
        }
        back.start()
        Self.pass(from: client, to: server)
        server.end()
        while !back.isFinished { usleep(1_000) }
    }

    private static func pass(from one: Socket, to other: Socket) {
        while true {
            let bytes = one.read()
            if bytes.isEmpty || !other.write(bytes) { return }
        }
    }
}
