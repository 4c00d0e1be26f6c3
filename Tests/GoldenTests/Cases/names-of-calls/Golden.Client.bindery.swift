// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Golden, version 1.
public struct GoldenClient: BinderyClient, GoldenClientOperations {
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
    ///   - transport: What carries requests and answers.
    ///   - apiKey: The key; nil: that of the environment variable which the description names.
    ///   - configuration: Server, headers, timeouts, logger.
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
    /// - Throws: ``APIError`` for a status other than 2xx, ``ClientError`` where no readable answer
    ///   came.
    public func getPeople() async throws -> GetPeopleResponse {
        let operation = OperationDescription(
            id: "get_people", method: "GET", path: "/people",
            security: [])
        return try await engine.send(operation)
    }

    /// The operations of `订单`.
    public struct 订单Group: 订单Operations {
        let engine: ClientEngine

        /// `GET /users`
        ///
        /// - Throws: ``APIError`` for a status other than 2xx, ``ClientError`` where no readable
        ///   answer came.
        public func list() async throws -> ListResponseBody {
            let operation = OperationDescription(
                id: "list", method: "GET", path: "/users",
                security: [])
            return try await engine.send(operation)
        }

        /// `POST /users`
        ///
        /// - Throws: ``APIError`` for a status other than 2xx, ``ClientError`` where no readable
        ///   answer came.
        public func postUsers() async throws -> PostUsersResponse {
            let operation = OperationDescription(
                id: "post_users", method: "POST", path: "/users",
                security: [])
            return try await engine.send(operation)
        }

        /// `GET /users/`
        ///
        /// - Throws: ``APIError`` for a status other than 2xx, ``ClientError`` where no readable
        ///   answer came.
        public func getUsers() async throws -> GetUsersResponse {
            let operation = OperationDescription(
                id: "get_users", method: "GET", path: "/users/",
                security: [])
            return try await engine.send(operation)
        }
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `GET /people`
    ///
    /// - Throws: ``APIError`` for a status other than 2xx, ``ClientError`` where no readable answer
    ///   came.
    func getPeople() async throws -> GetPeopleResponse
}

/// The operations of `GoldenClient.订单`, for doubles in tests.
public protocol 订单Operations: Sendable {
    /// `GET /users`
    ///
    /// - Throws: ``APIError`` for a status other than 2xx, ``ClientError`` where no readable answer
    ///   came.
    func list() async throws -> ListResponseBody

    /// `POST /users`
    ///
    /// - Throws: ``APIError`` for a status other than 2xx, ``ClientError`` where no readable answer
    ///   came.
    func postUsers() async throws -> PostUsersResponse

    /// `GET /users/`
    ///
    /// - Throws: ``APIError`` for a status other than 2xx, ``ClientError`` where no readable answer
    ///   came.
    func getUsers() async throws -> GetUsersResponse
}
