// Connects a generated client to a server of the same process: requests and responses as values, no socket between them.

import BinderyClient
import HTTPTypes

/// A transport whose server is in the same process: for tests.
///
///     let client = PetsClient(transport: InProcessTransport(server), apiKey: "key")
public struct InProcessTransport: HTTPTransport {
    private let responder: any RequestResponder

    /// A transport to this server, most often an `APIServer`.
    public init(_ responder: any RequestResponder) {
        self.responder = responder
    }

    public func send(
        _ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits
    ) async throws -> TransportResponse {
        try await response(to: request, TransportBody(body ?? []), length: body?.count)
    }

    /// The server reads the pieces as they come.
    public func send(
        _ request: HTTPRequest, upload: TransportUpload, limits: TransportLimits
    ) async throws -> TransportResponse {
        try await response(to: request, upload.pieces(), length: upload.length)
    }

    private func response(
        to request: HTTPRequest, _ body: TransportBody, length: Int?
    ) async throws -> TransportResponse {
        var head = request
        if let length { head.headerFields[.contentLength] = String(length) }
        let response = await responder.respond(to: ServerRequest(head: head, body: body, peer: "in process"))
        try Task.checkCancellation()
        switch response.body {
        case .none: return TransportResponse(head: response.head, body: TransportBody([]))
        case .bytes(let bytes): return TransportResponse(head: response.head, body: TransportBody(bytes))
        case .pieces(let pieces): return TransportResponse(head: response.head, body: pieces)
        }
    }
}
