// The engine checks what it is to send: nothing leaves that breaks a bound, unless the caller wants it so.

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

    private func engine(_ transport: ScriptedTransport, validates: Bool? = nil) -> ClientEngine {
        var configuration = ClientConfiguration(serverURL: "https://api.example")
        if let validates { configuration.validatesRequests = validates }
        return ClientEngine(
            api: APIDescription(title: "Demo", version: "1", servers: []), transport: transport,
            configuration: configuration)
    }

    @Test func nothingIsSentThatBreaksABound() async throws {
        let transport = ScriptedTransport()
        let engine = engine(transport)
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
        try await engine(transport, validates: false).perform(Self.operation, body: Order(count: 4))
        #expect(transport.sent.first?.body == Array(#"{"count":4,"names":[]}"#.utf8))
    }
}
