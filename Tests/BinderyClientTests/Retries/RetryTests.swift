// What the engine sends again, when, and what it never does, on a clock of the test's own.

import HTTPTypes
import Synchronization
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct RetryTests {
    private static let api = APIDescription(title: "Demo", version: "1", servers: ["https://h/v1"])
    private let operation = OperationDescription(id: "o", method: "POST", path: "/chat", sentinel: "[DONE]")
    private let noLimits = Timeouts(connect: nil, firstByte: nil, idle: nil)

    /// A transport that fails so often with each of these, then responses.
    private func failing(_ failures: [(status: Int, headers: HTTPFields)], body: String = "{}") -> ScriptedTransport {
        let rest = Rest(failures)
        return ScriptedTransport { _ in
            rest.next().map { ($0.status, $0.headers, "{}") } ?? (200, [:], body)
        }
    }

    private final class Rest: Sendable {
        private let failures: Mutex<[(status: Int, headers: HTTPFields)]>
        init(_ failures: [(status: Int, headers: HTTPFields)]) { self.failures = Mutex(failures) }
        func next() -> (status: Int, headers: HTTPFields)? {
            failures.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        }
    }

    private func engine(
        _ transport: any HTTPTransport, _ clock: TestClock, _ retries: RetryPolicy = RetryPolicy(),
        timeouts: Timeouts? = nil
    ) -> ClientEngine {
        ClientEngine(
            api: Self.api, transport: transport,
            configuration: ClientConfiguration(
                timeouts: timeouts ?? noLimits, retries: retries, clock: clock, random: { 0.5 }))
    }

    @Test func itIsSentAgainAfterTheWaits() async throws {
        let clock = TestClock()
        let transport = failing([(500, [:]), (503, [:])], body: #"{"a":1}"#)
        let response: JSONValue = try await engine(transport, clock).send(operation, body: JSONValue(["q": 1]))
        #expect(response == ["a": 1])
        #expect(transport.sent.count == 3)
        #expect(Set(transport.sent.map(\.body)).count == 1)
        #expect(clock.sleeps == [.seconds(0.4375), .seconds(0.875)], "a quarter of the wait, halved by chance")
        #expect(
            transport.sent.allSatisfy { $0.request.headerFields.count == transport.sent[0].request.headerFields.count })
    }

    @Test func theLastErrorIsTheCallers() async throws {
        let clock = TestClock()
        let transport = failing([(500, [:]), (502, [:]), (503, [:]), (504, [:])])
        let error = await failure { try await engine(transport, clock).perform(operation) }
        #expect((error as? APIError)?.status == 503)
        #expect(transport.sent.count == 3)
    }

    @Test func theServersDelayIsWaitedFor() async throws {
        let clock = TestClock()
        let transport = failing([(429, [.retryAfter: "30"]), (429, [.retryAfter: "61"])])
        let error = await failure { try await engine(transport, clock).perform(operation) }
        #expect(clock.sleeps == [.seconds(30)])
        #expect((error as? APIError)?.retryAfter == .seconds(61))
        #expect(transport.sent.count == 2)
    }

    @Test func theNumberOfTheRetryIsTold() async throws {
        let name = try #require(HTTPField.Name("x-retry-count"))
        let transport = failing([(500, [:]), (500, [:])])
        try await engine(transport, TestClock(), RetryPolicy(countHeader: name)).perform(operation)
        #expect(transport.sent.map { $0.request.headerFields[name] } == [nil, "1", "2"])
    }

    @Test func aBodyThatCanBeReadOnceIsSentOnce() async throws {
        let transport = failing([(500, [:])])
        let pieces = AsyncThrowingStream<[UInt8], any Error> { $0.finish() }
        let content = RequestContent.bytes(.stream(pieces), contentType: "audio/wav")
        let error = await failure { try await engine(transport, TestClock()).perform(operation, content: content) }
        #expect((error as? APIError)?.status == 500)
        #expect(transport.sent.count == 1)
    }

    @Test func aStreamIsBegunAnewBeforeItsFirstChunkOnly() async throws {
        let clock = TestClock()
        let busy = "event: error\ndata: {\"error\":{\"code\":503}}\n\n"
        let bodies = Mutex([busy, ": hello\n\ndata: 1\n\n" + busy])
        let transport = ScriptedTransport { _ in (200, [:], bodies.withLock { $0.isEmpty ? "" : $0.removeFirst() }) }
        let stream = try await engine(transport, clock).stream(operation, of: JSONValue.self)
        var chunks: [JSONValue] = []
        let error = await failure { for try await chunk in stream { chunks.append(chunk) } }
        #expect(chunks == [1])
        #expect((error as? APIError)?.code == "503")
        #expect(transport.sent.count == 2)
    }

    @Test func aSentinelAloneIsAnEmptyStream() async throws {
        let transport = ScriptedTransport("data: [DONE]\n\n")
        let stream = try await engine(transport, TestClock()).stream(operation, of: JSONValue.self)
        for try await _ in stream { Issue.record("a chunk") }
        #expect(stream.outcome == .sentinel)
    }

    /// A server that gives up on a request closes its stream without an event; one that speaks something else will not
    /// learn by being asked again.
    @Test(arguments: [("", 3), (": ping\n\n: ping\n\n", 3), ("All is well.\n", 1)])
    func aStreamWithoutAnEventIsAnError(_ body: String, _ requests: Int) async throws {
        let transport = ScriptedTransport(body, headers: [.contentType: "text/event-stream"])
        let error = await failure {
            try await engine(transport, TestClock()).stream(operation, of: JSONValue.self)
        }
        guard case ClientError.streamWithoutEvents(let stream)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(stream.excerpt == (requests == 1 ? body : ""))
        #expect(transport.sent.count == requests)
    }

    @Test func cancellingEndsTheWait() async throws {
        let clock = TestClock(goesOn: false)
        let transport = failing([(500, [:])])
        let engine = engine(transport, clock)
        let call = Task { try await engine.perform(operation) }
        try await clock.somebodySleeps()
        call.cancel()
        #expect(await failure { try await call.value } is CancellationError)
        #expect(transport.sent.count == 1)
    }

    @Test func aRetryThatTheWholeCallsTimeForbidsIsNotMade() async throws {
        let clock = TestClock(goesOn: false)
        let transport = failing([(500, [:]), (502, [:]), (503, [:])])
        let timeouts = Timeouts(connect: nil, firstByte: nil, idle: nil, total: .seconds(1))
        let engine = engine(transport, clock, timeouts: timeouts)
        let call = Task { try await engine.perform(operation) }
        while !clock.sleeps.contains(.seconds(0.4375)) { try await Task.sleep(for: .milliseconds(1)) }
        try await clock.somebodySleeps()
        clock.advance(by: .seconds(0.4375))
        let error = await failure { try await call.value }
        #expect((error as? APIError)?.status == 502, "a wait of 0.875 seconds more would be too long")
        #expect(transport.sent.count == 2)
    }
}
