// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Golden, version 1.
public struct TalkClient: APIClient {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "Golden", version: "1",
        servers: ["https://talk.example/v1"],
        security: [
            SecurityDescription(name: "key", kind: .bearer, environmentVariable: "TALK_KEY")
        ],
        environmentHeaders: [
            EnvironmentHeader(name: "Talk-Team", variable: "TALK_TEAM")
        ]
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

    /// The operations of `talks`.
    public var talks: Talks { Talks(engine: engine) }

    /// The operations of `Talks`.
    public struct Talks: Sendable {
        let engine: ClientEngine

        /// The operations of `turns`.
        public var turns: Turns { Turns(engine: engine) }

        /// The operations of `Talks.Turns`.
        public struct Turns: TalksTurnsOperations {
            let engine: ClientEngine

            /// Says something.
            ///
            /// `POST /talks`
            ///
            /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a
            ///   status other than 2xx, `ClientError` where no readable response came.
            public func create(_ request: Turn, options: CallOptions = CallOptions()) async throws -> Turn {
                var request = request
                if request.live == true { request.live = nil }
                request.unknownFields["live"] = nil
                let operation = OperationDescription(
                    id: "createTalk", method: "POST", path: "/talks",
                    security: ["key"], errors: [DocumentedError(JSONObject.self, "default")])
                return try await engine.send(operation, body: request, options: options)
            }

            /// Says something.
            ///
            /// The response comes as a stream of events.
            ///
            /// `POST /talks`
            ///
            /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a
            ///   status other than 2xx, `ClientError` where no readable response came.
            public func stream(
                _ request: Turn,
                options: CallOptions = CallOptions()
            ) async throws -> EventStream<Piece> {
                var request = request
                request.live = true
                request.unknownFields["live"] = nil
                let operation = OperationDescription(
                    id: "createTalk", method: "POST", path: "/talks",
                    security: ["key"], errors: [DocumentedError(JSONObject.self, "default")], sentinel: "END", requiresSentinel: true)
                return try await engine.stream(operation, body: request, options: options)
            }
        }
    }
}

/// The operations of `TalkClient.Talks.Turns`, for doubles in tests.
public protocol TalksTurnsOperations: Sendable {
    /// Says something.
    ///
    /// `POST /talks`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func create(_ request: Turn, options: CallOptions) async throws -> Turn

    /// Says something.
    ///
    /// The response comes as a stream of events.
    ///
    /// `POST /talks`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func stream(_ request: Turn, options: CallOptions) async throws -> EventStream<Piece>
}

extension TalksTurnsOperations {
    /// The same without options.
    public func create(_ request: Turn) async throws -> Turn {
        try await self.create(request, options: CallOptions())
    }

    /// The same without options.
    public func stream(_ request: Turn) async throws -> EventStream<Piece> {
        try await self.stream(request, options: CallOptions())
    }
}
