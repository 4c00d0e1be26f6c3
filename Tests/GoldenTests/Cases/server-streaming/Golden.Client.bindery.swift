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
        servers: ["https://chat.example"],
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

    /// The operations of `chat`.
    public var chat: Chat { Chat(engine: engine) }

    /// The operations of `logs`.
    public var logs: Logs { Logs(engine: engine) }

    /// The operations of `Chat`.
    public struct Chat: ChatOperations {
        let engine: ClientEngine

        /// `POST /chat`
        ///
        /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status
        ///   other than 2xx, `ClientError` where no readable response came.
        public func create(
            _ request: Request,
            options: CallOptions = CallOptions()
        ) async throws -> Answer {
            var request = request
            if request.stream == true { request.stream = nil }
            request.unknownFields["stream"] = nil
            let operation = OperationDescription(
                id: "create", method: "POST", path: "/chat",
                security: [])
            return try await engine.send(operation, body: request, options: options)
        }

        /// The response comes as a stream of events.
        ///
        /// `POST /chat`
        ///
        /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status
        ///   other than 2xx, `ClientError` where no readable response came.
        public func createStream(
            _ request: Request,
            options: CallOptions = CallOptions()
        ) async throws -> EventStream<Chunk> {
            var request = request
            request.stream = true
            request.unknownFields["stream"] = nil
            let operation = OperationDescription(
                id: "create", method: "POST", path: "/chat",
                security: [], sentinel: "[DONE]")
            return try await engine.stream(operation, body: request, options: options)
        }
    }

    /// The operations of `Logs`.
    public struct Logs: LogsOperations {
        let engine: ClientEngine

        /// The response comes as a stream of items.
        ///
        /// `GET /log`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func tail(options: CallOptions = CallOptions()) async throws -> EventStream<Chunk> {
            let operation = OperationDescription(
                id: "tail", method: "GET", path: "/log",
                security: [], accept: "application/x-ndjson", framing: .lines)
            return try await engine.stream(operation, options: options)
        }
    }
}

/// The operations of `GoldenClient.Chat`, for doubles in tests.
public protocol ChatOperations: Sendable {
    /// `POST /chat`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func create(_ request: Request, options: CallOptions) async throws -> Answer

    /// The response comes as a stream of events.
    ///
    /// `POST /chat`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createStream(
        _ request: Request,
        options: CallOptions
    ) async throws -> EventStream<Chunk>
}

extension ChatOperations {
    /// The same without options.
    public func create(_ request: Request) async throws -> Answer {
        try await self.create(request, options: CallOptions())
    }

    /// The same without options.
    public func createStream(_ request: Request) async throws -> EventStream<Chunk> {
        try await self.createStream(request, options: CallOptions())
    }
}

/// The operations of `GoldenClient.Logs`, for doubles in tests.
public protocol LogsOperations: Sendable {
    /// The response comes as a stream of items.
    ///
    /// `GET /log`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func tail(options: CallOptions) async throws -> EventStream<Chunk>
}

extension LogsOperations {
    /// The same without options.
    public func tail() async throws -> EventStream<Chunk> {
        try await self.tail(options: CallOptions())
    }
}
