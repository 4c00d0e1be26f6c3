// What a transport makes of servers that speak TLS: it speaks with those whose certificate holds, and with no other.

import BinderyClient
import BinderyLoopbackServer
import HTTPTypes

extension TransportContract {
    /// The name and address that the certificates of these servers bear.
    static let ownNames = "DNS:localhost,IP:127.0.0.1"

    static let certificates: [TransportRequirement] = [
        TransportRequirement(name: "a server whose authority is trusted is spoken with") { transport in
            let authority = try await TestAuthority()
            let made = try transport.made(TransportSettings(authorityFile: authority.file))
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            let front = try await TLSFrontend(before: server, try await authority.certificate(for: ownNames))
            for _ in 0..<3 {
                let text = try await made.get(front.url).text()
                try require(text == "{}", "the response is \(text)")
            }
            _ = try await made.send(
                request(.post, front.url), upload: TransportUpload(streamed(300_000), length: nil),
                limits: TransportLimits()
            ).bytes()
            try require(try last(server).body == patterned(300_000), "pieces come otherwise over TLS")
        },
        TransportRequirement(name: "a server whose authority is unknown gets nothing") { transport in
            let authority = try await TestAuthority()
            try await expectUntrusted(try transport.made(), (authority, try await authority.certificate(for: ownNames)))
        },
        TransportRequirement(name: "a server under another's name gets nothing") { transport in
            let authority = try await TestAuthority()
            let made = try transport.made(TransportSettings(authorityFile: authority.file))
            try await expectUntrusted(made, (authority, try await authority.certificate(for: "DNS:other.example")))
        },
        TransportRequirement(name: "a server whose certificate is out of date gets nothing") { transport in
            let authority = try await TestAuthority()
            let made = try transport.made(TransportSettings(authorityFile: authority.file))
            try await expectUntrusted(made, (authority, try await authority.certificate(for: ownNames, days: -1)))
        },
        TransportRequirement(name: "a server that speaks no TLS gets nothing of the request") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            let found = try await error(of: "TLS with a server that speaks none") {
                try await made.get("https://127.0.0.1:\(server.port)", fields: [.authorization: "Bearer k"])
            }
            try require(found is TransportError, "it throws \(found)")
            try require(server.requests.isEmpty, "a request is sent in the clear")
        },
    ]

    private static func expectUntrusted(
        _ made: any HTTPTransport, _ shown: (authority: TestAuthority, certificate: TestAuthority.Certificate)
    ) async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        defer { server.stop() }
        let front = try await TLSFrontend(before: server, shown.certificate)
        let found = try await error(of: "a certificate that does not hold") { try await made.get(front.url) }
        withExtendedLifetime(shown.authority) {}
        guard case .untrustedServer(let reason)? = found as? TransportError else {
            throw ContractFailure(description: "it throws \(found), where untrustedServer is expected")
        }
        try require(!reason.isEmpty, "it gives no reason")
        try require(server.requests.isEmpty, "the request is sent all the same")
    }
}
