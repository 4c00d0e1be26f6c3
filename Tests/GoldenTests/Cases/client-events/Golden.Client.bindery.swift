// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Events as OpenAPI 3.2 describes them, version 1.
public struct GoldenClient: APIClient, GoldenClientOperations {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "Events as OpenAPI 3.2 describes them", version: "1",
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

    /// The response comes as a stream of events.
    ///
    /// `GET /events`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func events(
        options: CallOptions = CallOptions()
    ) async throws -> EventStream<EventsEvent> {
        let operation = OperationDescription(
            id: "events", method: "GET", path: "/events",
            security: [], sentinel: "[DONE]", framing: .envelopes)
        return try await engine.stream(operation, options: options)
    }

    /// The response comes as a stream of events.
    ///
    /// `GET /ticks`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func ticks(options: CallOptions = CallOptions()) async throws -> EventStream<TicksEvent> {
        let operation = OperationDescription(
            id: "ticks", method: "GET", path: "/ticks",
            security: [], sentinel: "[DONE]", framing: .envelopes)
        return try await engine.stream(operation, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// The response comes as a stream of events.
    ///
    /// `GET /events`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func events(options: CallOptions) async throws -> EventStream<EventsEvent>

    /// The response comes as a stream of events.
    ///
    /// `GET /ticks`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func ticks(options: CallOptions) async throws -> EventStream<TicksEvent>
}

extension GoldenClientOperations {
    /// The same without options.
    public func events() async throws -> EventStream<EventsEvent> {
        try await self.events(options: CallOptions())
    }

    /// The same without options.
    public func ticks() async throws -> EventStream<TicksEvent> {
        try await self.ticks(options: CallOptions())
    }
}
