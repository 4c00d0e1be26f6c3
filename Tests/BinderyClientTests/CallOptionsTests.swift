// What one call wants otherwise than its client: headers, query, body, checks, and nothing of it where it does not belong.

import HTTPTypes
import Synchronization
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct CallOptionsTests {
    private static let api = APIDescription(
        title: "Demo", version: "1", servers: ["https://h/v1"],
        security: [SecurityDescription(name: "key", kind: .bearer)])
    private let operation = OperationDescription(id: "o", method: "POST", path: "/chat", security: ["key"])

    private func engine(
        _ transport: ScriptedTransport, _ configuration: ClientConfiguration = ClientConfiguration(retries: .none)
    ) -> ClientEngine {
        ClientEngine(api: Self.api, transport: transport, apiKey: "sk-very-secret", configuration: configuration)
    }

    @Test func headersAndQueryItemsAreAdded() async throws {
        let transport = ScriptedTransport()
        let configuration = ClientConfiguration(headers: [.userAgent: "mine", .acceptLanguage: "de"], retries: .none)
        var arguments = CallArguments()
        try arguments.query("a", 1)
        let options = CallOptions(
            headers: [.acceptLanguage: "en", .authorization: "Bearer other"],
            query: [QueryItem("b c", "d&e"), QueryItem("flag")])
        try await engine(transport, configuration).perform(operation, arguments: arguments, options: options)
        let request = try #require(transport.sent.first?.request)
        #expect(request.path == "/v1/chat?a=1&b%20c=d%26e&flag")
        #expect(request.headerFields[.userAgent] == "mine")
        #expect(request.headerFields[values: .acceptLanguage] == ["en"])
        #expect(request.headerFields[values: .authorization] == ["Bearer other"])
    }

    @Test func membersOfTheBodyAreAddedAndReplaced() async throws {
        let transport = ScriptedTransport()
        let options = CallOptions(bodyFields: ["b": [true], "c": .null])
        let engine = engine(transport)
        try await engine.perform(operation, body: JSONValue(["a": 1, "b": 2]), options: options)
        try await engine.perform(operation, options: options)
        try await engine.perform(operation, content: .form(JSONValue(["a": 1])), options: options)
        #expect(
            transport.sent.map { String(decoding: $0.body ?? [], as: UTF8.self) }
                == [#"{"a":1,"b":[true],"c":null}"#, #"{"b":[true],"c":null}"#, "a=1&b=true"])
        for content in [RequestContent.text("x"), .bytes(.bytes([1]), contentType: "a/b"), .json(JSONValue([1]))] {
            let error = await failure { try await engine.perform(operation, content: content, options: options) }
            guard case ClientError.invalidRequest? = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
        #expect(transport.sent.count == 3)
    }

    @Test func aSecretHeaderShowsInNoError() async throws {
        let transport = ScriptedTransport(#"{"error":"no such key: hidden-value-7"}"#, status: 403)
        let name = try #require(HTTPField.Name("X-Api-Key"))
        let fields = [
            HTTPField(name: name, value: "hidden-value-7"),
            HTTPField(name: .authorization, value: "Bearer hidden-value-7"),
        ]
        for field in fields {
            let options = CallOptions(headers: HTTPFields([field]))
            let error = try #require(await failure { try await engine(transport).perform(operation, options: options) })
            #expect("\(error)".contains("[redacted]"))
            #expect(!"\(error)".contains("hidden-value"))
        }
    }

    @Test func responsesAreReadAsTheCallWants() async throws {
        let transport = ScriptedTransport(#"{"model":"m","name":7}"#)
        let told = Mutex(0)
        let engine = engine(transport)
        let options = CallOptions(tolerance: .tolerant, onDecodingIssue: { _ in told.withLock { $0 += 1 } })
        let response: Note = try await engine.send(operation, options: options)
        #expect(response.name == nil)
        #expect(told.withLock { $0 } == 1)
        let strict = CallOptions(tolerance: .strict)
        let error = await failure { try await engine.send(operation, options: strict, as: Note.self) }
        guard case ClientError.undecodableResponse? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func checksAreTurnedOff() async throws {
        let transport = ScriptedTransport()
        let engine = engine(transport)
        let refusing = CallOptions(requestValidation: .refuse)
        let error = await failure { try await engine.perform(operation, body: Refused(), options: refusing) }
        #expect(error is ValidationError)
        try await engine.perform(operation, body: Refused(), options: CallOptions(requestValidation: .off))
        #expect(transport.sent.count == 1)
    }

    @Test func whatIsNotSaidStays() {
        let configuration = ClientConfiguration(
            timeouts: Timeouts(total: .seconds(3)), retries: RetryPolicy(count: 7), tolerance: .strict)
        let same = configuration.applying(CallOptions())
        #expect(same.timeouts == configuration.timeouts)
        #expect(same.retries == configuration.retries)
        #expect(same.tolerance == .strict)
        let other = configuration.applying(CallOptions(retries: RetryPolicy.none, timeouts: Timeouts()))
        #expect(other.retries.count == 0)
        #expect(other.timeouts == Timeouts())
    }
}

private struct Refused: JSONWritable, Validatable, Sendable {
    func write(json: inout JSONWriter) { json.literal("{}") }

    func validate(into validator: inout Validator) { validator.number(4, atMost: 3, "api.yaml:7:18") }
}
