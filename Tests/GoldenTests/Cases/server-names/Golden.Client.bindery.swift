// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// T, version 1.
public struct GoldenClient: APIClient {
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

    /// The operations of `apiValue`.
    public var apiValue: API { API(engine: engine) }

    /// The operations of `operations`.
    public var operations: Operations { Operations(engine: engine) }

    /// The operations of `server`.
    public var server: ServerGroup { ServerGroup(engine: engine) }

    /// The operations of `API`.
    public struct API: APIOperations {
        let engine: ClientEngine

        /// `GET /a`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func list(handler: String? = nil, options: CallOptions = CallOptions()) async throws {
            var arguments = CallArguments()
            try arguments.query("handler", handler)
            let operation = OperationDescription(
                id: "api_list", method: "GET", path: "/a",
                security: [])
            try await engine.perform(operation, arguments: arguments, options: options)
        }
    }

    /// The operations of `Operations`.
    public struct Operations: OperationsOperations {
        let engine: ClientEngine

        /// `GET /o`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func getContent(options: CallOptions = CallOptions()) async throws {
            let operation = OperationDescription(
                id: "operations/get-content", method: "GET", path: "/o",
                security: [])
            try await engine.perform(operation, options: options)
        }

        /// `PUT /o`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func delete(options: CallOptions = CallOptions()) async throws {
            let operation = OperationDescription(
                id: "operationDelete", method: "PUT", path: "/o",
                security: [])
            try await engine.perform(operation, options: options)
        }

        /// `POST /o`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func makeOperation(options: CallOptions = CallOptions()) async throws {
            let operation = OperationDescription(
                id: "makeOperation", method: "POST", path: "/o",
                security: [])
            try await engine.perform(operation, options: options)
        }
    }

    /// The operations of `Server`.
    public struct ServerGroup: ServerOperations {
        let engine: ClientEngine

        /// `GET /s`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func server(options: CallOptions = CallOptions()) async throws {
            let operation = OperationDescription(
                id: "server", method: "GET", path: "/s",
                security: [])
            try await engine.perform(operation, options: options)
        }
    }
}

/// The operations of `GoldenClient.API`, for doubles in tests.
public protocol APIOperations: Sendable {
    /// `GET /a`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func list(handler: String?, options: CallOptions) async throws
}

extension APIOperations {
    /// The same without options.
    public func list(handler: String? = nil) async throws {
        try await self.list(handler: handler, options: CallOptions())
    }
}

/// The operations of `GoldenClient.Operations`, for doubles in tests.
public protocol OperationsOperations: Sendable {
    /// `GET /o`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func getContent(options: CallOptions) async throws

    /// `PUT /o`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func delete(options: CallOptions) async throws

    /// `POST /o`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func makeOperation(options: CallOptions) async throws
}

extension OperationsOperations {
    /// The same without options.
    public func getContent() async throws {
        try await self.getContent(options: CallOptions())
    }

    /// The same without options.
    public func delete() async throws {
        try await self.delete(options: CallOptions())
    }

    /// The same without options.
    public func makeOperation() async throws {
        try await self.makeOperation(options: CallOptions())
    }
}

/// The operations of `GoldenClient.Server`, for doubles in tests.
public protocol ServerOperations: Sendable {
    /// `GET /s`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func server(options: CallOptions) async throws
}

extension ServerOperations {
    /// The same without options.
    public func server() async throws {
        try await self.server(options: CallOptions())
    }
}
