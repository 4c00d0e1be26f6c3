// Stands between the engine and the transport: a request goes in, is passed on, and its response comes back.

public import HTTPTypes

/// Sees each request that a client sends, and its response: it may change either, send the request more than once or not at
/// all, or wrap the body of the response.
///
///     struct Tagging: ClientMiddleware {
///         func intercept(
///             _ request: ClientRequest, next: @escaping @Sendable (ClientRequest) async throws -> TransportResponse
///         ) async throws -> TransportResponse {
///             var request = request
///             request.request.headerFields[.init("x-tag")!] = "blue"
///             return try await next(request)
///         }
///     }
///
/// It stands around each attempt: retries, fallbacks, redirects and renewed tokens are the engine's, and each of their
/// requests passes through anew. Streams pass through as others do: `TransportResponse.body` is then the stream's bytes, and
/// `TransportBody.observed` looks at them as they are read.
public protocol ClientMiddleware: Sendable {
    /// - Parameters:
    ///   - request: the request with its credentials, as it is about to be sent.
    ///   - next: the rest of the way: the next middleware, and after the last one the transport. It may be called more than
    ///     once, if `ClientRequest.Body.isReplayable`.
    /// - Returns: the response, once its head is there.
    /// - Throws: what `next` throws, which is `TransportError` or `CancellationError`; any other error goes to the caller
    ///   as it is. A `TransportError` is sent again as the retry policy says.
    func intercept(
        _ request: ClientRequest, next: @escaping @Sendable (ClientRequest) async throws -> TransportResponse
    ) async throws -> TransportResponse
}

/// A request on its way to the transport.
public struct ClientRequest: Sendable {
    /// What is sent after the head.
    public enum Body: Sendable {
        /// Nothing.
        case empty
        /// Bytes that are all there, most often JSON.
        case bytes([UInt8])
        /// Pieces that are read while they are sent: a form with files, a file.
        case upload(TransportUpload)

        /// Whether it can be sent more than once.
        public var isReplayable: Bool {
            if case .upload(let upload) = self { upload.isReplayable } else { true }
        }
    }

    /// Method, URL and headers, credentials among them.
    public var request: HTTPRequest
    /// What is sent after the head. A middleware that changes it sees to `Content-Type` itself.
    public var body: Body
    /// The operation that is called: its id, its path with `{name}` where arguments go.
    public let operation: OperationDescription
    /// Where the engine sends it: `https://host:443`.
    public let server: String
    /// The number of the request within its call, from 1.
    public let attempt: Int
    /// The number of the fallback, from 1; nil: the request itself.
    public let fallback: Int?
    /// The secrets that the engine knows.
    private let credentials: [Credential]

    init(
        request: HTTPRequest, body: Body, operation: OperationDescription, server: String, attempt: Int,
        fallback: Int?, credentials: [Credential]
    ) {
        self.request = request
        self.body = body
        self.operation = operation
        self.server = server
        self.attempt = attempt
        self.fallback = fallback
        self.credentials = credentials
    }

    /// A request for tests of a middleware.
    public init(
        request: HTTPRequest, body: Body = .empty, operation: OperationDescription, server: String = "",
        attempt: Int = 1, fallback: Int? = nil
    ) {
        self.init(
            request: request, body: body, operation: operation, server: server, attempt: attempt, fallback: fallback,
            credentials: [])
    }

    /// What must show in no log and no file: the credentials, and the values of headers and cookies that prove who sends.
    var secrets: RequestSecrets { RequestSecrets(credentials, request.headerFields) }

    /// A text without the request's secrets in it: each is `[redacted]` there.
    public func redacted(_ text: String) -> String {
        String(decoding: secrets.redacted(Array(text.utf8)), as: UTF8.self)
    }
}

extension ClientRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is sent where, without headers and body: `POST https://host:443/pets/{id} (createPet, attempt 1)`.
    public var description: String {
        "\(request.method) \(server)\(operation.path) (\(operation.id), attempt \(attempt))"
    }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The way of a request through the middlewares to the transport.
struct MiddlewareChain: Sendable {
    private let middlewares: [any ClientMiddleware]
    private let transport: any HTTPTransport
    private let limits: TransportLimits

    init(_ middlewares: [any ClientMiddleware], _ transport: any HTTPTransport, _ limits: TransportLimits) {
        self.middlewares = middlewares
        self.transport = transport
        self.limits = limits
    }

    func send(_ request: ClientRequest) async throws -> TransportResponse { try await send(request, from: 0) }

    private func send(_ request: ClientRequest, from index: Int) async throws -> TransportResponse {
        if index < middlewares.count {
            return try await middlewares[index].intercept(request) { try await send($0, from: index + 1) }
        }
        switch request.body {
        case .empty: return try await transport.send(request.request, body: nil, limits: limits)
        case .bytes(let bytes): return try await transport.send(request.request, body: bytes, limits: limits)
        case .upload(let upload): return try await transport.send(request.request, upload: upload, limits: limits)
        }
    }
}
