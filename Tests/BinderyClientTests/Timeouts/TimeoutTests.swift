// Which limit ends which wait, on a clock of the test's own, and that what was waited for is let go.

import HTTPTypes
import Synchronization
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

/// A transport that does what it is told, slowly; it counts what it was made to let go of.
private final class SlowTransport: HTTPTransport {
    let tellsConnecting: Bool
    private let pieces: [[UInt8]]?
    private let failure: TransportError?
    let letGo = Mutex(0)

    /// - Parameter pieces: what comes before silence; nil: not even a head does.
    init(_ pieces: [String]?, tellsConnecting: Bool = true, failure: TransportError? = nil) {
        self.pieces = pieces.map { $0.map { Array($0.utf8) } }
        self.tellsConnecting = tellsConnecting
        self.failure = failure
    }

    func send(_ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits) async throws -> TransportResponse {
        if let failure { throw failure }
        guard let pieces else {
            defer { letGo.withLock { $0 += 1 } }
            try await Task.sleep(for: .seconds(60))
            throw CancellationError()
        }
        let (stream, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
        continuation.onTermination = { [weak self] _ in self?.letGo.withLock { $0 += 1 } }
        for piece in pieces { continuation.yield(piece) }
        return TransportResponse(head: HTTPResponse(status: .ok), body: TransportBody(stream))
    }
}

@Suite struct TimeoutTests {
    private static let api = APIDescription(title: "Demo", version: "1", servers: ["https://h/v1"])
    private let operation = OperationDescription(id: "o", method: "POST", path: "/chat")

    private func engine(_ transport: any HTTPTransport, _ clock: TestClock, _ timeouts: Timeouts) -> ClientEngine {
        ClientEngine(
            api: Self.api, transport: transport,
            configuration: ClientConfiguration(timeouts: timeouts, retries: .none, clock: clock))
    }

    private func limit(
        _ transport: SlowTransport, _ timeouts: Timeouts, clock: TestClock = TestClock()
    ) async throws -> (TimeoutKind, Duration)? {
        let engine = engine(transport, clock, timeouts)
        let error = await failure { try await engine.send(operation, as: JSONValue.self) }
        guard case ClientError.timedOut("https://h:443", let time, let kind)? = error else {
            Issue.record("\(String(describing: error))")
            return nil
        }
        // The error does not wait until the transport has heard of it.
        for _ in 0..<2000 where transport.letGo.withLock({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(1)) }
        #expect(transport.letGo.withLock { $0 } == 1)
        return (kind, time)
    }

    @Test func theResponseDoesNotBegin() async throws {
        let timeouts = Timeouts(connect: .seconds(3), firstByte: .seconds(40), idle: .seconds(5))
        let told = try #require(try await limit(SlowTransport(nil), timeouts))
        #expect(told == (.firstByte(includesConnecting: false), .seconds(40)))
        let both = try #require(try await limit(SlowTransport(nil, tellsConnecting: false), timeouts))
        #expect(both == (.firstByte(includesConnecting: true), .seconds(43)))
    }

    @Test func theWholeCallTakesTooLong() async throws {
        let timeouts = Timeouts(total: .seconds(20))
        #expect(try #require(try await limit(SlowTransport(nil), timeouts)) == (.total, .seconds(20)))
        #expect(try #require(try await limit(SlowTransport(["{"]), timeouts)) == (.total, .seconds(20)))
    }

    @Test func oneRequestTakesTooLong() async throws {
        let timeouts = Timeouts(request: .seconds(20), total: .seconds(70))
        #expect(try #require(try await limit(SlowTransport(nil), timeouts)) == (.request, .seconds(20)))
        // The second request begins after the first one's end, and has its time anew.
        let clock = TestClock()
        let transport = SlowTransport(nil)
        let configuration = ClientConfiguration(
            timeouts: timeouts, retries: RetryPolicy(count: 1, jitter: .none), clock: clock)
        let engine = ClientEngine(api: Self.api, transport: transport, configuration: configuration)
        let error = await failure { try await engine.send(operation, as: JSONValue.self) }
        #expect(
            error as? ClientError
                == .timedOut(server: "https://h:443", after: .seconds(20), limit: .request))
        #expect(clock.sleeps == [.seconds(20), .seconds(0.5), .seconds(20)])
    }

