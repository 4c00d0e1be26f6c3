// A transport without a network: responses as it is told, remembers what it was asked.

import BinderyClient
import BinderyRuntime
import HTTPTypes
import Synchronization

final class ScriptedTransport: HTTPTransport {
    struct Sent: Sendable {
        var request: HTTPRequest
        var body: [UInt8]?
        var limits: TransportLimits
    }

    private let log = Mutex<[Sent]>([])
    private let response: @Sendable (Sent) throws -> (status: Int, headers: HTTPFields, body: String)

    init(_ response: @escaping @Sendable (Sent) throws -> (status: Int, headers: HTTPFields, body: String)) {
        self.response = response
    }

    /// Always the same response.
    convenience init(_ body: String = "{}", status: Int = 200, headers: HTTPFields = [:]) {
        self.init { _ in (status, headers, body) }
    }

    var sent: [Sent] { log.withLock { $0 } }

    func send(_ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits) async throws -> TransportResponse {
        let sent = Sent(request: request, body: body, limits: limits)
        log.withLock { $0.append(sent) }
        let (status, headers, body) = try response(sent)
        return TransportResponse(
            head: HTTPResponse(status: .init(code: status), headerFields: headers),
            body: TransportBody(Array(body.utf8)))
    }
}

/// The error that a call throws.
func failure<Value>(of call: () async throws -> Value) async -> (any Error)? {
    do {
        _ = try await call()
        return nil
    } catch {
        return error
    }
}
