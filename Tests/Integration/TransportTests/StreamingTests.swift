// Streams over real sockets: what arrives when, how it ends, and who lets go of the connection.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import Testing

@Suite struct StreamingTests {
    private let endless: [ScriptedResponse.Piece] = [.text("data: 1\n\n"), .pause(milliseconds: 60_000)]

    @Test(arguments: Transport.allCases)
    func chunksArriveWhileTheServerStillWrites(_ transport: Transport) async throws {
        let first = Gate()
        let server = try LoopbackServer { _ in
            .events([
                .text(": hello\r\n\r\ndata: {\"n\":"), .pause(milliseconds: 20), .text("1}\r\n\r"),
                .wait(first), .text("\ndata: {\"n\": 2}\n\ndata: [DO"), .text("NE]\n\ndata: x\n\n"),
            ])
        }
        defer { server.stop() }
        let stream = try await DemoClient(transport, to: server.url).stream()
        var chunks: [JSONValue] = []
        for try await chunk in stream {
            first.open()  // the server goes on only now
            chunks.append(chunk)
        }
        #expect(chunks == [["n": 1], ["n": 2]])
        #expect(stream.outcome == .sentinel)
        let request = try #require(server.requests.first)
        #expect(request.method == "POST")
        #expect(request.target == "/v1/chat")
        #expect(request.text == #"{"stream":true}"#)
        #expect(request.header("Authorization") == "Bearer sk-very-secret")
        #expect(request.header("Accept") == "text/event-stream")
        #expect(request.header("Content-Type") == "application/json")
        #expect(request.header("User-Agent") == "bindery/\(RuntimeVersion.current)")
    }

    @Test(arguments: Transport.allCases)
    func theEndOfTheBodyCanBeToldFromTheSentinel(_ transport: Transport) async throws {
        for framing in [ScriptedResponse.Framing.chunked, .close, .length] {
            let server = try LoopbackServer { _ in
                ScriptedResponse(framing: framing, pieces: [.text("data: 1\n\n"), .text("data: 2")])
            }
            defer { server.stop() }
            let stream = try await DemoClient(transport, to: server.url).stream()
            #expect(stream.outcome == nil)
            let (chunks, error) = await stream.collected()
            #expect(chunks == [1, 2])
            #expect(error == nil)
            #expect(stream.outcome == .endOfBody)
        }
    }

    @Test(arguments: Transport.allCases)
    func aBrokenConnectionIsAnErrorAfterWhatCame(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .events([.text("data: 1\n\n"), .pause(milliseconds: 100), .cut]) }
        defer { server.stop() }
        let stream = try await DemoClient(transport, to: server.url).stream()
        let (chunks, error) = await stream.collected()
        #expect(chunks == [1])
        guard case ClientError.interrupted(let where_, _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(where_ == server.url)
        #expect(stream.outcome == nil)
    }

