// What goes wrong below the engine, said in the engine's words: which server, and what to do.

/// Turns a transport's errors into the client's, for one server.
struct ErrorMapping: Sendable {
    /// The server as errors name it: `https://host:443`.
    var server: String
    var timeouts = Timeouts()
    var maximumResponseBytes: Int
    /// What must not show in any error, should a server echo it.
    var credentials: [Credential] = []

    func translated(_ error: any Error) -> any Error {
        // Whatever a transport makes of a cancelled task, the task's owner hears of the cancellation.
        if Task.isCancelled || error is CancellationError { return CancellationError() }
        guard let error = error as? TransportError else { return error }
        return switch error {
        case .notConnected(let reason): ClientError.connectionFailed(server: server, reason: reason)
        case .untrustedServer(let reason): ClientError.untrustedServer(server: server, reason: reason)
        case .interrupted(let reason): ClientError.interrupted(server: server, reason: reason)
        case .malformedResponse(let reason): ClientError.malformedResponse(server: server, reason: reason)
        case .connectTimedOut:
            ClientError.timedOut(server: server, after: timeouts.connect ?? .zero, limit: .connect)
        case .timedOut: ClientError.connectionFailed(server: server, reason: "the system waited no longer")
        case .tooManyBufferedBytes: ClientError.responseTooLarge(maximumBytes: maximumResponseBytes)
        case .invalidRequest(let reason): ClientError.invalidRequest(reason: reason)
        }
    }

    func interrupted(_ reason: String) -> ClientError {
        .interrupted(server: server, reason: reason)
    }

    /// The bytes without the credentials in them.
    func redacted(_ bytes: [UInt8]) -> [UInt8] {
        credentials.reduce(bytes) { $1.redacted($0) }
    }

    func redacted(_ text: String) -> String {
        String(decoding: redacted(Array(text.utf8)), as: UTF8.self)
    }

    /// The same with as many asterisks in its place, so that offsets hold.
    func masked(_ bytes: [UInt8]) -> [UInt8] {
        credentials.reduce(bytes) { $1.masked($0) }
    }
}

extension UndecodableResponse {
    private static let excerptLength = 240

    init(_ type: Any.Type, fault: any Error, bytes: some Collection<UInt8>, requestID: String?) {
        let (path, reason) = Self.place(of: fault)
        self.init(
            expected: String(describing: type), path: path, reason: reason, excerpt: Self.excerpt(of: bytes),
            requestID: requestID)
    }

    static func excerpt(of bytes: some Collection<UInt8>) -> String {
        if bytes.isEmpty { return "(nothing)" }
        // A character has at most four bytes of UTF-8; one that is cut is left out.
        let text = String(decoding: bytes.prefix(4 * excerptLength), as: UTF8.self)
        let start = text.prefix(excerptLength)
        return start.utf8.count < bytes.count ? start + "…" : String(start)
    }

    private static func place(of fault: any Error) -> (path: String, reason: String) {
        guard let fault = fault as? JSONError else { return ("", String(describing: fault)) }
        return (fault.location?.path.description ?? "", fault.reasonInWords)
    }
}
