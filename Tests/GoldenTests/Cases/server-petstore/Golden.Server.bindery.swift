// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyClient
import BinderyRuntime
@_exported import BinderyServer

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// The server's side of Pet store, version 1.
///
/// `server` makes an `APIServer` of handlers; `operations` gives the table for one of your own.
public enum GoldenServer {
    /// What the description says of the API as a whole.
    public static var api: APIDescription { GoldenClient.api }

    /// Where in the body of an error its parts stand.
    public static let errorForm = ErrorForm(
        message: "message", status: "code")

    /// A server of all operations, each with the handler that responds to it.
    /// - Parameters:
    ///   - golden: Responds to the operations of `GoldenHandler`.
    ///   - authenticator: Who decides about credentials; nil: nobody is asked for any.
    ///   - errorForm: How errors are written; where not set, as the description has them.
    ///   - configuration: Limits, checks, logger.
    public static func server(
        golden: some GoldenHandler,
        authenticator: Authenticator?,
        errorForm: ErrorForm? = GoldenServer.errorForm,
        configuration: ServerConfiguration = ServerConfiguration()
    ) -> APIServer {
        APIServer(
            api: api,
            operations: operations(
                golden: golden),
            authenticator: authenticator, errorForm: errorForm, configuration: configuration)
    }

    /// The operations of `GoldenHandler`. What is left out of a server's table is not found (404).
    public static func operations(
        golden handler: some GoldenHandler
    ) -> [ServerOperation] {
        [
            ServerOperation(
                OperationDescription(
                    id: "listPets", method: "GET", path: "/pets",
                    security: [], errors: [DocumentedError(Problem.self, "default")]), queryNames: ["limit", "tags"], produces: ["application/json"]
            ) { call in
                let limit: Int32? = try call.query(optional: "limit", shape: .literal)
                let tags: [String]? = try call.query(optional: "tags", shape: .array(.text), explode: false)
                try call.check { validator in
                    validator.number("limit", limit, atLeast: 1, "input.yaml#/paths/~1pets/get")
                    validator.number("limit", limit, atMost: 100, "input.yaml#/paths/~1pets/get")
                }
                return try call.json(try await handler.listPets(limit: limit, tags: tags, context: call.context))
            },
            ServerOperation(
                OperationDescription(
                    id: "createPet", method: "POST", path: "/pets",
                    security: [], errors: [DocumentedError(Problem.self, "default")]), produces: ["application/json"]
            ) { call in
                _ = try call.content(among: ["application/json"])
                let request: NewPet = try await call.json()
                return try call.json(try await handler.createPet(request, context: call.context), status: 201)
            },
            ServerOperation(
                OperationDescription(
                    id: "getPet", method: "GET", path: "/pets/{petId}",
                    security: [], errors: [DocumentedError(Problem.self, "default")]), produces: ["application/json"]
            ) { call in
                let petID: Int = try call.path("petId", shape: .literal)
                return try call.json(try await handler.getPet(petID: petID, context: call.context))
            },
            ServerOperation(
                OperationDescription(
                    id: "deletePet", method: "DELETE", path: "/pets/{petId}",
                    security: [], errors: [DocumentedError(Problem.self, "default")])
            ) { call in
                let petID: Int = try call.path("petId", shape: .literal)
                try await handler.deletePet(petID: petID, context: call.context)
                return call.nothing()
            },
            ServerOperation(
                OperationDescription(
                    id: "putPhoto", method: "PUT", path: "/pets/{petId}/photo",
                    security: [], errors: [DocumentedError(Problem.self, "default")])
            ) { call in
                let petID: Int = try call.path("petId", shape: .literal)
                _ = try call.content(among: ["image/png"])
                let request: FileUpload = try await call.upload()
                try await handler.putPhoto(petID: petID, request, context: call.context)
                return call.nothing()
            }
        ]
    }
}

/// Responds to the operations of no group. A method that is not there responds with status 501.
public protocol GoldenHandler: Sendable {
    /// `GET /pets`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func listPets(
        limit: Int32?,
        tags: [String]?,
        context: RequestContext
    ) async throws -> [Pet]

    /// `POST /pets`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func createPet(_ request: NewPet, context: RequestContext) async throws -> Pet

    /// `GET /pets/{petId}`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func getPet(petID: Int, context: RequestContext) async throws -> Pet

    /// `DELETE /pets/{petId}`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func deletePet(petID: Int, context: RequestContext) async throws

    /// What is sent is `image/png`.
    ///
    /// `PUT /pets/{petId}/photo`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func putPhoto(petID: Int, _ request: FileUpload, context: RequestContext) async throws
}

extension GoldenHandler {
    /// Responds with status 501.
    public func listPets(
        limit: Int32?,
        tags: [String]?,
        context: RequestContext
    ) async throws -> [Pet] {
        throw ServerError.notImplemented("listPets")
    }

    /// Responds with status 501.
    public func createPet(_ request: NewPet, context: RequestContext) async throws -> Pet {
        throw ServerError.notImplemented("createPet")
    }

    /// Responds with status 501.
    public func getPet(petID: Int, context: RequestContext) async throws -> Pet {
        throw ServerError.notImplemented("getPet")
    }

    /// Responds with status 501.
    public func deletePet(petID: Int, context: RequestContext) async throws {
        throw ServerError.notImplemented("deletePet")
    }

    /// Responds with status 501.
    public func putPhoto(petID: Int, _ request: FileUpload, context: RequestContext) async throws {
        throw ServerError.notImplemented("putPhoto")
    }
}
