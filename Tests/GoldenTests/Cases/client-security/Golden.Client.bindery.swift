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
        security: [
            SecurityDescription(name: "login", kind: .bearer),
            SecurityDescription(name: "app", kind: .header("X-App"), environmentVariable: "APP_KEY"),
            SecurityDescription(name: "user", kind: .query("user")),
            SecurityDescription(name: "cookie", kind: .cookie("session")),
            SecurityDescription(name: "basic", kind: .basic)
        ],
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

    /// `GET /mine`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func mine(options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "mine", method: "GET", path: "/mine",
            security: ["login", ["app", "user"]])
        try await engine.perform(operation, options: options)
    }

    /// `GET /open`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func open(options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "open", method: "GET", path: "/open",
            security: [])
        try await engine.perform(operation, options: options)
    }

    /// `GET /either`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func either(options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "either", method: "GET", path: "/either",
            security: [[], "cookie"])
        try await engine.perform(operation, options: options)
    }

    /// `GET /basic`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func basic(options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "basic", method: "GET", path: "/basic",
            security: ["basic", []])
        try await engine.perform(operation, options: options)
    }

    /// Who sends the requests: one for each way in which this API is told.
    public struct Credentials: ClientCredentials {
        /// The usual way.
        ///
        /// A token of OAuth 2: `.token { rejected in … }` is asked before each request.
        public var login: CredentialSource?

        /// A key, sent in the header `X-App`.
        public var app: CredentialSource?

        /// A key, sent in the query as `user`.
        public var user: CredentialSource?

        /// A key, sent in the cookie `session`.
        public var cookie: CredentialSource?

        /// User name and password: `.basic(user:password:)`.
        public var basic: CredentialSource?

        public init(
            login: CredentialSource? = nil,
            app: CredentialSource? = nil,
            user: CredentialSource? = nil,
            cookie: CredentialSource? = nil,
            basic: CredentialSource? = nil
        ) {
            self.login = login
            self.app = app
            self.user = user
            self.cookie = cookie
            self.basic = basic
        }

        public var credentials: CredentialSet {
            ["login": login, "app": app, "user": user, "cookie": cookie, "basic": basic]
        }
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `GET /mine`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func mine(options: CallOptions) async throws

    /// `GET /open`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func open(options: CallOptions) async throws

    /// `GET /either`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func either(options: CallOptions) async throws

    /// `GET /basic`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func basic(options: CallOptions) async throws
}

extension GoldenClientOperations {
    /// The same without options.
    public func mine() async throws {
        try await self.mine(options: CallOptions())
    }

    /// The same without options.
    public func open() async throws {
        try await self.open(options: CallOptions())
    }

    /// The same without options.
    public func either() async throws {
        try await self.either(options: CallOptions())
    }

    /// The same without options.
    public func basic() async throws {
        try await self.basic(options: CallOptions())
    }
}
