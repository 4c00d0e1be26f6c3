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

    /// The response comes as a stream of items.
    ///
    /// `GET /lines`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func lines(options: CallOptions = CallOptions()) async throws -> EventStream<Item> {
        let operation = OperationDescription(
            id: "lines", method: "GET", path: "/lines",
            security: [], accept: "application/jsonl", framing: .lines)
        return try await engine.stream(operation, options: options)
    }

    /// The response comes as a stream of items.
    ///
    /// `GET /records`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func records(options: CallOptions = CallOptions()) async throws -> EventStream<Item> {
        let operation = OperationDescription(
            id: "records", method: "GET", path: "/records",
            security: [], accept: "application/json-seq", framing: .records)
        return try await engine.stream(operation, options: options)
    }

    /// The response comes as a stream of events.
    ///
    /// `GET /events`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func events(options: CallOptions = CallOptions()) async throws -> EventStream<Event> {
        let operation = OperationDescription(
            id: "events", method: "GET", path: "/events",
            security: [], sentinel: "END", framing: .envelopes)
        return try await engine.stream(operation, options: options)
    }

    /// The response comes as a stream of events.
    ///
    /// `GET /wrapped`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func wrapped(options: CallOptions = CallOptions()) async throws -> EventStream<Item> {
        let operation = OperationDescription(
            id: "wrapped", method: "GET", path: "/wrapped",
            security: [], sentinel: "[DONE]")
        return try await engine.stream(operation, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// The response comes as a stream of items.
    ///
    /// `GET /lines`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func lines(options: CallOptions) async throws -> EventStream<Item>

    /// The response comes as a stream of items.
    ///
    /// `GET /records`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func records(options: CallOptions) async throws -> EventStream<Item>

    /// The response comes as a stream of events.
    ///
    /// `GET /events`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func events(options: CallOptions) async throws -> EventStream<Event>

    /// The response comes as a stream of events.
    ///
    /// `GET /wrapped`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func wrapped(options: CallOptions) async throws -> EventStream<Item>
}

extension GoldenClientOperations {
    /// The same without options.
    public func lines() async throws -> EventStream<Item> {
        try await self.lines(options: CallOptions())
    }

    /// The same without options.
    public func records() async throws -> EventStream<Item> {
        try await self.records(options: CallOptions())
    }

    /// The same without options.
    public func events() async throws -> EventStream<Event> {
        try await self.events(options: CallOptions())
    }

    /// The same without options.
    public func wrapped() async throws -> EventStream<Item> {
        try await self.wrapped(options: CallOptions())
    }
}
