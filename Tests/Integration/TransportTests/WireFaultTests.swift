// What servers send that is not quite, or not at all, as RFC 9112 has it, byte for byte over a socket.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import Testing

@Suite struct WireFaultTests {
    private static let json = "Content-Type: application/json\r\n"

    /// What a call gives for a response of exactly these bytes.
    private func response(
        _ transport: Transport, _ text: String, keepsConnection: Bool = true
    ) async throws -> Result<JSONValue, any Error> {
        let server = try LoopbackServer { _ in
            keepsConnection ? .raw(text) : ScriptedResponse(framing: .raw, pieces: [.text(text)])
        }
        defer { server.stop() }
        do {
            return .success(try await DemoClient(transport, to: server.url).create())
        } catch {
            return .failure(error)
        }
    }

    @Test(arguments: Transport.allCases)
    func trailersAreReadPast(_ transport: Transport) async throws {
        let text =
            "HTTP/1.1 200 OK\r\n\(Self.json)Transfer-Encoding: chunked\r\n\r\n7\r\n{\"n\":1}\r\n0\r\nX-Trailer: 1\r\n\r\n"
        let server = try LoopbackServer { _ in .raw(text) }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        for _ in 0..<3 { #expect(try await client.create() == ["n": 1]) }
        #expect(Set(server.requests.map(\.connection)).count == 1, "the connection is used again")
    }

    @Test(arguments: Transport.allCases)
    func oddButLegalHeadsAreRead(_ transport: Transport) async throws {
        for head in [
            "HTTP/1.1 200\r\n\(Self.json)Content-Length: 7\r\n\r\n",
            "HTTP/1.1 200 \r\n\(Self.json)Content-Length: 7\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type:application/json\r\nContent-Length:7\r\n\r\n",
            "HTTP/1.1 200 OK\r\n\(Self.json)X-Empty:\r\nContent-Length: 7\r\n\r\n",
            "HTTP/1.1 200 OK\r\n\(Self.json)X-Long: \(String(repeating: "x", count: 6_000))\r\nContent-Length: 7\r\n\r\n",
            "HTTP/1.1 200 OK\r\n\(Self.json)Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 7\r\n\r\n",
        ] {
            let result = try await response(transport, head + "{\"n\":1}")
            #expect((try? result.get()) == ["n": 1], "\(head.prefix(80)): \(result)")
        }
        let old = "HTTP/1.0 200 OK\r\n\(Self.json)\r\n{\"n\":1}"
        #expect((try? await response(transport, old, keepsConnection: false).get()) == ["n": 1])
    }

    @Test(arguments: Transport.allCases)
    func aValueInLatin1IsRead(_ transport: Transport) async throws {
        let head =
            Array("HTTP/1.1 200 OK\r\n\(Self.json)X-City: Z".utf8) + [0xFC]
            + Array("rich\r\nContent-Length: 7\r\n\r\n".utf8)
        let server = try LoopbackServer { _ in
            ScriptedResponse(framing: .raw, pieces: [.bytes(head), .text("{\"n\":1}")])
        }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        let response = try await client.response { try await $0.create() }
        #expect(response.body == ["n": 1])
        let city = response.headers.first { $0.name.canonicalName == "x-city" }?.value
        #expect(city?.hasPrefix("Z") == true && city?.hasSuffix("rich") == true)
    }

    /// Interim responses are no responses (RFC 9110, section 15.2).
    @Test(arguments: Transport.allCases)
    func interimResponsesAreReadPast(_ transport: Transport) async throws {
        let final = "HTTP/1.1 200 OK\r\n\(Self.json)Content-Length: 7\r\n\r\n{\"n\":1}"
        for interim in [
            "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n", "HTTP/1.1 102 Processing\r\n\r\n",
        ] {
            let result = try await response(transport, interim + final)
            #expect((try? result.get()) == ["n": 1], "\(interim): \(result)")
        }
    }

    @Test(arguments: Transport.allCases)
    func anEndWithinTheHeadIsAnInterruption(_ transport: Transport) async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"
        for count in stride(from: 0, to: head.utf8.count, by: 3) {
            let result = try await response(transport, String(head.prefix(count)), keepsConnection: false)
            guard case .failure(let error) = result else {
                Issue.record("\(count): \(result)")
                continue
            }
            switch error {
            case ClientError.interrupted, ClientError.malformedResponse: break
            default: Issue.record("after \(count) bytes: \(error)")
            }
        }
    }

