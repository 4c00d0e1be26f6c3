// What a transport makes of the bodies of requests.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import Foundation
import HTTPTypes

extension TransportContract {
    static let uploads: [TransportRequirement] = [
        TransportRequirement(name: "a request without a body has none") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            for method in [HTTPRequest.Method.get, .post, .delete] {
                _ = try await made.send(method, to: server).bytes()
                let request = try last(server)
                try require(request.method == method.rawValue, "\(method) is sent as \(request.method)")
                try require(request.body.isEmpty, "\(method) without a body sends one")
                let length = request.header("Content-Length")
                try require(length == nil || length == "0", "\(method) tells the length \(length ?? "")")
            }
        },
        TransportRequirement(name: "bytes are sent as they are, with their length") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            for count in [0, 1, 300_000] {
                _ = try await made.send(.post, to: server, body: patterned(count)).bytes()
                let request = try last(server)
                try require(request.body == patterned(count), "\(count) bytes come otherwise")
                try require(request.header("Content-Length") == "\(count)", "\(count) bytes come without their length")
            }
        },
        TransportRequirement(name: "pieces of a known length are sent with it") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            let upload = TransportUpload(streamed(300_000), length: 300_000)
            _ = try await made.send(upload: upload, to: server).bytes()
            let request = try last(server)
            try require(request.body == patterned(300_000), "the pieces come otherwise")
            try require(request.header("Content-Length") == "300000", "they come without their length")
        },
        TransportRequirement(name: "pieces of an unknown length are sent") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            _ = try await made.send(upload: TransportUpload(streamed(300_000), length: nil), to: server).bytes()
            try require(try last(server).body == patterned(300_000), "the pieces come otherwise")
        },
        TransportRequirement(name: "a piece is sent before the next one is there") { transport in
            guard transport.streamsUploads else {
                throw ContractSkip(reason: "the transport collects the pieces of an upload")
            }
            let made = try transport.made()
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            for length in [nil, 1_003] {
                let before = server.uploadedBytes
                let (pieces, source) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
                source.yield(patterned(1_000))
                let upload = TransportUpload(pieces, length: length)
                let response = Task { try await made.send(upload: upload, to: server).bytes() }
                defer { response.cancel() }
                try await eventually("the first piece does not come") { server.uploadedBytes >= before + 1_000 }
                source.yield([1, 2, 3])
                source.finish()
                _ = try await response.value
                try require(try last(server).body == patterned(1_000) + [1, 2, 3], "the pieces come otherwise")
            }
        },
        TransportRequirement(name: "a form with a file on disk is sent whole") { transport in
            let file = FileManager.default.temporaryDirectory.appending(path: "bindery-\(UUID().uuidString).bin")
            try Data(patterned(200_000)).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            let engine = ClientEngine(
                api: APIDescription(title: "Contract", version: "1", servers: [server.url]),
                transport: try transport.made(), apiKey: "", configuration: ClientConfiguration(serverURL: server.url))
            try await engine.perform(
                OperationDescription(id: "form", method: "POST", path: "/form"),
                content: .multipart(Form(file: .file(file.path))))
            let body = try last(server).body
            try require(body.firstRange(of: patterned(200_000)) != nil, "the form does not hold the file's bytes")
        },
        TransportRequirement(name: "an error of the pieces is the request's") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            let (pieces, source) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
            source.yield([1, 2, 3])
            source.finish(throwing: Broken())
            let found = try await error(of: "an upload whose pieces fail") {
                try await made.send(upload: TransportUpload(pieces, length: nil), to: server)
            }
            try require(found is Broken || found is TransportError, "it throws \(found)")
            try require(server.requests.isEmpty, "a part of a body is sent as a whole one")
        },
    ]

    struct Broken: Error {}

    private struct Form: JSONWritable, Sendable {
        var file: FileUpload

        func write(json: inout JSONWriter) {
            json.literal("{\"file\":")
            file.write(json: &json)
            json.literal("}")
        }
    }

    static func last(_ server: LoopbackServer) throws -> RecordedRequest {
        guard let request = server.requests.last else {
            throw ContractFailure(description: "no request reaches the server")
        }
        return request
    }

    /// So many bytes in pieces of 7,000.
    static func streamed(_ count: Int) -> AsyncThrowingStream<[UInt8], any Error> {
        let bytes = patterned(count)
        return AsyncThrowingStream { continuation in
            for start in stride(from: 0, to: count, by: 7_000) {
                continuation.yield(Array(bytes[start..<min(start + 7_000, count)]))
            }
            continuation.finish()
        }
    }
}
