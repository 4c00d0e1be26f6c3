// What a transport makes of responses: their heads, pieces and codings.

import BinderyClient
import BinderyLoopbackServer
import HTTPTypes

extension TransportContract {
    static let responses: [TransportRequirement] = [
        TransportRequirement(name: "a response comes as the server sends it") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in
                .json("{\"a\":1}", status: 418, headers: [("X-One", "1"), ("X-Two", "a, b")])
            }
            defer { server.stop() }
            let fields: HTTPFields = [.authorization: "Bearer k", .accept: "application/json"]
            let response = try await made.send(to: server, fields: fields)
            try require(response.head.status.code == 418, "its status is \(response.head.status.code)")
            try require(field("X-One", response) == "1" && field("X-Two", response) == "a, b", "its fields differ")
            let text = try await response.text()
            try require(text == "{\"a\":1}", "its body is \(text)")
            let request = try last(server)
            try require(request.header("Authorization") == "Bearer k", "the request's fields do not come")
            try require(request.target == "/contract", "the request's path is \(request.target)")
        },
        TransportRequirement(name: "the head and the pieces come as they are sent") { transport in
            let made = try transport.made()
            let (first, second) = (Gate(), Gate())
            let server = try LoopbackServer { _ in
                .events([.wait(first), .text("one"), .wait(second), .text("two")])
            }
            defer { server.stop() }
            let upload = TransportUpload(streamed(100_000), length: nil)
            let response = try await made.send(upload: upload, to: server)
            first.open()
            var pieces = response.body.makeAsyncIterator()
            var came: [UInt8] = []
            while came.count < 3, let piece = try await pieces.next() { came += piece }
            try require(came == Array("one".utf8), "the first piece waits for the next")
            second.open()
            while let piece = try await pieces.next() { came += piece }
            try require(came == Array("onetwo".utf8), "the body is \(came)")
            try require(try last(server).body == patterned(100_000), "the body of the request comes otherwise")
        },
        TransportRequirement(name: "bodies are framed by a length, by chunks and by the connection's end") {
            transport in
            let made = try transport.made()
            for framing in [ScriptedResponse.Framing.length, .chunked, .close] {
                let server = try LoopbackServer { _ in
                    ScriptedResponse(framing: framing, pieces: [.bytes(patterned(100_000)), .text("end")])
                }
                defer { server.stop() }
                let body = try await made.send(to: server).bytes()
                try require(body == patterned(100_000) + Array("end".utf8), "a body framed by \(framing) differs")
            }
        },
        TransportRequirement(name: "responses without a body end at once") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { request in
                let status = request.target == "/204" ? "204 None" : "304 Same"
                return .raw("HTTP/1.1 \(status)\r\n\r\n")
            }
            defer { server.stop() }
            for path in ["/204", "/304"] {
                let body = try await made.get(server.url + path).bytes()
                try require(body.isEmpty, "\(path) has a body")
            }
        },
        TransportRequirement(name: "gzip and deflate are unpacked where they are asked for") { transport in
            let made = try transport.made()
            for (coding, packed) in [("gzip", gzipped), ("deflate", deflated)] {
                let server = try LoopbackServer { _ in
                    ScriptedResponse(
                        headers: [("Content-Encoding", coding)], framing: .length, pieces: [.bytes(packed)])
                }
                defer { server.stop() }
                let bytes = try await made.send(to: server).bytes()
                let asked = try last(server).header("Accept-Encoding") ?? ""
                if asked.contains(coding) {
                    try require(bytes == Array("{\"packed\":true}".utf8), "\(coding) is asked for and not unpacked")
                }
                try require(asked.contains("gzip"), "gzip is not asked for")
            }
        },
        TransportRequirement(name: "a redirect is handed over, not followed") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in .redirect(302, to: "/elsewhere") }
            defer { server.stop() }
            let response = try await made.send(to: server)
            try require(response.head.status.code == 302, "its status is \(response.head.status.code)")
            try require(server.requests.count == 1, "it is followed")
        },
        TransportRequirement(name: "no cookie is kept") { transport in
            let made = try transport.made()
            let server = try LoopbackServer { _ in .json("{}", headers: [("Set-Cookie", "a=b")]) }
            defer { server.stop() }
            for _ in 0..<2 { _ = try await made.send(to: server).bytes() }
            try require(try last(server).header("Cookie") == nil, "a cookie of one response goes with the next request")
        },
    ]

    private static let gzipped: [UInt8] = [
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 42, 72, 76, 206, 78, 77, 81, 178, 42, 41, 42, 77, 173, 5, 0, 137, 224,
        181, 220, 15, 0, 0, 0,
    ]
    private static let deflated: [UInt8] = [
        120, 156, 171, 86, 42, 72, 76, 206, 78, 77, 81, 178, 42, 41, 42, 77, 173, 5, 0, 43, 116, 5, 159,
    ]

    static func field(_ name: String, _ response: TransportResponse) -> String? {
        HTTPField.Name(name).flatMap { response.head.headerFields[$0] }
    }
}
