// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Golden, version 1.
public struct GoldenClient: APIClient {
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

    /// The operations of `jobs`.
    public var jobs: Jobs { Jobs(engine: engine) }

    /// The operations of `Jobs`.
    public struct Jobs: JobsOperations {
        let engine: ClientEngine

        /// `POST /jobs`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func start(options: CallOptions = CallOptions()) async throws {
            let operation = OperationDescription(
                id: "start", method: "POST", path: "/jobs",
                security: [], errors: [DocumentedError(Failure.self, "default")])
            try await engine.perform(operation, options: options)
        }
    }

    /// The bodies of errors that the description documents: `ErrorBody(error)` for the one of an `APIError`.
    public enum ErrorBody: Sendable {
        case failure(Failure)

        /// nil where the description gives no type for the error, or its body is something else.
        public init?(_ error: APIError) {
            switch error.documentedBody {
            case let body as Failure: self = .failure(body)
            default: return nil
            }
        }
    }
}

/// The operations of `GoldenClient.Jobs`, for doubles in tests.
public protocol JobsOperations: Sendable {
    /// `POST /jobs`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func start(options: CallOptions) async throws
}

extension JobsOperations {
    /// The same without options.
    public func start() async throws {
        try await self.start(options: CallOptions())
    }
}
