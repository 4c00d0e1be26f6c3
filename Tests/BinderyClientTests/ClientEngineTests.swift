// What the engine sends, and what it makes of responses.

import HTTPTypes
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct ClientEngineTests {
    static let api = APIDescription(
        title: "Demo", version: "1", servers: ["https://api.example/v1"],
        security: [
            SecurityDescription(name: "bearer", kind: .bearer, environmentVariable: "DEMO_KEY"),
            SecurityDescription(name: "basic", kind: .basic),
            SecurityDescription(name: "header", kind: .header("x-api-key"), environmentVariable: "DEMO_HEADER_KEY"),
            SecurityDescription(name: "query", kind: .query("the key")),
            SecurityDescription(name: "cookie", kind: .cookie("session")),
        ],
        environmentHeaders: [EnvironmentHeader(name: "X-Project", variable: "DEMO_PROJECT")])

    private func engine(
        _ transport: ScriptedTransport, apiKey: String? = nil, configuration: ClientConfiguration = .init(),
        environment: [String: String] = [:]
    ) -> ClientEngine {
        var configuration = configuration
        configuration.retries = .none
        return ClientEngine(
            api: Self.api, transport: transport, apiKey: apiKey, configuration: configuration,
            environment: Environment { environment[$0] })
    }

    private func operation(_ security: String..., path: String = "/chat", method: String = "POST")
        -> OperationDescription
    {
        OperationDescription(
            id: "op", method: method, path: path, security: security.map { SecurityRequirement($0) }, sentinel: "[DONE]"
        )
    }

    private let authorization = HTTPField.Name.authorization

    @Test func aRequestHasItsParts() async throws {
        let transport = ScriptedTransport()
        let engine = engine(
            transport, apiKey: " sk-1\n", configuration: ClientConfiguration(headers: [.userAgent: "mine/2"]),
            environment: ["DEMO_PROJECT": "p1"])
        let response: JSONValue = try await engine.send(operation("bearer"), body: JSONValue(["path/": "a/b"]))
        #expect(response == [:])
        let sent = try #require(transport.sent.first)
        #expect(sent.request.scheme == "https")
        #expect(sent.request.authority == "api.example")
        #expect(sent.request.path == "/v1/chat")
        #expect(sent.body == Array(#"{"path/":"a/b"}"#.utf8))
        #expect(sent.request.headerFields[authorization] == "Bearer sk-1")
        #expect(sent.request.headerFields[.contentType] == "application/json")
        #expect(sent.request.headerFields[.accept] == "application/json")
        #expect(sent.request.headerFields[.userAgent] == "mine/2")
        #expect(sent.request.headerFields[HTTPField.Name("X-Project")!] == "p1")
        #expect(sent.limits.connectTimeout == .seconds(10))
    }

    @Test func argumentsGoWhereTheyBelong() async throws {
        let transport = ScriptedTransport()
        var arguments = CallArguments()
        try arguments.path("id", "a/b ?")
        try arguments.query("tag", ["x y", "z"])
        try arguments.query("list", [1, 2], explode: false)
        try arguments.query("filter", ["k": true])
        try arguments.query("none", Int?.none)
        try arguments.header("X-Ratio", 0.5)
        try arguments.cookie("c", "w;")
        try arguments.cookie("d", "x")
        try await engine(transport, apiKey: "s", configuration: ClientConfiguration(serverURL: "http://h:1/v2/?api=7"))
            .perform(operation("cookie", path: "/things/{id}/go", method: "GET"), arguments: arguments)
        let sent = try #require(transport.sent.first)
        #expect(sent.request.path == "/v2/things/a%2Fb%20%3F/go?api=7&tag=x%20y&tag=z&list=1,2&k=true")
        #expect(sent.request.headerFields[HTTPField.Name("X-Ratio")!] == "0.5")
        #expect(sent.request.headerFields[fields: .cookie].map(\.value) == ["c=w%3B; d=x; session=s"], "one field")
        #expect(sent.request.headerFields[.contentType] == nil)
        #expect(sent.body == nil)
    }

    @Test func anEmptyOrDottedPathArgumentIsRefused() async throws {
        for value in ["", "..", "."] {
            let transport = ScriptedTransport()
            var arguments = CallArguments()
            try arguments.path("id", value)
            let error = await failure { [arguments] in
                try await engine(transport).perform(operation(path: "/things/{id}"), arguments: arguments)
            }
            guard case ClientError.invalidRequest? = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
            #expect(transport.sent.isEmpty)
        }
    }

    @Test func eachSchemeCarriesTheKeyInItsPlace() async throws {
        let transport = ScriptedTransport()
        let engine = engine(transport, apiKey: "us er:pä")
        for scheme in ["bearer", "basic", "header", "query", "cookie"] { try await engine.perform(operation(scheme)) }
        let requests = transport.sent.map(\.request)
        #expect(requests[0].headerFields[authorization] == "Bearer us er:pä")
        #expect(requests[1].headerFields[authorization] == "Basic dXMgZXI6cMOk")
        #expect(requests[2].headerFields[HTTPField.Name("x-api-key")!] == "us er:pä")
        #expect(requests[3].path == "/v1/chat?the%20key=us%20er%3Ap%C3%A4")
        #expect(requests[4].headerFields[.cookie] == "session=us%20er%3Ap%C3%A4")
        #expect(requests[2...].allSatisfy { $0.headerFields[authorization] == nil })
    }

    /// RFC 7617 wants a colon; a key alone is a name without a password, and a body that echoes it so is redacted.
    @Test func aKeyWithoutAColonIsAUserWithoutAPassword() async throws {
        let transport = ScriptedTransport("c2VjcmV0LWtleTo= is unknown", status: 401)
        let error = await failure { try await engine(transport, apiKey: "secret-key").perform(operation("basic")) }
        #expect(transport.sent.first?.request.headerFields[authorization] == "Basic c2VjcmV0LWtleTo=")
        #expect((error as? APIError)?.message == "[redacted] is unknown")
    }

    @Test func keysComeFromTheEnvironment() async throws {
        let transport = ScriptedTransport()
        let engine = engine(transport, environment: ["DEMO_KEY": "  ", "DEMO_HEADER_KEY": "k2\n"])
        try await engine.perform(operation("bearer", "header"))
        #expect(transport.sent[0].request.headerFields[HTTPField.Name("x-api-key")!] == "k2")
        #expect(transport.sent[0].request.headerFields[authorization] == nil)
    }

    @Test func aMissingKeyIsAnErrorOfTheCallAndNamesTheVariable() async throws {
        let transport = ScriptedTransport()
        let error = await failure { try await engine(transport).perform(operation("bearer")) }
        #expect(error as? ClientError == .missingCredential(environmentVariable: "DEMO_KEY"))
        #expect("\(try #require(error))".contains("DEMO_KEY"))
        #expect("\(try #require(error))".contains("apiKey:"))
        #expect(transport.sent.isEmpty)
        try await engine(transport).perform(operation())
        try await engine(transport, apiKey: "").perform(operation("bearer"))
        #expect(transport.sent.allSatisfy { $0.request.headerFields[authorization] == nil })
    }

    @Test func aResponseThatOnlyHoldsAnErrorIsTheServersError() async throws {
        let transport = ScriptedTransport(
            #"{"error":{"message":"overloaded"}}"#, headers: [.contentType: "application/json"])
        let engine = engine(transport)
        let error = await failure { try await engine.send(operation(), as: [Int].self) }
        #expect((error as? APIError)?.message == "overloaded")
        let streamed = await failure { try await engine.stream(operation(), of: JSONValue.self) }
        #expect((streamed as? APIError)?.status == 200)
    }

    @Test func aResponseThatCannotBeReadSaysWhere() async throws {
        typealias Response = [String: [[String: Int]]]
        let transport = ScriptedTransport(#"{"choices":[{"a":1},{"a":"x"}]}"#, headers: [.init("x-request-id")!: "r9"])
        let error = await failure { try await engine(transport).send(operation(), as: Response.self) }
        guard case ClientError.undecodableResponse(let response)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(response.path == "choices[1].a")
        #expect(response.requestID == "r9")
        #expect(response.excerpt == #"{"choices":[{"a":1},{"a":"x"}]}"#)
        let empty = await failure { try await engine(ScriptedTransport("")).send(operation(), as: Response.self) }
        guard case ClientError.undecodableResponse(let nothing)? = empty else {
            Issue.record("\(String(describing: empty))")
            return
        }
        #expect(nothing.excerpt == "(nothing)")
    }

    @Test func aStreamThatIsNoneSaysSo() async throws {
        let transport = ScriptedTransport(#"{"id":1}"#, headers: [.contentType: "application/json; charset=utf-8"])
        let error = await failure { try await engine(transport).stream(operation(), of: JSONValue.self) }
        #expect("\(try #require(error))".contains("not text/event-stream"))
    }

    @Test func anErrorBodyIsReadUpToAMebibyte() async throws {
        let transport = ScriptedTransport(String(repeating: "x", count: 3 << 20), status: 500)
        let error = await failure { try await engine(transport).perform(operation()) }
        #expect((error as? APIError)?.bytes.count == 1 << 20)
        #expect("\(try #require(error))".count < 1_000)
    }

    @Test func aBodyThatIsNoJSONIsNotSent() async throws {
        let transport = ScriptedTransport()
        let error = await failure { try await engine(transport).perform(operation(), body: Double.nan) }
        guard case ClientError.invalidRequest? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(transport.sent.isEmpty)
    }

    @Test func aTextIsReadWhereAJSONStringWasExpected() async throws {
        for (type, body, text) in [("text/plain; charset=utf-8", "hello", "hello"), ("application/json", "\"a\"", "a")]
        {
            let transport = ScriptedTransport(body, headers: [.contentType: type])
            let response: String = try await engine(transport).send(operation())
            #expect(response == text)
        }
        let isJSON = ScriptedTransport("hello", headers: [.contentType: "application/json"])
        await #expect(throws: ClientError.self) { try await engine(isJSON).send(operation(), as: String.self) }
        let isError = ScriptedTransport(#"{"error":{"message":"m"}}"#, headers: [.contentType: "text/plain"])
        await #expect(throws: APIError.self) { try await engine(isError).send(operation(), as: String.self) }
    }

    @Test(arguments: [
        (#"["a\ud83d"]"#, "a\u{FFFD}"), (#"["\ude00\n\ud83d\ude00\\\\ud83d"]"#, "\u{FFFD}\n😀\\\\ud83d"),
        (#"["\ud83d\ud83d\ude00"]"#, "\u{FFFD}😀"), (#"["\uD83Dx"]"#, "\u{FFFD}x"),
    ])
    func halfACharacterIsReplaced(_ body: String, _ text: String) async throws {
        let response: JSONValue = try await engine(ScriptedTransport(body)).send(operation())
        #expect(response == [.string(text)])
        let strict = engine(ScriptedTransport(body), configuration: ClientConfiguration(tolerance: .strict))
        await #expect(throws: ClientError.self) { try await strict.send(operation(), as: JSONValue.self) }
    }

    @Test func aTextHasTheCharsetThatItSays() async throws {
        for (type, text) in [
            ("text/plain; charset=\"ISO-8859-1\"", "caf\u{C3}\u{A9}"), ("text/plain; charset=utf-8", "café"),
            ("text/plain", "café"),
        ] {
            let transport = ScriptedTransport("café", headers: [.contentType: type])
            #expect(try await engine(transport).text(operation()) == text)
        }
    }
}
