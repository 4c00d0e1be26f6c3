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
    ///   - golden: Responds to the operations of `GoldenHandler`.
    ///   - authenticator: Who decides about credentials; nil: nobody is asked for any.
    ///   - errorForm: How errors are written; where not set, as the description has them.
    ///   - configuration: Limits, checks, logger.
    public static func server(
        golden: some GoldenHandler,
        authenticator: Authenticator?,
        errorForm: ErrorForm? = nil,
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
                    id: "createPet", method: "POST", path: "/pets",
                    security: []), produces: ["application/json"]
            ) { call in
                switch try call.content(among: ["application/json", "multipart/form-data", "application/x-www-form-urlencoded", "text/csv"]) {
                case 0:
                    let request: Pet = try await call.json()
                    return try call.json(try await handler.createPet(request, context: call.context), status: 201)
                case 1:
                    let request: PetForm = try await call.multipart(shape: .object([
                        "portrait": .file, "about": .object([
                            "name": .text, "tags": .array(.text)
                        ])
                    ]), [FieldEncoding("about", contentType: "application/json")])
                    return try call.json(try await handler.createPetMultipart(request, context: call.context), status: 201)
                case 2:
                    let request: Pet = try await call.form(shape: .object([
                        "name": .text, "tags": .array(.text)
                    ]), [FieldEncoding("tags", style: .pipeDelimited, explode: false)])
                    return try call.json(try await handler.createPetForm(request, context: call.context), status: 201)
                default:
                    let request: String = try await call.text()
                    return try call.json(try await handler.createPetCSV(request, context: call.context), status: 201)
                }
            },
            ServerOperation(
                OperationDescription(
                    id: "putPortrait", method: "PUT", path: "/pets/portrait",
                    security: [])
            ) { call in
                _ = try call.content(among: ["image/png"])
                let request: FileUpload? = try await call.hasBody ? call.upload() : nil
                try await handler.putPortrait(request, context: call.context)
                return call.nothing(status: 202)
            },
            ServerOperation(
                OperationDescription(
                    id: "getPortrait", method: "GET", path: "/pets/portrait",
                    security: [], accept: "text/plain"), produces: ["text/plain", "image/png"]
            ) { call in
                switch call.accepted(among: ["text/plain", "image/png"]) {
                case 0:
                    return call.text(try await handler.getPortrait(context: call.context), contentType: "text/plain")
                default:
                    return call.bytes(try await handler.getPortraitBytes(context: call.context), contentType: "image/png")
                }
            }
        ]
    }
}

/// Responds to the operations of no group. A method that is not there responds with status 501.
public protocol GoldenHandler: Sendable {
    /// `POST /pets`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func createPet(_ request: Pet, context: RequestContext) async throws -> Pet

    /// The request is sent as `multipart/form-data`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func createPetMultipart(_ request: PetForm, context: RequestContext) async throws -> Pet

    /// The request is sent as `application/x-www-form-urlencoded`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func createPetForm(_ request: Pet, context: RequestContext) async throws -> Pet

    /// What is sent is `text/csv`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func createPetCSV(_ request: String, context: RequestContext) async throws -> Pet

    /// What is sent is `image/png`.
    ///
    /// `PUT /pets/portrait`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func putPortrait(_ request: FileUpload?, context: RequestContext) async throws

    /// The response is `text/plain`.
    ///
    /// `GET /pets/portrait`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func getPortrait(context: RequestContext) async throws -> String

    /// The response is `image/png`.
    ///
    /// `GET /pets/portrait`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func getPortraitBytes(context: RequestContext) async throws -> ResponseBytes
}

extension GoldenHandler {
    /// Responds with status 501.
    public func createPet(_ request: Pet, context: RequestContext) async throws -> Pet {
        throw ServerError.notImplemented("createPet")
    }

    /// Responds with status 501.
    public func createPetMultipart(_ request: PetForm, context: RequestContext) async throws -> Pet {
        throw ServerError.notImplemented("createPet")
    }

    /// Responds with status 501.
    public func createPetForm(_ request: Pet, context: RequestContext) async throws -> Pet {
        throw ServerError.notImplemented("createPet")
    }

    /// Responds with status 501.
    public func createPetCSV(_ request: String, context: RequestContext) async throws -> Pet {
        throw ServerError.notImplemented("createPet")
    }

    /// Responds with status 501.
    public func putPortrait(_ request: FileUpload?, context: RequestContext) async throws {
        throw ServerError.notImplemented("putPortrait")
    }

    /// Responds with status 501.
    public func getPortrait(context: RequestContext) async throws -> String {
        throw ServerError.notImplemented("getPortrait")
    }

    /// Responds with status 501.
    public func getPortraitBytes(context: RequestContext) async throws -> ResponseBytes {
        throw ServerError.notImplemented("getPortrait")
    }
}
