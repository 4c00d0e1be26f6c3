// Owns the async-http-client clients of a transport, and translates their errors.

#if AsyncHTTPClient
    import AsyncHTTPClient
    import BinderyClient
    import Synchronization

    /// Clients for as long as somebody needs them. The time to connect is a client's, not a request's: so there is one for
    /// each limit in use, most often one. All other time the engine watches.
    final class ClientOwner: Sendable {
        private let clients = Mutex<[Duration?: HTTPClient]>([:])
        /// A client of the user's own, who shuts it down too.
        private let given: HTTPClient?

        private let options: AsyncHTTPClientOptions

        init(given: HTTPClient? = nil, options: AsyncHTTPClientOptions = AsyncHTTPClientOptions()) {
            self.given = given
            self.options = options
        }

        func send(_ request: HTTPClientRequest, connectTimeout: Duration?) async throws -> HTTPClientResponse {
            try await (try given ?? client(connectTimeout)).execute(request, deadline: .distantFuture)
        }

        private func client(_ connectTimeout: Duration?) throws -> HTTPClient {
            try clients.withLock { clients in
                if let client = clients[connectTimeout] { return client }
                var configuration = HTTPClient.Configuration()
                // Following a redirect here would send the key along to another host.
                configuration.redirectConfiguration = .disallow
                // The engine bounds what a body may be, whatever it was compressed to.
                configuration.decompression = .enabled(limit: .none)
                // Without a limit of its own the client would take ten seconds.
                let seconds = connectTimeout.map { min($0 / .seconds(1), 1e9) } ?? 1e9
                configuration.timeout.connect = .nanoseconds(Int64(seconds * 1e9))
                // The engine decides about trying again.
                configuration.connectionPool.retryConnectionEstablishment = false
                configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1000
                try configuration.apply(options)
                let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
                clients[connectTimeout] = client
                return client
            }
        }

        deinit {
            for client in clients.withLock({ $0.values }) { client.shutdown { _ in } }
        }
    }

    /// A sequence whose errors are the transport's.
    struct TranslatingErrors<Base: AsyncSequence & Sendable>: AsyncSequence, Sendable {
        typealias Failure = any Error

        let base: Base

        func makeAsyncIterator() -> Iterator {
            Iterator(base: base.makeAsyncIterator())
        }

        struct Iterator: AsyncIteratorProtocol {
            var base: Base.AsyncIterator

            mutating func next() async throws -> Base.Element? {
                try await next(isolation: nil)
            }

            mutating func next(isolation actor: isolated (any Actor)?) async throws -> Base.Element? {
                do {
                    return try await base.next(isolation: actor)
                } catch {
                    throw TransportError.translating(error, hasHead: true)
                }
            }
        }
    }

    extension TransportError {
        static func translating(_ error: any Error, hasHead: Bool) -> any Error {
            if error is TransportError { return error }
            guard let error = error as? HTTPClientError else {
                if error is CancellationError { return error }
                let reason = String(describing: error)
                if reason.contains("CERTIFICATE_VERIFY_FAILED") || reason.contains("failedToValidateHostname") {
                    return TransportError.untrustedServer(reason: reason)
                }
                // SwiftNIO's errors have no name here, since it is no dependency; but their types have, and they begin with
                // the failing call: only a connection that stands is read from or written to.
                if String(describing: Swift.type(of: error)) == "HTTPParserError" {
                    // The parser's word for an end within a response.
                    return reason.contains("ended at an unexpected time")
                        ? TransportError.interrupted(reason: reason)
                        : TransportError.malformedResponse(reason: "it cannot be parsed as HTTP/1.1 (\(reason))")
                }
                let stood = hasHead || ["read", "write", "sendmsg"].contains { reason.hasPrefix($0) }
                return stood
                    ? TransportError.interrupted(reason: reason) : TransportError.notConnected(reason: reason)
            }
            switch error {
            case .cancelled: return CancellationError()
            case .readTimeout, .writeTimeout, .deadlineExceeded: return TransportError.timedOut
            case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout:
                return TransportError.connectTimedOut
            case .invalidURL, .emptyHost, .emptyScheme:
                return TransportError.invalidRequest(reason: error.description)
            case .invalidProxyResponse, .proxyAuthenticationRequired:
                return TransportError.notConnected(reason: error.description)
            default: return TransportError.interrupted(reason: error.description)
            }
        }
    }
#endif
