// One exchange with the server: sending, redirects, statuses, the log line.

import HTTPTypes
import Logging

extension ClientEngine {
    private static let maximumRedirects = 5
    private static let maximumErrorBytes = 1 << 20

    /// Sends a request and returns its answer of status 2xx.
    func answer(to exchange: Exchange) async throws -> TransportResponse {
        var exchange = exchange
        var redirects = 0
        while true {
            let response = try await sent(exchange)
            let status = response.head.status.code
            if (200..<300).contains(status) { return response }
            guard (300..<400).contains(status), let location = response.head.headerFields[.location] else {
                let bytes = await response.body.beginning(Self.maximumErrorBytes)
                try Task.checkCancellation()
                throw APIError(
                    status: status, headers: response.head.headerFields, bytes: exchange.faults.redacted(bytes))
            }
            redirects += 1
            guard redirects <= Self.maximumRedirects else {
                throw ClientError.redirected(status: status, target: "yet another place, for the \(redirects)th time")
            }
            try exchange.redirect(status: status, to: location)
        }
    }

    private func sent(_ exchange: Exchange) async throws -> TransportResponse {
        let clock = ContinuousClock()
        let start = clock.now
        let path = exchange.request.path?.prefix { $0 != "?" } ?? "/"
        var line: Logger.Metadata = [
            "method": "\(exchange.request.method)", "path": "\(path)", "server": "\(exchange.faults.server)",
        ]
        builder.configuration.logger?.trace("sending a request", metadata: line)
        do {
            let response = try await transport.send(exchange.request, body: exchange.body, limits: exchange.limits)
            line["status"] = "\(response.head.status.code)"
            line["duration"] = "\(clock.now - start)"
            line["request-id"] = response.head.headerFields.requestID.map { "\($0)" }
            builder.configuration.logger?.debug("the server answered", metadata: line)
            return response
        } catch {
            let error = exchange.faults.translated(error)
            line["duration"] = "\(clock.now - start)"
            line["error"] = "\(error)"
            builder.configuration.logger?.debug("the server did not answer", metadata: line)
            throw error
        }
    }
}

/// A request ready to be sent, and what its faults are called.
struct Exchange: Sendable {
    var request: HTTPRequest
    var body: [UInt8]?
    var url: ServerURL
    var limits: TransportLimits
    var faults: Faults

    /// Points the request to where the server sends it, if that is the same server and loses nothing.
    mutating func redirect(status: Int, to location: String) throws {
        guard let target = url.resolved(location) else {
            throw ClientError.redirected(status: status, target: "a place that is no http or https URL")
        }
        let keepsRequest = status == 307 || status == 308
        let isSafe = request.method == .get || request.method == .head
        guard target.origin == url.origin, keepsRequest || (isSafe && [301, 302, 303].contains(status)) else {
            throw ClientError.redirected(status: status, target: target.origin)
        }
        url = target
        request.path = target.path
    }
}
