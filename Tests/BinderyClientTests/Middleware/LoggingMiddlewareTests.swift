// What the logging middleware writes, and that no secret is in it.

import HTTPTypes
import Logging
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct LoggingMiddlewareTests {
    private let secret = "sk-very-secret/1"

    private func lines(
        _ level: Logger.Level, _ transport: ScriptedTransport, maximum: Int = 4096, kind: SecurityKind = .bearer,
        text: String = "hello"
    ) async -> [String] {
        let lines = LogLines()
        var logger = lines.logger
        logger.logLevel = level
        let api = APIDescription(
            title: "Notes", version: "1", servers: ["https://h/v1"],
            security: [SecurityDescription(name: "key", kind: kind)])
        let engine = ClientEngine(
            api: api, transport: transport, apiKey: secret,
            configuration: ClientConfiguration(
                retries: .none, middlewares: [LoggingMiddleware(logger, maximumBodyBytes: maximum)]))
        var arguments = CallArguments()
        try? arguments.path("id", "private-path")
        try? arguments.query("q", "private-query")
        _ = await failure {
            try await engine.send(
                NotesClient.note, arguments: arguments, body: JSONValue(["text": .string(text)]), as: JSONValue.self)
        }
        return lines.all
    }

    @Test func aLineForEachRequest() async throws {
        let transport = ScriptedTransport("{}", headers: [.init("x-request-id")!: "r1"])
        let lines = await lines(.debug, transport)
        #expect(lines.count == 1)
        let line = try #require(lines.first)
        #expect(line.hasPrefix("debug the server responded attempt=1 duration="))
        #expect(
            line.hasSuffix(
                "method=POST operation=createNote path=/notes/{id} request-id=r1 server=https://h:443 status=200"))
        #expect(!line.contains("private") && !line.contains("hello") && !line.contains("very-secret"))
    }

    @Test func bodiesAtTraceOnlyAndCut() async throws {
        let transport = ScriptedTransport(#"{"echo":"sk-very-secret/1 and sk-very-secret\/1 then more"}"#)
        let whole = await lines(.trace, transport, text: "for sk-very-secret/1").joined(separator: "\n")
        #expect(whole.contains(#"body={"text":"for [redacted]"}"#))
        #expect(whole.contains(#"body={"echo":"[redacted] and [redacted] then more"}"#))
        #expect(!whole.contains("very-secret"))
        for maximum in 1...70 {
            let cut = await lines(.trace, transport, maximum: maximum, text: "for sk-very-secret/1")
                .joined(separator: "\n")
            #expect(!cut.contains("sk-"), "no part of a secret shows where the body is cut")
        }
        let short = await lines(.trace, transport, maximum: 8).joined(separator: "\n")
        #expect(short.contains(#"body={"text":… (16 bytes)"#))
        #expect(await lines(.trace, transport, maximum: 0).allSatisfy { !$0.contains("body") })
    }

    @Test func errorsShowNoSecretWhereverItStood() async throws {
        let transport = ScriptedTransport { sent in
            throw TransportError.notConnected(
                reason: "\(sent.request.path ?? "") \(sent.request.headerFields[values: .authorization])")
        }
        for kind in [SecurityKind.bearer, .basic, .query("api_key"), .header("x-key"), .cookie("session")] {
            let lines = await lines(.trace, transport, kind: kind)
            let line = try #require(lines.last)
            #expect(line.contains("the server did not respond") && line.contains("error="))
            for form in ["very-secret", "c2stdmVyeS1zZWNyZXQ"] { #expect(!line.contains(form), "\(line)") }
        }
    }

    /// The engine's own log tells what a transport says, without the key.
    @Test func theEnginesOwnLogIsRedactedToo() async throws {
        let lines = LogLines()
        let api = APIDescription(
            title: "Notes", version: "1", servers: ["https://h/v1"],
            security: [SecurityDescription(name: "key", kind: .query("key"))])
        let transport = ScriptedTransport { sent in
            throw TransportError.notConnected(reason: "no route for \(sent.request.path ?? "")")
        }
        let engine = ClientEngine(
            api: api, transport: transport, apiKey: secret,
            configuration: ClientConfiguration(retries: .none, logger: lines.logger))
        let operation = OperationDescription(id: "o", method: "GET", path: "/x", security: ["key"])
        _ = await failure { try await engine.perform(operation) }
        let text = lines.all.joined(separator: "\n")
        #expect(text.contains("no route for /v1/x?key=[redacted]"))
    }

    @Test func whatIsNoTextIsCounted() async throws {
        let lines = LogLines()
        let answering = ClosureMiddleware { _, _ in
            TransportResponse(
                head: HTTPResponse(status: .ok), body: TransportBody([0xFF, 0xFE, 0x00, 0x01, 0xFF, 0x20, 0x20, 0x20]))
        }
        let client = NotesClient(
            transport: ScriptedTransport(), apiKey: "k",
            configuration: ClientConfiguration(middlewares: [LoggingMiddleware(lines.logger), answering]))
        try await client.remove()
        #expect(lines.all.joined().contains("body=(8 bytes)"))
    }
}
