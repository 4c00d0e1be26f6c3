// How streams end, and what is read although it is not quite as the standards have it.

import BinderyClient
import BinderyRuntime
import HTTPTypes
import Synchronization
import Testing

@Suite struct StreamEndTests {
    private func read(
        _ bytes: [UInt8], cutAt cut: Int? = nil
    ) async -> (chunks: [JSONValue], error: (any Error)?, outcome: StreamOutcome?) {
        let pieces = cut.map { [Array(bytes[..<$0]), Array(bytes[$0...])] } ?? [bytes]
        let stream = EventStream<JSONValue>(
            bytes: AsyncThrowingStream<[UInt8], any Error> { continuation in
                for piece in pieces { continuation.yield(piece) }
                continuation.finish()
            })
        var chunks: [JSONValue] = []
        do {
            for try await chunk in stream { chunks.append(chunk) }
            return (chunks, nil, stream.outcome)
        } catch {
            return (chunks, error, stream.outcome)
        }
    }

    /// With spaces, tabs, without a blank line or line end, after CR, after the lines of another event, without `data:`.
    @Test(arguments: [
        "data: [DONE] \n\n", "data: [DONE]", "data: [DONE]\n", "data: [DONE]\r", "data: [DONE]\r\r",
        "data: [DONE]\r\n\r\n",
        "data:[DONE]\n\n", "data:  [DONE]\t \n\n", "data: [DONE] ", "\r\ndata: [DONE]", "[DONE]", "[DONE]\n\n",
        " [DONE] \n",
        "data: [DONE]\n\ndata: garbage\n\n", ": bye\n\ndata: [DONE]\n",
    ])
    func theSentinelEndsAStreamWhereverItStands(_ end: String) async {
        for between in ["\n\n", "\n", "\r", "\r\n", "\r\r", "\r\n\r\n"] {
            let bytes = Array(("data: {\"n\":1}" + between + end).utf8)
            for cut in 0...bytes.count {
                let result = await read(bytes, cutAt: cut)
                #expect(result.chunks == [["n": 1]], "\(end.debugDescription) cut at \(cut)")
                #expect(result.outcome == .sentinel, "\(end.debugDescription) cut at \(cut): \(result)")
            }
        }
    }

