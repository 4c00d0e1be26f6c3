// What calls of an operation share, and what none of them has from another.

import BinderyRuntime
import HTTPTypes
import Synchronization
import Testing

@testable import BinderyClient

@Suite struct UsualRequestTests {
    private let transport = ScriptedTransport()

    private func engine(_ credentials: CredentialSet = CredentialSet(), reads: Counter = Counter()) -> ClientEngine {
        ClientEngine(
            api: APIDescription(
                title: "Demo", version: "1", servers: ["https://h/v1"],
                security: [SecurityDescription(name: "bearer", kind: .bearer, environmentVariable: "DEMO_KEY")]),
            transport: transport, apiKey: nil,
            configuration: ClientConfiguration(credentials: credentials, retries: .none),
            environment: Environment { name in
                reads.add()
                return ["DEMO_KEY": "k1"][name]
            })
    }

    private func operation(_ path: String = "/chat", errors: [DocumentedError] = []) -> OperationDescription {
        OperationDescription(id: "op", method: "POST", path: path, security: ["bearer"], errors: errors)
    }

    private func call(_ engine: ClientEngine, _ operation: OperationDescription) async throws {
        let _: JSONValue = try await engine.send(operation, body: JSONValue.object([:]))
    }

    @Test func theSecondCallSendsWhatTheFirstDidWithoutReadingTheEnvironmentAgain() async throws {
        let reads = Counter()
        let engine = engine(reads: reads)
        try await call(engine, operation())
        let first = reads.count
        try await call(engine, operation())
        #expect(transport.sent.map(\.request).count == 2)
        #expect(transport.sent[0].request == transport.sent[1].request)
        #expect(transport.sent[1].request.headerFields[.authorization] == "Bearer k1")
        #expect(first > 0)
        #expect(reads.count == first)
    }

    @Test func whatOneCallPassesIsNotInTheNext() async throws {
        let engine = engine()
        try await call(engine, operation())
        var arguments = CallArguments()
        try arguments.header("X-One", "1")
        try arguments.query("q", "2")
        let options = CallOptions(headers: [HTTPField.Name("X-Two")!: "2"], query: [QueryItem("r", "3")])
        let _: JSONValue = try await engine.send(
            operation(), arguments: arguments, body: JSONValue.object([:]), options: options)
        try await call(engine, operation())
        let requests = transport.sent.map(\.request)
        #expect(requests[1].path == "/v1/chat?q=2&r=3")
        #expect(requests[1].headerFields[HTTPField.Name("X-One")!] == "1")
        #expect(requests[1].headerFields[HTTPField.Name("X-Two")!] == "2")
        #expect(requests[2] == requests[0])
    }

    @Test func operationsOfOneIDAreToldApart() async throws {
        let engine = engine()
        for path in ["/a", "/b", "/a", "/c", "/d", "/e", "/f", "/b"] { try await call(engine, operation(path)) }
        #expect(
            transport.sent.map(\.request.path)
                == ["/v1/a", "/v1/b", "/v1/a", "/v1/c", "/v1/d", "/v1/e", "/v1/f", "/v1/b"])
    }

    @Test func whatAResponseIsAskedForAndWhatABodyIsBelongToTheRequest() async throws {
        let engine = engine()
        try await call(engine, operation())
        _ = try await engine.text(operation(), body: JSONValue.object([:]))
        _ = try await engine.text(operation(), content: .text("x"))
        let headers = transport.sent.map(\.request.headerFields)
        #expect(headers.map { $0[.accept] } == ["application/json", "text/plain", "text/plain"])
        #expect(
            headers.map { $0[.contentType] } == ["application/json", "application/json", "text/plain; charset=utf-8"])
    }

    @Test func aTokenIsAskedForWithEachCall() async throws {
        let tokens = Counter()
        let engine = engine([
            "bearer": .token { _ in
                tokens.add()
                return "token-\(tokens.count)"
            }
        ])
        try await call(engine, operation())
        try await call(engine, operation())
        #expect(
            transport.sent.map { $0.request.headerFields[.authorization] } == ["Bearer token-1", "Bearer token-2"])
    }

    @Test func whatACallWantsOfTheBodyIsNotInTheNext() async throws {
        let engine = engine()
        try await call(engine, operation())
        let _: JSONValue = try await engine.send(
            operation(), body: JSONValue.object([:]), options: CallOptions(bodyFields: ["n": 1]))
        try await call(engine, operation())
        #expect(transport.sent.map { String(decoding: $0.body ?? [], as: UTF8.self) } == ["{}", #"{"n":1}"#, "{}"])
    }
}

private final class Counter: Sendable {
    private let state = Mutex(0)
    var count: Int { state.withLock { $0 } }
    func add() { state.withLock { $0 += 1 } }
}
