// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 383805b1c8cc4935
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// OpenAI chat completions, version 2.3.0.
public struct OpenAIClient: APIClient {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "OpenAI chat completions", version: "2.3.0",
        servers: ["https://api.openai.com/v1"],
        serverVariable: "OPENAI_BASE_URL",
        security: [
            SecurityDescription(name: "ApiKeyAuth", kind: .bearer, environmentVariable: "OPENAI_API_KEY")
        ],
        environmentHeaders: [
            EnvironmentHeader(name: "OpenAI-Organization", variable: "OPENAI_ORG_ID"),
            EnvironmentHeader(name: "OpenAI-Project", variable: "OPENAI_PROJECT_ID")
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

    /// The operations of `chat`.
    public var chat: Chat { Chat(engine: engine) }

    /// The operations of `Chat`.
    public struct Chat: Sendable {
        let engine: ClientEngine

        /// The operations of `completions`.
        public var completions: Completions { Completions(engine: engine) }

        /// The operations of `Chat.Completions`.
        public struct Completions: ChatCompletionsOperations {
            let engine: ClientEngine

            /// Continues a conversation.
            ///
            /// Sends the messages so far and gets the model's next one, whole or, where `stream` is
            /// true, in pieces as they are made. Which settings a model understands differs; a
            /// model refuses the ones it does not know with status 400.
            ///
            /// `POST /chat/completions`
            ///
            /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a
            ///   status other than 2xx, `ClientError` where no readable response came.
            public func create(
                _ request: CreateChatCompletionRequest,
                options: CallOptions = CallOptions()
            ) async throws -> CreateChatCompletionResponse {
                var request = request
                if request.stream == true { request.stream = nil }
                request.unknownFields["stream"] = nil
                let operation = OperationDescription(
                    id: "createChatCompletion", method: "POST", path: "/chat/completions",
                    security: ["ApiKeyAuth"], errors: [DocumentedError(ErrorResponse.self, "default")])
                return try await engine.send(operation, body: request, options: options)
            }

            /// Continues a conversation.
            ///
            /// Sends the messages so far and gets the model's next one, whole or, where `stream` is
            /// true, in pieces as they are made. Which settings a model understands differs; a
            /// model refuses the ones it does not know with status 400.
            ///
            /// The response comes as a stream of events.
            ///
            /// `POST /chat/completions`
            ///
            /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a
            ///   status other than 2xx, `ClientError` where no readable response came.
            public func stream(
                _ request: CreateChatCompletionRequest,
                options: CallOptions = CallOptions()
            ) async throws -> EventStream<CreateChatCompletionStreamResponse> {
                var request = request
                request.stream = true
                request.unknownFields["stream"] = nil
                let operation = OperationDescription(
                    id: "createChatCompletion", method: "POST", path: "/chat/completions",
                    security: ["ApiKeyAuth"], errors: [DocumentedError(ErrorResponse.self, "default")], sentinel: "[DONE]", requiresSentinel: true)
                return try await engine.stream(operation, body: request, options: options)
            }
        }
    }

    /// The headers of responses and errors that the description documents.
    public struct Headers: DocumentedHeaders {
        public let values: HeaderValues

        public init(_ values: HeaderValues) { self.values = values }

        /// Seconds to wait before the next try; absent where waiting alone would not help.
        public var retryAfter: Int? { values["Retry-After"] }
    }

    /// The bodies of errors that the description documents: `ErrorBody(error)` for the one of an `APIError`.
    public enum ErrorBody: Sendable {
        case errorResponse(ErrorResponse)

        /// nil where the description gives no type for the error, or its body is something else.
        public init?(_ error: APIError) {
            switch error.documentedBody {
            case let body as ErrorResponse: self = .errorResponse(body)
            default: return nil
            }
        }
    }
}

/// The operations of `OpenAIClient.Chat.Completions`, for doubles in tests.
public protocol ChatCompletionsOperations: StreamedConversationOperations
where
    ConversationRequest == CreateChatCompletionRequest,
    ConversationResponse == CreateChatCompletionResponse,
    ConversationChunk == CreateChatCompletionStreamResponse {
    /// Continues a conversation.
    ///
    /// Sends the messages so far and gets the model's next one, whole or, where `stream` is true,
    /// in pieces as they are made. Which settings a model understands differs; a model refuses the
    /// ones it does not know with status 400.
    ///
    /// `POST /chat/completions`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func create(
        _ request: CreateChatCompletionRequest,
        options: CallOptions
    ) async throws -> CreateChatCompletionResponse

