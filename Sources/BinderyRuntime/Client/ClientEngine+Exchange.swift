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
            guard (300..<400).contains(status), let location = response.head.headerFields[.location] else {
                let bytes = await response.body.beginning(Self.maximumErrorBytes)
                try Task.checkCancellation()
                throw exchange.error(response.head, bytes: bytes)
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
        let request = exchange.request
        let path = request.path?.prefix { $0 != "?" } ?? "/"
        var line: Logger.Metadata = [
            "method": "\(request.method)", "path": "\(path)", "server": "\(exchange.faults.server)",
        ]
        builder.configuration.logger?.trace("sending a request", metadata: line)
        do {
            let response =
                if let upload = exchange.upload {
                    try await transport.send(request, upload: upload, limits: exchange.limits)
                } else {
                    try await transport.send(request, body: exchange.bytes, limits: exchange.limits)
                }
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
    /// The request without credentials.
    var unsigned: HTTPRequest
    /// Headers that win over all others.
    let overriding: HTTPFields
    var signature: Signature { didSet { faults.credentials += signature.secrets } }
    let bytes: [UInt8]?
    let upload: TransportUpload?
    var url: ServerURL
    let errors: [DocumentedError]
    var limits: TransportLimits
    var faults: Faults

    init(
        unsigned: HTTPRequest, overriding: HTTPFields, signature: Signature, bytes: [UInt8]?, upload: TransportUpload?,
        url: ServerURL, errors: [DocumentedError], limits: TransportLimits, faults: Faults
    ) {
        self.unsigned = unsigned
        self.overriding = overriding
        self.signature = signature
        self.bytes = bytes
        self.upload = upload
        self.url = url
        self.errors = errors
        self.limits = limits
        self.faults = faults
        self.faults.credentials = signature.secrets
    }

    /// The request as it is sent.
    var request: HTTPRequest {
        var request = unsigned
        signature.sign(&request)
        for field in overriding { request.headerFields[field.name] = nil }
        request.headerFields.append(contentsOf: overriding)
        return request
    }

    /// Whether the body is still there.
    var canBeSentAgain: Bool { upload?.isReplayable ?? true }

    /// The server's error, in the types of the description.
    func error(_ head: HTTPResponse, bytes: [UInt8]) -> APIError {
        var error = APIError(status: head.status.code, headers: head.headerFields, bytes: faults.redacted(bytes))
        error.documented = errors
        return error
    }

    /// Points the request to where the server sends it, if that is the same server and loses nothing.
    mutating func redirect(status: Int, to location: String) throws {
        guard let target = url.resolved(location) else {
            throw ClientError.redirected(status: status, target: "a place that is no http or https URL")
        }
        let keepsRequest = status == 307 || status == 308
        let isSafe = unsigned.method == .get || unsigned.method == .head
        guard target.origin == url.origin, canBeSentAgain,
            keepsRequest || (isSafe && [301, 302, 303].contains(status))
        else {
            throw ClientError.redirected(status: status, target: target.origin)
        }
        url = target
        unsigned.path = target.path
    }
}
