// How a stream's end is told, and what becomes of its connection, over a socket.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import CompatibleChat
import OpenAIChat
import Testing

@Suite struct StreamEndTests {
    private static func chunk(_ text: String, finish: String = "null") -> String {
        #"data: {"id":"a","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"#
            + #""delta":{"content":"\#(text)"},"finish_reason":\#(finish)}]}"# + "\n\n"
    }

    private func configuration(_ server: LoopbackServer) -> ClientConfiguration {
        ClientConfiguration(serverURL: server.url + "/v1", retries: .none)
    }

    @Test(arguments: Transport.allCases)
    func theThreeEndsAreToldApart(_ transport: Transport) async throws {
        for (end, outcome) in [
            ("data: [DONE] ", StreamOutcome.sentinel), (Self.chunk("", finish: "\"stop\""), .finished),
            ("", .endOfBody),
        ] {
            let server = try LoopbackServer { _ in .events([.text(Self.chunk("Hi")), .text(end)]) }
            defer { server.stop() }
            let client = CompatibleClient(transport: transport.make(), configuration: configuration(server))
            let stream = try await client.chat.completions.stream(.init(messages: [.user("Hi")], model: "m"))
            let (chunks, error) = await stream.collected()
            #expect(error == nil && !chunks.isEmpty)
            #expect(stream.outcome == outcome)
        }
    }

    @Test(arguments: Transport.allCases)
    func whereTheSentinelIsPromisedAnEndWithoutItIsAnError(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            .events([.text(Self.chunk("Hi")), .text(Self.chunk("", finish: "\"stop\""))])
        }
        defer { server.stop() }
        let client = OpenAIClient(transport: transport.make(), apiKey: "k", configuration: configuration(server))
        let stream = try await client.chat.completions.stream(.init(model: "m", messages: [.user("Hi")]))
        let (chunks, error) = await stream.collected()
        #expect(chunks.count == 2 && stream.outcome == nil)
        guard case ClientError.streamCutShort(let cut)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(cut.chunks == 2 && cut.isFinished)
    }

    /// The end of the body comes after the sentinel; who leaves without reading it leaves the connection unusable.
    @Test(arguments: Transport.allCases)
    func theConnectionIsUsedAgainAfterTheSentinel(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            .events([.text(Self.chunk("Hi")), .text("data: [DONE]\n\n"), .pause(milliseconds: 5)])
        }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        for _ in 0..<20 {
            let stream = try await client.stream()
            let (chunks, error) = await stream.collected()
            #expect(chunks.count == 1 && error == nil && stream.outcome == .sentinel)
        }
        let connections = Set(server.requests.map(\.connection))
        #expect(connections.count <= 2, "\(connections.count) connections for 20 calls")
    }

    /// A server that keeps the connection open behind its sentinel is not waited for, and let go in the end.
    @Test(arguments: Transport.allCases)
    func aBodyThatNeverEndsIsNotWaitedFor(_ transport: Transport) async throws {
        let gate = Gate()
        let server = try LoopbackServer { _ in
            .events([.text(Self.chunk("Hi")), .text("data: [DONE]\n"), .wait(gate)])
        }
        defer { server.stop() }
        defer { gate.open() }
        // The quickest of three counts: tests beside this one may hold one of them up, a wait for the body's end holds up all.
        var quickest: Duration?
        for _ in 0..<3 where quickest.map({ $0 >= .seconds(2) }) ?? true {
            let start = ContinuousClock.now
            let stream = try await DemoClient(transport, to: server.url).stream()
            let (chunks, error) = await stream.collected()
            #expect(chunks.count == 1 && error == nil && stream.outcome == .sentinel)
            let took = ContinuousClock.now - start
            quickest = min(quickest ?? took, took)
        }
        #expect(try #require(quickest) < .seconds(2))
        #expect(try await server.hangsUp())
    }

    @Test(arguments: Transport.allCases)
    func aStreamKnowsItsResponse(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            ScriptedResponse(
                headers: [("Content-Type", "text/event-stream"), ("x-request-id", "req-7")],
                pieces: [.text(Self.chunk("Hi") + "data: [DONE]\n\n")])
        }
        defer { server.stop() }
        let stream = try await DemoClient(transport, to: server.url).stream()
        #expect(stream.requestID == "req-7" && stream.status == 200)
        #expect(stream.headers[.contentType] == "text/event-stream")
        _ = await stream.collected()
    }

    @Test(arguments: Transport.allCases)
    func whatIsNoUTF8BecomesTheReplacementCharacter(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            .events([
                .text("data: {\"text\":\"a"), .bytes([0xC3]), .text("b\"}\n\ndata: [DONE]\n\n"),
            ])
        }
        defer { server.stop() }
        let (chunks, error) = await (try await DemoClient(transport, to: server.url).stream()).collected()
        #expect(chunks == [["text": "a\u{FFFD}b"]] && error == nil)
    }

    @Test(arguments: Transport.allCases)
    func aByteOrderMarkIsSkipped(_ transport: Transport) async throws {
        let server = try LoopbackServer { request in
            request.text.contains("true")
                ? .events([.bytes([0xEF, 0xBB, 0xBF]), .text("data: 1\n\ndata: [DONE]\n\n")])
                : .json("\u{FEFF}{\"n\":1}")
        }
        defer { server.stop() }
        let client = DemoClient(transport, to: server.url)
        #expect(try await client.create() == ["n": 1])
        #expect(await (try await client.stream()).collected().chunks == [1])
    }
}
