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

    /// Where in the body of an error its parts stand.
    public static let errorForm = ErrorForm(
        message: "error/message", code: "error/code", type: "error/kind",
        parameter: "error/field", status: "error/status",
        optional: ["error/code", "error/kind", "error/status"],
        types: ["429": "limit", "4XX": "request", "default": "server"],
        contentType: "application/vnd.golden+json")

    /// A server of all operations, each with the handler that responds to it.
    /// - Parameters:
    ///   - jobs: Responds to the operations of `JobsHandler`.
    ///   - authenticator: Who decides about credentials; nil: nobody is asked for any.
    ///   - errorForm: How errors are written; where not set, as the description has them.
    ///   - configuration: Limits, checks, logger.
    public static func server(
        jobs: some JobsHandler,
        authenticator: Authenticator?,
        errorForm: ErrorForm? = GoldenServer.errorForm,
        configuration: ServerConfiguration = ServerConfiguration()
    ) -> APIServer {
        APIServer(
            api: api,
            operations: operations(
                jobs: jobs),
            authenticator: authenticator, errorForm: errorForm, configuration: configuration)
    }

    /// The operations of `JobsHandler`. What is left out of a server's table is not found (404).
    public static func operations(
        jobs handler: some JobsHandler
    ) -> [ServerOperation] {
        [
            ServerOperation(
                OperationDescription(
                    id: "start", method: "POST", path: "/jobs",
                    security: [], errors: [DocumentedError(Failure.self, "default")])
            ) { call in
                try await handler.start(context: call.context)
                return call.nothing()
            }
        ]
    }
}

/// Responds to the operations of `jobs`. A method that is not there responds with status 501.
public protocol JobsHandler: Sendable {
    /// `POST /jobs`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func start(context: RequestContext) async throws
}

extension JobsHandler {
    /// Responds with status 501.
    public func start(context: RequestContext) async throws {
        throw ServerError.notImplemented("start")
    }
}
