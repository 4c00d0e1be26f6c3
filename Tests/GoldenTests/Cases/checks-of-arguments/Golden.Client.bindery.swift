// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Checks, version 1.
public struct GoldenClient: APIClient, GoldenClientOperations {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "Checks", version: "1",
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

    /// `GET /pets/{name}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func find(
        name: String,
        limit: Int? = nil,
        validatorValue: [String]? = nil,
        filter: Filter? = nil,
        xKey: SecretString? = nil,
        on: DateString? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var arguments = CallArguments()
        arguments.check { validator in
            validator.length("name", name, atLeast: 2, "input.yaml#/paths/~1pets~1{name}/get")
            validator.pattern("name", name, "^[a-z]+$", "input.yaml#/paths/~1pets~1{name}/get")
            validator.number("limit", limit, atMost: 100, "input.yaml#/paths/~1pets~1{name}/get")
            if let value = validatorValue {
                validator.enter("validator")
                validator.items(value.count, atMost: 3, "input.yaml#/paths/~1pets~1{name}/get")
                for (index, item) in value.enumerated() {
                    validator.enter(index)
                    validator.length(item, atMost: 5, "input.yaml#/paths/~1pets~1{name}/get")
                    validator.leave()
                }
                validator.leave()
            }
            validator.visit("filter", filter)
            if let value = xKey {
                validator.enter(secret: "X-Key")
                validator.length(value.rawValue, atLeast: 8, "input.yaml#/paths/~1pets~1{name}/get")
                validator.leave()
            }
            validator.length("on", on?.rawValue, atMost: 10, "input.yaml#/paths/~1pets~1{name}/get")
        }
        try arguments.path("name", name)
        try arguments.query("limit", limit)
        try arguments.query("validator", validatorValue)
        try arguments.query("filter", filter, style: .deepObject)
        try arguments.header("X-Key", xKey)
        try arguments.query("on", on)
        let operation = OperationDescription(
            id: "find", method: "GET", path: "/pets/{name}",
            security: [])
        try await engine.perform(operation, arguments: arguments, options: options)
    }

    /// `POST /many`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func addAll(_ request: [Filter], options: CallOptions = CallOptions()) async throws {
        var arguments = CallArguments()
        arguments.check { validator in
            validator.items(request.count, atLeast: 1, "input.yaml#/paths/~1many/post")
        }
        let operation = OperationDescription(
            id: "addAll", method: "POST", path: "/many",
            security: [])
        try await engine.perform(operation, arguments: arguments, body: request, options: options)
    }

    /// `PUT /many`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func setWords(_ request: Words? = nil, options: CallOptions = CallOptions()) async throws {
        var arguments = CallArguments()
        arguments.check { validator in
            if let value = request {
                validator.items(value.count, atMost: 2, "input.yaml#/paths/~1many/put")
                for (index2, item2) in value.enumerated() {
                    validator.enter(index2)
                    validator.length(item2, atLeast: 1, "input.yaml#/paths/~1many/put")
                    validator.leave()
                }
            }
        }
        let operation = OperationDescription(
            id: "setWords", method: "PUT", path: "/many",
            security: [])
        try await engine.perform(operation, arguments: arguments, body: request, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `GET /pets/{name}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func find(
        name: String,
        limit: Int?,
        validatorValue: [String]?,
        filter: Filter?,
        xKey: SecretString?,
        on: DateString?,
        options: CallOptions
    ) async throws

    /// `POST /many`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func addAll(_ request: [Filter], options: CallOptions) async throws

    /// `PUT /many`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func setWords(_ request: Words?, options: CallOptions) async throws
}

extension GoldenClientOperations {
    /// The same without options.
    public func find(
        name: String,
        limit: Int? = nil,
        validatorValue: [String]? = nil,
        filter: Filter? = nil,
        xKey: SecretString? = nil,
        on: DateString? = nil
    ) async throws {
        try await self.find(name: name, limit: limit, validatorValue: validatorValue, filter: filter, xKey: xKey, on: on, options: CallOptions())
    }

    /// The same without options.
    public func addAll(_ request: [Filter]) async throws {
        try await self.addAll(request, options: CallOptions())
    }

    /// The same without options.
    public func setWords(_ request: Words? = nil) async throws {
        try await self.setWords(request, options: CallOptions())
    }
}
