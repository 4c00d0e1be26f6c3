// The bare loop: the same requests over the same transport, whose bytes are only counted.

import BinderyClient
import BinderyRuntime
import HTTPTypes

struct Bare {
    let transport: any HTTPTransport
    let port: String
    let body: [UInt8]

    /// The number of bytes in the response to a request.
    func count(_ path: String) async throws -> Int {
        var request = HTTPRequest(
            method: .post, scheme: "http", authority: "127.0.0.1:\(port)", path: path + "/chat/completions")
        request.headerFields = [.contentType: "application/json", .accept: "*/*"]
        let response = try await transport.send(request, body: body, limits: TransportLimits())
        var count = 0
        for try await piece in response.body { count += piece.count }
        return count
    }
}
