// A request goes in; what metrics and traces tell of it comes out, by OpenTelemetry's names for calls of models.

/// What is known of a request before it is sent.
package struct RequestTelemetry: Sendable {
    /// `gen_ai.operation.name`
    package let operation: String
    /// `gen_ai.provider.name`
    package let provider: String?
    /// `gen_ai.request.model`
    package let model: String?
    /// `server.address`
    package let address: String
    /// `server.port`
    package let port: Int?

    init(_ request: ClientRequest, _ names: TelemetryNames) {
        operation = names.operations[request.operation.id] ?? request.operation.id
        provider = names.provider
        var use = ModelUse()
        if case .bytes(let bytes) = request.body, let value = try? JSONValue(parsing: bytes) {
            use.read(value, by: names)
        }
        model = use.model
        let authority = request.request.authority ?? ""
        // An address of IPv6 has colons of its own, within brackets.
        let colon = authority.lastIndex(of: ":").flatMap { authority[$0...].contains("]") ? nil : $0 }
        address = String(colon.map { authority[..<$0] } ?? authority[...])
        port =
            colon.flatMap { Int(authority[authority.index(after: $0)...]) }
            ?? (request.request.scheme == "http" ? 80 : 443)
    }
}

/// How a request ended.
package struct ResponseTelemetry: Sendable {
    /// `http.response.status_code`; nil: there was no response.
    package var status: Int?
    /// `error.type`: the status of an error, or a word for why none came; nil: it went well.
    package var errorType: String?
    /// `gen_ai.response.model`, `gen_ai.usage.input_tokens`, `gen_ai.usage.output_tokens`
    package var use = ModelUse()
    /// The server's id of the request.
    package var requestID: String?
    /// From the sending of the request to the end of the body.
    package var duration: Duration = .zero
}

extension ClientRequest {
    /// What is known of the request before it is sent.
    package func telemetry(_ names: TelemetryNames) -> RequestTelemetry { RequestTelemetry(self, names) }

    /// Passes the request on.
    /// - Parameter ended: is called once: when the body has been read or let go of, or when no response came.
    package func passed(
        to next: @Sendable (ClientRequest) async throws -> TransportResponse, _ names: TelemetryNames,
        ended: @escaping @Sendable (ResponseTelemetry) -> Void
    ) async throws -> TransportResponse {
        let start = ContinuousClock.now
        do {
            var response = try await next(self)
            let fields = response.head.headerFields
            let status = response.head.status.code
            let reader = ModelUseReader(contentType: fields[.contentType], names)
            response.body = response.body.observed(piece: reader.add) { end in
                var told = ResponseTelemetry(status: status, use: reader.use, requestID: fields.requestID)
                if status >= 400 { told.errorType = String(status) }
                if case .failed(let error) = end { told.errorType = Self.errorType(error) }
                told.duration = ContinuousClock.now - start
                ended(told)
            }
            return response
        } catch {
            ended(ResponseTelemetry(errorType: Self.errorType(error), duration: ContinuousClock.now - start))
            throw error
        }
    }

    /// A word for an error, of which there are few.
    private static func errorType(_ error: any Error) -> String {
        if error is CancellationError { return "cancelled" }
        guard let error = error as? TransportError else { return String(describing: type(of: error)) }
        return switch error {
        case .notConnected: "not_connected"
        case .untrustedServer: "untrusted_server"
        case .interrupted: "interrupted"
        case .malformedResponse: "malformed_response"
        case .connectTimedOut, .timedOut: "timeout"
        case .tooManyBufferedBytes: "too_many_bytes"
        case .invalidRequest: "invalid_request"
        }
    }
}
