// One exchange with the server: sending, redirects, statuses, the log line. An exchange goes in, its answer comes out.

import HTTPTypes
import Logging

extension ClientEngine {
    private static let maximumErrorBytes = 1 << 20

    /// Sends a request and returns its answer of status 2xx.
    func answer(to exchange: Exchange) async throws -> Received {
        var exchange = exchange
        var isRenewed = false
        while true {
            let response = try await sent(exchange)
            let status = response.head.status.code
            if (200..<300).contains(status) {
                HeadRecorder.current?.head.withLock { $0 = response.head }
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
        let clock = ContinuousClock()
        let start = clock.now
        let request = exchange.request
        let path = request.path?.prefix { $0 != "?" } ?? "/"
        var line: Logger.Metadata = [
            "method": "\(request.method)", "path": "\(path)", "server": "\(exchange.faults.server)",
        ]
        exchange.configuration.logger?.trace("sending a request", metadata: line)
        do {
            let time = exchange.time
            let end = time.endOfHead(tellsConnecting: transport.tellsConnecting)
            let late = end.map(time.error)
            let response = try await time.clock.limit(to: end.map { $0.time - time.clock.now() }, late: late) {
                [transport] in
                if let upload = exchange.upload {
                    try await transport.send(request, upload: upload, limits: exchange.limits)
                } else {
                    try await transport.send(request, body: exchange.bytes, limits: exchange.limits)
                }
            }
            line["status"] = "\(response.head.status.code)"
            line["duration"] = "\(clock.now - start)"
            line["request-id"] = response.head.headerFields.requestID.map { "\($0)" }
            exchange.configuration.logger?.debug("the server answered", metadata: line)
            return Received(head: response.head, body: response.body.watched(exchange.time))
        } catch {
            let error = exchange.faults.translated(error)
            line["duration"] = "\(clock.now - start)"
            line["error"] = "\(error)"
            exchange.configuration.logger?.debug("the server did not answer", metadata: line)
            throw error
        }
    }
}

/// The head of an answer, and its body, for which the limits of the call hold.
struct Received: Sendable {
    let head: HTTPResponse
    let body: any TransportBodyReader
}
