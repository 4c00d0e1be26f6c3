// A transport over async-http-client, for servers: it slows the sender down to the pace of the reader, and speaks HTTP/2.

#if AsyncHTTPClient
    public import AsyncHTTPClient
    public import BinderyClient
    public import HTTPTypes
    import NIOCore

    /// Carries requests over async-http-client. Copies share one client, and with it its connections. A server is slowed down
    /// to the pace of the reader. No proxy variable of the environment counts: a proxy is set in the options.
    public struct AsyncHTTPClientTransport: HTTPTransport {
        private let owner: ClientOwner

        public var tellsConnecting: Bool { true }

        /// A transport with a client of its own, which ends with the last copy and its requests.
        /// - Parameter options: a proxy, certificates.
        public init(options: AsyncHTTPClientOptions = AsyncHTTPClientOptions()) {
            owner = ClientOwner(options: options)
        }

        /// A transport over a client of one's own: with limits on connections, a client's certificate. Whoever made the client
        /// shuts it down, after the last call.
        ///
        /// Three of its settings matter: `redirectConfiguration` must be `.disallow`, since a redirect that the client follows
        /// takes the API key along to wherever it leads; `decompression` should be enabled, without which compressed bodies
        /// come as they are; and its `timeout.connect` counts in place of `Timeouts.connect`.
        public init(client: HTTPClient) {
            owner = ClientOwner(given: client)
        }

        public func send(
            _ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits
        ) async throws -> TransportResponse {
            try await send(request, body: body.map { .bytes($0) }, limits)
        }

        /// Sends the pieces as they come, no faster than the server takes them.
        public func send(
            _ request: HTTPRequest, upload: TransportUpload, limits: TransportLimits
        ) async throws -> TransportResponse {
            let length: HTTPClientRequest.Body.Length = upload.length.map { .known(Int64($0)) } ?? .unknown
            let buffers = upload.pieces().map { ByteBuffer(bytes: $0) }
            return try await send(request, body: .stream(buffers, length: length), limits)
        }

        private func send(
            _ request: HTTPRequest, body: HTTPClientRequest.Body?, _ limits: TransportLimits
        ) async throws -> TransportResponse {
            var made = HTTPClientRequest(
                url: "\(request.scheme ?? "https")://\(request.authority ?? "")\(request.path ?? "/")")
            made.method = .init(rawValue: request.method.rawValue)
            for field in request.headerFields { made.headers.add(name: field.name.canonicalName, value: field.value) }
            made.body = body
            do {
                let response = try await owner.send(made, connectTimeout: limits.connectTimeout)
                let pieces = response.body.map { [owner] piece in
                    _ = owner  // the client lives as long as its responses are read
                    return Array(piece.readableBytesView)
                }
                return TransportResponse(
                    head: Self.head(response), body: TransportBody(TranslatingErrors(base: pieces)))
            } catch {
                throw TransportError.translating(error, hasHead: false)
            }
        }

        private static func head(_ response: HTTPClientResponse) -> HTTPResponse {
            var fields = HTTPFields()
            for (name, value) in response.headers {
                if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
            }
            return HTTPResponse(status: .init(code: Int(response.status.code)), headerFields: fields)
        }
    }

    extension APIClient {
        /// A client over async-http-client.
        /// - Parameters:
        ///   - apiKey: the key; nil: that of the environment variable which the description names. A missing key is an
        ///     error of the first call. An empty string sends no key at all, for servers that ask for none.
        ///   - configuration: server, timeouts, retries, headers, logger.
        public init(apiKey: String? = nil, configuration: ClientConfiguration = .init()) {
            self.init(transport: AsyncHTTPClientTransport(), apiKey: apiKey, configuration: configuration)
        }

        /// A client over async-http-client, with credentials for several security schemes, or tokens that are renewed.
        public init(credentials: Credentials, configuration: ClientConfiguration = .init()) {
            self.init(transport: AsyncHTTPClientTransport(), credentials: credentials, configuration: configuration)
        }
    }
#else
    public import BinderyClient

    /// A transport over async-http-client. It exists where this package's trait AsyncHTTPClient is enabled.
    @available(
        *, unavailable,
        message: "enable the trait AsyncHTTPClient: .package(url: …, from: …, traits: [\"AsyncHTTPClient\"])"
    )
    public struct AsyncHTTPClientTransport {
        public init() {}
    }

    extension APIClient {
        /// A client over async-http-client. It exists where this package's trait AsyncHTTPClient is enabled.
        @available(
            *, unavailable,
            message: "enable the trait AsyncHTTPClient: .package(url: …, from: …, traits: [\"AsyncHTTPClient\"])"
        )
        public init(apiKey: String? = nil, configuration: ClientConfiguration = .init()) {
            fatalError("unavailable")
        }
    }
#endif
