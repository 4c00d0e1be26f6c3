import HTTPTypes
import Testing

@testable import BinderyServer

/// A generated client's engine against a table of closures, in process.
@Suite struct EngineTests {
    private static let api = APIDescription(
        title: "Pets", version: "1", servers: ["https://pets.example/v1"],
        security: [SecurityDescription(name: "key", kind: .bearer)])

    private static func description(
        _ method: String, _ path: String, security: [SecurityRequirement] = [], sentinel: String? = nil
    ) -> OperationDescription {
        OperationDescription(id: "op", method: method, path: path, security: security, sentinel: sentinel)
    }

    private static func engine(
        _ operation: OperationDescription, authenticator: Authenticator? = nil, form: ErrorForm? = nil,
        keepAlive: Duration? = .seconds(15), respond: @escaping @Sendable (ServerCall) async throws -> ServerResponse
    ) -> ClientEngine {
        let server = APIServer(
            api: api, operations: [ServerOperation(operation, respond: respond)], authenticator: authenticator,
            errorForm: form, configuration: ServerConfiguration(keepAlive: keepAlive))
        return ClientEngine(
            api: api, transport: InProcessTransport(server), apiKey: "right",
            configuration: ClientConfiguration(retries: .none))
    }

    private static let shape = ValueShape.object(["from": .literal, "to": .text])
    private static let range: JSONValue = ["from": 1, "to": "a,b & c"]
    private static let words: JSONValue = ["x y", "ü&=?", "1"]

    @Test(arguments: [ParameterStyle.simple, .label, .matrix], [true, false])
    func pathsRoundTrip(_ style: ParameterStyle, _ explode: Bool) async throws {
        let operation = Self.description("GET", "/a/{p}")
        for (value, shape) in [(Self.range, Self.shape), (Self.words, .array(.text)), ("1", .text), (1, .literal)] {
            var arguments = CallArguments()
            try arguments.path("p", value, style: style, explode: explode)
            let back: JSONValue = try await Self.engine(operation) { call in
                try call.json(try call.path("p", as: JSONValue.self, shape: shape, style: style, explode: explode))
            }.send(operation, arguments: arguments)
            #expect(back == value)
        }
    }

    @Test(arguments: [ParameterStyle.form, .deepObject, .json], [true, false])
    func queriesRoundTrip(_ style: ParameterStyle, _ explode: Bool) async throws {
        let operation = Self.description("GET", "/a")
        for (value, shape) in [(Self.range, Self.shape), (Self.words, .array(.text)), ("1", .text), (1, .literal)] {
            var arguments = CallArguments()
            try arguments.query("p", value, style: style, explode: explode)
            let back: JSONValue = try await Self.engine(operation) { call in
                try call.json(try call.query("p", as: JSONValue.self, shape: shape, style: style, explode: explode))
            }.send(operation, arguments: arguments)
            #expect(back == value)
        }
    }

