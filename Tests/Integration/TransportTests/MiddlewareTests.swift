// Middlewares over real sockets: what the server sees of them, streams through them, hang-ups of requests that lost.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import Foundation
import HTTPTypes
import Synchronization
import Testing

@Suite struct MiddlewareTests {
    private func client(
        _ transport: Transport, _ server: LoopbackServer, _ middlewares: [any ClientMiddleware],
        retries: RetryPolicy = .none, fallbacks: [Fallback] = []
    ) -> DemoClient {
        DemoClient(
            transport: transport.make(), apiKey: "sk-very-secret",
            configuration: ClientConfiguration(
                serverURL: server.url + "/v1", retries: retries, fallbacks: fallbacks, middlewares: middlewares))
    }

    private struct Stamp: ClientMiddleware {
        func intercept(
            _ request: ClientRequest, next: @escaping @Sendable (ClientRequest) async throws -> TransportResponse
        ) async throws -> TransportResponse {
            var request = request
            request.request.headerFields[.init("x-attempt")!] = "\(request.attempt)"
            var response = try await next(request)
            response.body = TransportBody(
                response.body.map { piece in piece.map { $0 == UInt8(ascii: "7") ? UInt8(ascii: "8") : $0 } })
            return response
        }
    }

    @Test(arguments: Transport.allCases)
    func requestsAndStreamedBodiesPassThrough(_ transport: Transport) async throws {
        let gate = Gate()
        let server = try LoopbackServer { request in
            request.header("x-attempt") == "1"
                ? .json("{}", status: 503)
                : .events([.text("data: 7\n\n"), .wait(gate), .text("data: [DONE]\n\n")])
        }
        defer { server.stop() }
        let policy = RetryPolicy(count: 1, firstDelay: .milliseconds(1))
        let stream = try await client(transport, server, [Stamp()], retries: policy).stream()
        var chunks: [JSONValue] = []
        for try await chunk in stream {
            gate.open()  // the first chunk came while the server still wrote
            chunks.append(chunk)
        }
        #expect(chunks == [8])
        #expect(stream.attempts == 2 && stream.outcome == .sentinel)
        #expect(server.requests.map { $0.header("x-attempt") } == ["1", "2"])
    }

    /// A stream that is left through a middleware gives its connection up.
    @Test(arguments: Transport.allCases)
    func leavingAWrappedStreamHangsUp(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .events([.text("data: 7\n\n"), .pause(milliseconds: 60_000)]) }
        defer { server.stop() }
        let ends = Ends()
        for try await _ in try await client(transport, server, [Stamp(), Watching(ends: ends)]).stream() { break }
        #expect(try await server.hangsUp())
        for _ in 0..<200 where ends.all.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        #expect(ends.all.count == 1 && ends.all != ["complete"], "\(ends.all)")
    }

    @Test(arguments: Transport.allCases)
    func theLoserOfAHedgedPairIsHungUpOn(_ transport: Transport) async throws {
        let count = Mutex(0)
        let server = try LoopbackServer { _ in
            let number = count.withLock { count in
                count += 1
                return count
            }
            return number == 1
                ? ScriptedResponse(framing: .raw, pieces: [.pause(milliseconds: 60_000)])
                : .json(#"{"number":\#(number)}"#)
        }
        defer { server.stop() }
        let client = client(transport, server, [HedgingMiddleware(after: .milliseconds(50))])
        let start = ContinuousClock.now
        #expect(try await client.create() == ["number": 2])
        #expect(ContinuousClock.now - start < .seconds(20))
        #expect(try await server.hangsUp())
        #expect(server.requests.map(\.text) == [#"{"stream":false}"#, #"{"stream":false}"#])
    }

    @Test(arguments: Transport.allCases)
    func whatWasRecordedIsReplayedWithoutAServer(_ transport: Transport) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "recorded-\(UUID().uuidString).json").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let number = Mutex(0)
        let server = try LoopbackServer { request in
            let count = number.withLock { number in
                number += 1
                return number
            }
            if request.target == "/v1/chat", count <= 3 { return .redirect(307, to: "/v2/chat") }
            if count == 2 { return .json("{}", status: 503) }
            return request.text.contains("true")
                ? .events([.text("data: {\"n\""), .text(": 1}\n\nda"), .text("ta: 2\n\ndata: [DONE]\n\n")])
                : .json("{ \"id\": \"sk-very-secret\", \"n\": 1.0 }")
        }
        defer { server.stop() }
        func calls(_ client: DemoClient) async throws -> [[UInt8]] {
            let whole = try await client.response(keepingBytes: true) { try await $0.create() }
            #expect(whole.attempts == 4, "a redirect, an error, the redirect again, the response")
            let stream = try await client.stream()
            let (chunks, error) = await stream.collected()
            #expect(chunks == [["n": 1], 2] && error == nil)
            return [whole.bytes ?? []] + chunks.map { Array($0.description.utf8) }
        }
        let policy = RetryPolicy(count: 1, firstDelay: .milliseconds(1))
        let recorded = try await calls(client(transport, server, [RecordingMiddleware(to: path)], retries: policy))
        let replay = try ReplayTransport(from: path)
        let replayed = try await calls(
            DemoClient(
                transport: replay, apiKey: "another",
                configuration: ClientConfiguration(serverURL: "http://127.0.0.1:1/v1", retries: policy)))
        #expect(String(decoding: replayed[0], as: UTF8.self) == "{ \"id\": \"[redacted]\", \"n\": 1.0 }")
        #expect(replayed[1...] == recorded[1...])
        #expect(replay.unused == 0)
        #expect(!(try String(contentsOfFile: path, encoding: .utf8)).contains("very-secret"))
    }

    @Test(arguments: Transport.allCases)
    func theReportOfACallOverSockets(_ transport: Transport) async throws {
        let server = try LoopbackServer { request in
            request.text.contains("small")
                ? ScriptedResponse(
                    headers: [
                        ("X-RateLimit-Remaining-Tokens", "12"), ("X-RateLimit-Reset-Tokens", "6m0s"),
                        ("Content-Type", "application/json"),
                    ], framing: .chunked, pieces: [.text("{ }"), .pause(milliseconds: 500), .text("\n")])
                : .json("{}", status: 500)
        }
        defer { server.stop() }
        let fallback = Fallback(bodyFields: ["model": "small"])
        let response = try await client(transport, server, [], fallbacks: [fallback])
            .response(keepingBytes: true) { try await $0.create() }
        #expect(response.attempts == 2 && response.fallback == 1)
        #expect(response.rateLimit.tokens == .init(remaining: 12, reset: .seconds(360)))
        #expect(response.bytes == Array("{ }\n".utf8))
        let timing = response.timing
        #expect(timing.sent > .zero && timing.firstByte > timing.sent)
        #expect(try #require(timing.whole) > timing.firstByte)
    }
}

private final class Ends: Sendable {
    private let texts = Mutex<[String]>([])
    var all: [String] { texts.withLock { $0 } }
    func add(_ text: String) { texts.withLock { $0.append(text) } }
}

private struct Watching: ClientMiddleware {
    let ends: Ends

    func intercept(
        _ request: ClientRequest, next: @escaping @Sendable (ClientRequest) async throws -> TransportResponse
    ) async throws -> TransportResponse {
        var response = try await next(request)
        response.body = response.body.observed { [ends] in ends.add("\($0)") }
        return response
    }
}