    @Test func theResponseStops() async throws {
        let clock = TestClock(goesOn: false)
        let transport = SlowTransport(["{\"a\":", " "])
        let engine = engine(transport, clock, Timeouts(firstByte: nil, idle: .seconds(5)))
        let call = Task { try await engine.send(operation, as: JSONValue.self) }
        while !clock.sleeps.contains(.seconds(5)) { try await Task.sleep(for: .milliseconds(1)) }
        clock.advance(by: .seconds(4.9))
        try await Task.sleep(for: .milliseconds(20))
        #expect(transport.letGo.withLock { $0 } == 0)
        while transport.letGo.withLock({ $0 }) == 0 {
            clock.advance(by: .seconds(1))
            try await Task.sleep(for: .milliseconds(1))
        }
        let error = await failure { try await call.value }
        #expect(
            error as? ClientError == .timedOut(server: "https://h:443", after: .seconds(5), limit: .idle))
    }

    @Test func aReaderThatIsBusyIsNotTheServersSilence() async throws {
        let clock = TestClock(goesOn: false)
        let (pieces, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
        continuation.yield([1])
        let limits = TimeLimits(timeouts: Timeouts(idle: .seconds(5)), clock: CallClock(clock), server: "s")
        let body = PumpedReader(TransportBody(pieces), limits)
        #expect(try await body.next(isolation: nil) == [1])
        // The next pieces lie ready: nobody waits for the server.
        continuation.yield([2])
        continuation.yield([3])
        while body.slot.waitsSince != nil { try await Task.sleep(for: .milliseconds(1)) }
        try await clock.somebodySleeps()
        clock.advance(by: .seconds(600))
        try await Task.sleep(for: .milliseconds(20))
        var rest: [UInt8] = []
        while rest.count < 2 { rest += try #require(try await body.next(isolation: nil)) }
        #expect(rest == [2, 3])
        let last = Task { try await body.next(isolation: nil) }
        while !body.slot.isClosed {
            clock.advance(by: .seconds(1))
            try await Task.sleep(for: .milliseconds(1))
        }
        let error = await failure { try await last.value }
        #expect(error as? ClientError == .timedOut(server: "s", after: .seconds(5), limit: .idle))
    }

    @Test func theConnectionDoesNotStand() async throws {
        let engine = engine(
            SlowTransport(nil, failure: .connectTimedOut), TestClock(goesOn: false), Timeouts(connect: .seconds(3)))
        let error = await failure { try await engine.send(operation, as: JSONValue.self) }
        #expect(error as? ClientError == .timedOut(server: "https://h:443", after: .seconds(3), limit: .connect))
    }

    @Test func eachErrorSaysWhich() {
        let kinds: [TimeoutKind] = [
            .connect, .firstByte(includesConnecting: true), .firstByte(includesConnecting: false), .idle, .request,
            .total,
        ]
        let texts = kinds.map { "\(ClientError.timedOut(server: "s", after: .seconds(2), limit: $0))" }
        #expect(Set(texts).count == 6)
        #expect(texts.allSatisfy { $0.contains("Timeouts.") && $0.contains("2.0 seconds") })
        #expect(texts[1].contains("connecting included"))
    }

    @Test func aBodyIsReadByOneWhoMayLeave() async throws {
        let transport = SlowTransport(["data: 1\n\n"])
        let engine = engine(transport, TestClock(goesOn: false), Timeouts())
        let stream = try await engine.stream(operation, of: JSONValue.self)
        for try await _ in stream { break }
        while transport.letGo.withLock({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(1)) }
        #expect(stream.outcome == nil)
        var dropped: EventStream<JSONValue>? = try await engine.stream(operation, of: JSONValue.self)
        #expect(dropped != nil)
        dropped = nil
        while transport.letGo.withLock({ $0 }) == 1 { try await Task.sleep(for: .milliseconds(1)) }
    }
}
