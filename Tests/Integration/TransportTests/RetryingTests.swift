// Servers that fail over real sockets: what is sent again, and what the caller hears in the end.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import Synchronization
import Testing

/// Gives one response after the other, the last one again and again.
final class ResponsesInTurn: Sendable {
    private let rest: Mutex<[ScriptedResponse]>

    init(_ responses: [ScriptedResponse]) { rest = Mutex(responses) }

    func next() -> ScriptedResponse {
        rest.withLock { $0.count > 1 ? $0.removeFirst() : $0.first ?? .json("{}") }
    }

    static func server(_ responses: ScriptedResponse...) throws -> LoopbackServer {
        let turns = ResponsesInTurn(responses)
        return try LoopbackServer { _ in turns.next() }
    }
}

@Suite struct RetryingTests {
    private let soon = RetryPolicy(firstDelay: .milliseconds(5))
    private let busy = ScriptedResponse.json(#"{"error":{"message":"busy"}}"#, status: 503)

    @Test(arguments: Transport.allCases)
    func aBusyServerIsAskedAgain(_ transport: Transport) async throws {
        let server = try ResponsesInTurn.server(
            busy, .json("{}", status: 429, headers: [("retry-after-ms", "5")]), .json(#"{"id":1}"#))
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url, retries: soon)
        #expect(try await client.create() == ["id": 1])
        #expect(server.requests.count == 3)
        #expect(Set(server.requests.map(\.text)) == [#"{"stream":false}"#])
    }

    @Test(arguments: Transport.allCases)
    func theServerMayForbidOrAskForIt(_ transport: Transport) async throws {
        let no = ScriptedResponse.json("{}", status: 503, headers: [("x-should-retry", "false")])
        let forbidding = try ResponsesInTurn.server(no, .json("{}"))
        defer { forbidding.stop() }
        let error = await failure(of: DemoClient(transport, to: forbidding.url, retries: soon).create)
        #expect((error as? APIError)?.status == 503)
        #expect(forbidding.requests.count == 1)
        let yes = ScriptedResponse.json("{}", status: 400, headers: [("x-should-retry", "true")])
        let asking = try ResponsesInTurn.server(yes, .json("{}"))
        defer { asking.stop() }
        #expect(try await DemoClient(transport, to: asking.url, retries: soon).create() == [:])
    }

    @Test(arguments: Transport.allCases)
    func aLongDelayIsTheCallersAffair(_ transport: Transport) async throws {
        let server = try ResponsesInTurn.server(.json("{}", status: 429, headers: [("Retry-After", "120")]))
        defer { server.stop() }
        let error = await failure(of: DemoClient(transport, to: server.url, retries: soon).create)
        #expect((error as? APIError)?.retryAfter == .seconds(120))
        #expect(server.requests.count == 1)
    }

    @Test(arguments: Transport.allCases)
    func brokenConnectionsAreMadeAnew(_ transport: Transport) async throws {
        let cutInBody = ScriptedResponse(
            framing: .raw, pieces: [.text("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"half\":")])
        let server = try ResponsesInTurn.server(
            ScriptedResponse(framing: .raw, pieces: [.cut]), cutInBody, .json(#"{"id":1}"#))
        defer { server.stop() }
        #expect(try await DemoClient(transport, to: server.url, retries: soon).create() == ["id": 1])
        let never = DemoClient(transport, to: server.url, retries: RetryPolicy(count: 5, connectionErrors: false))
        #expect(try await never.create() == ["id": 1])
        #expect(server.requests.count == 4)
    }

    @Test(arguments: Transport.allCases)
    func aServerThatIsNotThereIsTriedAgain(_ transport: Transport) async throws {
        let gone = try RefusingPort()
        defer { gone.close() }
        let waits = Counted()
        let client = DemoClient(
            transport: transport.make(), apiKey: "",
            configuration: ClientConfiguration(serverURL: gone.url, retries: soon, random: { waits.count() }))
        guard case ClientError.connectionFailed? = await failure(of: client.create) else {
            Issue.record("another error")
            return
        }
        #expect(waits.number == 3, "the request and two retries")
    }

    @Test(arguments: Transport.allCases)
    func aSlowServerIsAskedAgain(_ transport: Transport) async throws {
        let silent = ScriptedResponse(framing: .raw, pieces: [.pause(milliseconds: 60_000)])
        let server = try ResponsesInTurn.server(silent, .json(#"{"id":1}"#))
        defer { server.stop() }
        let limits = Timeouts(connect: .milliseconds(500), firstByte: .milliseconds(1_000))
        #expect(try await DemoClient(transport, to: server.url, timeouts: limits, retries: soon).create() == ["id": 1])
        #expect(try await server.hangsUp())
        #expect(server.requests.count == 2)
    }

    @Test(arguments: Transport.allCases)
    func slowBytesAreNoSilence(_ transport: Transport) async throws {
        let slow = ScriptedResponse(
            headers: [("Content-Type", "application/json")],
            pieces: "{\"a\": 1}".flatMap { [.text(String($0)), .pause(milliseconds: 100)] })
        let server = try ResponsesInTurn.server(slow)
        defer { server.stop() }
        let patient = DemoClient(transport, to: server.url, timeouts: Timeouts(idle: .milliseconds(2_000)))
        #expect(try await patient.create() == ["a": 1])
        let hasty = DemoClient(transport, to: server.url, timeouts: Timeouts(total: .milliseconds(400)))
        let error = await failure(of: hasty.create)
        #expect(
            error as? ClientError == .timedOut(server: server.url, after: .milliseconds(400), limit: .total))
    }

    @Test(arguments: Transport.allCases)
    func aStreamIsBegunAnewUntilAChunkWasHandedOn(_ transport: Transport) async throws {
        let empty = ScriptedResponse.events([.text(": hello\n\n"), .pause(milliseconds: 30), .cut])
        let cut = ScriptedResponse.events([.text("data: 1\n\n"), .pause(milliseconds: 100), .cut])
        let server = try ResponsesInTurn.server(busy, empty, cut)
        defer { server.stop() }
        let stream = try await DemoClient(transport, to: server.url, retries: soon).stream()
        let (chunks, error) = await stream.collected()
        #expect(chunks == [1])
        guard case ClientError.interrupted? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(server.requests.count == 3, "never once a chunk was handed on")
    }

    @Test(arguments: Transport.allCases)
    func aStreamThatTakesTooLongIsLetGo(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            .events((0..<600).flatMap { [.text("data: \($0)\n\n"), .pause(milliseconds: 100)] })
        }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url, timeouts: Timeouts(total: .seconds(2)))
        let (chunks, error) = await (try client.stream()).collected()
        #expect(!chunks.isEmpty)
        #expect(
            error as? ClientError == .timedOut(server: server.url, after: .seconds(2), limit: .total))
        #expect(try await server.hangsUp())
    }
}

private final class Counted: Sendable {
    private let calls = Mutex(0)
    var number: Int { calls.withLock { $0 } }
    func count() -> Double {
        calls.withLock { $0 += 1 }
        return 0.5
    }
}
