// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyClient
import BinderyRuntime
@_exported import BinderyServer

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// The server's side of Golden, version 1.
///
/// `server` makes an `APIServer` of handlers; `operations` gives the table for one of your own.
public enum GoldenServer {
    /// What the description says of the API as a whole.
    public static var api: APIDescription { GoldenClient.api }

    /// A server of all operations, each with the handler that responds to it.
    /// - Parameters:
    ///   - chat: Responds to the operations of `ChatHandler`.
    ///   - logs: Responds to the operations of `LogsHandler`.
    ///   - authenticator: Who decides about credentials; nil: nobody is asked for any.
    ///   - errorForm: How errors are written; where not set, as the description has them.
    ///   - configuration: Limits, checks, logger.
    public static func server(
        chat: some ChatHandler,
        logs: some LogsHandler,
        authenticator: Authenticator?,
        errorForm: ErrorForm? = nil,
        configuration: ServerConfiguration = ServerConfiguration()
    ) -> APIServer {
        APIServer(
            api: api,
            operations: operations(
                chat: chat,
                logs: logs),
            authenticator: authenticator, errorForm: errorForm, configuration: configuration)
    }

    /// All operations, each with the handler that responds to it.
    public static func operations(
        chat: some ChatHandler,
        logs: some LogsHandler
    ) -> [ServerOperation] {
        [
            operations(chat: chat),
            operations(logs: logs)
        ].flatMap { $0 }
    }

    /// The operations of `ChatHandler`. What is left out of a server's table is not found (404).
    public static func operations(
        chat handler: some ChatHandler
    ) -> [ServerOperation] {
        [
            ServerOperation(
                OperationDescription(
                    id: "create", method: "POST", path: "/chat",
                    security: [], sentinel: "[DONE]"), produces: ["application/json", "text/event-stream"]
            ) { call in
                _ = try call.content(among: ["application/json"])
                let request: Request = try await call.json()
                if request.stream == true {
                    return try await call.stream(try await handler.createStream(request, context: call.context))
                }
                return try call.json(try await handler.create(request, context: call.context))
            }
        ]
    }

    /// The operations of `LogsHandler`. What is left out of a server's table is not found (404).
    public static func operations(
        logs handler: some LogsHandler
    ) -> [ServerOperation] {
        [
            ServerOperation(
                OperationDescription(
                    id: "tail", method: "GET", path: "/log",
                    security: [], accept: "application/x-ndjson", framing: .lines), produces: ["application/x-ndjson"]
            ) { call in
                return try await call.stream(try await handler.tail(context: call.context), contentType: "application/x-ndjson")
            }
        ]
    }
}

/// Responds to the operations of `chat`. A method that is not there responds with status 501.
public protocol ChatHandler: Sendable {
    /// `POST /chat`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func create(_ request: Request, context: RequestContext) async throws -> Answer

    /// The response comes as a stream of events.
    ///
    /// `POST /chat`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func createStream(
        _ request: Request,
        context: RequestContext
    ) async throws -> ResponseStream<Chunk>
}

extension ChatHandler {
    /// Responds with status 501.
    public func create(_ request: Request, context: RequestContext) async throws -> Answer {
        throw ServerError.notImplemented("create")
    }

    /// Responds with status 501.
    public func createStream(
        _ request: Request,
        context: RequestContext
    ) async throws -> ResponseStream<Chunk> {
        throw ServerError.notImplemented("create")
    }
}

/// Responds to the operations of `logs`. A method that is not there responds with status 501.
public protocol LogsHandler: Sendable {
    /// The response comes as a stream of items.
    ///
    /// `GET /log`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func tail(context: RequestContext) async throws -> ResponseStream<Chunk>
}

extension LogsHandler {
    /// Responds with status 501.
    public func tail(context: RequestContext) async throws -> ResponseStream<Chunk> {
        throw ServerError.notImplemented("tail")
    }
}
