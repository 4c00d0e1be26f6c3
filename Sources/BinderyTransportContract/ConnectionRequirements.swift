// What a transport makes of connections: it keeps them, gives them up, and says how they ended.

import BinderyClient
import BinderyLoopbackServer
import HTTPTypes

extension TransportContract {
    static let connections: [TransportRequirement] = [
        TransportRequirement(name: "a connection is used again") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            for _ in 0..<20 { _ = try await made.send(.post, to: server, body: [1]).bytes() }
            let count = server.acceptedConnections
            try require(count <= 2, "20 requests, one after the other, take \(count) connections")
        },
        TransportRequirement(name: "a body that nobody holds any more ends its request") { transport in
            let made = try transport.made()
            let server = try endless()
            defer { server.stop() }
            do {
                let response = try await made.send(to: server)
                for try await _ in response.body { break }
            }
            try await eventually("the server is not hung up on") { server.openConnections == 0 }
        },
        TransportRequirement(name: "a body that nobody reads ends its request") { transport in
            let made = try transport.made()
            let server = try endless()
            defer { server.stop() }
            _ = try await made.send(to: server)
            try await eventually("the server is not hung up on") { server.openConnections == 0 }
        },
        TransportRequirement(name: "nothing is left of a transport that nobody holds any more") { transport in
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            do {
                let made = try transport.made()
                _ = try await made.send(to: server).bytes()
            }
            try await eventually("an idle connection stays open") { server.openConnections == 0 }
        },
        TransportRequirement(name: "where nobody listens, no connection stands") { transport in
            let made = try transport.made()
            let nobody = try RefusingPort()
            defer { nobody.close() }
            let found = try await error(of: "a request to nobody") { try await made.get(nobody.url) }
            guard case TransportError.notConnected? = found as? TransportError else {
                throw ContractFailure(description: "it throws \(found)")
            }
        },
        TransportRequirement(name: "a server that closes within a response interrupts it") { transport in
            let made = try transport.made()
            let ends: [(String, [ScriptedResponse.Piece])] = [
                ("the head", [.text("HTTP/1.1 200 OK\r\nContent-Le")]),
                ("a body of a known length", [.text("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345")]),
                ("a chunk", [.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n12345")]),
                ("a body, by a reset", [.text("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345"), .cut]),
            ]
            for (name, pieces) in ends {
                let server = try LoopbackServer { _ in ScriptedResponse(framing: .raw, pieces: pieces) }
                defer { server.stop() }
                let found = try await error(of: "an end within \(name)") { try await made.send(to: server).bytes() }
                guard case TransportError.interrupted? = found as? TransportError else {
                    throw ContractFailure(description: "an end within \(name) throws \(found)")
                }
            }
        },
        TransportRequirement(name: "a kept connection that the server closed is not the next request's fault") {
            transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in
                var response = ScriptedResponse.json("{}")
                response.closesSilently = true
                return response
            }
            defer { server.stop() }
            for _ in 0..<5 {
                _ = try await made.send(to: server).bytes()
                try await eventually("the server's end is not seen") { server.openConnections == 0 }
                // What tells the transport is on its way.
                try await Task.sleep(for: .milliseconds(20))
            }
        },
    ]

    /// A server whose response goes on until the client leaves, a piece now and then.
    static func endless() throws -> LoopbackServer {
        let beat: [ScriptedResponse.Piece] = [.text(": ping\n\n"), .pause(milliseconds: 10)]
        return try LoopbackServer { _ in .events(Array(repeating: beat, count: 6_000).flatMap { $0 }) }
    }
}
