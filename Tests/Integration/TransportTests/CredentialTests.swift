// Who sends a request, over real sockets: every kind of credential, tokens that are renewed, servers of operations.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import HTTPTypes
import Synchronization
import Testing

private struct SecureClient: APIClient {
    static let api = APIDescription(
        title: "Secure", version: "1", servers: ["http://127.0.0.1:1/v1"],
        security: [
            SecurityDescription(name: "login", kind: .bearer), SecurityDescription(name: "basic", kind: .basic),
            SecurityDescription(name: "header", kind: .header("X-Key")),
            SecurityDescription(name: "query", kind: .query("key")),
            SecurityDescription(name: "cookie", kind: .cookie("session")),
        ])

    let engine: ClientEngine

    init(transport: any HTTPTransport, apiKey: String? = nil, configuration: ClientConfiguration = .init()) {
        engine = ClientEngine(api: Self.api, transport: transport, apiKey: apiKey, configuration: configuration)
    }

    func call(_ security: SecurityRequirement..., path: String = "/x", server: String? = nil) async throws -> JSONValue
    {
        try await engine.send(
            OperationDescription(id: "x", method: "GET", path: path, security: security, server: server))
    }
}

@Suite struct CredentialTests {
    private func client(
        _ transport: Transport, _ server: LoopbackServer, _ credentials: CredentialSet, path: String = "/v1"
    ) -> SecureClient {
        SecureClient(
            transport: transport.make(), credentials: credentials,
            configuration: ClientConfiguration(serverURL: server.url + path))
    }

    @Test(arguments: Transport.allCases)
    func eachKindInItsPlace(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        defer { server.stop() }
        let all: CredentialSet = [
            "login": "token", "basic": .basic(user: "Ann", password: "pw"), "header": .key("k1"), "query": .key("k&2"),
            "cookie": .key("k3"),
        ]
        let client = client(transport, server, all)
        for scheme in ["login", "basic", "header", "query", "cookie"] {
            _ = try await client.call(SecurityRequirement(scheme))
        }
        let requests = server.requests
        #expect(requests.map { $0.header("Authorization") } == ["Bearer token", "Basic QW5uOnB3", nil, nil, nil])
        #expect(requests.map { $0.header("X-Key") } == [nil, nil, "k1", nil, nil])
        #expect(requests.map(\.target) == ["/v1/x", "/v1/x", "/v1/x", "/v1/x?key=k%262", "/v1/x"])
        #expect(requests[4].header("Cookie") == "session=k3")
    }

    @Test(arguments: Transport.allCases)
    func requirementsAreMetAsTheyAsk(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        defer { server.stop() }
        let client = client(transport, server, ["header": .key("k1"), "query": .key("k2")])
        _ = try await client.call("login", ["header", "query"])
        #expect(server.requests.last?.header("X-Key") == "k1")
        #expect(server.requests.last?.target == "/v1/x?key=k2")
        _ = try await client.call()
        #expect(server.requests.last?.header("X-Key") == nil, "an operation that asks for nothing gets nothing")
        _ = try await client.call([], "login")
        #expect(server.requests.last?.header("Authorization") == nil)
        let error = await failure { try await client.call(["header", "login"]) }
        #expect(error as? ClientError == .missingCredential(environmentVariable: nil))
    }

    @Test(arguments: Transport.allCases)
    func aRefusedTokenIsRenewedOnce(_ transport: Transport) async throws {
        let server = try LoopbackServer { request in
            request.header("Authorization") == "Bearer new" ? .json("{}") : .json("{}", status: 401)
        }
        defer { server.stop() }
        let asked = Mutex<[String?]>([])
        let client = client(
            transport, server,
            [
                "login": .token { rejected in
                    asked.withLock { $0.append(rejected) }
                    return rejected == nil ? "old" : "new"
                }
            ])
        _ = try await client.call("login")
        #expect(asked.withLock { $0 } == [nil, "old"])
        #expect(server.requests.map { $0.header("Authorization") } == ["Bearer old", "Bearer new"])
    }

    @Test(arguments: Transport.allCases)
    func aTokenThatStaysRefusedIsAnError(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .json(#"{"error":"no very-secret"}"#, status: 401) }
        defer { server.stop() }
        let renewing = client(transport, server, ["login": .token { _ in "very-secret" }])
        let error = try #require(await failure { try await renewing.call("login") } as? APIError)
        #expect(error.status == 401)
        #expect(!"\(error)".contains("very-secret"))
        #expect(server.requests.count == 2)
        let fixed = client(transport, server, ["login": "very-secret"])
        _ = await failure { try await fixed.call("login") }
        #expect(server.requests.count == 3, "a key that cannot change is not tried again")
    }

    @Test(arguments: Transport.allCases)
    func aResponseWithItsHead(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            .json("{\"a\":1}", status: 201, headers: [("X-Left", "7"), ("X-Request-Id", "r1")])
        }
        defer { server.stop() }
        let client = client(transport, server, [:])
        let response = try await client.response { try await $0.call() }
        #expect(response.status == 201)
        #expect(response.body == ["a": 1])
        #expect(response.requestID == "r1")
        let left: Int? = HeaderValues(response.headers)["X-Left"]
        #expect(left == 7)
    }

    @Test(arguments: Transport.allCases)
    func anOperationsOwnServer(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        defer { server.stop() }
        let moved = client(transport, server, [:])
        _ = try await moved.call(server: "http://127.0.0.1:1/v2")
        #expect(server.requests.last?.target == "/v2/x", "the host was moved, the path stays the operation's")
        _ = try await moved.call(server: "http://elsewhere.example/v3")
        #expect(server.requests.last?.target == "/v1/x", "what is sent goes to the chosen server only")
        let other = client(transport, server, [:], path: "/proxy")
        _ = try await other.call(server: "http://127.0.0.1:1/v2")
        #expect(server.requests.last?.target == "/proxy/x")
        let unmoved = SecureClient(transport: transport.make(), apiKey: "k")
        _ = try await unmoved.call(server: server.url + "/own")
        #expect(server.requests.last?.target == "/own/x")
    }
}
