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
        message: "message", optional: ["message"])

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
        errorForm: ErrorForm? = GoldenServer.errorForm,
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
                    id: "deletePet", method: "DELETE", path: "/pets/{pet_id}",
                    security: [])
            ) { call in
                let petID: Int = try call.path("pet_id", shape: .literal)
                try await handler.deletePet(petID: petID, context: call.context)
                return call.nothing()
            },
            ServerOperation(
                OperationDescription(
                    id: "report", method: "GET", path: "/report",
                    security: ["key"], accept: "application/hal+json"), produces: ["application/hal+json"]
            ) { call in
                return try call.json(try await handler.report(context: call.context), contentType: "application/hal+json")
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
                    id: "getPet", method: "GET", path: "/pets/{pet_id}",
                    security: ["key"], errors: [DocumentedError(ServerError.self, "404")]), queryNames: ["fields", "filter", "context"], produces: ["application/json"]
            ) { call in
                let petID: Int = try call.path("pet_id", shape: .literal)
                let fields: [String]? = try call.query(optional: "fields", shape: .array(.text), style: .pipeDelimited, explode: false)
                let filter: Pet? = try call.query(optional: "filter", shape: .object([
                    "name": .text, "legs": .literal
                ]), style: .deepObject)
                let context: String? = try call.query(optional: "context", shape: .text)
                let xTrace: GetPetXTrace = try call.header("X-Trace", shape: .text)
                let session: String? = try call.cookie(optional: "session", shape: .text)
                try call.check { validator in
                    validator.number("pet_id", petID, atLeast: 1, "input.yaml#/paths/~1pets~1{pet_id}/get")
                    validator.visit("filter", filter)
                }
                return try call.json(try await handler.getPet(petID: petID, xTrace: xTrace, fields: fields, filter: filter, context: context, session: session, context: call.context))
            },
            ServerOperation(
                OperationDescription(
                    id: "putPet", method: "PUT", path: "/pets/{pet_id}",
                    security: ["key"])
            ) { call in
                let petID: Int = try call.path("pet_id", shape: .literal)
                _ = try call.content(among: ["application/json"])
                let request: Pet = try await call.json()
                switch try await handler.putPet(petID: petID, request, context: call.context) {
                case .ok(let value): return try call.json(value, status: 200)
                case .noContent: return call.nothing(status: 204)
                }
            }
        ]
    }
}

/// Responds to the operations of no group. A method that is not there responds with status 501.
public protocol GoldenHandler: Sendable {
    /// `DELETE /pets/{pet_id}`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func deletePet(petID: Int, context: RequestContext) async throws

    /// `GET /report`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func report(context: RequestContext) async throws -> Pet
}

extension GoldenHandler {
    /// Responds with status 501.
    public func deletePet(petID: Int, context: RequestContext) async throws {
        throw BinderyServer.ServerError.notImplemented("deletePet")
    }

    /// Responds with status 501.
    public func report(context: RequestContext) async throws -> Pet {
        throw BinderyServer.ServerError.notImplemented("report")
    }
}

/// Responds to the operations of `pets`. A method that is not there responds with status 501.
public protocol PetsHandler: Sendable {
    /// `GET /pets/{pet_id}`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func getPet(
        petID: Int,
        xTrace: GetPetXTrace,
        fields: [String]?,
        filter: Pet?,
        context: String?,
        session: String?,
        context _context: RequestContext
    ) async throws -> Pet

    /// `PUT /pets/{pet_id}`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func putPet(
        petID: Int,
        _ request: Pet,
        context: RequestContext
    ) async throws -> PutPetResponse
}

extension PetsHandler {
    /// Responds with status 501.
    public func getPet(
        petID: Int,
        xTrace: GetPetXTrace,
        fields: [String]?,
        filter: Pet?,
        context: String?,
        session: String?,
        context _context: RequestContext
    ) async throws -> Pet {
        throw BinderyServer.ServerError.notImplemented("getPet")
    }

    /// Responds with status 501.
    public func putPet(
        petID: Int,
        _ request: Pet,
        context: RequestContext
    ) async throws -> PutPetResponse {
        throw BinderyServer.ServerError.notImplemented("putPet")
    }
}
