// Requests that Hummingbird has received go to a responder, its responses back to Hummingbird: bodies in pieces both ways, no
// faster than the other side takes them, and an end of the work where the peer goes.

#if Hummingbird
    import BinderyClient
    public import BinderyServer
    import HTTPTypes
    public import Hummingbird
    public import HummingbirdCore
    public import Logging
    public import NIOCore
    import ServiceLifecycle

    extension RequestResponder {
        /// Serves over HTTP/1.1 until the process is told to end (SIGTERM, SIGINT) or the task is cancelled. Requests that are
        /// responded to when the process is told are finished first, as far as `graceTime` allows.
        ///
        ///     try await server.serve(port: 8080)
        ///
        /// - Parameters:
        ///   - host: the address to listen at; `127.0.0.1` where not set: this machine alone.
        ///   - port: the port; 0: any that is free.
        ///   - limits: how long and how large what comes from a connection may be.
        ///   - graceTime: how long responses may go on once the process is told to end: then they are cancelled, as streams
        ///     without an end have to be. 30 seconds where not set.
        ///   - logger: who hears of the start and the end; nil where not set: Hummingbird's own logger.
        ///   - whenListening: called with the port, once connections are accepted.
        /// - Throws: what keeps the port from being listened at, such as that it is taken.
        public func serve(
            host: String = "127.0.0.1", port: Int = 8080, limits: ConnectionLimits = ConnectionLimits(),
            graceTime: Duration = .seconds(30), logger: Logger? = nil,
            whenListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
        ) async throws {
            let application = Application(
                serving: self, limits: limits, configuration: .init(address: .hostname(host, port: port)),
                onServerRunning: { await whenListening($0.localAddress?.port ?? port) }, logger: logger)
            var configuration = ServiceGroupConfiguration(
                services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: application.logger)
            configuration.maximumGracefulShutdownDuration = graceTime
            try await ServiceGroup(configuration: configuration).run()
        }
    }

    extension Application where Responder == HummingbirdResponder {
        /// An application of Hummingbird that hands all requests to a responder, over HTTP/1.1.
        /// - Parameters:
        ///   - responder: what responds, such as an `APIServer`.
        ///   - limits: how long and how large what comes from a connection may be.
        ///   - configuration: the address, and whatever else Hummingbird lets its users set.
        ///   - onServerRunning: called once connections are accepted.
        ///   - logger: nil where not set: Hummingbird's own.
        public init(
            serving responder: any RequestResponder, limits: ConnectionLimits = ConnectionLimits(),
            configuration: ApplicationConfiguration = ApplicationConfiguration(),
            onServerRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }, logger: Logger? = nil
        ) {
            let connections = Connections()
            let http = HTTP1Channel.Configuration(
                additionalChannelHandlers: [ConnectionGuard(connections: connections, limits: limits)],
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.headBytes, maxHeaderListSize: limits.headBytes))
            self.init(
                responder: HummingbirdResponder(responder, connections), server: .http1(configuration: http),
                configuration: configuration, onServerRunning: onServerRunning, logger: logger)
        }
    }

    /// What Hummingbird calls with each request. To be handed to an `Application` of one's own, over HTTP/2 or TLS; over
    /// HTTP/1.1 `Application(serving:)` sets the limits as well.
    public struct HummingbirdResponder: HTTPResponder {
        /// What the responder is told of a connection.
        public struct Context: InitializableFromSource, Sendable {
            let channel: any Channel

            public init(source: ApplicationRequestContextSource) { channel = source.channel }
        }

        private let responder: any RequestResponder
        private let connections: Connections
        private static let pieceBytes = 64 << 10

        public init(_ responder: any RequestResponder) {
            self.init(responder, Connections())
        }

        init(_ responder: any RequestResponder, _ connections: Connections) {
            self.responder = responder
            self.connections = connections
        }

        public func respond(to request: Request, context: Context) async throws -> Response {
            let peer = connections.peer(of: context.channel)
            let work = connections.begin(on: context.channel)
            let body = TransportBody(RequestPieces(body: request.body)) { work.cancel() }
            let made = ServerRequest(head: request.head, body: body, peer: peer)
            let task = Task.immediately { [responder] in await responder.respond(to: made) }
            work.ends { task.cancel() }
            let response = await withTaskCancellationHandler {
                await task.value
            } onCancel: {
                task.cancel()
            }
            return Response(
                status: response.head.status, headers: response.head.headerFields, body: content(response, work))
        }

        private func content(_ response: ServerResponse, _ work: Connections.Work) -> ResponseBody {
            switch response.body {
            case .none:
                work.end()
                return ResponseBody()
            case .bytes(let bytes):
                work.end()
                // In one piece a peer that reads slowly would look as if it took no byte at all.
                guard bytes.count > Self.pieceBytes else { return ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)) }
                return ResponseBody(contentLength: bytes.count) { writer in
                    for start in stride(from: 0, to: bytes.count, by: Self.pieceBytes) {
                        let piece = bytes[start..<min(start + Self.pieceBytes, bytes.count)]
                        try await writer.write(ByteBuffer(bytes: piece))
                    }
                    try await writer.finish(nil)
                }
            case .pieces(let pieces):
                work.ends { pieces.cancel() }
                let length = response.head.headerFields[.contentLength].flatMap { Int($0) }
                return ResponseBody(contentLength: length) { writer in
                    defer { work.end() }
                    do {
                        for try await piece in pieces { try await writer.write(ByteBuffer(bytes: piece)) }
                    } catch {
                        // What was sent is no whole response: the connection has to end before the body does.
                        work.close()
                        throw error
                    }
                    try await writer.finish(nil)
                }
            }
        }

    }

    /// The body of a request, as the responder reads it.
    private struct RequestPieces: AsyncSequence, Sendable {
        let body: RequestBody

        func makeAsyncIterator() -> Iterator { Iterator(base: body.makeAsyncIterator()) }

        struct Iterator: AsyncIteratorProtocol {
            var base: RequestBody.AsyncIterator

            mutating func next() async throws -> [UInt8]? {
                try await base.next().map { Array($0.readableBytesView) }
            }

            mutating func next(isolation actor: isolated (any Actor)?) async throws(any Error) -> [UInt8]? {
                try await base.next(isolation: actor).map { Array($0.readableBytesView) }
            }
        }
    }

    extension TimeAmount {
        init(_ duration: Duration) {
            let (seconds, attoseconds) = duration.components
            self = .nanoseconds(min(seconds, 1 << 32) * 1_000_000_000 + attoseconds / 1_000_000_000)
        }
    }
#else
    public import BinderyServer

    extension RequestResponder {
        /// Serves over HTTP/1.1. It exists where this package's trait Hummingbird is enabled.
        @available(
            *, unavailable,
            message: "enable the trait Hummingbird: .package(url: …, from: …, traits: [\"Hummingbird\"])"
        )
        public func serve(host: String = "127.0.0.1", port: Int = 8080) async throws {
            fatalError("unavailable")
        }
    }
#endif