    @Test(arguments: Transport.allCases)
    func anErrorWithinTheStreamIsTheServersError(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            .events([.text("data: {\"n\":1}\n\n"), .text("event: error\ndata: {\"error\":{\"message\":\"full\"}}\n\n")])
        }
        defer { server.stop() }
        let (chunks, error) = await (try DemoClient(transport, to: server.url).stream()).collected()
        #expect(chunks == [["n": 1]])
        let apiError = try #require(error as? APIError)
        #expect(apiError.status == 200)
        #expect(apiError.message == "full")
    }

    @Test(arguments: Transport.allCases)
    func garbageIsAnErrorWithAnExcerpt(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .events([.text("data: {\"n\":1}\n\ndata: gar\u{0}bage\n\n")]) }
        defer { server.stop() }
        let (chunks, error) = await (try DemoClient(transport, to: server.url).stream()).collected()
        #expect(chunks == [["n": 1]])
        guard case ClientError.undecodableResponse(let response)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(response.excerpt == "gar\u{0}bage")
    }

    @Test(arguments: Transport.allCases)
    func cancellingTheTaskClosesTheConnection(_ transport: Transport) async throws {
        let server = try LoopbackServer { [endless] _ in .events(endless) }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        let (ready, signal) = AsyncStream<Void>.makeStream()
        let task = Task {
            let stream = try await client.stream()
            for try await _ in stream { signal.yield() }
        }
        for await _ in ready { break }
        task.cancel()
        #expect(await failure(of: { try await task.value }) is CancellationError)
        #expect(try await server.hangsUp())
    }

    @Test(arguments: Transport.allCases)
    func cancellingBeforeTheResponseClosesTheConnection(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in ScriptedResponse(framing: .raw, pieces: [.pause(milliseconds: 60_000)]) }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        let task = Task { try await client.create() }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        let start = ContinuousClock.now
        task.cancel()
        #expect(await failure(of: { try await task.value }) is CancellationError)
        #expect(.now - start < .seconds(30))
        #expect(try await server.hangsUp())
    }

    @Test(arguments: Transport.allCases)
    func leavingTheLoopClosesTheConnection(_ transport: Transport) async throws {
        let server = try LoopbackServer { [endless] _ in .events(endless) }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        let stream = try await client.stream()
        for try await _ in stream { break }
        #expect(try await server.hangsUp())
        #expect(stream.outcome == nil)
        #expect(await stream.collected().error as? ClientError == .streamReadTwice)
    }

    @Test(arguments: Transport.allCases)
    func droppingAnUnreadStreamClosesTheConnection(_ transport: Transport) async throws {
        let server = try LoopbackServer { [endless] _ in .events(endless) }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        _ = try await client.stream()
        #expect(try await server.hangsUp())
    }

    @Test(arguments: Transport.allCases)
    func theSentinelEndsTheStreamThoughTheServerStays(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            .events([.text("data: 1\n\ndata: [DONE]\n\n"), .pause(milliseconds: 60_000)])
        }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        let start = ContinuousClock.now
        let (chunks, error) = await (try client.stream()).collected()
        #expect(chunks == [1])
        #expect(error == nil)
        #expect(.now - start < .seconds(30))
        #expect(try await server.hangsUp())
    }

    @Test(arguments: Transport.allCases)
    func silenceWithinAStreamTimesOut(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            .events([
                .text("data: 1\n\n"), .pause(milliseconds: 1_000), .text(": here\n\n"), .pause(milliseconds: 1_000),
                .text("data: 2\n\n"), .pause(milliseconds: 60_000),
            ])
        }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url, timeouts: Timeouts(idle: .milliseconds(2_000)))
        let (chunks, error) = await (try client.stream()).collected()
        #expect(chunks == [1, 2])
        #expect(error as? ClientError == .timedOut(server: server.url, after: .milliseconds(2_000), limit: .idle))
        #expect(try await server.hangsUp())
    }

    @Test(arguments: Transport.allCases)
    func aReaderThatLagsBehindIsBounded(_ transport: Transport) async throws {
        let text = String(repeating: "x", count: 100_000)
        let server = try LoopbackServer { _ in
            .events(Array(repeating: .text("data: \"\(text)\"\n\n"), count: 200) + [.text("data: [DONE]\n\n")])
        }
        defer { server.stop() }
        let client = DemoClient(
            transport: transport.make(), apiKey: "",
            configuration: ClientConfiguration(serverURL: server.url, maximumResponseBytes: 2_000_000))
        let stream = try await client.stream()
        try await Task.sleep(for: .seconds(1))
        let (chunks, error) = await stream.collected()
        if transport.slowsTheServerDown {
            #expect(chunks.count == 200)
            #expect(error == nil)
        } else {
            #expect(chunks.count < 200)
            #expect(error as? ClientError == .responseTooLarge(maximumBytes: 2_000_000))
        }
    }

    @Test(arguments: Transport.allCases)
    func aLargeStreamArrivesWhole(_ transport: Transport) async throws {
        let text = String(repeating: "x", count: 100_000)
        let server = try LoopbackServer { _ in
            .events(Array(repeating: .text("data: \"\(text)\"\n\n"), count: 100) + [.text("data: [DONE]\n\n")])
        }
        defer { server.stop() }
        let (chunks, error) = await (try DemoClient(transport, to: server.url).stream()).collected()
        #expect(error == nil)
        #expect(chunks.count == 100)
        #expect(chunks.allSatisfy { $0.string == text })
    }
}
