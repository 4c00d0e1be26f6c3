// Every transport that this build has, for tests that must hold for each.

import BinderyClient
import BinderyRuntime
import BinderyTransport
import BinderyTransportContract

#if AsyncHTTPClient
    import BinderyAsyncHTTPClient
#endif

enum Transport: String, CaseIterable, Sendable {
    /// That of the system at hand: libcurl on Linux.
    case system
    #if AsyncHTTPClient
        case asyncHTTPClient
    #endif

    /// Whether a slow reader makes the server wait, instead of filling memory.
    var slowsTheServerDown: Bool {
        #if canImport(Darwin)
            self != .system
        #else
            true
        #endif
    }

    var tellsConnecting: Bool { make().tellsConnecting }

    /// The same with the settings that its contract asks for.
    var underTest: TransportUnderTest {
        TransportUnderTest(slowsTheServerDown: slowsTheServerDown, streamsUploads: slowsTheServerDown) { settings in
            switch self {
            case .system:
                #if canImport(Darwin)
                    settings == TransportSettings() ? make() : nil
                #else
                    CurlTransport(
                        options: CurlOptions(
                            proxy: settings.proxy, additionalAuthorityFile: settings.authorityFile))
                #endif
            #if AsyncHTTPClient
                case .asyncHTTPClient:
                    AsyncHTTPClientTransport(
                        options: AsyncHTTPClientOptions(
                            proxy: settings.proxy, additionalAuthorityFile: settings.authorityFile))
            #endif
            }
        }
    }

    func make() -> any HTTPTransport {
        switch self {
        case .system: DefaultTransport()
        #if AsyncHTTPClient
            case .asyncHTTPClient: AsyncHTTPClientTransport()
        #endif
        }
    }
}

/// A client as generated code has it, with one operation.
struct DemoClient: APIClient {
    static let api = APIDescription(
        title: "Demo", version: "1", servers: ["http://127.0.0.1:1/v1"],
        security: [SecurityDescription(name: "key", kind: .bearer, environmentVariable: "BINDERY_TEST_KEY")])
    static let chat = OperationDescription(
        id: "chat", method: "POST", path: "/chat", security: ["key"], sentinel: "[DONE]")
    static let list = OperationDescription(id: "list", method: "GET", path: "/list", security: ["key"])

    let engine: ClientEngine

    init(transport: any HTTPTransport, apiKey: String? = nil, configuration: ClientConfiguration = .init()) {
        engine = ClientEngine(api: Self.api, transport: transport, apiKey: apiKey, configuration: configuration)
    }

    /// A client whose waits are short, and which sends nothing again unless told to.
    init(
        _ transport: Transport, to url: String,
        timeouts: Timeouts = Timeouts(connect: .seconds(20), firstByte: .seconds(20), idle: .seconds(20)),
        retries: RetryPolicy = .none, fallbacks: [Fallback] = []
    ) {
        self.init(
            transport: transport.make(), apiKey: "sk-very-secret",
            configuration: ClientConfiguration(
                serverURL: url + "/v1", timeouts: timeouts, retries: retries, fallbacks: fallbacks))
    }

    func create() async throws -> JSONValue { try await create(options: CallOptions()) }

    func create(options: CallOptions) async throws -> JSONValue {
        try await engine.send(Self.chat, body: JSONValue(["stream": false]), options: options)
    }

    func stream() async throws -> EventStream<JSONValue> { try await stream(options: CallOptions()) }

    func stream(options: CallOptions) async throws -> EventStream<JSONValue> {
        try await engine.stream(Self.chat, body: JSONValue(["stream": true]), options: options)
    }

    func listed() async throws -> JSONValue {
        try await engine.send(Self.list)
    }
}

extension EventStream {
    /// All chunks, and what ended them.
    func collected() async -> (chunks: [Chunk], error: (any Error)?) {
        var chunks: [Chunk] = []
        do {
            for try await chunk in self { chunks.append(chunk) }
            return (chunks, nil)
        } catch {
            return (chunks, error)
        }
    }
}

/// The error that a call throws.
func failure<Value>(of call: () async throws -> Value) async -> (any Error)? {
    do {
        _ = try await call()
        return nil
    } catch {
        return error
    }
}
