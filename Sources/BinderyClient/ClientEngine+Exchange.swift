// One exchange with the server: sending, redirects, statuses, the log line. An exchange goes in, its response comes out.

import HTTPTypes

extension ClientEngine {
    private static let maximumErrorBytes = 1 << 20

    /// Sends a request and returns its response of status 2xx.
    func response(to exchange: Exchange) async throws -> Received {
        var exchange = exchange
        var isRenewed = false
        while true {
            let response = try await sent(exchange)
            let status = response.head.status.code
            if (200..<300).contains(status) {
                HeadRecorder.current?.head.withLock { $0 = response.head }
                exchange.configuration.onResponse?(
                    ResponseHead(status: status, headers: response.head.headerFields))
                return response
            }
            if status == 401, !isRenewed, exchange.signature.isRenewable, exchange.canBeSentAgain {
                isRenewed = true
                exchange.signature = try await exchange.signature.renewed()
                continue
            }
            if [301, 302, 303, 307, 308].contains(status) {
                try exchange.redirect(status: status, to: response.head.headerFields[.location])
                continue
            }
            let bytes = await TransportBody(response.body).beginning(Self.maximumErrorBytes)
            try Task.checkCancellation()
            throw exchange.error(response.head, bytes: bytes)
        }
    }

    private func sent(_ exchange: Exchange) async throws -> Received {
        let request = exchange.request
        let log = RequestLog(exchange.configuration.logger, request, server: exchange.errorMapping.server)
        let time = exchange.time
        let end = time.endOfHead(tellsConnecting: transport.tellsConnecting)
        do {
            let response = try await time.clock.limit(
                to: end?.time, late: end.map(time.error), needsTask: !transport.heedsCancellation
            ) { [transport] cancellation in
                var limits = exchange.limits
                limits.cancellation = cancellation
                if let upload = exchange.upload {
                    return try await transport.send(request, upload: upload, limits: limits)
                }
                return try await transport.send(request, body: exchange.bytes, limits: limits)
            }
            log.received(response.head)
            return Received(head: response.head, body: response.body.watched(time))
        } catch {
            let error = exchange.errorMapping.translated(error)
            log.failed(error)
            throw error
        }
    }
}

/// The head of a response, and its body, for which the limits of the call hold.
struct Received: Sendable {
    let head: HTTPResponse
    let body: any TransportBodyReader
}
