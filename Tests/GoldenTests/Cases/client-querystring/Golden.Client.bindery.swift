// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// A query that is one form, version 1.
public struct GoldenClient: APIClient, GoldenClientOperations {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "A query that is one form", version: "1",
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

    /// `GET /search`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func search(query: SearchQuery, options: CallOptions = CallOptions()) async throws {
        var arguments = CallArguments()
        try arguments.querystring(query, encodings: [FieldEncoding("ids", style: .pipeDelimited, explode: false), FieldEncoding("size", style: .deepObject, explode: true)])
        let operation = OperationDescription(
            id: "search", method: "GET", path: "/search",
            security: [])
        try await engine.perform(operation, arguments: arguments, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `GET /search`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func search(query: SearchQuery, options: CallOptions) async throws
}

extension GoldenClientOperations {
    /// The same without options.
    public func search(query: SearchQuery) async throws {
        try await self.search(query: query, options: CallOptions())
    }
}
