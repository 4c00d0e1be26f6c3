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

    /// `POST /talk`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func talk(_ request: Talk, options: CallOptions = CallOptions()) async throws {
        var request = request
        var options = options
        options.steer(retries: request.retries.map { Int(clamping: $0) })
        options.steer(timeout: request.timeout.map { Double($0) })
        options.steer(fallbacks: request.otherModels, in: "model")
        request.retries = nil
        request.unknownFields["retries"] = nil
        request.nulls["retries"] = false
        request.timeout = nil
        request.unknownFields["timeout"] = nil
        request.nulls["timeout"] = false
        request.otherModels = nil
        request.unknownFields["other_models"] = nil
        request.nulls["other_models"] = false
        request._caching = nil
        request.unknownFields["caching"] = nil
        request.nulls["caching"] = false
        let operation = OperationDescription(
            id: "talk", method: "POST", path: "/talk",
            security: [])
        try await engine.perform(operation, body: request, options: options)
    }

    /// `POST /maybe`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func maybe(_ request: Talk? = nil, options: CallOptions = CallOptions()) async throws {
        var request = request
        var options = options
        options.steer(retries: (request?.retries).map { Int(clamping: $0) })
        options.steer(timeout: (request?.timeout).map { Double($0) })
        options.steer(fallbacks: request?.otherModels, in: "model")
        request?.retries = nil
        request?.unknownFields["retries"] = nil
        request?.nulls["retries"] = false
        request?.timeout = nil
        request?.unknownFields["timeout"] = nil
        request?.nulls["timeout"] = false
        request?.otherModels = nil
        request?.unknownFields["other_models"] = nil
        request?.nulls["other_models"] = false
        request?._caching = nil
        request?.unknownFields["caching"] = nil
        request?.nulls["caching"] = false
        let operation = OperationDescription(
            id: "maybe", method: "POST", path: "/maybe",
            security: [])
        try await engine.perform(operation, body: request, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `POST /talk`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func talk(_ request: Talk, options: CallOptions) async throws

    /// `POST /maybe`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func maybe(_ request: Talk?, options: CallOptions) async throws
}

extension GoldenClientOperations {
    /// The same without options.
    public func talk(_ request: Talk) async throws {
        try await self.talk(request, options: CallOptions())
    }

    /// The same without options.
    public func maybe(_ request: Talk? = nil) async throws {
        try await self.maybe(request, options: CallOptions())
    }
}