    /// A server that keeps the connection open and forgets the blank line would else be waited for.
    @Test func theSentinelsLineIsEnough() async throws {
        let (pieces, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
        continuation.yield(Array("data: 1\n\ndata: [DONE]\n".utf8))
        let stream = EventStream<JSONValue>(bytes: pieces)
        var chunks: [JSONValue] = []
        for try await chunk in stream { chunks.append(chunk) }
        #expect(chunks == [1])
        #expect(stream.outcome == .sentinel)
    }

    @Test func anEventLeftOpenCountsWhereItsDataIsWhole() async {
        for end in ["", "\n", "\r"] {
            let result = await read(Array(("data: {\"n\":1}\n\ndata: {\"n\":2}" + end).utf8))
            #expect(result.chunks == [["n": 1], ["n": 2]])
            #expect(result.outcome == .endOfBody)
        }
        let cut = await read(Array("data: {\"n\":1}\n\ndata: {\"n\":2".utf8))
        #expect(cut.chunks == [["n": 1]])
        guard case ClientError.interrupted? = cut.error else {
            Issue.record("\(cut)")
            return
        }
    }

    @Test func whatIsNoUTF8BecomesTheReplacementCharacterAndIsTold() async throws {
        let issues = Issues()
        let bytes = Array("data: {\"text\":\"a".utf8) + [0xFF] + Array("b\"}\n\ndata: [DONE]\n\n".utf8)
        let engine = ClientEngine(
            api: APIDescription(title: "t", version: "1", servers: ["https://h"]),
            transport: BytesTransport(bytes: bytes),
            configuration: ClientConfiguration(onDecodingIssue: { issues.add($0) }))
        let operation = OperationDescription(id: "x", method: "GET", path: "/x", sentinel: "[DONE]")
        var chunks: [JSONValue] = []
        for try await chunk in try await engine.stream(operation, of: JSONValue.self) { chunks.append(chunk) }
        #expect(chunks == [["text": "a\u{FFFD}b"]])
        #expect(issues.all.map(\.error.reason) == [.invalidUTF8])
    }

    @Test func aByteOrderMarkBeforeJSONIsSkipped() async throws {
        let engine = ClientEngine(
            api: APIDescription(title: "t", version: "1", servers: ["https://h"]),
            transport: BytesTransport(bytes: [0xEF, 0xBB, 0xBF] + Array("{\"n\":1}".utf8)))
        let operation = OperationDescription(id: "x", method: "GET", path: "/x")
        #expect(try await engine.send(operation, as: JSONValue.self) == ["n": 1])
    }

    /// Where the service always sends its sentinel, an end without it is no end.
    @Test func aStreamThatMustEndWithItsSentinelIsCutShortWithoutIt() async throws {
        func outcome(_ body: String) async -> (count: Int, error: (any Error)?) {
            let engine = ClientEngine(
                api: APIDescription(title: "t", version: "1", servers: ["https://h"]),
                transport: ScriptedTransport(body, headers: [.contentType: "text/event-stream"]),
                configuration: ClientConfiguration(retries: .none))
            let operation = OperationDescription(
                id: "x", method: "GET", path: "/x", sentinel: "[DONE]", requiresSentinel: true)
            var count = 0
            let error = await failure {
                for try await _ in try await engine.stream(operation, of: JSONValue.self) { count += 1 }
            }
            return (count, error)
        }
        let whole = await outcome("data: 1\n\ndata: 2\n\ndata: [DONE]")
        #expect(whole.count == 2 && whole.error == nil)
        for end in ["\n\n", "\n", ""] {
            let cut = await outcome("data: 1\n\ndata: 2" + end)
            #expect(cut.count == 2)
            let expected = StreamCutShort(server: "https://h:443", chunks: 2, isFinished: false)
            #expect(cut.error as? ClientError == .streamCutShort(expected))
        }
    }

    @Test(arguments: [
        "{\"error\":{\"message\":\"m\"}}\n", "{\"error\":{\"message\":\"m\"}}", "error: {\"message\":\"m\"}",
        "data: {\"n\":1}\n\n{\"error\":{\"message\":\"m\"}}\n\n", "{\"detail\":\"m\"}\r\n",
        " {\"object\":\"error\",\"message\":\"m\"}\n",
    ])
    func aBareLineWithAnErrorIsOne(_ text: String) async {
        let result = await read(Array(text.utf8))
        #expect((result.error as? APIError)?.message == "m", "\(result)")
    }

    /// As a server writes it for people to read, between events and at the end.
    @Test(arguments: ["\n", "\r\n", "\r"], ["", "\n", "\n\n", "\n\ndata: [DONE]\n\n"])
    func aBareErrorOverSeveralLinesIsOne(_ lineEnd: String, _ end: String) async {
        let error = """
            {
              "error": {
                "message": "m } \\" {",
                "details": [
                  { "code": 502 }
                ]
              }
            }
            """
        for error in [error, "[\n\(error)\n]"] {
            let text = ("data: {\"n\":1}\n\n" + error + end).replacing("\n", with: lineEnd)
            let bytes = Array(text.utf8)
            for cut in 0...bytes.count {
                let result = await read(bytes, cutAt: cut)
                #expect(result.chunks == [["n": 1]])
                #expect((result.error as? APIError)?.message == "m } \" {", "cut at \(cut): \(result)")
            }
        }
    }

    @Test func linesThatAreNoErrorMeanNothing() async {
        for stray in ["{\n \"n\": 2\n}\n", "{\nhello\n\n", "{\"n\":2}\n{\"n\":3}\n", "[INFO] started\n", "}\n]\n"] {
            let result = await read(Array("data: {\"n\":1}\n\n\(stray)data: {\"n\":4}\n\ndata: [DONE]\n\n".utf8))
            #expect(result.chunks == [["n": 1], ["n": 4]] && result.outcome == .sentinel, "\(stray): \(result)")
        }
        // One of several lines.
        let result = await read(Array("data: 1\n\n{\"error\":\"m\"}\n{\"n\":2}\n{\"n\":3}\n\ndata: 2\n\n".utf8))
        #expect((result.error as? APIError)?.message == "m")
    }

    @Test(arguments: ["Internal Server Error", "{\"n\":1}\n{\"n\":2}\n", "<html></html>", "event: ping\n\n", "\n\n"])
    func whatElseComesIsSaid(_ text: String) async {
        let result = await read(Array(text.utf8))
        guard case ClientError.streamWithoutEvents(let stream)? = result.error else {
            Issue.record("\(result)")
            return
        }
        #expect(stream.excerpt == (text == "\n\n" ? "" : text))
        #expect("\(stream)".contains("promised a stream of events"))
    }
}

/// Remembers what it is told.
private final class Issues: Sendable {
    private let store = Mutex<[DecodingIssue]>([])

    func add(_ issue: DecodingIssue) { store.withLock { $0.append(issue) } }
    var all: [DecodingIssue] { store.withLock { $0 } }
}

/// Responses every request with these bytes, in pieces of one byte.
private struct BytesTransport: HTTPTransport {
    let bytes: [UInt8]

    func send(_ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits) async throws -> TransportResponse {
        let pieces = AsyncThrowingStream<[UInt8], any Error> { continuation in
            for byte in bytes { continuation.yield([byte]) }
            continuation.finish()
        }
        return TransportResponse(
            head: HTTPResponse(status: .ok, headerFields: [.contentType: "text/event-stream"]),
            body: TransportBody(pieces))
    }
}
