// Whole responses over real sockets: good ones, errors, redirects, servers that are not there.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import HTTPTypes
import Testing

@Suite struct ResponseTests {
    @Test(arguments: Transport.allCases)
    func aResponseIsDecodedAndTheConnectionKept(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .json(" \n\n {\"id\": \"x/1\"}") }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        #expect(try await client.create() == ["id": "x/1"])
        #expect(try await client.create() == ["id": "x/1"])
        #expect(server.requests.map(\.text) == [#"{"stream":false}"#, #"{"stream":false}"#])
        #expect(Set(server.requests.map(\.connection)) == [0], "the second request went over the same connection")
    }

    @Test(arguments: Transport.allCases)
    func aCompressedResponseIsUnpacked(_ transport: Transport) async throws {
        let packed: [UInt8] = [
            31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 170, 202, 44, 40, 72, 77, 81, 178, 42, 41, 42, 77, 173, 5, 0, 132,
            40, 188, 8, 15, 0, 0, 0,
        ]
        let server = try LoopbackServer { _ in
            ScriptedResponse(headers: [("Content-Encoding", "gzip")], framing: .length, pieces: [.bytes(packed)])
        }
        defer { server.stop() }
        #expect(try await DemoClient(transport, to: server.url).create() == ["zipped": true])
    }

    @Test(arguments: Transport.allCases)
    func aResponseWithoutABodyKeepsTheConnection(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in ScriptedResponse(pieces: [.text("ignored")]) }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        try await client.engine.perform(DemoClient.list)
        try await client.engine.perform(DemoClient.list)
        #expect(server.requests.map(\.connection) == [0, 0])
    }

    @Test(arguments: Transport.allCases)
    func aJSONErrorSaysWhatTheServerSays(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            .json(
                #"{"error":{"message":"bad key sk-very-secret","code":"invalid_api_key"}}"#, status: 401,
                headers: [("X-Request-Id", "req_7")])
        }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        for call in [
            client.create,
            {
                _ = try await client.stream()
                return .null
            },
        ] {
            let error = try #require(await failure(of: call) as? APIError)
            #expect(error.status == 401)
            #expect(error.code == "invalid_api_key")
            #expect(error.message == "bad key [redacted]", "a key that the server echoes does not show")
            #expect(error.requestID == "req_7")
            #expect(!"\(error)".contains("very-secret"))
        }
    }

    @Test(arguments: Transport.allCases)
    func anHTMLErrorIsText(_ transport: Transport) async throws {
        let page = "<html><body>Bad gateway</body></html>"
        let server = try LoopbackServer { _ in
            ScriptedResponse(
                status: 502, headers: [("Content-Type", "text/html")], framing: .length, pieces: [.text(page)])
        }
        defer { server.stop() }
        let error = try #require(await failure(of: DemoClient(transport, to: server.url).create) as? APIError)
        #expect(error.status == 502)
        #expect(error.body == .text(page))
        #expect(error.message == nil)
    }

    @Test(arguments: Transport.allCases)
    func headersOfAnErrorAreThere(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            .json(#"{"error":"slow down"}"#, status: 429, headers: [("Retry-After", "7")])
        }
        defer { server.stop() }
        let error = try #require(await failure(of: DemoClient(transport, to: server.url).create) as? APIError)
        #expect(error.headers[.retryAfter] == "7")
        #expect(error.message == "slow down")
        #expect("\(error)".contains("7 (Retry-After)"))
    }

    @Test(arguments: Transport.allCases)
    func aRedirectToAnotherOriginIsNotFollowed(_ transport: Transport) async throws {
        let other = try LoopbackServer { _ in .json("{}") }
        defer { other.stop() }
        for status in [301, 302, 303, 307, 308] {
            for target in [other.url, "http://localhost:\(other.port)", "//127.0.0.1:\(other.port)"] {
                let server = try LoopbackServer { _ in .redirect(status, to: target + "/v1/chat") }
                defer { server.stop() }
                let client = DemoClient(transport, to: server.url)
                for call in [client.create, client.listed] {
                    guard case ClientError.redirected(let redirect)? = await failure(of: call) else {
                        Issue.record("status \(status) to \(target)")
                        continue
                    }
                    #expect(redirect.status == status && redirect.reason == .otherOrigin)
                    #expect(redirect.target?.hasSuffix(":\(other.port)") == true)
                }
            }
        }
        try await Task.sleep(for: .milliseconds(50))
        #expect(other.requests.isEmpty, "neither the request nor its key went there")
    }

    @Test(arguments: Transport.allCases)
    func aRedirectWithinTheServerIsFollowed(_ transport: Transport) async throws {
        let server = try LoopbackServer { request in
            switch request.target {
            case "/v1/chat": .redirect(307, to: "/v2/chat?x=1")
            case "/v1/list": .redirect(302, to: "list2")
            case "/v1/list2": .redirect(308, to: "?page=1")
            default: .json(#"{"target":"\#(request.target)","body":"\#(request.text.count)"}"#)
            }
        }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        #expect(try await client.create() == ["target": "/v2/chat?x=1", "body": "16"])
        #expect(try await client.listed() == ["target": "/v1/list2?page=1", "body": "0"])
        #expect(server.requests.allSatisfy { $0.header("Authorization") == "Bearer sk-very-secret" })
    }

    @Test(arguments: Transport.allCases)
    func redirectsInCirclesEnd(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .redirect(307, to: "/v1/chat") }
        defer { server.stop() }
        let error = await failure(of: DemoClient(transport, to: server.url).create)
        guard case ClientError.redirected? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(server.requests.count == 6)
    }

    @Test(arguments: Transport.allCases)
    func aServerThatIsNotThereIsNamed(_ transport: Transport) async throws {
        let gone = try RefusingPort()
        defer { gone.close() }
        let error = await failure(of: DemoClient(transport, to: gone.url).create)
        guard case ClientError.connectionFailed(gone.url, let reason)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!reason.isEmpty)
    }

    @Test(arguments: Transport.allCases)
    func silenceBeforeTheResponseTimesOut(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in ScriptedResponse(framing: .raw, pieces: [.pause(milliseconds: 60_000)]) }
        defer { server.stop() }
        let isOne = !transport.tellsConnecting
        let limits = Timeouts(connect: isOne ? .milliseconds(100) : .seconds(20), firstByte: .milliseconds(300))
        let error = await failure(of: DemoClient(transport, to: server.url, timeouts: limits).create)
        #expect(
            error as? ClientError
                == .timedOut(
                    server: server.url, after: .milliseconds(isOne ? 400 : 300),
                    limit: .firstByte(includesConnecting: isOne)))
        #expect(try await server.hangsUp())
    }

    @Test(arguments: Transport.allCases)
    func aCutOrGarbledResponseIsInterrupted(_ transport: Transport) async throws {
        let responses: [ScriptedResponse] = [
            ScriptedResponse(framing: .raw, pieces: [.pause(milliseconds: 20), .cut]),
            ScriptedResponse(framing: .raw, pieces: []),
            ScriptedResponse(framing: .raw, pieces: [.text("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"half\":")]),
        ]
        for response in responses {
            let server = try LoopbackServer { _ in response }
            defer { server.stop() }
            let error = await failure(of: DemoClient(transport, to: server.url).create)
            guard case ClientError.interrupted(server.url, _)? = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
    }

    @Test(arguments: Transport.allCases)
    func aResponseLargerThanAllowedIsRefused(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .json("\"" + String(repeating: "x", count: 100_000) + "\"") }
        defer { server.stop() }
        let client = DemoClient(
            transport: transport.make(), apiKey: "",
            configuration: ClientConfiguration(serverURL: server.url, maximumResponseBytes: 50_000))
        #expect(await failure(of: client.create) as? ClientError == .responseTooLarge(maximumBytes: 50_000))
        #expect(server.requests.first?.header("Authorization") == nil, "an empty key is none")
    }
}
