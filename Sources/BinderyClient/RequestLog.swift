// What is logged of one request: method, path without its query, server; then status, duration and request id, or the
// error. Where nobody listens, nothing is put into words. `ClientConfiguration.logger` has these lines from the engine itself,
// not from a `LoggingMiddleware`: the engine also tells of its time limits, which no middleware sees, and a client that has
// no middleware sends its requests without a task of their own.

import HTTPTypes
import Logging

/// The log lines of one request.
struct RequestLog {
    private let logger: Logger?
    private let start = ContinuousClock.now
    private var metadata: Logger.Metadata = [:]

    init(_ logger: Logger?, _ request: HTTPRequest, server: String) {
        self.init(
            logger,
            [
                "method": "\(request.method)", "path": "\(request.path?.prefix { $0 != "?" } ?? "/")",
                "server": "\(server)",
            ])
    }

    /// - Parameter metadata: what every line has.
    init(_ logger: Logger?, _ metadata: @autoclosure () -> Logger.Metadata) {
        self.logger = logger
        guard logger != nil else { return }
        self.metadata = metadata()
        logger?.trace("sending a request", metadata: self.metadata)
    }

    func received(_ head: HTTPResponse) {
        guard let logger else { return }
        var metadata = timed
        metadata["status"] = "\(head.status.code)"
        metadata["request-id"] = head.headerFields.requestID.map { "\($0)" }
        logger.debug("the server responded", metadata: metadata)
    }

    /// - Parameter error: what went wrong, without any secret.
    func failed(_ error: @autoclosure () -> String) {
        guard let logger else { return }
        var metadata = timed
        metadata["error"] = "\(error())"
        logger.debug("the server did not respond", metadata: metadata)
    }

    private var timed: Logger.Metadata {
        metadata.merging(["duration": "\(ContinuousClock.now - start)"]) { $1 }
    }
}
