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

    /// The operations of `订单`.
    public var 订单: 订单Group { 订单Group(engine: engine) }

    /// `GET /people`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func getPeople(options: CallOptions = CallOptions()) async throws -> GetPeopleResponse {
        let operation = OperationDescription(
            id: "get_people", method: "GET", path: "/people",
            security: [])
        return try await engine.send(operation, options: options)
    }

    /// The operations of `订单`.
    public struct 订单Group: 订单Operations {
        let engine: ClientEngine

        /// `GET /users`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func list(options: CallOptions = CallOptions()) async throws -> ListResponseBody {
            let operation = OperationDescription(
                id: "list", method: "GET", path: "/users",
                security: [])
            return try await engine.send(operation, options: options)
        }

        /// `POST /users`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func postUsers(options: CallOptions = CallOptions()) async throws -> PostUsersResponse {
            let operation = OperationDescription(
                id: "post_users", method: "POST", path: "/users",
                security: [])
            return try await engine.send(operation, options: options)
        }

        /// `GET /users/`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func getUsers(options: CallOptions = CallOptions()) async throws -> GetUsersResponse {
            let operation = OperationDescription(
                id: "get_users", method: "GET", path: "/users/",
                security: [])
            return try await engine.send(operation, options: options)
        }
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `GET /people`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func getPeople(options: CallOptions) async throws -> GetPeopleResponse
}

extension GoldenClientOperations {
    /// The same without options.
    public func getPeople() async throws -> GetPeopleResponse {
        try await self.getPeople(options: CallOptions())
    }
}

/// The operations of `GoldenClient.订单`, for doubles in tests.
public protocol 订单Operations: Sendable {
    /// `GET /users`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func list(options: CallOptions) async throws -> ListResponseBody

    /// `POST /users`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func postUsers(options: CallOptions) async throws -> PostUsersResponse

    /// `GET /users/`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func getUsers(options: CallOptions) async throws -> GetUsersResponse
}

extension 订单Operations {
    /// The same without options.
    public func list() async throws -> ListResponseBody {
        try await self.list(options: CallOptions())
    }

    /// The same without options.
    public func postUsers() async throws -> PostUsersResponse {
        try await self.postUsers(options: CallOptions())
    }

    /// The same without options.
    public func getUsers() async throws -> GetUsersResponse {
        try await self.getUsers(options: CallOptions())
    }
}
