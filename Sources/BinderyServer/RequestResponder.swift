// The seam between the engine and what carries bytes: one request in, one response out. An adapter for a web framework is one
// call of it.

import BinderyClient
import HTTPTypes

/// Responds to requests. `APIServer` is one; an adapter hands it what a framework has received.
public protocol RequestResponder: Sendable {
    /// Responds to a request. It never throws: what goes wrong is a response as well.
    ///
    /// It returns as soon as the head of the response is known. The task may be cancelled, which tells that the peer is gone.
    func respond(to request: ServerRequest) async -> ServerResponse
}

/// A request as it came from the peer.
public struct ServerRequest: Sendable {
    /// Method, target and header fields; the target is `path`, with its query.
    public var head: HTTPRequest
    /// The body's pieces; they are read once, and only as far as they are wanted.
    public var body: TransportBody
    /// Whom the request came from, as the adapter knows it: `127.0.0.1:50122`.
    public var peer: String?

    /// A request without a body, of a peer that is not known, where nothing is said.
    public init(head: HTTPRequest, body: TransportBody = TransportBody([]), peer: String? = nil) {
        self.head = head
        self.body = body
        self.peer = peer
    }
}

/// A response on its way to the peer.
public struct ServerResponse: Sendable {
    /// What follows the head.
    public enum Body: Sendable {
        /// Nothing.
        case none
        /// Bytes that are all there.
        case bytes([UInt8])
        /// Pieces that are made as they are pulled. Whoever lets go of them ends what makes them.
        case pieces(TransportBody)
    }

    /// Status and header fields.
    public var head: HTTPResponse
    /// What follows the head.
    public var body: Body

    /// A response without a body, where none is given.
    public init(head: HTTPResponse, body: Body = .none) {
        self.head = head
        self.body = body
    }

    /// A response of a status with a body of one piece, whose length the head tells.
    ///
    /// - `contentType`: nil: the response has no `Content-Type`.
    public init(status: Int, contentType: String? = nil, bytes: [UInt8]) {
        head = HTTPResponse(status: Self.status(status))
        if let contentType { head.headerFields[.contentType] = contentType }
        head.headerFields[.contentLength] = String(bytes.count)
        body = .bytes(bytes)
    }

    /// What is no status of a response (RFC 9110, 15: 200…599, since 1xx goes before one) is a failure of whoever asks for it.
    package static func status(_ code: Int) -> HTTPResponse.Status {
        HTTPResponse.Status(code: (200...599).contains(code) ? code : 500)
    }

    /// A response without a body.
    public init(status: Int, headers: HTTPFields = [:]) {
        head = HTTPResponse(status: Self.status(status), headerFields: headers)
        if status >= 200, status != 204, status != 304 { head.headerFields[.contentLength] = "0" }
        body = .none
    }
}
