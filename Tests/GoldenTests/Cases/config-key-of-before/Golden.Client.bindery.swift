// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Key of before, version 1.
public struct GoldenClient: APIClient, GoldenClientOperations {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "Key of before", version: "1",
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

    /// `POST /nodes`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func makeNode(_ request: Node, options: CallOptions = CallOptions()) async throws -> Node {
        let operation = OperationDescription(
            id: "makeNode", method: "POST", path: "/nodes",
            security: [])
        return try await engine.send(operation, body: request, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `POST /nodes`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func makeNode(_ request: Node, options: CallOptions) async throws -> Node
}

extension GoldenClientOperations {
    /// The same without options.
    public func makeNode(_ request: Node) async throws -> Node {
        try await self.makeNode(request, options: CallOptions())
    }
}
