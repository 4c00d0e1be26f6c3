// What a response tells of itself: attempts, fallback, times, bytes, for whole responses, streams and downloads alike.

import HTTPTypes
import Synchronization
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

struct NotesClient: APIClient {
    static let api = APIDescription(
        title: "Notes", version: "1", servers: ["https://h/v1"],
        security: [SecurityDescription(name: "key", kind: .bearer)])
    static let note = OperationDescription(
        id: "createNote", method: "POST", path: "/notes/{id}", security: ["key"], sentinel: "[DONE]")

    let engine: ClientEngine

    init(transport: any HTTPTransport, apiKey: String? = nil, configuration: ClientConfiguration = .init()) {
        engine = ClientEngine(api: Self.api, transport: transport, apiKey: apiKey, configuration: configuration)
    }

    private var arguments: CallArguments {
        get throws {
            var arguments = CallArguments()
            try arguments.path("id", "7")
            return arguments
        }
    }

    func create(_ text: String = "hello", options: CallOptions = CallOptions()) async throws -> JSONValue {
        try await engine.send(
            Self.note, arguments: try arguments, body: JSONValue(["text": .string(text)]), options: options)
    }

    func remove() async throws { try await engine.perform(Self.note, arguments: try arguments) }

    func stream(options: CallOptions = CallOptions()) async throws -> EventStream<JSONValue> {
        try await engine.stream(
            Self.note, arguments: try arguments, body: JSONValue(["stream": true]), options: options)
    }

    func download() async throws -> ByteStream { try await engine.download(Self.note, arguments: try arguments) }
}

@Suite struct ResponseHeadTests {
    /// Fails so many times, then responds.
    private func failing(_ count: Int, _ body: String, headers: HTTPFields = [:]) -> ScriptedTransport {
        let left = Mutex(count)
        return ScriptedTransport { _ in
            let fails = left.withLock { left in
                left -= 1
                return left >= 0
            }
            return fails ? (503, [:], "{}") : (200, headers, body)
        }
    }

    private func configuration(_ clock: TestClock, fallbacks: [Fallback] = []) -> ClientConfiguration {
        ClientConfiguration(
            timeouts: Timeouts(connect: nil, firstByte: nil, idle: nil), retries: RetryPolicy(count: 2),
            fallbacks: fallbacks, clock: clock, random: { 0 })
    }

    @Test func aResponseTellsWhatItTook() async throws {
        let clock = TestClock()
        let transport = failing(2, #"{"a": 1}"#, headers: [.init("x-request-id")!: "r7"])
        let client = NotesClient(transport: transport, apiKey: "k", configuration: configuration(clock))
        let response = try await client.response { try await $0.create() }
        #expect(response.body == ["a": 1])
        #expect(response.status == 200 && response.requestID == "r7")
        #expect(response.attempts == 3)
        #expect(response.fallback == nil)
        let waited = response.timing.sent
        #expect(waited > .seconds(1), "the waits between retries are in it")
        #expect(response.timing.firstByte >= waited)
        #expect(try #require(response.timing.whole) >= response.timing.firstByte)
        #expect(response.bytes == nil)
    }

    @Test func theFallbackThatRespondedIsNamed() async throws {
        let clock = TestClock()
        let fallbacks = [Fallback(bodyFields: ["m": 1], retries: RetryPolicy.none), Fallback(bodyFields: ["m": 2])]
        let client = NotesClient(
            transport: failing(4, "{}"), apiKey: "k", configuration: configuration(clock, fallbacks: fallbacks))
        let response = try await client.response { try await $0.create() }
        #expect(response.fallback == 2)
        #expect(response.attempts == 5, "three of the request itself, one of each fallback")
    }

    @Test func bytesAreKeptWhereAskedFor() async throws {
        let text = "{ \"a\" : 1 }\n"
        let client = NotesClient(transport: ScriptedTransport(text), apiKey: "k")
        let response = try await client.response(keepingBytes: true) { try await $0.create() }
        #expect(response.bytes == Array(text.utf8))
        let removal = try await client.response(keepingBytes: true) { try await $0.remove() }
        #expect(removal.bytes == Array(text.utf8))
        let without = try await client.response { try await $0.create() }
        #expect(without.bytes == nil)
    }

    @Test func streamsAndDownloadsTellTheSame() async throws {
        let clock = TestClock()
        let headers: HTTPFields = [.init("x-ratelimit-remaining-requests")!: "9"]
        let client = NotesClient(
            transport: failing(1, "data: 1\n\ndata: [DONE]\n\n", headers: headers), apiKey: "k",
            configuration: configuration(clock))
        let stream = try await client.stream()
        #expect(stream.attempts == 2 && stream.status == 200 && stream.fallback == nil)
        #expect(stream.rateLimit.requests.remaining == 9)
        #expect(stream.timing.firstByte > .zero && stream.timing.whole == nil)
        let download = try await client.download()
        #expect(download.attempts == 1 && download.rateLimit.requests.remaining == 9)
        let seen = try await client.response { try await $0.stream() }
        #expect(seen.attempts == 1 && seen.timing.whole == nil && seen.body.head.attempts == 1)
    }

    @Test func theHeadIsToldToTheCallback() async throws {
        let told = Mutex<[ResponseHead]>([])
        let clock = TestClock()
        var configuration = configuration(clock)
        configuration.rateLimitHeaders = [RateLimitHeader("left", .remaining(.tokens))]
        let client = NotesClient(
            transport: failing(1, "{}", headers: [.init("left")!: "5"]), apiKey: "k", configuration: configuration)
        _ = try await client.create(options: CallOptions(onResponse: { head in told.withLock { $0.append(head) } }))
        let head = try #require(told.withLock { $0.first })
        #expect(head.attempts == 2)
        #expect(head.rateLimit.tokens.remaining == 5)
    }

    /// Of a call that renewed its token, the new one shows in no error either.
    @Test func aRenewedTokenShowsInNoError() async throws {
        let transport = ScriptedTransport { sent in
            let isNew = sent.request.headerFields[.authorization] == "Bearer token-new"
            return isNew ? (200, [:], "no json but token-new") : (401, [:], "{}")
        }
        let client = NotesClient(
            transport: transport, credentials: ["key": .token { $0 == nil ? "token-old" : "token-new" }])
        let error = try #require(await failure { try await client.create() })
        #expect("\(error)".contains("no json but [redacted]"))
        #expect(!"\(error)".contains("token-new"))
        #expect(transport.sent.count == 2)
    }
}
