// What a transport makes of HTTP/2, where it speaks it.

import BinderyClient
import BinderyLoopbackServer
import HTTPTypes

extension TransportContract {
    static let http2: [TransportRequirement] = [
        TransportRequirement(name: "HTTP/2 is spoken with a server that offers it") { transport in
            guard transport.speaksHTTP2 else { throw ContractSkip(reason: "the transport does not speak HTTP/2") }
            let authority = try await TestAuthority()
            let made = try transport.made(TransportSettings(authorityFile: authority.file))
            let server = try LoopbackServer { request in
                request.target == "/slow"
                    ? .events([.text("one"), .pause(milliseconds: 100), .text("two")]) : .json("{}")
            }
            defer { server.stop() }
            let front = try await TLSFrontend(before: server, try await authority.certificate(for: ownNames), .http2)
            let url = front.url
            _ = try await made.get(url).bytes()
            // The program before the server says how it was spoken with.
            let via = try last(server).header("Via") ?? ""
            try require(via.hasPrefix("2"), "it is spoken with as \(via)")
            let bodies = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<50 { group.addTask { try await made.get(url + "/slow").text() } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            try require(bodies == Array(repeating: "onetwo", count: 50), "streams of one connection differ")
            _ = try await made.send(
                request(.post, url), upload: TransportUpload(streamed(300_000), length: nil),
                limits: TransportLimits()
            ).bytes()
            try require(try last(server).body == patterned(300_000), "pieces come otherwise over HTTP/2")
        },
        TransportRequirement(name: "a stream of HTTP/2 that is left alone ends at the server") { transport in
            guard transport.speaksHTTP2 else { throw ContractSkip(reason: "the transport does not speak HTTP/2") }
            let authority = try await TestAuthority()
            let made = try transport.made(TransportSettings(authorityFile: authority.file))
            let server = try endless()
            defer { server.stop() }
            let front = try await TLSFrontend(before: server, try await authority.certificate(for: ownNames), .http2)
            do {
                for try await _ in try await made.get(front.url).body { break }
            }
            try await eventually("the server is not hung up on") { server.hangUps == 1 }
        },
        TransportRequirement(name: "a stream of HTTP/2 that is left does not end the others") { transport in
            guard transport.speaksHTTP2 else { throw ContractSkip(reason: "the transport does not speak HTTP/2") }
            let authority = try await TestAuthority()
            let made = try transport.made(TransportSettings(authorityFile: authority.file))
            let gate = Gate()
            let server = try LoopbackServer { request in
                .events([.text("one"), .wait(gate), .text(request.target == "/left" ? "" : "two")])
            }
            defer { server.stop() }
            let front = try await TLSFrontend(before: server, try await authority.certificate(for: ownNames), .http2)
            let kept = try await made.get(front.url + "/kept")
            do {
                for try await _ in try await made.get(front.url + "/left").body { break }
            }
            try await eventually("the server is not hung up on") { server.hangUps == 1 }
            gate.open()
            let text = try await kept.text()
            try require(text == "onetwo", "the other stream's body is \(text)")
        },
    ]
}
