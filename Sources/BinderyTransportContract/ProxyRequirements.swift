// What a transport makes of a proxy.

import BinderyClient
import BinderyLoopbackServer
import HTTPTypes

extension TransportContract {
    static let proxies: [TransportRequirement] = [
        TransportRequirement(name: "a proxy is asked, with its user and password") { transport in
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            let proxy = try LoopbackProxy(to: server.port, credentials: "me:top-secret")
            defer { proxy.stop() }
            let made = try transport.made(
                TransportSettings(proxy: "http://me:top-secret@127.0.0.1:\(proxy.port)"))
            let text = try await made.get("http://api.example.invalid/v1").text()
            try require(text == "{}", "the response is \(text)")
            let request = try first(proxy)
            let target = request.target
            try require(
                target == "http://api.example.invalid/v1" || request.method == "CONNECT", "it is asked for \(target)")
        },
        TransportRequirement(name: "TLS goes through a proxy, which sees none of the request") { transport in
            let authority = try await TestAuthority()
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            let front = try await TLSFrontend(
                before: server, try await authority.certificate(for: "DNS:api.example.invalid"))
            let proxy = try LoopbackProxy(to: front.port, credentials: "me:top-secret")
            defer { proxy.stop() }
            let made = try transport.made(
                TransportSettings(
                    authorityFile: authority.file, proxy: "http://me:top-secret@127.0.0.1:\(proxy.port)"))
            let text = try await made.get(
                "https://api.example.invalid/v1", fields: [.authorization: "Bearer sk-key"]
            ).text()
            try require(text == "{}", "the response is \(text)")
            let request = try first(proxy)
            try require(request.method == "CONNECT", "the proxy is asked to \(request.method)")
            try require(request.target == "api.example.invalid:443", "it is asked for \(request.target)")
            try require(request.header("Authorization") == nil, "the proxy is told the request's key")
            try require(
                try last(server).header("Proxy-Authorization") == nil, "the server is told the proxy's password")
        },
        TransportRequirement(name: "what a proxy refuses is no connection, and tells no password") { transport in
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            let proxy = try LoopbackProxy(to: server.port, credentials: "me:another")
            defer { proxy.stop() }
            let made = try transport.made(
                TransportSettings(proxy: "http://me:top-secret@127.0.0.1:\(proxy.port)"))
            let found = try await error(of: "a tunnel that is refused") {
                try await made.get("https://api.example.invalid/v1")
            }
            guard case .notConnected? = found as? TransportError else {
                throw ContractFailure(description: "it throws \(found)")
            }
            try require(!String(reflecting: found).contains("top-secret"), "the error tells the proxy's password")
            try require(server.requests.isEmpty, "the request goes past the proxy")
        },
    ]

    private static func first(_ proxy: LoopbackProxy) throws -> RecordedRequest {
        guard let request = proxy.requests.last else { throw ContractFailure(description: "no proxy is asked") }
        return request
    }
}
