// A transport over Foundation's URLSession, on Apple's systems: it knows their proxies, VPNs and certificates.
#if canImport(Darwin)
    public import BinderyClient
    public import Foundation
    import HTTPTypes

    /// Carries requests over URLSession. Copies share one session, and with it its connections; the session ends when the
    /// last copy and its requests are gone.
    ///
    /// What a slow reader leaves is kept in memory, up to `TransportLimits.maximumBufferedBytes`. No cookie and no cached
    /// response is kept. The system's proxy settings count, environment variables do not. It cannot tell connecting from the
    /// wait for a response, so the limit of both is one: `Timeouts.connect` + `Timeouts.firstByte`.
    public struct URLSessionTransport: HTTPTransport {
        private let owner: SessionOwner

        /// A transport over a session of its own.
        public init() {
            owner = SessionOwner()
        }

        /// A transport over a session of the program's own: with a proxy, certificates, a delegate that answers authentication challenges
        /// challenges. The program invalidates it, after the last call. Its configuration's cookies, cache and time limits
        /// count as they are.
        public init(session: URLSession) {
            owner = SessionOwner(session)
        }

        public func send(
            _ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits
        ) async throws -> TransportResponse {
            let delivery = Delivery(limits: limits)
            let task = owner.task(for: try Self.urlRequest(request, body: body), delivery: delivery)
            return try await response(to: task, delivery)
        }

        /// Writes the pieces to a temporary file and sends that: Linux's Foundation takes no stream, and URLSession may read
        /// a body more than once. So the memory in use stays small, however large the body.
        public func send(
            _ request: HTTPRequest, upload: TransportUpload, limits: TransportLimits
        ) async throws -> TransportResponse {
            let file = try await SpooledFile(upload.pieces())
            let delivery = Delivery(limits: limits)
            let urlRequest = try Self.urlRequest(request, body: nil)
            let task = owner.task(for: urlRequest, sending: file.url, delivery: delivery)
            // The file is needed until the response begins, and no longer.
            defer { withExtendedLifetime(file) {} }
            return try await response(to: task, delivery)
        }

        private func response(to task: URLSessionDataTask, _ delivery: Delivery) async throws -> TransportResponse {
            let (pieces, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
            // Called too when the reader lets go of the body: that is what gives the connection up.
            continuation.onTermination = { [owner] _ in
                delivery.end()
                owner.cancel(task)
            }
            let head = try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { head in
                    delivery.start(head: head, body: continuation)
                    task.resume()
                }
            } onCancel: {
                // Its own completion may come late or never, so nobody waits for it.
                delivery.fail(CancellationError())
                owner.cancel(task)
            }
            let body = pieces.map { piece in
                delivery.handedOn(piece.count)
                return piece
            }
            return TransportResponse(head: head, body: TransportBody(body))
        }

        private static func urlRequest(_ request: HTTPRequest, body: [UInt8]?) throws -> URLRequest {
            let text = "\(request.scheme ?? "https")://\(request.authority ?? "")\(request.path ?? "/")"
            guard let url = URL(string: text) else {
                throw TransportError.invalidRequest(reason: "URLSession does not take its URL")
            }
            var made = URLRequest(url: url, cachePolicy: .reloadIgnoringLocalCacheData)
            // The engine watches the time; URLSession's own clock, 60 s by default, must not be faster.
            made.timeoutInterval = SessionOwner.forever
            made.httpMethod = request.method.rawValue
            made.httpShouldHandleCookies = false
            made.httpBody = body.map { Data($0) }
            for field in request.headerFields {
                made.addValue(field.value, forHTTPHeaderField: field.name.canonicalName)
            }
            return made
        }
    }
#endif
