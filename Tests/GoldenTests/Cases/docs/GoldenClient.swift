// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Pets & `code` <b>*bold*</b> [link](https://x), version 1. one.
///
/// # No heading
/// @Metadata { } and ``Pet``, | and ~~more~~
/// - no list
///
/// Not the first paragraph.
public struct GoldenClient: APIClient, GoldenClientOperations {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "Pets & `code` <b>*bold*</b> [link](https://x)", version: "1. one",
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

    /// The operations of `pets`.
    public var pets: Pets { Pets(engine: engine) }

    /// `GET /health`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func health(options: CallOptions = CallOptions()) async throws -> HealthSpaceResponse {
        let operation = OperationDescription(
            id: "health", method: "GET", path: "/health",
            security: [])
        return try await engine.choose(operation, options: options)
    }

    /// The operations of `Pets`.
    public struct Pets: PetsOperations {
        let engine: ClientEngine

        /// `GET /pets`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func listAll(
            `default`: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> [Pet] {
            var arguments = CallArguments()
            try arguments.query("default", `default`)
            let operation = OperationDescription(
                id: "list_all", method: "GET", path: "/pets",
                security: [], errors: [DocumentedError(Fault.self, "default")])
            return try await engine.send(operation, arguments: arguments, options: options)
        }

        /// The response comes as a stream of events.
        ///
        /// `POST /pets`
        ///
        /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status
        ///   other than 2xx, `ClientError` where no readable response came.
        public func `import`(
            _ request: NewPet,
            options: CallOptions = CallOptions()
        ) async throws -> EventStream<Step> {
            let operation = OperationDescription(
                id: "import", method: "POST", path: "/pets",
                security: [], sentinel: "[DONE]")
            return try await engine.stream(operation, body: request, options: options)
        }
    }

    /// The bodies of errors that the description documents: `ErrorBody(error)` for the one of an `APIError`.
    public enum ErrorBody: Sendable {
        case fault(Fault)

        /// nil where the description gives no type for the error, or its body is something else.
        public init?(_ error: APIError) {
            switch error.documentedBody {
            case let body as Fault: self = .fault(body)
            default: return nil
            }
        }
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `GET /health`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func health(options: CallOptions) async throws -> HealthSpaceResponse
}

extension GoldenClientOperations {
    /// The same without options.
    public func health() async throws -> HealthSpaceResponse {
        try await self.health(options: CallOptions())
    }
}

/// The operations of `GoldenClient.Pets`, for doubles in tests.
public protocol PetsOperations: Sendable {
    /// `GET /pets`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func listAll(`default`: String?, options: CallOptions) async throws -> [Pet]

    /// The response comes as a stream of events.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func `import`(_ request: NewPet, options: CallOptions) async throws -> EventStream<Step>
}

extension PetsOperations {
    /// The same without options.
    public func listAll(`default`: String? = nil) async throws -> [Pet] {
        try await self.listAll(default: `default`, options: CallOptions())
    }

    /// The same without options.
    public func `import`(_ request: NewPet) async throws -> EventStream<Step> {
        try await self.import(request, options: CallOptions())
    }
}

/// What `health` responses, by status.
public enum HealthSpaceResponse: ResponseByStatus {
    /// d
    ///
    /// Status 200.
    case ok(HealthResponse)

    /// d
    ///
    /// Status 204.
    case noContent

    public init(_ response: BufferedResponse) throws {
        switch response.status {
        case 200: self = .ok(try response.json())
        case 204: self = .noContent
        default: throw response.undocumented()
        }
    }
}
