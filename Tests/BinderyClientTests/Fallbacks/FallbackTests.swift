// What is asked next when a request has failed for good, and what its error tells in the end.

import HTTPTypes
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct FallbackTests {
    private static let api = APIDescription(
        title: "Demo", version: "1", servers: ["https://first/v1"],
        security: [SecurityDescription(name: "key", kind: .header("x-key"))],
        environmentHeaders: [EnvironmentHeader(name: "X-Project", variable: "PROJECT")])
    private let operation = OperationDescription(
        id: "o", method: "POST", path: "/chat", security: ["key"], sentinel: "[DONE]")
    private let key = HTTPField.Name("x-key")!

    private func engine(
        _ transport: ScriptedTransport, _ fallbacks: [Fallback], retries: Int = 0,
        policy: FallbackPolicy = FallbackPolicy()
    ) -> ClientEngine {
        ClientEngine(
            api: Self.api, transport: transport, apiKey: "own-key",
            configuration: ClientConfiguration(
                headers: [.cookie: "a=b", .userAgent: "mine"],
                timeouts: Timeouts(connect: nil, firstByte: nil, idle: nil),
                retries: RetryPolicy(count: retries, jitter: .none), fallbacks: fallbacks, fallbackPolicy: policy,
                clock: TestClock()),
            environment: Environment { $0 == "PROJECT" ? "p" : nil })
    }

    /// Fails for these models, with this status.
    private func failing(_ statuses: [String: Int], body: String = "{}") -> ScriptedTransport {
        ScriptedTransport { sent in
            let model = try JSONValue(parsing: sent.body ?? [])["model"]?.string ?? ""
            return (statuses[model] ?? 200, [:], statuses[model] == nil ? body : #"{"error":"\#(model) failed"}"#)
        }
    }

    private func models(_ transport: ScriptedTransport) throws -> [String] {
        try transport.sent.compactMap { try JSONValue(parsing: $0.body ?? [])["model"]?.string }
    }

    private let others = ["b", "c"].map { Fallback(bodyFields: ["model": .string($0)]) }

    @Test func theyAreTriedInOrderAfterTheRetries() async throws {
        let transport = failing(["a": 503, "b": 429], body: #"{"ok":true}"#)
        let response: JSONValue = try await engine(transport, others, retries: 1)
            .send(operation, body: JSONValue(["model": "a", "n": 1]))
        #expect(response == ["ok": true])
        #expect(try models(transport) == ["a", "a", "b", "b", "c"])
        #expect(transport.sent.last?.body == Array(#"{"model":"c","n":1}"#.utf8))
    }

    @Test func theErrorListsEveryAttempt() async throws {
        let transport = failing(["a": 503, "b": 500, "c": 502])
        let engine = engine(transport, others, retries: 1)
        let error = await failure { try await engine.perform(operation, body: JSONValue(["model": "a"])) }
        let failed = try #require(error as? FallbacksFailed)
        #expect(failed.attempts.map { ($0.error as? APIError)?.status } == [503, 503, 500, 500, 502, 502])
        #expect(failed.attempts.map(\.fallback) == [0, 0, 1, 1, 2, 2])
        #expect(failed.attempts.map(\.retry) == [0, 1, 0, 1, 0, 1])
        #expect(failed.attempts.last?.bodyFields == ["model": "c"])
        let text = "\(failed)"
        for part in ["a failed", "b failed", "c failed", "fallback 2", #"{"model":"c"}"#, "https://first:443"] {
            #expect(text.contains(part), "\(part) in \(text)")
        }
    }

    @Test func thePolicySaysWhichErrorsMoveOn() async throws {
        let transport = failing(["a": 400, "b": 418])
        let plain = await failure {
            try await engine(transport, others).perform(operation, body: JSONValue(["model": "a"]))
        }
        #expect((plain as? APIError)?.status == 400, "an error that does not move on is the caller's")
        #expect(try models(transport) == ["a"])
        let policy = FallbackPolicy(statuses: [400], others: { ($0 as? APIError)?.status == 418 })
        try await engine(transport, others, policy: policy).perform(operation, body: JSONValue(["model": "a"]))
        #expect(try models(transport) == ["a", "a", "b", "c"])
    }

    @Test func theClientsKeyGoesToNoOtherHost() async throws {
        let transport = ScriptedTransport { sent in
            (sent.request.authority == "third" ? 200 : 500, [:], "{}")
        }
        let fallbacks = [
            Fallback(serverURL: "https://first/v2"), Fallback(serverURL: "https://first:8443/v1"),
            Fallback(serverURL: "http://first/v1", credential: "second-key", security: .bearer),
            Fallback(serverURL: "https://third/v1", credential: "third-key", headers: [.acceptLanguage: "de"]),
        ]
        var arguments = CallArguments()
        try arguments.cookie("session", "s")
        try arguments.header("X-Session-Token", "t")
        let options = CallOptions(headers: [.authorization: "Bearer mine"])
        try await engine(transport, fallbacks).perform(operation, arguments: arguments, options: options)
        let requests = transport.sent.map(\.request)
        #expect(requests.map(\.path) == ["/v1/chat", "/v2/chat", "/v1/chat", "/v1/chat", "/v1/chat"])
        #expect(requests.map { $0.headerFields[key] } == ["own-key", "own-key", nil, nil, "third-key"])
        #expect(
            requests.map { $0.headerFields[.authorization] }
                == ["Bearer mine", "Bearer mine", nil, "Bearer second-key", nil])
        for name in ["cookie", "x-project", "x-session-token"] {
            let name = try #require(HTTPField.Name(name))
            #expect(requests.map { $0.headerFields[name] != nil } == [true, true, false, false, false], "\(name)")
        }
        #expect(requests.allSatisfy { $0.headerFields[.userAgent] == "mine" })
        #expect(requests.map { $0.headerFields[.acceptLanguage] } == [nil, nil, nil, nil, "de"])
    }

    @Test func aStreamMovesOnBeforeItsFirstChunkOnly() async throws {
        let fault = "event: error\ndata: {\"error\":{\"code\":500}}\n\n"
        let transport = ScriptedTransport { sent in
            let model = try JSONValue(parsing: sent.body ?? [])["model"]?.string
            return (200, [:], model == "a" ? fault : "data: 1\n\n" + fault)
        }
        let stream = try await engine(transport, others)
            .stream(operation, body: JSONValue(["model": "a"]), of: JSONValue.self)
        var chunks: [JSONValue] = []
        let error = await failure { for try await chunk in stream { chunks.append(chunk) } }
        #expect(chunks == [1])
        #expect(error is APIError)
        #expect(try models(transport) == ["a", "b"])
    }

    @Test func optionsOfTheCallComeFirst() async throws {
        let transport = failing(["a": 500])
        let options = CallOptions(fallbacks: [Fallback(bodyFields: ["model": "z"])])
        try await engine(transport, others).perform(operation, body: JSONValue(["model": "a"]), options: options)
        #expect(try models(transport) == ["a", "z"])
        let none = await failure {
            try await engine(transport, others)
                .perform(operation, body: JSONValue(["model": "a"]), options: CallOptions(fallbacks: []))
        }
        #expect((none as? APIError)?.status == 500)
    }
}
