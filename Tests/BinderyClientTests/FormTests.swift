// Forms as they are written: items of a urlencoded one, parts of a multipart one.

import Foundation
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct FormTests {
    private struct Pet: JSONWritable, Sendable {
        var name = "Ed & Co"
        var age = 3
        var tags = ["a", "b c"]
        var home = ["city": "Ulm"]
        var photo = FileUpload.bytes([0, 255, 13, 10], fileName: "e\"d.png")
        var more = [FileUpload.bytes([1]), .bytes([2], contentType: "image/gif")]

        func write(json: inout JSONWriter) {
            let start = json.count
            json.memberKey("name")
            name.write(json: &json)
            json.memberKey("age")
            age.write(json: &json)
            json.memberKey("tags")
            tags.write(json: &json)
            json.memberKey("home")
            home.write(json: &json)
            json.memberKey("photo")
            photo.write(json: &json)
            json.memberKey("more")
            more.write(json: &json)
            json.closeObject(from: start)
        }
    }

    private func text(_ content: RequestContent) throws -> String {
        String(decoding: try #require(try content.encode().bytes), as: UTF8.self)
    }

    @Test func aForm() throws {
        let value: JSONValue = [
            "name": "Ed & Co~*", "tags": ["a", "b c"], "home": ["city": "Ulm"], "none": .null, "deep": ["a": ["b": 1]],
            "list": [1, 2], "next": "a/b",
        ]
        let encodings = [
            FieldEncoding("deep", style: .deepObject), FieldEncoding("list", style: .pipeDelimited, explode: false),
            FieldEncoding("next", allowReserved: true),
        ]
        #expect(
            Set(try text(.form(value, encodings)).split(separator: "&")) == [
                "name=Ed+%26+Co%7E*", "tags=a", "tags=b+c", "home=%7B%22city%22%3A%22Ulm%22%7D", "deep%5Ba%5D%5Bb%5D=1",
                "list=1%7C2", "next=a/b",
            ])
    }

    @Test func partsOfAMultipartForm() throws {
        let encoded = try RequestContent.multipart(
            Pet(), [FieldEncoding("age", contentType: "text/x-age"), FieldEncoding("photo", contentType: "image/*")]
        ).encode()
        let boundary = try #require(encoded.contentType.split(separator: "boundary=").last)
        let bytes = try #require(encoded.bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.components(separatedBy: "--\(boundary)\r\n").dropFirst()
        #expect(parts.count == 8)
        #expect(text.hasSuffix("\r\n--\(boundary)--\r\n"))
        #expect(parts.contains("Content-Disposition: form-data; name=\"name\"\r\n\r\nEd & Co\r\n"))
        #expect(parts.contains("Content-Disposition: form-data; name=\"age\"\r\nContent-Type: text/x-age\r\n\r\n3\r\n"))
        #expect(parts.contains { $0.hasPrefix("Content-Disposition: form-data; name=\"tags\"\r\n\r\nb c\r\n") })
        #expect(
            parts.contains(
                "Content-Disposition: form-data; name=\"home\"\r\nContent-Type: application/json\r\n\r\n{\"city\":\"Ulm\"}\r\n"
            ))
        let photo = Array("name=\"photo\"; filename=\"e%22d.png\"\r\nContent-Type: image/png\r\n\r\n".utf8)
        #expect(bytes.contains(photo + [0, 255, 13, 10, 13, 10]))
        #expect(text.contains("name=\"more\"; filename=\"file\"\r\nContent-Type: image/gif\r\n\r\n"))
    }

    @Test func everyFormHasAnotherBoundary() throws {
        let made = try (0..<100).map { _ in try RequestContent.multipart(Pet()).encode().contentType }
        #expect(Set(made).count == 100)
    }

    @Test func aListCanBeOnePart() throws {
        let list = RequestContent.multipart(
            ["list": ["c", "d"]] as JSONValue, [FieldEncoding("list", style: .form, explode: false)])
        #expect(try text(list).contains("name=\"list\"\r\n\r\nc,d\r\n"))
    }

    @Test func namesCannotEndTheirHeader() throws {
        let value: JSONValue = ["a\"\r\nX: y": "1"]
        #expect(try text(.multipart(value)).contains("name=\"a%22%0D%0AX: y\"\r\n\r\n1"))
    }

    @Test func aFileIsNoJSON() async throws {
        let engine = ClientEngine(
            api: APIDescription(title: "T", version: "1", servers: ["https://a.example"]),
            transport: ScriptedTransport())
        let error = await failure {
            try await engine.perform(OperationDescription(id: "x", method: "POST", path: "/"), body: Pet())
        }
        guard case ClientError.invalidRequest(let reason)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.contains("sent in a form"))
    }

    @Test func aFileThatIsNotThereIsNamed() throws {
        #expect {
            _ = try RequestContent.bytes(.file("/nowhere/at.all"), contentType: "application/octet-stream").encode()
        } throws: { "\($0)".contains("/nowhere/at.all") }
    }

    /// A body that is cut, or waited for without end, is no body.
    @Test(arguments: [(3, true), (2, false), (4, false), (0, false)])
    func aStreamHasTheLengthThatItIsSaidToHave(_ length: Int, _ isSent: Bool) async throws {
        let pieces = AsyncThrowingStream<[UInt8], any Error> { continuation in
            for byte in 1...3 as ClosedRange<UInt8> { continuation.yield([byte]) }
            continuation.finish()
        }
        let upload = TransportUpload(pieces, length: length)
        var bytes: [UInt8] = []
        let error = await failure { for try await piece in upload.pieces() { bytes += piece } }
        if isSent {
            #expect(error == nil && bytes == [1, 2, 3])
        } else {
            guard case ClientError.invalidRequest(let reason)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reason.contains("is said to have \(length)"))
            #expect(bytes.count <= length)
        }
    }

    @Test func whatTheBytesAre() throws {
        let stated = "application/octet-stream"
        func type(_ upload: FileUpload, _ contentType: String) throws -> String {
            try RequestContent.bytes(upload, contentType: contentType).encode().contentType
        }
        #expect(try type(.bytes([]), stated) == stated)
        #expect(try type(.bytes([], contentType: "image/gif"), stated) == "image/gif")
        #expect(try type(.bytes([], fileName: "a.PNG"), "image/*") == "image/png")
        #expect(try type(.bytes([]), "*/*") == stated)
    }
}
