// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// T, version 1.
public struct GoldenClient: APIClient, GoldenClientOperations {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "T", version: "1",
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

    /// `GET /pets`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func listPets(
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> [Pet] {
        var arguments = CallArguments()
        try arguments.query("limit", limit)
        let operation = OperationDescription(
            id: "listPets", method: "GET", path: "/pets",
            security: [])
        return try await engine.send(operation, arguments: arguments, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `GET /pets`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func listPets(limit: Int?, options: CallOptions) async throws -> [Pet]
}

extension GoldenClientOperations {
    /// The same without options.
    public func listPets(limit: Int? = nil) async throws -> [Pet] {
        try await self.listPets(limit: limit, options: CallOptions())
    }
}
