// A client that routes: names with a prefix go to its server with its key, and no key goes anywhere else.

import HTTPTypes
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct RoutingTests {
    private static let api = APIDescription(
        title: "Demo", version: "1", servers: ["https://nowhere/v1"],
        security: [SecurityDescription(name: "key", kind: .bearer)],
        routes: RouteTable(
            field: "model",
            routes: [
                Route(prefix: "east", serverURL: "https://east/v1", security: .bearer, environmentVariable: "EAST_KEY"),
                Route(
                    prefix: "west", serverURL: "https://west/api", security: .header("x-key"),
                    environmentVariable: "WEST_KEY"),
                Route(prefix: "local", serverURL: "http://127.0.0.1:8080/v1"),
            ]))
    private let operation = OperationDescription(id: "o", method: "POST", path: "/chat", security: ["key"])
    private let key = HTTPField.Name("x-key")!

    private func engine(
        _ transport: ScriptedTransport, serverURL: String? = nil, routes: [String: RouteSettings] = [:],
        fallbacks: [Fallback] = []
    ) -> ClientEngine {
        ClientEngine(
            api: Self.api, transport: transport, apiKey: "own-key",
            configuration: ClientConfiguration(
                serverURL: serverURL, headers: [.cookie: "a=b"], retries: .none, fallbacks: fallbacks, routes: routes),
            environment: Environment { ["EAST_KEY": "east-key", "WEST_KEY": "west-key"][$0] })
    }

    private func asked(_ model: JSONValue, _ engine: ClientEngine) async throws {
        try await engine.perform(operation, body: JSONValue.object(["model": model, "n": 1]))
    }

    private func text(_ sent: ScriptedTransport.Sent) -> String { String(decoding: sent.body ?? [], as: UTF8.self) }

    @Test func eachPrefixHasItsServerAndKey() async throws {
        let transport = ScriptedTransport()
        let engine = engine(transport)
        for model in ["east/big", "west/org/small", "local/tiny:1b"] { try await asked(.string(model), engine) }
        let requests = transport.sent.map(\.request)
        #expect(
            requests.map { "\($0.scheme ?? "")://\($0.authority ?? "")\($0.path ?? "")" }
                == ["https://east/v1/chat", "https://west/api/chat", "http://127.0.0.1:8080/v1/chat"])
        #expect(requests.map { $0.headerFields[.authorization] } == ["Bearer east-key", nil, nil])
        #expect(requests.map { $0.headerFields[key] } == [nil, "west-key", nil])
        #expect(requests.allSatisfy { $0.headerFields[.cookie] == nil })
        #expect(
            transport.sent.map(text)
                == [#"{"model":"big","n":1}"#, #"{"model":"org/small","n":1}"#, #"{"model":"tiny:1b","n":1}"#])
    }

    @Test func whatIsNotKnownSaysWhatIs() async throws {
        let transport = ScriptedTransport()
        let engine = engine(transport)
        let error = await failure { try await asked("north/x", engine) }
        #expect(error as? ClientError == .unknownRoute("north", known: ["east", "west", "local"]))
        #expect("\(try #require(error))" == #"unknown provider "north", known: east, west, local"#)
        for name: JSONValue in ["big", "/big", "east/", "", 7, .null, ["east/x"]] {
            let error = await failure { try await asked(name, engine) }
            guard case ClientError.invalidRequest(let reason)? = error else {
                Issue.record("\(name): \(String(describing: error))")
                continue
            }
            #expect(reason.contains("names no provider") && reason.contains("east, west, local"))
        }
        #expect(transport.sent.isEmpty)
    }

    @Test func theCallerGivesKeysServersAndRoutes() async throws {
        let transport = ScriptedTransport()
        let engine = engine(
            transport,
            routes: [
                "east": .key("given"), "local": RouteSettings(credential: "l", security: .query("k")),
                "mine": RouteSettings(serverURL: "https://mine", credential: "m"),
            ])
        for model in ["east/a", "local/b", "mine/c"] { try await asked(.string(model), engine) }
        let requests = transport.sent.map(\.request)
        #expect(requests.map { $0.headerFields[.authorization] } == ["Bearer given", nil, "Bearer m"])
        #expect(requests.map(\.path) == ["/v1/chat", "/v1/chat?k=l", "/chat"])
        let error = await failure { try await asked("x/a", engine) }
        #expect(error as? ClientError == .unknownRoute("x", known: ["east", "west", "local", "mine"]))
    }

    @Test func aMissingKeyNamesTheRoute() async throws {
        let api = Self.api
        let transport = ScriptedTransport()
        let engine = ClientEngine(
            api: api, transport: transport, apiKey: "own-key", configuration: ClientConfiguration(),
            environment: Environment { _ in nil })
        let error = await failure { try await asked("west/a", engine) }
        #expect(error as? ClientError == .missingRouteCredential("west", environmentVariable: "WEST_KEY"))
        #expect("\(try #require(error))".contains("WEST_KEY"))
        #expect("\(try #require(error))".contains(#"routes["west"]"#))
        #expect(transport.sent.isEmpty)
    }

    @Test func fallbacksCrossRoutes() async throws {
        let transport = ScriptedTransport { sent in (sent.request.authority == "west" ? 200 : 503, [:], "{}") }
        let fallbacks = ["east/other", "west/a"].map { Fallback(bodyFields: ["model": .string($0)]) }
        try await asked("local/x", engine(transport, fallbacks: fallbacks))
        #expect(transport.sent.map { $0.request.authority } == ["127.0.0.1:8080", "east", "west"])
        #expect(transport.sent.map { $0.request.headerFields[key] } == [nil, nil, "west-key"])
        #expect(transport.sent.last.map(text) == #"{"model":"a","n":1}"#)
    }

    @Test func oneServerForAllRoutesNothing() async throws {
        let transport = ScriptedTransport()
        try await asked("north/x", engine(transport, serverURL: "https://gate/v1"))
        let sent = try #require(transport.sent.first)
        #expect(sent.request.authority == "gate")
        #expect(sent.request.headerFields[.authorization] == "Bearer own-key")
        #expect(text(sent).contains("north/x"))
    }

    @Test func aServerOfAnotherDialectGetsItsOwnWords() async throws {
        let transport = ScriptedTransport()
        let engine = engine(transport, routes: ["local": RouteSettings().translating(to: Note.self)])
        try await engine.perform(operation, body: Note(model: "local/x", name: "n"))
        #expect(try JSONValue(parsing: transport.sent[0].body ?? [])["model"] == "x")
    }
}
