// Middlewares around each attempt: their order, what they may change, what becomes of their errors.

import HTTPTypes
import Synchronization
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

/// A middleware made of a closure.
struct ClosureMiddleware: ClientMiddleware {
    typealias Next = @Sendable (ClientRequest) async throws -> TransportResponse

    let closure: @Sendable (ClientRequest, @escaping Next) async throws -> TransportResponse

    init(_ closure: @escaping @Sendable (ClientRequest, @escaping Next) async throws -> TransportResponse) {
        self.closure = closure
    }

    func intercept(_ request: ClientRequest, next: @escaping Next) async throws -> TransportResponse {
        try await closure(request, next)
    }
}

@Suite struct MiddlewareTests {
    private final class Notes: Sendable {
        let lines = Mutex<[String]>([])
        var all: [String] { lines.withLock { $0 } }
        func add(_ line: String) { lines.withLock { $0.append(line) } }

        func middleware(_ name: String) -> ClosureMiddleware {
            ClosureMiddleware { request, next in
                self.add("\(name) >")
                let response = try await next(request)
                self.add("\(name) <")
                return response
            }
        }
    }

    private func client(
        _ transport: ScriptedTransport, _ middlewares: [any ClientMiddleware], retries: RetryPolicy = .none,
        fallbacks: [Fallback] = []
    ) -> NotesClient {
        NotesClient(
            transport: transport, apiKey: "sk-very-secret",
            configuration: ClientConfiguration(
                timeouts: Timeouts(connect: nil, firstByte: nil, idle: nil), retries: retries, fallbacks: fallbacks,
                middlewares: middlewares, clock: TestClock(), random: { 0 }))
    }

    @Test func theOrderIsThatOfTheListsAndTheCallsComeLast() async throws {
        let notes = Notes()
        let client = client(ScriptedTransport(), [notes.middleware("a"), notes.middleware("b")])
        _ = try await client.create(options: CallOptions(middlewares: [notes.middleware("c")]))
        #expect(notes.all == ["a >", "b >", "c >", "c <", "b <", "a <"])
        _ = try await client.create()
        #expect(notes.all.count == 10)
    }

