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
        servers: ["https://eu.pets.example:{port}/{version}"],
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
    public func pets(options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "pets", method: "GET", path: "/pets",
            security: [])
        try await engine.perform(operation, options: options)
    }

    /// The servers of this API, for `ClientConfiguration.serverURL`.
    public enum Server {
        /// `https://{region}.pets.example:{port}/{version}`
        public static func regionPetsExamplePortVersion(
            region: RegionPetsExamplePortVersionRegion = .eu,
            port: String = "{port}",
            version: String = "{version}"
        ) -> String {
            "https://" + region.rawValue + ".pets.example:" + port + "/" + version
        }

        /// Where it runs.
        public enum RegionPetsExamplePortVersionRegion: String, Sendable, CaseIterable {
            case eu = "eu"
            case usEast = "us-east"
        }
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `GET /pets`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func pets(options: CallOptions) async throws
}

extension GoldenClientOperations {
    /// The same without options.
    public func pets() async throws {
        try await self.pets(options: CallOptions())
    }
}
