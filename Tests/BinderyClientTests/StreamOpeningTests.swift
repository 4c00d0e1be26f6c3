// Streams whose content type says that they are something else: what comes first tells.

import BinderyClient
import BinderyRuntime
import HTTPTypes
import Testing

@Suite struct StreamOpeningTests {
    /// A transport whose body comes in pieces, the last of them never where the body stays open.
    private struct Pieces: HTTPTransport {
        var contentType: String
        var pieces: [[UInt8]]
        var staysOpen = false

        func send(_ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits) async throws -> TransportResponse {
            let (stream, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
            for piece in pieces { continuation.yield(piece) }
            if !staysOpen { continuation.finish() }
            return TransportResponse(
                head: HTTPResponse(status: .ok, headerFields: [.contentType: contentType]),
                body: TransportBody(Held(stream: stream, continuation: continuation)))
        }
    }

    /// A stream that does not end because nobody holds its continuation.
    private struct Held: AsyncSequence, Sendable {
        let stream: AsyncThrowingStream<[UInt8], any Error>
        let continuation: AsyncThrowingStream<[UInt8], any Error>.Continuation

        func makeAsyncIterator() -> AsyncThrowingStream<[UInt8], any Error>.Iterator { stream.makeAsyncIterator() }
    }

    private func stream(_ transport: Pieces) async throws -> EventStream<Note> {
        let engine = ClientEngine(
            api: APIDescription(title: "t", version: "1", servers: ["https://h"]), transport: transport,
            configuration: ClientConfiguration(retries: .none))
        let operation = OperationDescription(id: "x", method: "GET", path: "/x", sentinel: "[DONE]")
        return try await engine.stream(operation, of: Note.self)
    }

    private static let events = "data: {\"model\":\"a\"}\n\ndata: {\"model\":\"b\"}\n\ndata: [DONE]\n\n"

    @Test(arguments: ["application/json", "application/json; charset=utf-8", "text/html", "TEXT/HTML;charset=UTF-8"])
    func eventsAreRead(_ contentType: String) async throws {
        for opening in ["", "\n\n", "\u{FEFF}", ": ping\n\n", "event: x\n"] {
            let bytes = Array((opening + Self.events).utf8)
            for pieces in [[bytes], bytes.map { [$0] }] {
                let stream = try await stream(Pieces(contentType: contentType, pieces: pieces))
                var texts: [String] = []
                for try await note in stream { texts.append(note.model) }
                #expect(texts == ["a", "b"], "\(opening.debugDescription)")
                #expect(stream.outcome == .sentinel)
            }
        }
    }

    /// The first chunk is there though the body goes on.
    @Test(.timeLimit(.minutes(1))) func nothingWaitsForTheWholeBody() async throws {
        let transport = Pieces(
            contentType: "application/json", pieces: [Array("data: {\"model\":\"a\"}\n\n".utf8)], staysOpen: true)
        var iterator = try await stream(transport).makeAsyncIterator()
        #expect(try await iterator.next()?.model == "a")
    }

    @Test(arguments: [
        #"{"error":{"message":"m"}}"#, " \n[{\"error\":{\"message\":\"m\"}}]", "\u{FEFF}{\"error\":\"m\"}",
    ])
    func aDocumentIsTheServersError(_ body: String) async {
        for pieces in [[Array(body.utf8)], Array(body.utf8).map { [$0] }] {
            let error = await failure { try await stream(Pieces(contentType: "application/json", pieces: pieces)) }
            #expect((error as? APIError)?.message == "m", "\(String(describing: error))")
        }
    }

    @Test(arguments: ["{\"a\":1}", "<html></html>", "", " \n", "\u{FEFF}"])
    func anyOtherDocumentIsRefused(_ body: String) async {
        let transport = Pieces(contentType: "application/json", pieces: body.isEmpty ? [] : [Array(body.utf8)])
        let error = await failure { try await stream(transport) }
        guard case ClientError.undecodableResponse(let response)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(response.reason.contains("application/json"))
    }

    @Test func whatIsNeitherIsAStreamWithoutEvents() async {
        let transport = Pieces(contentType: "application/json", pieces: [Array("upstream busy".utf8)])
        guard case ClientError.streamWithoutEvents(let body)? = await failure(of: { try await stream(transport) })
        else {
            Issue.record("it is refused otherwise")
            return
        }
        #expect(body.excerpt == "upstream busy" && body.contentType == "application/json")
    }
}
