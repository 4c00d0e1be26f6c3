// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime
import Original

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Dialect, version 1.
public struct GoldenClient: APIClient, GoldenClientOperations {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "Dialect", version: "1",
        servers: [],
        security: [],
        environmentHeaders: []
    )

    /// What sends the requests.
    public let engine: ClientEngine

    /// A client over any transport.
    /// - Parameters:
    ///   - transport: What carries requests and responses.
    ///   - apiKey: The key; nil: that of the environment variable which the description names.
    ///   - configuration: Server, headers, timeouts, retries, logger.
    public init(
        transport: any HTTPTransport, apiKey: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        engine = ClientEngine(
            api: Self.api, transport: transport, apiKey: apiKey, configuration: configuration)
    }

    /// `POST /ask`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func ask(_ request: Ask, options: CallOptions = CallOptions()) async throws -> Kept {
        var request = request
        if request._stream == true { request._stream = nil }
        request.unknownFields["stream"] = nil
        let operation = OperationDescription(
            id: "ask", method: "POST", path: "/ask",
            security: [])
        return try await engine.send(operation, body: request, options: options)
    }

    /// The response comes as a stream of events.
    ///
    /// `POST /ask`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func askStream(
        _ request: Ask,
        options: CallOptions = CallOptions()
    ) async throws -> EventStream<Kept> {
        var request = request
        request._stream = true
        request.unknownFields["stream"] = nil
        let operation = OperationDescription(
            id: "ask", method: "POST", path: "/ask",
            security: [], sentinel: "[DONE]")
        return try await engine.stream(operation, body: request, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `POST /ask`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func ask(_ request: Ask, options: CallOptions) async throws -> Kept

    /// The response comes as a stream of events.
    ///
    /// `POST /ask`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func askStream(_ request: Ask, options: CallOptions) async throws -> EventStream<Kept>
}

extension GoldenClientOperations {
    /// The same without options.
    public func ask(_ request: Ask) async throws -> Kept {
        try await self.ask(request, options: CallOptions())
    }

    /// The same without options.
    public func askStream(_ request: Ask) async throws -> EventStream<Kept> {
        try await self.askStream(request, options: CallOptions())
    }
}
