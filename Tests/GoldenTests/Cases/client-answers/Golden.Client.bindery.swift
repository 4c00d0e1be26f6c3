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

    /// `POST /jobs`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func startJob(options: CallOptions = CallOptions()) async throws -> StartJobResponse {
        let operation = OperationDescription(
            id: "startJob", method: "POST", path: "/jobs",
            security: [], errors: [DocumentedError(Fault.self, "404", "4XX"), DocumentedError(Ticket.self, "default")])
        return try await engine.choose(operation, options: options)
    }

    /// The response is `text/plain`.
    ///
    /// `GET /jobs/log`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func getLog(options: CallOptions = CallOptions()) async throws -> String {
        let operation = OperationDescription(
            id: "getLog", method: "GET", path: "/jobs/log",
            security: [], accept: "text/plain")
        return try await engine.text(operation, options: options)
    }

    /// `HEAD /jobs/log`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func checkLog(options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "checkLog", method: "HEAD", path: "/jobs/log",
            security: [])
        try await engine.perform(operation, options: options)
    }

    /// `GET /jobs/result`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func getResult(options: CallOptions = CallOptions()) async throws -> Job {
        let operation = OperationDescription(
            id: "getResult", method: "GET", path: "/jobs/result",
            security: [], accept: "application/vnd.job+json")
        return try await engine.send(operation, options: options)
    }

    /// The response is `application/zip`.
    ///
    /// `GET /jobs/result`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func getResultBytes(options: CallOptions = CallOptions()) async throws -> ByteStream {
        let operation = OperationDescription(
            id: "getResult", method: "GET", path: "/jobs/result",
            security: [], accept: "application/zip")
        return try await engine.download(operation, options: options)
    }

    /// The response is `audio/mpeg`, `audio/wav`.
    ///
    /// `PUT /jobs/result`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func setResult(options: CallOptions = CallOptions()) async throws -> ByteStream {
        let operation = OperationDescription(
            id: "setResult", method: "PUT", path: "/jobs/result",
            security: [], accept: "audio/mpeg, audio/wav")
        return try await engine.download(operation, options: options)
    }

    /// The headers of responses and errors that the description documents.
    public struct Headers: DocumentedHeaders {
        public let values: HeaderValues

        public init(_ values: HeaderValues) { self.values = values }

        /// Calls that are left.
        public var xRemaining: Int? { values["X-Remaining"] }
    }

    /// The bodies of errors that the description documents: `ErrorBody(error)` for the one of an `APIError`.
    public enum ErrorBody: Sendable {
        case fault(Fault)
        case ticket(Ticket)

        /// nil where the description gives no type for the error, or its body is something else.
        public init?(_ error: APIError) {
            switch error.documentedBody {
            case let body as Fault: self = .fault(body)
            case let body as Ticket: self = .ticket(body)
            default: return nil
            }
        }
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `POST /jobs`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func startJob(options: CallOptions) async throws -> StartJobResponse

    /// The response is `text/plain`.
    ///
    /// `GET /jobs/log`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func getLog(options: CallOptions) async throws -> String

    /// `HEAD /jobs/log`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func checkLog(options: CallOptions) async throws

    /// `GET /jobs/result`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func getResult(options: CallOptions) async throws -> Job

    /// The response is `application/zip`.
    ///
    /// `GET /jobs/result`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func getResultBytes(options: CallOptions) async throws -> ByteStream

    /// The response is `audio/mpeg`, `audio/wav`.
    ///
    /// `PUT /jobs/result`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func setResult(options: CallOptions) async throws -> ByteStream
}

extension GoldenClientOperations {
    /// The same without options.
    public func startJob() async throws -> StartJobResponse {
        try await self.startJob(options: CallOptions())
    }

    /// The same without options.
    public func getLog() async throws -> String {
        try await self.getLog(options: CallOptions())
    }

    /// The same without options.
    public func checkLog() async throws {
        try await self.checkLog(options: CallOptions())
    }

    /// The same without options.
    public func getResult() async throws -> Job {
        try await self.getResult(options: CallOptions())
    }

    /// The same without options.
    public func getResultBytes() async throws -> ByteStream {
        try await self.getResultBytes(options: CallOptions())
    }

    /// The same without options.
    public func setResult() async throws -> ByteStream {
        try await self.setResult(options: CallOptions())
    }
}

/// What `startJob` responses, by status.
public enum StartJobResponse: ResponseByStatus {
    /// It is done.
    ///
    /// Status 200.
    case ok(Job)

    /// It has begun.
    ///
    /// Status 202.
    case accepted(Ticket)

    /// There was nothing to do.
    ///
    /// Status 204.
    case noContent

    /// Something else.
    ///
    /// Status 2XX.
    case success(String)

    public init(_ response: BufferedResponse) throws {
        switch response.status {
        case 200: self = .ok(try response.json())
        case 202: self = .accepted(try response.json())
        case 204: self = .noContent
        case 200..<300: self = .success(response.text)
        default: throw response.undocumented()
        }
    }
}
