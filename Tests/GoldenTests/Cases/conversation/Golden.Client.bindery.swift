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

    /// The operations of `chats`.
    public var chats: Chats { Chats(engine: engine) }

    /// The operations of `lines`.
    public var lines: Lines { Lines(engine: engine) }

    /// The operations of `talks`.
    public var talks: Talks { Talks(engine: engine) }

    /// The operations of `texts`.
    public var texts: Texts { Texts(engine: engine) }

    /// `POST /notes`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func createNote(
        _ request: Ask,
        options: CallOptions = CallOptions()
    ) async throws -> Talk {
        let operation = OperationDescription(
            id: "createNote", method: "POST", path: "/notes",
            security: [])
        return try await engine.send(operation, body: request, options: options)
    }

    /// The operations of `Chats`.
    public struct Chats: ChatsOperations {
        let engine: ClientEngine

        /// `POST /chats`
        ///
        /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status
        ///   other than 2xx, `ClientError` where no readable response came.
        public func createChat(
            _ request: Ask,
            trace: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> Talk {
            var arguments = CallArguments()
            try arguments.header("trace", trace)
            let operation = OperationDescription(
                id: "createChat", method: "POST", path: "/chats",
                security: [])
            return try await engine.send(operation, arguments: arguments, body: request, options: options)
        }

        /// The response comes as a stream of events.
        ///
        /// `POST /chats`
        ///
        /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status
        ///   other than 2xx, `ClientError` where no readable response came.
        public func streamChat(
            _ request: LiveAsk,
            options: CallOptions = CallOptions()
        ) async throws -> EventStream<Piece> {
            let operation = OperationDescription(
                id: "streamChat", method: "POST", path: "/chats",
                security: [], sentinel: "[DONE]")
            return try await engine.stream(operation, body: request, options: options)
        }
    }

    /// The operations of `Lines`.
    public struct Lines: LinesOperations {
        let engine: ClientEngine

        /// `POST /lines`
        ///
        /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status
        ///   other than 2xx, `ClientError` where no readable response came.
        public func createLine(
            _ request: Ask,
            options: CallOptions = CallOptions()
        ) async throws -> Talk {
            let operation = OperationDescription(
                id: "createLine", method: "POST", path: "/lines",
                security: [])
            return try await engine.send(operation, body: request, options: options)
        }

        /// The response comes as a stream of events.
        ///
        /// `POST /lines`
        ///
        /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status
        ///   other than 2xx, `ClientError` where no readable response came.
        public func createLineStream(
            _ request: Ask,
            options: CallOptions = CallOptions()
        ) async throws -> EventStream<Line> {
            let operation = OperationDescription(
                id: "createLine", method: "POST", path: "/lines",
                security: [], sentinel: "[DONE]")
            return try await engine.stream(operation, body: request, options: options)
        }
    }

    /// The operations of `Talks`.
    public struct Talks: TalksOperations {
        let engine: ClientEngine

        /// `POST /talks`
        ///
        /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status
        ///   other than 2xx, `ClientError` where no readable response came.
        public func createTalk(
            _ request: Ask,
            options: CallOptions = CallOptions()
        ) async throws -> Talk {
            var request = request
            if request.live == true { request.live = nil }
            request.unknownFields["live"] = nil
            let operation = OperationDescription(
                id: "createTalk", method: "POST", path: "/talks",
                security: [])
            return try await engine.send(operation, body: request, options: options)
        }

        /// The response comes as a stream of events.
        ///
        /// `POST /talks`
        ///
        /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status
        ///   other than 2xx, `ClientError` where no readable response came.
        public func stream(
            _ request: Ask,
            options: CallOptions = CallOptions()
        ) async throws -> EventStream<Piece> {
            var request = request
            request.live = true
            request.unknownFields["live"] = nil
            let operation = OperationDescription(
                id: "createTalk", method: "POST", path: "/talks",
                security: [], sentinel: "[DONE]")
            return try await engine.stream(operation, body: request, options: options)
        }
    }

    /// The operations of `Texts`.
    public struct Texts: TextsOperations {
        let engine: ClientEngine

        /// The response is `text/plain`.
        ///
        /// `POST /texts`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func createText(options: CallOptions = CallOptions()) async throws -> String {
            let operation = OperationDescription(
                id: "createText", method: "POST", path: "/texts",
                security: [], accept: "text/plain")
            return try await engine.text(operation, options: options)
        }
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: ConversationOperations
where
    ConversationRequest == Ask,
    ConversationResponse == Talk {
    /// `POST /notes`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createNote(_ request: Ask, options: CallOptions) async throws -> Talk
}

extension GoldenClientOperations {
    /// The same without options.
    public func createNote(_ request: Ask) async throws -> Talk {
        try await self.createNote(request, options: CallOptions())
    }
}

extension GoldenClientOperations {
    /// Where messages, tools and a format go into the request, and what of the response goes back.
    public static var conversation: ConversationShape { conversationOfGoldenClientOperations }

    /// Continues the conversation; the response comes whole.
    public func reply(
        to request: Ask, options: CallOptions
    ) async throws -> Talk {
        try await self.createNote(request, options: options)
    }
}

private let conversationOfGoldenClientOperations = ConversationShape(
    messages: "turns",
    reply: .init(
        message: "turns"))

/// The operations of `GoldenClient.Chats`, for doubles in tests.
public protocol ChatsOperations: StreamedConversationOperations
where
    ConversationRequest == Ask,
    ConversationResponse == Talk,
    ConversationChunk == Piece {
    /// `POST /chats`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createChat(
        _ request: Ask,
        trace: String?,
        options: CallOptions
    ) async throws -> Talk

    /// The response comes as a stream of events.
    ///
    /// `POST /chats`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func streamChat(
        _ request: LiveAsk,
        options: CallOptions
    ) async throws -> EventStream<Piece>
}

