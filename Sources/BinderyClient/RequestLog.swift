// What is logged of one request: method, path without its query, server; then status, duration and request id, or the
// error. Where nobody listens, nothing is put into words.

import HTTPTypes
import Logging

/// The log lines of one request.
struct RequestLog {
    private let logger: Logger?
    private let start = ContinuousClock.now
    private var metadata: Logger.Metadata = [:]

    init(_ logger: Logger?, _ request: HTTPRequest, server: String) {
        self.logger = logger
        guard logger != nil else { return }
        metadata = [
            "method": "\(request.method)", "path": "\(request.path?.prefix { $0 != "?" } ?? "/")",
            "server": "\(server)",
        ]
        logger?.trace("sending a request", metadata: metadata)
    }

    func received(_ head: HTTPResponse) {
        guard let logger else { return }
        var metadata = timed
        metadata["status"] = "\(head.status.code)"
        metadata["request-id"] = head.headerFields.requestID.map { "\($0)" }
        logger.debug("the server responded", metadata: metadata)
    }

    func failed(_ error: any Error) {
        guard let logger else { return }
        var metadata = timed
        metadata["error"] = "\(error)"
        logger.debug("the server did not respond", metadata: metadata)
    }

    private var timed: Logger.Metadata {
        metadata.merging(["duration": "\(ContinuousClock.now - start)"]) { $1 }
    }
}
