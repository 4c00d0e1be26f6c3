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
            if status == 401, !isRenewed, exchange.head.signature.isRenewable, exchange.canBeSentAgain {
                isRenewed = true
                exchange.head = try await exchange.head.renewed(within: exchange.time)
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
        let request = exchange.head.request
        let log = RequestLog(exchange.builder.configuration.logger, request, server: exchange.head.errorMapping.server)
        let time = exchange.time
        let end = time.endOfHead(tellsConnecting: transport.tellsConnecting)
        let start = time.clock.now()
        let deadline = end.map { time.clock.deadline(at: $0.time) }
        defer { deadline?.end() }
        do {
            let response = try await delivered(request, of: exchange, deadline?.cancellation)
            log.received(response.head)
            let timing = CallTiming(sent: start, firstByte: time.clock.now())
            return Received(head: exchange.head(response.head, timing), body: response.body.watched(time))
        } catch {
            let isLate = deadline?.isOver == true && !Task.isCancelled
            let error = exchange.errorMapping.translated(isLate ? end.map(time.error) ?? error : error)
            log.failed(exchange.errorMapping.redacted("\(error)"))
            throw error
        }
    }

    /// Hands a request to the middlewares and the transport, in a task of its own where only that can be cancelled.
    private func delivered(
        _ request: HTTPRequest, of exchange: Exchange, _ cancellation: TransportCancellation?
    ) async throws -> TransportResponse {
        var limits = exchange.limits
        if exchange.builder.configuration.middlewares.isEmpty, transport.heedsCancellation {
            limits.cancellation = cancellation
        } else if let cancellation {
            return try await cancellation.running { [limits] in
                try await sent(request, of: exchange, limits)
            }
        }
        return try await sent(request, of: exchange, limits)
    }

    private func sent(
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
