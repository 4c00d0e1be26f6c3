// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Golden, version 1.
public struct GoldenClient: APIClient, GoldenClientOperations {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "Golden", version: "1",
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

    /// `POST /turns`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func addTurn(_ request: Turn, options: CallOptions = CallOptions()) async throws -> Turn {
        var request = request
        if request.stream == true { request.stream = nil }
        request.unknownFields["stream"] = nil
        let operation = OperationDescription(
            id: "addTurn", method: "POST", path: "/turns",
            security: [])
        return try await engine.send(operation, body: request, options: options)
    }

    /// The response comes as a stream of events.
    ///
    /// `POST /turns`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func addTurnStream(
        _ request: Turn,
        options: CallOptions = CallOptions()
    ) async throws -> EventStream<Turn> {
        var request = request
        request.stream = true
        request.unknownFields["stream"] = nil
        let operation = OperationDescription(
            id: "addTurn", method: "POST", path: "/turns",
            security: [], sentinel: "[DONE]")
        return try await engine.stream(operation, body: request, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `POST /turns`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func addTurn(_ request: Turn, options: CallOptions) async throws -> Turn

    /// The response comes as a stream of events.
    ///
    /// `POST /turns`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func addTurnStream(
        _ request: Turn,
        options: CallOptions
    ) async throws -> EventStream<Turn>
}

extension GoldenClientOperations {
    /// The same without options.
    public func addTurn(_ request: Turn) async throws -> Turn {
        try await self.addTurn(request, options: CallOptions())
    }

    /// The same without options.
    public func addTurnStream(_ request: Turn) async throws -> EventStream<Turn> {
        try await self.addTurnStream(request, options: CallOptions())
    }
}
