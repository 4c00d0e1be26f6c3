// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyClient
import BinderyRuntime
@_exported import BinderyServer

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// The server's side of T, version 1.
///
/// `server` makes an `APIServer` of handlers; `operations` gives the table for one of your own.
public enum GoldenServer {
    /// What the description says of the API as a whole.
    public static var api: APIDescription { GoldenClient.api }

    /// A server of all operations, each with the handler that responds to it.
    /// - Parameters:
    ///   - apiOperations: Responds to the operations of `APIHandler`.
    ///   - operationsOperations: Responds to the operations of `OperationsHandler`.
    ///   - serverOperations: Responds to the operations of `ServerHandler`.
    ///   - authenticator: Who decides about credentials; nil: nobody is asked for any.
    ///   - errorForm: How errors are written; where not set, as the description has them.
    ///   - configuration: Limits, checks, logger.
    public static func server(
        apiOperations: some APIHandler,
        operationsOperations: some OperationsHandler,
        serverOperations: some ServerHandler,
        authenticator: Authenticator?,
        errorForm: ErrorForm? = nil,
        configuration: ServerConfiguration = ServerConfiguration()
    ) -> APIServer {
        APIServer(
            api: api,
            operations: operations(
                apiOperations: apiOperations,
                operationsOperations: operationsOperations,
                serverOperations: serverOperations),
            authenticator: authenticator, errorForm: errorForm, configuration: configuration)
    }

    /// All operations, each with the handler that responds to it.
    public static func operations(
        apiOperations: some APIHandler,
        operationsOperations: some OperationsHandler,
        serverOperations: some ServerHandler
    ) -> [ServerOperation] {
        [
            operations(apiOperations: apiOperations),
            operations(operationsOperations: operationsOperations),
            operations(serverOperations: serverOperations)
        ].flatMap { $0 }
    }

    /// The operations of `APIHandler`. What is left out of a server's table is not found (404).
    public static func operations(
        apiOperations _handler: some APIHandler
    ) -> [ServerOperation] {
        [
            ServerOperation(
                OperationDescription(
                    id: "api_list", method: "GET", path: "/a",
                    security: []), queryNames: ["handler"]
            ) { call in
                let handler: String? = try call.query(optional: "handler", shape: .text)
                try await _handler.list(handler: handler, context: call.context)
                return call.nothing()
            }
        ]
    }

    /// The operations of `OperationsHandler`. What is left out of a server's table is not found (404).
    public static func operations(
        operationsOperations handler: some OperationsHandler
    ) -> [ServerOperation] {
        [
            ServerOperation(
                OperationDescription(
                    id: "operations/get-content", method: "GET", path: "/o",
                    security: [])
            ) { call in
                try await handler.getContent(context: call.context)
                return call.nothing()
            },
            ServerOperation(
                OperationDescription(
                    id: "operationDelete", method: "PUT", path: "/o",
                    security: [])
            ) { call in
                try await handler.delete(context: call.context)
                return call.nothing()
            },
            ServerOperation(
                OperationDescription(
                    id: "makeOperation", method: "POST", path: "/o",
                    security: [])
            ) { call in
                try await handler.makeOperation(context: call.context)
                return call.nothing()
            }
        ]
    }

    /// The operations of `ServerHandler`. What is left out of a server's table is not found (404).
    public static func operations(
        serverOperations handler: some ServerHandler
    ) -> [ServerOperation] {
        [
            ServerOperation(
                OperationDescription(
                    id: "server", method: "GET", path: "/s",
                    security: [])
            ) { call in
                try await handler.server(context: call.context)
                return call.nothing()
            }
        ]
    }
}

/// Responds to the operations of `apiValue`. A method that is not there responds with status 501.
public protocol APIHandler: Sendable {
    /// `GET /a`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func list(handler: String?, context: RequestContext) async throws
}

extension APIHandler {
    /// Responds with status 501.
    public func list(handler: String?, context: RequestContext) async throws {
        throw ServerError.notImplemented("api_list")
    }
}

/// Responds to the operations of `operations`. A method that is not there responds with status 501.
public protocol OperationsHandler: Sendable {
    /// `GET /o`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func getContent(context: RequestContext) async throws

    /// `PUT /o`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func delete(context: RequestContext) async throws

    /// `POST /o`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func makeOperation(context: RequestContext) async throws
}

extension OperationsHandler {
    /// Responds with status 501.
    public func getContent(context: RequestContext) async throws {
        throw ServerError.notImplemented("operations/get-content")
    }

    /// Responds with status 501.
    public func delete(context: RequestContext) async throws {
        throw ServerError.notImplemented("operationDelete")
    }

    /// Responds with status 501.
    public func makeOperation(context: RequestContext) async throws {
        throw ServerError.notImplemented("makeOperation")
    }
}

/// Responds to the operations of `server`. A method that is not there responds with status 501.
public protocol ServerHandler: Sendable {
    /// `GET /s`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func server(context: RequestContext) async throws
}

extension ServerHandler {
    /// Responds with status 501.
    public func server(context: RequestContext) async throws {
        throw ServerError.notImplemented("server")
    }
}
