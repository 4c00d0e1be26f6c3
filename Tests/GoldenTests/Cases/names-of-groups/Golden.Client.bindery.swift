// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Groups, version 1.
public struct GoldenClient: APIClient {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "Groups", version: "1",
        servers: ["https://example.com"],
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

    /// The operations of `abUppercase`.
    public var abUppercase: AB { AB(engine: engine) }

    /// The operations of `abCapitalized`.
    public var abCapitalized: Ab { Ab(engine: engine) }

    /// The operations of `repos`.
    public var repos: Repos { Repos(engine: engine) }

    /// The operations of `AB`.
    public struct AB: ABOperations {
        let engine: ClientEngine

        /// `GET /b`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func b(options: CallOptions = CallOptions()) async throws {
            let operation = OperationDescription(
                id: "b", method: "GET", path: "/b",
                security: [])
            try await engine.perform(operation, options: options)
        }
    }

    /// The operations of `Ab`.
    public struct Ab: AbOperations {
        let engine: ClientEngine

        /// `GET /a`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func a(type: String? = nil, options: CallOptions = CallOptions()) async throws {
            var arguments = CallArguments()
            try arguments.query("Type", type)
            let operation = OperationDescription(
                id: "a", method: "GET", path: "/a",
                security: [])
            try await engine.perform(operation, arguments: arguments, options: options)
        }

        /// `GET /c`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func c(options: CallOptions = CallOptions()) async throws {
            let operation = OperationDescription(
                id: "c", method: "GET", path: "/c",
                security: [])
            try await engine.perform(operation, options: options)
        }
    }

    /// The operations of `Repos`.
    public struct Repos: ReposOperations {
        let engine: ClientEngine

        /// `GET /d`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func list(options: CallOptions = CallOptions()) async throws {
            let operation = OperationDescription(
                id: "repos/list", method: "GET", path: "/d",
                security: [])
            try await engine.perform(operation, options: options)
        }

        /// `GET /e`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func reposGet(options: CallOptions = CallOptions()) async throws {
            let operation = OperationDescription(
                id: "repos/get", method: "GET", path: "/e",
                security: [])
            try await engine.perform(operation, options: options)
        }
    }
}

/// The operations of `GoldenClient.AB`, for doubles in tests.
public protocol ABOperations: Sendable {
    /// `GET /b`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func b(options: CallOptions) async throws
}

extension ABOperations {
    /// The same without options.
    public func b() async throws {
        try await self.b(options: CallOptions())
    }
}

/// The operations of `GoldenClient.Ab`, for doubles in tests.
public protocol AbOperations: Sendable {
    /// `GET /a`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func a(type: String?, options: CallOptions) async throws

    /// `GET /c`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func c(options: CallOptions) async throws
}

extension AbOperations {
    /// The same without options.
    public func a(type: String? = nil) async throws {
        try await self.a(type: type, options: CallOptions())
    }

    /// The same without options.
    public func c() async throws {
        try await self.c(options: CallOptions())
    }
}

/// The operations of `GoldenClient.Repos`, for doubles in tests.
public protocol ReposOperations: Sendable {
    /// `GET /d`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func list(options: CallOptions) async throws

    /// `GET /e`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func reposGet(options: CallOptions) async throws
}

extension ReposOperations {
    /// The same without options.
    public func list() async throws {
        try await self.list(options: CallOptions())
    }

    /// The same without options.
    public func reposGet() async throws {
        try await self.reposGet(options: CallOptions())
    }
}