    /// Continues a conversation.
    ///
    /// Sends the messages so far and gets the model's next one, whole or, where `stream` is true,
    /// in pieces as they are made. Which settings a model understands differs; a model refuses the
    /// ones it does not know with status 400.
    ///
    /// The response comes as a stream of events.
    ///
    /// `POST /chat/completions`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func stream(
        _ request: CreateChatCompletionRequest,
        options: CallOptions
    ) async throws -> EventStream<CreateChatCompletionStreamResponse>
}

extension ChatCompletionsOperations {
    /// The same without options.
    public func create(
        _ request: CreateChatCompletionRequest
    ) async throws -> CreateChatCompletionResponse {
        try await self.create(request, options: CallOptions())
    }

    /// The same without options.
    public func stream(
        _ request: CreateChatCompletionRequest
    ) async throws -> EventStream<CreateChatCompletionStreamResponse> {
        try await self.stream(request, options: CallOptions())
    }
}

extension ChatCompletionsOperations {
    /// Where messages, tools and a format go into the request, and what of the response goes back.
    public static var conversation: ConversationShape { conversationOfChatCompletionsOperations }

    /// Continues the conversation; the response comes whole.
    public func reply(
        to request: CreateChatCompletionRequest, options: CallOptions
    ) async throws -> CreateChatCompletionResponse {
        try await self.create(request, options: options)
    }

    /// Continues the conversation; the response comes in chunks.
    public func streamedReply(
        to request: CreateChatCompletionRequest, options: CallOptions
    ) async throws -> EventStream<CreateChatCompletionStreamResponse> {
        try await self.stream(request, options: options)
    }
}

private let conversationOfChatCompletionsOperations = ConversationShape(
    messages: "messages",
    tools: .init(
        member: "tools",
        definition: [
            "type": "function",
            "function": [
                "name": "$name",
                "description": "$description",
                "parameters": "$parameters",
                "strict": "$strict"
            ]
        ],
        result: ["role": "tool", "tool_call_id": "$id", "content": "$content"],
        parallel: "parallel_tool_calls",
        choice: "tool_choice"),
    reply: .init(
        message: "choices[index=0]/message",
        defaults: ["role": "assistant"],
        dropped: ["annotations", "audio/data", "audio/expires_at", "audio/transcript"],
        callDefaults: ["type": "function"],
        callDropped: ["index"]),
    format: .init(
        member: "response_format",
        schema: [
            "type": "json_schema",
            "json_schema": ["name": "$name", "description": "$description", "schema": "$schema", "strict": "$strict"]
        ],
        object: ["type": "json_object"]),
    instruction: ["role": "system", "content": "$text"],
    cutShort: ["length"],
    filtered: ["content_filter"],
    streamed: ["stream_options": ["include_usage": true]],
    strictSchemas: StrictSchemaForm(
        keywords: [
            "$ref", "$defs", "type", "title", "description", "properties", "required",
            "additionalProperties", "items", "enum", "const", "anyOf", "pattern", "format",
            "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems",
            "maxItems"
        ],
        formats: ["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"],
        isClosed: true, requiresAll: true, maxDepth: 10, maxProperties: 5000,
        maxEnumValues: 1000, maxCharacters: 120000))
