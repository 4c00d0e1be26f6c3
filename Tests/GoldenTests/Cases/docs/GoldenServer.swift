// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyClient
import BinderyRuntime
@_exported import BinderyServer

/// The server's side of Pets & `code` <b>*bold*</b> [link](https://x), version 1. one.
///
/// `server` makes an `APIServer` of handlers; `operations` gives the table for one of your own.
public enum GoldenServer {
    /// What the description says of the API as a whole.
    public static var api: APIDescription { GoldenClient.api }

    /// A server of all operations, each with the handler that responds to it.
    /// - Parameters:
    ///   - golden: Responds to the operations of `GoldenHandler`.
    ///   - pets: Responds to the operations of `PetsHandler`.
    ///   - authenticator: Who decides about credentials; nil: nobody is asked for any.
    ///   - errorForm: How errors are written; where not set, as the description has them.
    ///   - configuration: Limits, checks, logger.
    public static func server(
        golden: some GoldenHandler,
        pets: some PetsHandler,
        authenticator: Authenticator?,
        errorForm: ErrorForm? = nil,
        configuration: ServerConfiguration = ServerConfiguration()
    ) -> APIServer {
        APIServer(
            api: api,
            operations: operations(
                golden: golden,
                pets: pets),
            authenticator: authenticator, errorForm: errorForm, configuration: configuration)
    }

    /// All operations, each with the handler that responds to it.
    public static func operations(
        golden: some GoldenHandler,
        pets: some PetsHandler
    ) -> [ServerOperation] {
        [
            operations(golden: golden),
            operations(pets: pets)
        ].flatMap { $0 }
    }

    /// The operations of `GoldenHandler`. What is left out of a server's table is not found (404).
    public static func operations(
        golden handler: some GoldenHandler
    ) -> [ServerOperation] {
        [
            ServerOperation(
                OperationDescription(
                    id: "health", method: "GET", path: "/health",
                    security: [])
            ) { call in
                switch try await handler.health(context: call.context) {
                case .ok(let value): return try call.json(value, status: 200)
                case .noContent: return call.nothing(status: 204)
                }
            }
        ]
    }

    /// The operations of `PetsHandler`. What is left out of a server's table is not found (404).
    public static func operations(
        pets handler: some PetsHandler
    ) -> [ServerOperation] {
        [
            ServerOperation(
                OperationDescription(
                    id: "list_all", method: "GET", path: "/pets",
                    security: [], errors: [DocumentedError(Fault.self, "default")]), queryNames: ["default"], produces: ["application/json"]
            ) { call in
                let `default`: String? = try call.query(optional: "default", shape: .text)
                return try call.json(try await handler.listAll(default: `default`, context: call.context))
            },
            ServerOperation(
                OperationDescription(
                    id: "import", method: "POST", path: "/pets",
                    security: []), produces: ["text/event-stream"]
            ) { call in
                _ = try call.content(among: ["application/json"])
                let request: NewPet = try await call.json()
                return try await call.stream(try await handler.import(request, context: call.context))
            }
        ]
    }
}

/// Responds to the operations of no group. A method that is not there responds with status 501.
public protocol GoldenHandler: Sendable {
    /// `GET /health`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func health(context: RequestContext) async throws -> HealthSpaceResponse
}

extension GoldenHandler {
    /// Responds with status 501.
    public func health(context: RequestContext) async throws -> HealthSpaceResponse {
        throw ServerError.notImplemented("health")
    }
}

/// Responds to the operations of `pets`. A method that is not there responds with status 501.
public protocol PetsHandler: Sendable {
    /// `GET /pets`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func listAll(`default`: String?, context: RequestContext) async throws -> [Pet]

    /// The response comes as a stream of events.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func `import`(
        _ request: NewPet,
        context: RequestContext
    ) async throws -> ResponseStream<Step>
}

extension PetsHandler {
    /// Responds with status 501.
    public func listAll(`default`: String?, context: RequestContext) async throws -> [Pet] {
        throw ServerError.notImplemented("list_all")
    }

    /// Responds with status 501.
    public func `import`(
        _ request: NewPet,
        context: RequestContext
    ) async throws -> ResponseStream<Step> {
        throw ServerError.notImplemented("import")
    }
}
