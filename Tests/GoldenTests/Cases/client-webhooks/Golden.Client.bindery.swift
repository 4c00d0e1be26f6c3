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
        servers: ["https://pets.example"],
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

    /// `POST /orders`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func order(options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "order", method: "POST", path: "/orders",
            security: [])
        try await engine.perform(operation, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `POST /orders`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func order(options: CallOptions) async throws
}

extension GoldenClientOperations {
    /// The same without options.
    public func order() async throws {
        try await self.order(options: CallOptions())
    }
}