extension ChatsOperations {
    /// The same without options.
    public func createChat(_ request: Ask, trace: String? = nil) async throws -> Talk {
        try await self.createChat(request, trace: trace, options: CallOptions())
    }

    /// The same without options.
    public func streamChat(_ request: LiveAsk) async throws -> EventStream<Piece> {
        try await self.streamChat(request, options: CallOptions())
    }
}

extension ChatsOperations {
    /// Where messages, tools and a format go into the request, and what of the response goes back.
    public static var conversation: ConversationShape { conversationOfChatsOperations }

    /// Continues the conversation; the response comes whole.
    public func reply(
        to request: Ask, options: CallOptions
    ) async throws -> Talk {
        try await self.createChat(request, trace: nil, options: options)
    }

    /// Continues the conversation; the response comes in chunks.
    public func streamedReply(
        to request: Ask, options: CallOptions
    ) async throws -> EventStream<Piece> {
        let request = try request.converted(
            to: LiveAsk.self, setting: ["live": true])
        return try await self.streamChat(request, options: options)
    }
}

private let conversationOfChatsOperations = ConversationShape(
    messages: "turns",
    reply: .init(
        message: "turns[at=0]/turn"))

/// The operations of `GoldenClient.Lines`, for doubles in tests.
public protocol LinesOperations: ConversationOperations
where
    ConversationRequest == Ask,
    ConversationResponse == Talk {
    /// `POST /lines`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createLine(_ request: Ask, options: CallOptions) async throws -> Talk

    /// The response comes as a stream of events.
    ///
    /// `POST /lines`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createLineStream(
        _ request: Ask,
        options: CallOptions
    ) async throws -> EventStream<Line>
}

extension LinesOperations {
    /// The same without options.
    public func createLine(_ request: Ask) async throws -> Talk {
        try await self.createLine(request, options: CallOptions())
    }

    /// The same without options.
    public func createLineStream(_ request: Ask) async throws -> EventStream<Line> {
        try await self.createLineStream(request, options: CallOptions())
    }
}

extension LinesOperations {
    /// Where messages, tools and a format go into the request, and what of the response goes back.
    public static var conversation: ConversationShape { conversationOfLinesOperations }

    /// Continues the conversation; the response comes whole.
    public func reply(
        to request: Ask, options: CallOptions
    ) async throws -> Talk {
        try await self.createLine(request, options: options)
    }
}

private let conversationOfLinesOperations = ConversationShape(
    messages: "turns",
    reply: .init(
        message: "turns"))

/// The operations of `GoldenClient.Talks`, for doubles in tests.
public protocol TalksOperations: StreamedConversationOperations
where
    ConversationRequest == Ask,
    ConversationResponse == Talk,
    ConversationChunk == Piece {
    /// `POST /talks`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createTalk(_ request: Ask, options: CallOptions) async throws -> Talk

    /// The response comes as a stream of events.
    ///
    /// `POST /talks`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func stream(_ request: Ask, options: CallOptions) async throws -> EventStream<Piece>
}

extension TalksOperations {
    /// The same without options.
    public func createTalk(_ request: Ask) async throws -> Talk {
        try await self.createTalk(request, options: CallOptions())
    }

    /// The same without options.
    public func stream(_ request: Ask) async throws -> EventStream<Piece> {
        try await self.stream(request, options: CallOptions())
    }
}

extension TalksOperations {
    /// Where messages, tools and a format go into the request, and what of the response goes back.
    public static var conversation: ConversationShape { conversationOfTalksOperations }

    /// Continues the conversation; the response comes whole.
    public func reply(
        to request: Ask, options: CallOptions
    ) async throws -> Talk {
        try await self.createTalk(request, options: options)
    }

    /// Continues the conversation; the response comes in chunks.
    public func streamedReply(
        to request: Ask, options: CallOptions
    ) async throws -> EventStream<Piece> {
        try await self.stream(request, options: options)
    }
}

private let conversationOfTalksOperations = ConversationShape(
    messages: "turns",
    tools: .init(
        member: "helpers",
        definition: [
            "say": "$name",
            "why": "$description",
            "form": "$parameters",
            "exact": "$strict",
            "odds": [1, -2.5, 1e+300, nil, true, [:]]
        ],
        result: ["by": "helper", "call": "$id", "name": "$name", "text": "$content"],
        parallel: "atOnce"),
    reply: .init(
        message: "turns[at=0]/turn",
        defaults: ["by": "model"],
        dropped: ["mood"],
        callDefaults: ["kind": "call"],
        callDropped: ["at"]),
    format: .init(
        member: "form",
        schema: ["name": "$name", "schema": "$schema"],
        object: ["any": true],
        pattern: ["like": "$pattern"]),
    instruction: ["by": "rules", "text": "$text"],
    cutShort: ["full"],
    filtered: ["hidden"],
    streamed: ["tell": ["cost": true]],
    strictSchemas: StrictSchemaForm(
        keywords: ["type", "properties"],
        formats: ["date"],
        isClosed: true, requiresAll: true, maxDepth: 5, maxCharacters: 100))

/// The operations of `GoldenClient.Texts`, for doubles in tests.
public protocol TextsOperations: Sendable {
    /// The response is `text/plain`.
    ///
    /// `POST /texts`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func createText(options: CallOptions) async throws -> String
}

extension TextsOperations {
    /// The same without options.
    public func createText() async throws -> String {
        try await self.createText(options: CallOptions())
    }
}
