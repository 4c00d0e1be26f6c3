// What a handler is told of a request beside its values, and what it can say of the response's head.

import BinderyClient
import HTTPTypes
import Logging
import Synchronization

/// The surroundings of one call of a handler.
public struct RequestContext: Sendable {
    /// The operation that is called.
    public let operation: OperationDescription
    /// Method, target and header fields as they came.
    public let head: HTTPRequest
    /// The values of the path's parameters, percent-decoded.
    public let pathParameters: [String: String]
    /// Who the authenticator says that the peer is; nil: the operation needs nobody, or there is no authenticator.
    public let principal: (any Sendable)?
    /// The id of the request: that of its `X-Request-Id`, else a random one. The response bears it.
    public let requestID: String
    /// Whom the request came from, as the adapter knows it.
    public let peer: String?
    /// The server's logger, with the ids of request and operation in its metadata.
    public let logger: Logger?
    /// Header fields and status that the handler wants the response to have.
    public let response: ResponseSettings
}

/// What a handler wants of the head of its response. It counts until the handler has returned.
public final class ResponseSettings: Sendable {
    private struct State {
        var headers: HTTPFields = [:]
        var status: Int?
    }

    private let state = Mutex(State())

    init() {}

    /// Header fields that the response shall have, in place of those of the same name.
    public var headers: HTTPFields {
        get { state.withLock { $0.headers } }
        set { state.withLock { $0.headers = newValue } }
    }

    /// The status of a response of success, where it is another than the description's first; nil: that one.
    public var status: Int? {
        get { state.withLock { $0.status } }
        set { state.withLock { $0.status = newValue } }
    }

    /// Sets a header field.
    public func set(_ name: HTTPField.Name, _ value: String) {
        state.withLock { $0.headers[name] = value }
    }
}
