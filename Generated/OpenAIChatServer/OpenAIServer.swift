// Made by bindery 0.1.0 from openai.yaml for OpenAIChatServer. Do not edit: generate it again. Checksum: 0ad30ea2f3a9493e
// swift-format-ignore-file

import BinderyClient
@_exported import BinderyRuntime
@_exported import BinderyServer
@_exported import OpenAIChat

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// The server's side of OpenAI chat completions, version 2.3.0.
///
/// `server` makes an `APIServer` of handlers; `operations` gives the table for one of your own.
public enum OpenAIServer {
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

    /// Where in the body of an error its parts stand.
    public static let errorForm = ErrorForm(
        message: "error/message", code: "error/code", type: "error/type",
        parameter: "error/param", worded: ["error/type"],
        types: ["4XX": "invalid_request_error", "default": "server_error"])

    /// A server of all operations, each with the handler that responds to it.
    /// - Parameters:
    ///   - chatCompletions: Responds to the operations of `ChatCompletionsHandler`.
    ///   - authenticator: Who decides about credentials; nil: nobody is asked for any.
    ///   - errorForm: How errors are written; where not set, as the description has them.
    ///   - configuration: Limits, checks, logger.
    public static func server(
        chatCompletions: some ChatCompletionsHandler,
        authenticator: Authenticator?,
        errorForm: ErrorForm? = OpenAIServer.errorForm,
        configuration: ServerConfiguration = ServerConfiguration()
    ) -> APIServer {
        APIServer(
            api: api,
            operations: operations(
                chatCompletions: chatCompletions),
            authenticator: authenticator, errorForm: errorForm, configuration: configuration)
    }

    /// The operations of `ChatCompletionsHandler`. What is left out of a server's table is not found (404).
    public static func operations(
        chatCompletions handler: some ChatCompletionsHandler
    ) -> [ServerOperation] {
        [
            ServerOperation(
                OperationDescription(
                    id: "createChatCompletion", method: "POST", path: "/chat/completions",
                    security: ["ApiKeyAuth"], errors: [DocumentedError(ErrorResponse.self, "default")], sentinel: "[DONE]", requiresSentinel: true), produces: ["application/json", "text/event-stream"]
            ) { call in
                _ = try call.content(among: ["application/json"])
                let request: CreateChatCompletionRequest = try await call.json()
                if request.stream == true {
                    return try await call.stream(try await handler.stream(request, context: call.context))
                }
                return try call.json(try await handler.create(request, context: call.context))
            }
        ]
    }
}

/// Responds to the operations of `chat.completions`. A method that is not there responds with
/// status 501.
public protocol ChatCompletionsHandler: Sendable {
    /// Continues a conversation.
    ///
    /// Sends the messages so far and gets the model's next one, whole or, where `stream` is true,
    /// in pieces as they are made. Which settings a model understands differs; a model refuses the
    /// ones it does not know with status 400.
    ///
    /// `POST /chat/completions`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func create(
        _ request: CreateChatCompletionRequest,
        context: RequestContext
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
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func stream(
        _ request: CreateChatCompletionRequest,
        context: RequestContext
    ) async throws -> ResponseStream<CreateChatCompletionStreamResponse>
}

extension ChatCompletionsHandler {
    /// Responds with status 501.
    public func create(
        _ request: CreateChatCompletionRequest,
        context: RequestContext
    ) async throws -> CreateChatCompletionResponse {
        throw ServerError.notImplemented("createChatCompletion")
    }

    /// Responds with status 501.
    public func stream(
        _ request: CreateChatCompletionRequest,
        context: RequestContext
    ) async throws -> ResponseStream<CreateChatCompletionStreamResponse> {
        throw ServerError.notImplemented("createChatCompletion")
    }
}
