// Bodies other than JSON, over real sockets: what the server really gets, and what comes back in pieces.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import Foundation
import Testing

@Suite struct BodyTests {
    private static let post = OperationDescription(id: "post", method: "POST", path: "/form")
    private static let get = OperationDescription(id: "get", method: "GET", path: "/file", accept: "audio/wav")

    private struct Form: JSONWritable, Sendable {
        var title: String
        var file: FileUpload

        func write(json: inout JSONWriter) {
            json.literal("{\"title\":")
            title.write(json: &json)
            json.literal(",\"file\":")
            file.write(json: &json)
            json.literal("}")
        }
    }

    private func client(_ transport: Transport, _ server: LoopbackServer) -> ClientEngine {
        DemoClient(
            transport: transport.make(), apiKey: "", configuration: ClientConfiguration(serverURL: server.url)
        ).engine
    }

    /// The parts of a multipart body by name: their headers and their bytes.
    private func parts(_ request: RecordedRequest) throws -> [String: (head: String, content: [UInt8])] {
        let type = try #require(request.header("Content-Type"))
        let boundary = try #require(type.split(separator: "boundary=").last)
        var parts: [String: (String, [UInt8])] = [:]
        var rest = request.body[...]
        let mark = Array("--\(boundary)".utf8)
        while let start = rest.firstRange(of: mark) {
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: Array("\r\n".utf8) + mark),
                let headEnd = rest.firstRange(of: Array("\r\n\r\n".utf8))
            else { break }
            let head = String(decoding: rest[..<headEnd.lowerBound], as: UTF8.self)
            let name = String(head.split(separator: "name=\"")[1].prefix { $0 != "\"" })
            parts[name] = (head, Array(rest[headEnd.upperBound..<end.lowerBound]))
            rest = rest[end.lowerBound...]
        }
        return parts
    }

    private func temporaryFile(_ bytes: [UInt8]) throws -> URL {
        let file = FileManager.default.temporaryDirectory.appending(path: "bindery-\(UUID().uuidString).mp3")
        try Data(bytes).write(to: file)
        return file
    }

    @Test(arguments: Transport.allCases)
    func filesAndPiecesAreSentAsTheyAre(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        defer { server.stop() }
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 / 7) }
        let file = try temporaryFile(bytes)
        defer { try? FileManager.default.removeItem(at: file) }
        let pieces = AsyncThrowingStream<[UInt8], any Error> { continuation in
            for start in stride(from: 0, to: bytes.count, by: 7_000) {
                continuation.yield(Array(bytes[start..<min(start + 7_000, bytes.count)]))
            }
            continuation.finish()
        }
        let uploads: [FileUpload] = [
            .bytes(bytes, fileName: "a.mp3"), .file(file.path, fileName: "a.mp3"),
            .stream(pieces, fileName: "a.mp3"),
        ]
        for upload in uploads {
            try await client(transport, server).perform(
                Self.post, content: .multipart(Form(title: "Lied", file: upload)))
            let parts = try parts(try #require(server.requests.last))
            #expect(parts["title"]?.content == Array("Lied".utf8))
            #expect(parts["file"]?.content == bytes)
            #expect(parts["file"]?.head.contains("filename=\"a.mp3\"\r\nContent-Type: audio/mpeg") == true)
        }
        #expect(server.requests.count == 3)
    }

    @Test(arguments: Transport.allCases)
    func bytesAndTextsAndForms(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        defer { server.stop() }
        let file = try temporaryFile([1, 2, 3])
        defer { try? FileManager.default.removeItem(at: file) }
        let contents: [(RequestContent, type: String, body: [UInt8])] = [
            (.bytes(.bytes([0, 255]), contentType: "application/octet-stream"), "application/octet-stream", [0, 255]),
            (.bytes(.file(file.path), contentType: "audio/*"), "audio/mpeg", [1, 2, 3]),
            (.text("ü"), "text/plain; charset=utf-8", [0xC3, 0xBC]),
            (
                .form(["a": ["b c", "d"]] as JSONValue), "application/x-www-form-urlencoded", Array("a=b+c&a=d".utf8)
            ),
            (
                .json(["a": 1] as JSONValue, contentType: "application/merge-patch+json"),
                "application/merge-patch+json", Array(#"{"a":1}"#.utf8)
            ),
        ]
        for (content, type, body) in contents {
            try await client(transport, server).perform(Self.post, content: content)
            #expect(server.requests.last?.header("Content-Type") == type)
            #expect(server.requests.last?.body == body)
        }
    }

    @Test(arguments: Transport.allCases)
    func aDownloadComesInPieces(_ transport: Transport) async throws {
        let pieces = [[UInt8]](repeating: [UInt8](repeating: 7, count: 50_000), count: 4)
        let server = try LoopbackServer { _ in
            ScriptedResponse(headers: [("Content-Type", "audio/wav")], pieces: pieces.map { .bytes($0) })
        }
        defer { server.stop() }
        let download = try await client(transport, server).download(Self.get)
        #expect(download.contentType == "audio/wav")
        #expect(try await download.collect(upTo: 200_000) == Array(pieces.joined()))
        #expect(server.requests.first?.header("Accept") == "audio/wav")
        var count = 0
        for try await piece in try await client(transport, server).download(Self.get) { count += piece.count }
        #expect(count == 200_000)
        let tooMuch = try await client(transport, server).download(Self.get)
        #expect(
            await failure { try await tooMuch.collect(upTo: 1_000) } as? ClientError
                == .responseTooLarge(maximumBytes: 1_000))
    }

    @Test(arguments: Transport.allCases)
    func aTextIsText(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            ScriptedResponse(headers: [("Content-Type", "text/plain")], framing: .length, pieces: [.text("Grüße")])
        }
        defer { server.stop() }
        #expect(try await client(transport, server).text(Self.get) == "Grüße")
    }

    @Test(arguments: Transport.allCases)
    func linesAndRecordsAreItems(_ transport: Transport) async throws {
        let forms: [(StreamFraming, [String])] = [
            (.lines, ["{\"n\":1}\n\r\n{\"n\"", ":2}\r\n", "{\"n\":3}"]),
            (.records, ["\u{1E}{\"n\":1}\n\u{1E}{\"n", "\":2}\n", "\u{1E}{\"n\":3}\n"]),
        ]
        for (framing, pieces) in forms {
            let server = try LoopbackServer { _ in
                ScriptedResponse(headers: [("Content-Type", "application/jsonl")], pieces: pieces.map { .text($0) })
            }
            defer { server.stop() }
            let operation = OperationDescription(id: "l", method: "GET", path: "/l", framing: framing)
            let stream: EventStream<[String: Int]> = try await client(transport, server).stream(operation)
            let (items, error) = await stream.collected()
            #expect(items == [["n": 1], ["n": 2], ["n": 3]])
            #expect(error == nil)
        }
    }

    private struct Envelope: JSONReadable, Sendable, Hashable {
        var event: String
        var data: JSONValue

        init(event: String, data: JSONValue) {
            self.event = event
            self.data = data
        }

        init(json: inout JSONReader) throws(JSONError) {
            let start = json.mark
            let members = try JSONObject(json: &json)
            guard let event = members["event"]?.string, let data = members["data"] else {
                throw json.missing("event", from: start)
            }
            self.init(event: event, data: data)
        }
    }

    @Test(arguments: Transport.allCases)
    func eventsWithTheirFields(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in
            .events([.text("event: a\ndata: {\"n\":1}\n\nevent: b\ndata: hi\n\nevent: c\ndata: END\n\n")])
        }
        defer { server.stop() }
        let operation = OperationDescription(
            id: "e", method: "GET", path: "/e", sentinel: "END", framing: .envelopes)
        let stream: EventStream<Envelope> = try await client(transport, server).stream(operation)
        #expect(
            await stream.collected().chunks
                == [Envelope(event: "a", data: ["n": 1]), Envelope(event: "b", data: "hi")])
    }
}
