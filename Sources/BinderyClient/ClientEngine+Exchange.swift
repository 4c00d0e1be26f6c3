// One exchange with the server: sending, redirects, statuses, the log line. An exchange goes in, its response comes out.

import HTTPTypes

extension ClientEngine {
    private static let maximumErrorBytes = 1 << 20

    /// Sends a request and returns its response of status 2xx.
    /// - Parameter exchange: comes back as it was last sent, with redirects, renewed tokens and their requests counted.
    func response(to exchange: inout Exchange) async throws -> Received {
        var isRenewed = false
        while true {
            let response = try await sent(&exchange)
            let status = response.head.status
            if (200..<300).contains(status) {
                exchange.recorder?.begin(response.head)
                exchange.builder.configuration.onResponse?(response.head)
                return response
            }
            if status == 401, !isRenewed, exchange.signature.isRenewable, exchange.canBeSentAgain {
                isRenewed = true
                exchange.signature = try await exchange.signature.renewed()
                continue
            }
            if [301, 302, 303, 307, 308].contains(status) {
                try exchange.redirect(status: status, to: response.head.headers[.location])
                continue
            }
            let bytes = await TransportBody(response.body).beginning(Self.maximumErrorBytes)
            try Task.checkCancellation()
            throw exchange.error(response.head, bytes: bytes)
        }
    }

    private func sent(_ exchange: inout Exchange) async throws -> Received {
        exchange.attempts += 1
        let request = exchange.request
        let log = RequestLog(exchange.builder.configuration.logger, request, server: exchange.errorMapping.server)
        let time = exchange.time
        let end = time.endOfHead(tellsConnecting: transport.tellsConnecting)
        let start = time.clock.now()
        do {
            let response = try await time.clock.limit(to: end?.time, late: end.map(time.error)) { cancellation in
                try await delivered(request, of: exchange, cancellation)
            }
            log.received(response.head)
            let timing = CallTiming(sent: start, firstByte: time.clock.now())
            return Received(head: exchange.head(response.head, timing), body: response.body.watched(time))
        } catch {
            let error = exchange.errorMapping.translated(error)
            log.failed(exchange.errorMapping.redacted("\(error)"))
            throw error
        }
    }

    /// Hands a request to the middlewares and the transport, in a task of its own where only that can be cancelled.
    private func delivered(
        _ request: HTTPRequest, of exchange: Exchange, _ cancellation: TransportCancellation?
    ) async throws -> TransportResponse {
        var limits = exchange.limits
        let hasMiddlewares = !exchange.builder.configuration.middlewares.isEmpty
        if let cancellation, hasMiddlewares || !transport.heedsCancellation {
            return try await cancellation.running { [limits] in
                try await delivered(request, of: exchange, limits)
            }
        }
        limits.cancellation = cancellation
        return try await delivered(request, of: exchange, limits)
    }

    private func delivered(
        _ request: HTTPRequest, of exchange: Exchange, _ limits: TransportLimits
    ) async throws -> TransportResponse {
        let middlewares = exchange.builder.configuration.middlewares
        if !middlewares.isEmpty {
            return try await MiddlewareChain(middlewares, transport, limits).send(exchange.clientRequest(request))
        }
        if let upload = exchange.upload { return try await transport.send(request, upload: upload, limits: limits) }
        return try await transport.send(request, body: exchange.bytes, limits: limits)
    }
}

/// The head of a response, and its body, for which the limits of the call hold.
struct Received: Sendable {
    let head: ResponseHead
    let body: any TransportBodyReader
}
