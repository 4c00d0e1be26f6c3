// The key goes into the request and nowhere else: not into logs, errors, dumps.

import HTTPTypes
import Logging
import Synchronization
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct SecrecyTests {
    private let secret = "sk-very-secret"

    private func engine(_ transport: ScriptedTransport, _ kind: SecurityKind, logger: Logger? = nil) -> ClientEngine {
        let api = APIDescription(
            title: "Demo", version: "1", servers: ["https://h"], security: [.init(name: "key", kind: kind)])
        return ClientEngine(
            api: api, transport: transport, apiKey: secret,
            configuration: ClientConfiguration(retries: .none, logger: logger))
    }

    private let operation = OperationDescription(id: "o", method: "POST", path: "/chat", security: ["key"])

    @Test func aDumpShowsNoKey() {
        let engine = engine(ScriptedTransport(), .bearer)
        var text = "\(engine) " + String(reflecting: engine)
        dump(engine, to: &text)
        #expect(!text.contains("very-secret"))
        #expect(text.contains("[redacted]"))
    }

    @Test func theLogHoldsTheRequestAndNoSecret() async throws {
        let lines = LogLines()
        let logger = lines.logger
        let transport = ScriptedTransport("{}", headers: [.init("x-request-id")!: "r1"])
        var arguments = CallArguments()
        try arguments.query("q", "private")
        try await engine(transport, .query("key"), logger: logger)
            .perform(operation, arguments: arguments, body: JSONValue(["text": "private"]))
        let text = lines.all.joined(separator: "\n")
        #expect(text.contains("debug the server responded"))
        #expect(text.contains("method=POST path=/chat request-id=r1 server=https://h:443 status=200"))
        #expect(text.contains("duration="))
        #expect(!text.contains("very-secret"))
        #expect(!text.contains("private"))
    }

    @Test func configurationsAndOptionsShowNoSecret() {
        let headers: HTTPFields = [.init("X-Api-Key")!: secret, .init("X-Trace")!: "seen"]
        let fallback = Fallback(serverURL: "https://other/v1?key=\(secret)", headers: headers)
        let configuration = ClientConfiguration(
            serverURL: "https://h/v1?a=1&api_key=\(secret)", headers: headers, fallbacks: [fallback])
        let options = CallOptions(
            headers: headers, query: [QueryItem("token", secret), QueryItem("page", "seen")], fallbacks: [fallback])
        for value in [configuration, options, fallback] as [Any] {
            var text = "\(value) " + String(reflecting: value)
            dump(value, to: &text)
            #expect(!text.contains("very-secret"), "\(text)")
            #expect(text.contains("[redacted]") && text.contains("seen"), "\(text)")
        }
    }

    @Test func secretsOfAQueryStayOutOfErrorsAndGoToNoOtherHost() async throws {
        let transport = ScriptedTransport { sent in
            (500, [:], "no: \(sent.request.path ?? "")")
        }
        let api = APIDescription(title: "Demo", version: "1", servers: ["https://h"])
        let engine = ClientEngine(
            api: api, transport: transport,
            configuration: ClientConfiguration(retries: .none, fallbacks: [Fallback(serverURL: "https://other")]))
        let options = CallOptions(
            headers: [.init("X-Auth")!: "mine"], query: [QueryItem("api_key", secret), QueryItem("page", "2")])
        let operation = OperationDescription(id: "o", method: "GET", path: "/chat")
        let error = try #require(await failure { try await engine.perform(operation, options: options) })
        #expect(!"\(error)".contains("very-secret"), "\(error)")
        #expect(transport.sent.map(\.request.path) == ["/chat?api_key=\(secret)&page=2", "/chat?page=2"])
        #expect(transport.sent.map { $0.request.headerFields[.init("X-Auth")!] } == ["mine", nil])
    }

    @Test func errorsShowNoKeyEvenIfTheServerDoes() async throws {
        let echo = #"{"error":{"message":"wrong key sk-very-secret"}}"#
        for (status, body) in [(401, echo), (200, echo), (200, "sk-very-secret"), (500, "<p>sk-very-secret")] {
            let engine = engine(ScriptedTransport(body, status: status), .bearer)
            let error = try #require(await failure { try await engine.send(operation, as: [Int].self) })
            var text = "\(error) \(error.localizedDescription)"
            dump(error, to: &text)
            #expect(!text.contains("very-secret"))
            #expect(text.contains("[redacted]"))
            if let error = error as? APIError {
                #expect(!String(decoding: error.bytes, as: UTF8.self).contains("very"))
            }
        }
        for body in ["data: sk-very-secret\n\n", "event: error\ndata: sk-very-secret\n\n"] {
            let engine = engine(ScriptedTransport(body), .bearer)
            let error = try #require(await failure { try await engine.stream(operation, of: JSONValue.self) })
            #expect("\(error)".contains("[redacted]"))
            #expect(!"\(error)".contains("very-secret"))
        }
    }

    @Test func aRedirectElsewhereNamesThePlaceAndSendsNothing() async throws {
        let transport = ScriptedTransport("", status: 307, headers: [.location: "https://evil.example/x?y=1"])
        let error = await failure { try await engine(transport, .bearer).perform(operation) }
        let redirect = UnfollowedRedirect(status: 307, target: "https://evil.example:443", reason: .otherOrigin)
        #expect(error as? ClientError == .redirected(redirect))
        #expect(transport.sent.count == 1)
    }
}
