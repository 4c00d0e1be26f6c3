// The engine checks what it is to send: what breaks a bound is reported, or refused, or nobody looks.

import BinderyClient
import BinderyRuntime
import HTTPTypes
import Testing

@Suite struct ValidationOfRequestsTests {
    private struct Order: Validatable, JSONWritable, Sendable {
        var count: Int
        var names: [String] = []

        func write(json: inout JSONWriter) {
            json.literal("{\"count\":")
            count.write(json: &json)
            json.literal(",\"names\":")
            names.write(json: &json)
            json.literal("}")
        }

        func validate(into validator: inout Validator) {
            validator.enter("count")
            validator.number(count, atMost: 3, "api.yaml:7:18")
            validator.leave()
            validator.enter("names")
            for (index, name) in names.enumerated() {
                validator.enter(index)
                validator.length(name, atLeast: 1, "api.yaml:9:22")
                validator.leave()
            }
            validator.leave()
        }
    }

    private static let operation = OperationDescription(id: "op", method: "POST", path: "/orders", security: [])

    private func engine(_ transport: ScriptedTransport, _ validation: RequestValidation? = nil) -> ClientEngine {
        var configuration = ClientConfiguration(serverURL: "https://api.example")
        configuration.retries = .none
        if let validation { configuration.requestValidation = validation }
        return ClientEngine(
            api: APIDescription(title: "Demo", version: "1", servers: []), transport: transport,
            configuration: configuration)
    }

    @Test func nothingIsSentThatBreaksABoundWhereThatIsRefused() async throws {
        let transport = ScriptedTransport()
        let engine = engine(transport, .refuse)
        let wrong = Order(count: 4, names: ["a", ""])
        let expected = [
            Violation(path: "count", message: "must be at most 3", value: "4", bound: "3", place: "api.yaml:7:18"),
            Violation(
                path: "names[1]", message: "has 0 characters, at least 1 are needed", value: #""""#, bound: "1",
                place: "api.yaml:9:22"),
        ]
        let sent = await failure { try await engine.send(Self.operation, body: wrong) as JSONValue }
        #expect((sent as? ValidationError)?.violations == expected)
        let performed = await failure { try await engine.perform(Self.operation, body: wrong) }
        #expect(performed is ValidationError)
        let streamed = await failure { try await engine.stream(Self.operation, body: wrong, of: JSONValue.self) }
        #expect(streamed is ValidationError)
        let several = await failure { try await engine.perform(Self.operation, body: [Order(count: 1), wrong]) }
        #expect((several as? ValidationError)?.violations.map(\.path) == ["[1].count", "[1].names[1]"])
        #expect(transport.sent.isEmpty)
    }

    @Test func whatKeepsTheBoundsIsSent() async throws {
        let transport = ScriptedTransport()
        try await engine(transport).perform(Self.operation, body: Order(count: 3))
        #expect(transport.sent.count == 1)
    }

    @Test func oneSettingTurnsTheChecksOff() async throws {
        let transport = ScriptedTransport()
        try await engine(transport, .off).perform(Self.operation, body: Order(count: 4))
        #expect(transport.sent.first?.body == Array(#"{"count":4,"names":[]}"#.utf8))
    }

    @Test(arguments: [400, 422, 429, 500])
    func whatIsReportedStandsInTheErrorOfARefusal(_ status: Int) async throws {
        let transport = ScriptedTransport(#"{"error":{"message":"No such count."}}"#, status: status)
        let error = await failure {
            try await engine(transport).perform(Self.operation, body: Order(count: 4))
        }
        let refusal = try #require(error as? APIError)
        #expect(transport.sent.count == 1, "it is sent all the same")
        guard status < 429 else {
            #expect(refusal.violations.isEmpty)
            return
        }
        #expect(refusal.violations.map(\.path) == ["count"])
        let text = "\(refusal)"
        let own = try #require(text.range(of: "No such count."))
        let ours = try #require(text.range(of: "count (4) must be at most 3 [api.yaml:7:18]"))
        #expect(own.upperBound < ours.lowerBound, "the server's words come first: \(text)")
    }

    @Test func whatIsReportedIsLoggedWithoutItsValue() async throws {
        let lines = LogLines()
        var configuration = ClientConfiguration(serverURL: "https://api.example")
        configuration.logger = lines.logger
        let engine = ClientEngine(
            api: APIDescription(title: "Demo", version: "1", servers: []), transport: ScriptedTransport(),
            configuration: configuration)
        try await engine.perform(Self.operation, body: Order(count: 41))
        let warnings = lines.all.filter { $0.contains("breaks a bound") }
        #expect(warnings.count == 1)
        #expect(warnings.first?.contains("must be at most 3") == true)
        #expect(warnings.first?.contains("api.yaml:7:18") == true)
        #expect(warnings.first?.contains("41") == false)
    }
}
