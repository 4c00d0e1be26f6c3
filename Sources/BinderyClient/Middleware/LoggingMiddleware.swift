// A middleware that writes a line for each request: what was called, how it went, how long it took; bodies at level trace.

public import Logging
import Synchronization

/// Logs each request at level debug: operation, method, path as the description has it, server, number of the attempt,
/// then status, duration until the head was there and request id, or the error. At level trace the bodies as well, as far as
/// they are text. No header and no query is logged, and every secret of the request is `[redacted]` in what is.
public struct LoggingMiddleware: ClientMiddleware {
    /// What the lines go to; its level decides whether they are made at all.
    public var logger: Logger
    /// How much of a body is logged at level trace, in bytes: 4096 where not set. 0: bodies are not logged at all.
    public var maximumBodyBytes: Int

    /// A middleware for `ClientConfiguration.middlewares`. Put it last to log what is really sent.
    public init(_ logger: Logger, maximumBodyBytes: Int = 4096) {
        self.logger = logger
        self.maximumBodyBytes = maximumBodyBytes
    }

    public func intercept(
        _ request: ClientRequest, next: @escaping @Sendable (ClientRequest) async throws -> TransportResponse
    ) async throws -> TransportResponse {
        let metadata: Logger.Metadata = [
            "operation": "\(request.operation.id)", "method": "\(request.request.method)",
            "path": "\(request.operation.path)", "server": "\(request.server)", "attempt": "\(request.attempt)",
        ]
        let log = RequestLog(logger, metadata)
        let excerpt = maximumBodyBytes > 0 && logger.logLevel <= .trace ? BodyExcerpt(maximumBodyBytes, request) : nil
        if let excerpt, let text = excerpt.text(of: request.body) {
            logger.trace("the request's body", metadata: metadata.merging(["body": "\(text)"]) { $1 })
        }
        do {
            var response = try await next(request)
            log.received(response.head)
            if let excerpt {
                response.body = response.body.observed(piece: excerpt.add) { [logger] _ in
                    let body: Logger.Metadata = ["body": "\(excerpt.text)"]
                    logger.trace("the response's body", metadata: metadata.merging(body) { $1 })
                }
            }
            return response
        } catch {
            log.failed(request.redacted("\(error)"))
            throw error
        }
    }
}

/// The beginning of a body that is being read, without the request's secrets.
private final class BodyExcerpt: Sendable {
    private let maximum: Int
    private let secrets: RequestSecrets
    private let state = Mutex<(bytes: [UInt8], count: Int)>(([], 0))

    init(_ maximum: Int, _ request: ClientRequest) {
        self.maximum = maximum
        secrets = request.secrets
    }

    func add(_ piece: [UInt8]) {
        state.withLock { state in
            state.count += piece.count
            // Enough that a secret which begins within the excerpt is there as a whole.
            state.bytes += piece.prefix(maximum + secrets.longest - state.bytes.count)
        }
    }

    var text: String {
        let (bytes, count) = state.withLock { $0 }
        return Self.text(bytes, of: count, maximum, secrets)
    }

    func text(of body: ClientRequest.Body) -> String? {
        switch body {
        case .empty: nil
        case .bytes(let bytes):
            Self.text(Array(bytes.prefix(maximum + secrets.longest)), of: bytes.count, maximum, secrets)
        case .upload(let upload): upload.length.map { "(\($0) bytes in pieces)" } ?? "(in pieces)"
        }
    }

    private static func text(_ bytes: [UInt8], of count: Int, _ maximum: Int, _ secrets: RequestSecrets) -> String {
        var shown = secrets.redacted(bytes)
        // A secret that is cut at the end of what is known was not found.
        if bytes.count < count { shown.removeLast(min(secrets.longest, shown.count)) }
        let isCut = bytes.count < count || shown.count > maximum
        let text = String(decoding: shown.prefix(maximum), as: UTF8.self)
        // A character that is cut becomes U+FFFD; one anywhere else means that it is no text.
        guard !text.dropLast(3).contains("\u{FFFD}") else { return "(\(count) bytes)" }
        return isCut ? "\(text)… (\(count) bytes)" : text
    }
}