    @Test(arguments: Transport.allCases)
    func anEndWithinTheBodyIsAnInterruption(_ transport: Transport) async throws {
        for text in [
            "HTTP/1.1 200 OK\r\n\(Self.json)Content-Length: 70\r\n\r\n{\"n\":1}",
            "HTTP/1.1 200 OK\r\n\(Self.json)Transfer-Encoding: chunked\r\n\r\n7\r\n{\"n\":1}\r\n",
            "HTTP/1.1 200 OK\r\n\(Self.json)Transfer-Encoding: chunked\r\n\r\n70\r\n{\"n\":1}",
        ] {
            let result = try await response(transport, text, keepsConnection: false)
            guard case .failure(ClientError.interrupted) = result else {
                Issue.record("\(text): \(result)")
                continue
            }
        }
    }

    /// A connection stood, so nobody says that there was none.
    @Test(arguments: Transport.allCases)
    func whatIsNoHTTPIsSaidToBeThat(_ transport: Transport) async throws {
        for text in ["SSH-2.0-OpenSSH_9.2\r\n", "\u{15}\u{3}\u{3}\u{0}\u{2}\u{2}\n\n", "{\"n\":1}\r\n\r\n"] {
            let result = try await response(transport, text, keepsConnection: false)
            guard case .failure(ClientError.malformedResponse(_, let reason)) = result else {
                Issue.record("\(text): \(result)")
                continue
            }
            #expect(!reason.isEmpty)
        }
    }

    @Test(arguments: Transport.allCases)
    func aResetIsAnInterruption(_ transport: Transport) async throws {
        for pieces: [ScriptedResponse.Piece] in [
            [.pause(milliseconds: 20), .cut], [.text("HTTP/1.1 200 OK\r\nContent-Le"), .pause(milliseconds: 20), .cut],
            [.text("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{"), .pause(milliseconds: 20), .cut],
        ] {
            let server = try LoopbackServer { _ in ScriptedResponse(framing: .raw, pieces: pieces) }
            defer { server.stop() }
            let error = await failure(of: DemoClient(transport, to: server.url).create)
            guard case ClientError.interrupted? = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
    }

    /// A server that keeps a connection for five milliseconds closes it under some of the requests that follow.
    @Test(arguments: Transport.allCases)
    func aKeptConnectionThatIsClosedUnderTheNextRequest(_ transport: Transport) async throws {
        let server = try LoopbackServer { request in
            var response = ScriptedResponse(
                headers: [("Content-Type", "application/json")], framing: .length,
                pieces: [.text("{\"n\":\(request.body.count)}"), .pause(milliseconds: 5)])
            response.closesSilently = true
            return response
        }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url, retries: RetryPolicy(firstDelay: .milliseconds(1)))
        let start = ContinuousClock.now
        for round in 0..<100 {
            #expect(try await client.create() == ["n": 16], "the body is sent whole")
            try await Task.sleep(for: .milliseconds(3 + round % 5))
        }
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test(arguments: Transport.allCases)
    func responsesWithoutABody(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .raw("HTTP/1.1 204 No Content\r\n\r\n") }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        for _ in 0..<3 { try await client.engine.perform(DemoClient.chat, body: JSONValue([:])) }
        #expect(Set(server.requests.map(\.connection)).count == 1)
    }

    /// 1.2 MB of repetitive text in 1.6 kB: no bomb, but what a server sends that compresses well.
    @Test(arguments: Transport.allCases)
    func aBodyThatCompressesWellIsRead(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            ScriptedResponse(
                headers: [("Content-Type", "application/json"), ("Content-Encoding", "gzip")], framing: .length,
                pieces: [.bytes(Self.compressed)])
        }
        defer { server.stop() }
        let text = try await DemoClient(transport, to: server.url).create().string
        #expect(text?.utf8.count == 1_200_000)
    }

    /// The JSON text of 600,000 times `ab`, as gzip writes it.
    private static let compressed: [UInt8] =
        [
            0x1F, 0x8B, 0x08, 0x00, 0x51, 0xD3, 0x08, 0x6B, 0x02, 0xFF, 0xED, 0xC2, 0x01, 0x0D, 0x00, 0x00, 0x0C, 0x02,
            0xA0, 0x2E, 0x36, 0xD3, 0xFE, 0x21, 0x5E, 0xE1, 0x01, 0x18, 0xA4, 0x03,
        ]
        + [UInt8](repeating: 0x00, count: 1162)
        + [0xBE, 0x72, 0x1A, 0x9F, 0x14, 0x34, 0x82, 0x4F, 0x12, 0x00]
}