    @Test func bodiesRoundTrip() async throws {
        let operation = Self.description("POST", "/a")
        let body: JSONValue = ["from": 1, "to": "a+b&c=d"]
        let contents: [RequestContent] = [.json(body), .form(body), .multipart(body)]
        for content in contents {
            let back: JSONValue = try await Self.engine(operation) { call in
                let types = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]
                let value: JSONValue =
                    switch try call.content(among: types) {
                    case 0: try await call.json()
                    case 1: try await call.form(shape: Self.shape)
                    default: try await call.multipart(shape: Self.shape)
                    }
                return try call.json(value)
            }.send(operation, content: content)
            #expect(back == body)
        }
    }

    @Test func wrongKeysAreRefused() async throws {
        let operation = Self.description("GET", "/a", security: ["key"])
        let form = ErrorForm(
            message: "error/message", code: "error/code", type: "error/type", parameter: "error/param",
            types: ["401": "authentication_error"])
        let engine = Self.engine(operation, authenticator: Authenticator { $0.text == "other" ? 1 : nil }, form: form) {
            try $0.json(JSONValue.null)
        }
        let error = await #expect(throws: APIError.self) { try await engine.perform(operation) }
        #expect(error?.status == 401)
        #expect(error?.type == "authentication_error" && error?.code == "invalid_api_key")
        #expect(error?.headers[.wwwAuthenticate] == "Bearer realm=\"Pets\"")
    }

    @Test func anErrorsTextStaysHere() async throws {
        struct Secret: Error { let text = "password" }
        let operation = Self.description("GET", "/a")
        let engine = Self.engine(operation) { _ in throw Secret() }
        let error = await #expect(throws: APIError.self) { try await engine.perform(operation) }
        #expect(error?.status == 500)
        let text = String(decoding: try #require(error).bytes, as: UTF8.self)
        #expect(!text.contains("password"))
    }

    @Test func severalTasksMaySendAtOnce() async throws {
        let channel = StreamChannel(capacity: 0)
        let senders = (0..<8).map { _ in
            Task { for number in 0..<20 { try await channel.send([UInt8(number)]) } }
        }
        var count = 0
        while count < 160 { if case .piece = try await channel.next() { count += 1 } }
        for sender in senders { try await sender.value }
    }

    @Test(arguments: ["one\r\nevent: bye\r\ndata: two", "one\revent: bye\rdata: two", "one\nevent: bye\ndata: two"])
    func dataIsNoFieldOfItsOwn(_ text: String) throws {
        let frame = StreamFrame(framing: .envelopes, sentinel: nil)
        let bytes = try frame.bytes(of: ["event": "a", "data": .string(text)] as JSONValue)
        #expect(String(decoding: bytes, as: UTF8.self) == "event: a\ndata: one\ndata: event: bye\ndata: data: two\n\n")
    }

    @Test(arguments: [0, 101, 1_000, -1]) func whatIsNoStatusIsAFailure(_ status: Int) async throws {
        let operation = Self.description("GET", "/a")
        let engine = Self.engine(operation) { _ in throw ServerError(status: status, "No.") }
        let error = await #expect(throws: APIError.self) { try await engine.perform(operation) }
        #expect(error?.status == 500)
    }

    @Test func aBodyThatBreaksOffIsTheRequestsFault() async throws {
        struct Broken: Error {}
        let body = TransportBody(
            AsyncThrowingStream<[UInt8], any Error> { continuation in
                continuation.yield([0x7B])
                continuation.finish(throwing: Broken())
            })
        let operation = Self.description("POST", "/a")
        let server = APIServer(
            api: APIDescription(title: "", version: ""),
            operations: [ServerOperation(operation) { call in try call.json(try await call.json(JSONValue.self)) }],
            authenticator: nil)
        let head = HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/a")
        let response = await server.respond(to: ServerRequest(head: head, body: body))
        #expect(response.head.status.code == 400 && response.head.headerFields[.connection] == "close")
    }

    @Test func anItemOfSeveralLinesIsOneEvent() async throws {
        let item = try JSONValue(parsing: Array("{\n  \"n\": 1,\r\n  \"t\": \"a\\nb\"\n}".utf8))
        let operation = Self.description("GET", "/a", sentinel: "[DONE]")
        let engine = Self.engine(operation) { call in try await call.stream(ResponseStream<JSONValue>([item])) }
        let stream: EventStream<JSONValue> = try await engine.stream(operation)
        var items: [JSONValue] = []
        for try await item in stream { items.append(item) }
        #expect(items == [item])
    }

    @Test func streamsAndTheirErrors() async throws {
        let operation = Self.description("GET", "/a", sentinel: "[DONE]")
        let engine = Self.engine(operation) { call in
            try await call.stream(ResponseStream<JSONValue>([["n": 1], ["n": 2]]))
        }
        let stream: EventStream<JSONValue> = try await engine.stream(operation)
        var count = 0
        for try await _ in stream { count += 1 }
        #expect(count == 2)

        let late = Self.engine(operation) { call in
            try await call.stream(
                ResponseStream<JSONValue> { send in
                    try await send(["n": 1])
                    throw ServerError(status: 503, "Out of breath.", code: "overloaded")
                })
        }
        let cut: EventStream<JSONValue> = try await late.stream(operation)
        await #expect(throws: APIError.self) { for try await _ in cut {} }

        let early = Self.engine(operation) { call in
            try await call.stream(ResponseStream<JSONValue> { _ in throw ServerError(status: 429, "Slow down.") })
        }
        let error = await #expect(throws: APIError.self) {
            let _: EventStream<JSONValue> = try await early.stream(operation)
        }
        #expect(error?.status == 429)
    }

    /// By nothing but its name is such an error told from an item.
    @Test func anErrorThatLooksLikeAnItemIsNamed() async throws {
        let operation = Self.description("GET", "/a")
        let form = ErrorForm(message: "message", status: "status")
        let engine = Self.engine(operation, form: form) { call in
            try await call.stream(
                ResponseStream<JSONValue> { send in
                    try await send(["n": 1])
                    throw ServerError(status: 503, "gone")
                })
        }
        let stream: EventStream<JSONValue> = try await engine.stream(operation)
        let error = await #expect(throws: APIError.self) { for try await _ in stream {} }
        #expect(error?.message == "gone")
    }

    @Test func textsAreStreamedAsTheyAre() async throws {
        let operation = Self.description("GET", "/a")
        let texts = ["a\nb", "", " ", "\"quoted\"", "12", "{", "\\", "ü"]
        let engine = Self.engine(operation) { call in try await call.stream(ResponseStream<String>(texts)) }
        let stream: EventStream<String> = try await engine.stream(operation)
        var back: [String] = []
        for try await text in stream { back.append(text) }
        #expect(back == texts)
        let frame = StreamFrame(framing: .events, sentinel: nil)
        #expect(String(decoding: try frame.bytes(of: "a\nb"), as: UTF8.self) == "data: a\ndata: b\n\n")
    }

    @Test func aKeyInTheQueryIsNoMemberOfAParameter() async throws {
        let api = APIDescription(
            title: "T", version: "1", servers: ["https://h"],
            security: [SecurityDescription(name: "key", kind: .query("k"))])
        let operation = Self.description("GET", "/a", security: ["key"])
        let server = APIServer(
            api: api,
            operations: [
                ServerOperation(operation, queryNames: ["object"]) { call in
                    try call.json(try call.query(optional: "object", as: JSONValue.self, shape: Self.shape) ?? .null)
                }
            ], authenticator: Authenticator { $0.text == "right" ? 1 : nil })
        let engine = ClientEngine(api: api, transport: InProcessTransport(server), apiKey: "right")
        #expect(try await engine.send(operation) as JSONValue == .null)
        var arguments = CallArguments()
        try arguments.query("object", Self.range)
        #expect(try await engine.send(operation, arguments: arguments) as JSONValue == Self.range)
    }

    @Test func aReaderWhoLeavesEndsTheHandler() async throws {
        let operation = Self.description("GET", "/a")
        let (ended, end) = AsyncStream<Void>.makeStream()
        let engine = Self.engine(operation) { call in
            try await call.stream(
                ResponseStream<JSONValue> { send in
                    defer { end.finish() }
                    while true { try await send(["n": 1]) }
                })
        }
        do {
            let stream: EventStream<JSONValue> = try await engine.stream(operation)
            for try await _ in stream { break }
        }
        for await _ in ended {}
    }

    /// The handler is silent until the reader has seen a comment, so that no time has to be guessed.
    @Test(.timeLimit(.minutes(2))) func silenceIsFilledWithComments() async throws {
        let operation = Self.description("GET", "/a")
        let (seen, comment) = AsyncStream.makeStream(of: Void.self)
        let server = APIServer(
            api: Self.api,
            operations: [
                ServerOperation(operation) { call in
                    try await call.stream(
                        ResponseStream<JSONValue> { send in
                            try await send(["n": 1])
                            for await _ in seen {}
                            try await send(["n": 2])
                        })
                }
            ], authenticator: nil, configuration: ServerConfiguration(keepAlive: .milliseconds(20)))
        let head = HTTPRequest(method: .get, scheme: "http", authority: "x", path: "/v1/a")
        let response = await server.respond(to: ServerRequest(head: head))
        guard case .pieces(let pieces) = response.body else {
            Issue.record("no stream")
            return
        }
        var text = ""
        for try await piece in pieces {
            text += String(decoding: piece, as: UTF8.self)
            if text.contains(": keep-alive\n\n") { comment.finish() }
        }
        let events = text.replacing(": keep-alive\n\n", with: "")
        #expect(events == "data: {\"n\":1}\n\ndata: {\"n\":2}\n\n" && text.contains(": keep-alive\n\n"))
    }
}