    @Test func theRequestIsThereAndCanBeChanged() async throws {
        let transport = ScriptedTransport(#"{"from": "server"}"#)
        let seen = Mutex<[ClientRequest]>([])
        let changing = ClosureMiddleware { request, next in
            seen.withLock { $0.append(request) }
            var request = request
            request.request.headerFields[.init("x-tag")!] = "blue"
            request.request.path = "/other"
            request.body = .bytes(Array("changed".utf8))
            var response = try await next(request)
            response.body = TransportBody(Array(#"{"from": "middleware"}"#.utf8))
            response.head.headerFields[.init("x-seen")!] = "yes"
            return response
        }
        let response = try await client(transport, [changing]).response { try await $0.create() }
        #expect(response.body == ["from": "middleware"])
        #expect(response.headers[.init("x-seen")!] == "yes")
        let request = try #require(seen.withLock { $0.first })
        #expect(request.operation.id == "createNote" && request.operation.path == "/notes/{id}")
        #expect(request.request.path == "/v1/notes/7" && request.server == "https://h:443")
        #expect(request.attempt == 1 && request.fallback == nil)
        #expect(request.request.headerFields[.authorization] == "Bearer sk-very-secret", "signed already")
        let sent = try #require(transport.sent.first)
        #expect(sent.request.path == "/other" && sent.request.headerFields[.init("x-tag")!] == "blue")
        #expect(sent.body == Array("changed".utf8))
    }

    @Test func aBodyOfAStreamCanBeWrapped() async throws {
        let ends = Mutex<[String]>([])
        let bytes = Mutex(0)
        let wrapping = ClosureMiddleware { request, next in
            var response = try await next(request)
            let upper = response.body.map { piece in piece.map { $0 == UInt8(ascii: "x") ? UInt8(ascii: "y") : $0 } }
            response.body = TransportBody(upper).observed { piece in
                bytes.withLock { $0 += piece.count }
            } end: { end in
                ends.withLock { $0.append("\(end)") }
            }
            return response
        }
        let text = "data: \"xx\"\n\ndata: [DONE]\n\n"
        let client = client(ScriptedTransport(text), [wrapping])
        var chunks: [JSONValue] = []
        for try await chunk in try await client.stream() { chunks.append(chunk) }
        #expect(chunks == ["yy"])
        #expect(bytes.withLock { $0 } == text.utf8.count)
        #expect(ends.withLock { $0 } == ["complete"])
        for try await _ in try await client.stream() { break }
        for _ in 0..<2000 where ends.withLock({ $0.count }) < 2 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(ends.withLock { $0 }.count == 2)
    }

    @Test func aBodyThatIsLetGoOfTells() async throws {
        let ends = Mutex<[String]>([])
        let watching = ClosureMiddleware { request, next in
            var response = try await next(request)
            response.body = response.body.observed { end in ends.withLock { $0.append("\(end)") } }
            return response
        }
        let client = client(ScriptedTransport("data: 1\n\ndata: 2\n\ndata: 3\n\n"), [watching])
        _ = try await client.download()
        #expect(ends.withLock { $0 } == ["abandoned"])
    }

    @Test func itsErrorReachesTheCaller() async throws {
        struct Refused: Error {}
        let transport = ScriptedTransport()
        let throwing = ClosureMiddleware { _, _ in throw Refused() }
        let client = client(transport, [throwing], retries: RetryPolicy(count: 2))
        #expect(await failure { try await client.create() } is Refused)
        #expect(transport.sent.isEmpty)
        let count = Mutex(0)
        let breaking = ClosureMiddleware { _, _ in
            count.withLock { $0 += 1 }
            throw TransportError.interrupted(reason: "by a middleware")
        }
        let other = self.client(transport, [breaking], retries: RetryPolicy(count: 2))
        #expect(
            await failure { try await other.create() } as? ClientError
                == .interrupted(server: "https://h:443", reason: "by a middleware"))
        #expect(count.withLock { $0 } == 3, "what a transport throws is tried again")
    }

    @Test func eachAttemptPassesThrough() async throws {
        let seen = Mutex<[String]>([])
        let noting = ClosureMiddleware { request, next in
            let retry = request.request.headerFields[.init("x-retry")!] ?? "-"
            seen.withLock { $0.append("\(request.attempt) \(request.fallback ?? 0) \(retry)") }
            return try await next(request)
        }
        let transport = ScriptedTransport { sent in
            String(decoding: sent.body ?? [], as: UTF8.self).contains("small") ? (200, [:], "{}") : (503, [:], "{}")
        }
        var policy = RetryPolicy(count: 1)
        policy.countHeader = .init("x-retry")
        let fallback = Fallback(bodyFields: ["model": "small"])
        let response = try await client(transport, [noting], retries: policy, fallbacks: [fallback])
            .response { try await $0.create() }
        #expect(seen.withLock { $0 } == ["1 0 -", "2 0 1", "3 1 -"])
        #expect(response.attempts == 3 && response.fallback == 1)
    }

    @Test func itMayRespondByItself() async throws {
        let transport = ScriptedTransport()
        let answering = ClosureMiddleware { _, _ in
            TransportResponse(head: HTTPResponse(status: .ok), body: TransportBody(Array("[1]".utf8)))
        }
        #expect(try await client(transport, [answering]).create() == [1])
        #expect(transport.sent.isEmpty)
    }

    /// A middleware that does not come back is ended by the limits of the call.
    @Test func theTimeLimitsHoldForIt() async throws {
        let waiting = ClosureMiddleware { request, next in
            try await Task.sleep(for: .seconds(600))
            return try await next(request)
        }
        let client = NotesClient(
            transport: ScriptedTransport(), apiKey: "k",
            configuration: ClientConfiguration(
                timeouts: Timeouts(connect: .zero, firstByte: .milliseconds(50)), retries: .none,
                middlewares: [waiting]))
        guard case ClientError.timedOut? = await failure(of: { try await client.create() }) else {
            Issue.record("no time-out")
            return
        }
    }

    @Test func aRequestThatIsPrintedShowsNoKey() async throws {
        let texts = Mutex<[String]>([])
        let printing = ClosureMiddleware { request, next in
            var text = "\(request) " + String(reflecting: request)
            dump(request, to: &text)
            texts.withLock { [text] in $0.append(text) }
            return try await next(request)
        }
        _ = try await client(ScriptedTransport(), [printing]).create()
        let text = try #require(texts.withLock { $0.first })
        #expect(text.hasPrefix("POST https://h:443/notes/{id} (createNote, attempt 1)"))
        #expect(!text.contains("very-secret"))
    }

    @Test func textsAreRedacted() {
        var request = HTTPRequest(method: .get, scheme: "https", authority: "h", path: "/")
        request.headerFields[.authorization] = "Bearer sk/very+secret"
        request.headerFields[.cookie] = "a=cookie-one; b=cookie-two"
        let seen = ClientRequest(request: request, operation: NotesClient.note)
        let text = "sk/very+secret sk%2Fvery%2Bsecret sk\\/very+secret c2svdmVyeStzZWNyZXQ= cookie-one cookie-two fine"
        #expect(
            seen.redacted(text)
                == "[redacted] [redacted] [redacted] [redacted] [redacted] [redacted] fine")
    }
}
