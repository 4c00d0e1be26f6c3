// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Pets, version 1.
public struct GoldenClient: APIClient, GoldenClientOperations {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "Pets", version: "1",
        servers: ["https://a"],
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
    public func list(options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "list", method: "GET", path: "/pets",
            security: [])
        try await engine.perform(operation, options: options)
    }

    /// `GET /dogs`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func getDogs(options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "get_dogs", method: "GET", path: "/dogs",
            security: [])
        try await engine.perform(operation, options: options)
    }

    /// The servers of this API, for `ClientConfiguration.serverURL`.
    public enum Server {
        /// `https://{host}`
        public static func host(host: String = "a") -> String {
            "https://" + host
        }
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `GET /pets`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func list(options: CallOptions) async throws

    /// `GET /dogs`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func getDogs(options: CallOptions) async throws
}

extension GoldenClientOperations {
    /// The same without options.
    public func list() async throws {
        try await self.list(options: CallOptions())
    }

    /// The same without options.
    public func getDogs() async throws {
        try await self.getDogs(options: CallOptions())
    }
}
