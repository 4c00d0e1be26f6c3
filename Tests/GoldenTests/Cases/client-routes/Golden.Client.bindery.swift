// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Golden, version 1.
public struct RoutingClient: APIClient, RoutingClientOperations {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "Golden", version: "1",
        servers: ["https://nowhere.example/v1"],
        security: [],
        environmentHeaders: [],
        routes: .init(
            field: "model",
            routes: [
                .init(
                    prefix: "east", serverURL: "https://east.example/v1", security: .bearer,
                    environmentVariable: "EAST_KEY", notes: "No tools."),
                .init(
                    prefix: "west", serverURL: "https://west.example", security: .header("x-api-key"),
                    environmentVariable: "WEST_KEY"),
                .init(
                    prefix: "local", serverURL: "http://127.0.0.1:8080/v1")
            ])
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

    /// `POST /talk`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func talk(_ request: Route, options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "talk", method: "POST", path: "/talk",
            security: [])
        try await engine.perform(operation, body: request, options: options)
    }
}

/// The operations of `RoutingClient`, for doubles in tests.
public protocol RoutingClientOperations: Sendable {
    /// `POST /talk`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func talk(_ request: Route, options: CallOptions) async throws
}

extension RoutingClientOperations {
    /// The same without options.
    public func talk(_ request: Route) async throws {
        try await self.talk(request, options: CallOptions())
    }
}
