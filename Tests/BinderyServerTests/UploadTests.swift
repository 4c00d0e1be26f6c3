import HTTPTypes
import Testing

@testable import BinderyServer

/// A client's upload reaches a server of the same process piece by piece.
@Suite struct UploadTests {
    /// Sends the second piece once the first has come, and responds with what has come.
    private struct Responder: RequestResponder {
        let source: AsyncThrowingStream<[UInt8], any Error>.Continuation

        func respond(to request: ServerRequest) async -> ServerResponse {
            var bytes: [UInt8] = []
            do {
                for try await piece in request.body {
                    if bytes.isEmpty {
                        source.yield(Array(" second".utf8))
                        source.finish()
                    }
                    bytes += piece
                }
            } catch {
                bytes = Array("\(error)".utf8)
            }
            let length = request.head.headerFields[.contentLength] ?? "no length"
            return ServerResponse(status: 200, contentType: "text/plain", bytes: bytes + Array(", \(length)".utf8))
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: [12, nil])
    func aPieceComesBeforeTheNextOneIsSent(_ length: Int?) async throws {
        let (pieces, source) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
        source.yield(Array("first".utf8))
        let engine = ClientEngine(
            api: APIDescription(title: "Uploads", version: "1", servers: ["https://uploads.example"]),
            transport: InProcessTransport(Responder(source: source)), apiKey: "")
        let text = try await engine.text(
            OperationDescription(id: "upload", method: "POST", path: "/upload"),
            content: .bytes(.stream(pieces, length: length), contentType: "text/plain"))
        #expect(text == "first second, \(length.map(String.init) ?? "no length")")
    }
}
