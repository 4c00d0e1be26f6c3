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
                    id: "inPath", method: "GET", path: "/paths/{simple}/{label}/{matrix}/{object}",
                    security: [])
            ) { call in
                let simple: Words = try call.path("simple", shape: .array(.text))
                let label: Words = try call.path("label", shape: .array(.text), style: .label, explode: true)
                let matrix: Words = try call.path("matrix", shape: .array(.text), style: .matrix, explode: true)
                let object: Point = try call.path("object", shape: .object([
                    "x": .literal, "name": .text
                ]), explode: true)
                try await handler.inPath(simple: simple, label: label, matrix: matrix, object: object, context: call.context)
                return call.nothing()
            },
            ServerOperation(
                OperationDescription(
                    id: "inQuery", method: "GET", path: "/queries",
                    security: []), queryNames: ["many", "list", "spaced", "piped", "deep", "flat", "spread", "json", "number", "yes"]
            ) { call in
                let many: Words? = try call.query(optional: "many", shape: .array(.text))
                let list: Words? = try call.query(optional: "list", shape: .array(.text), explode: false)
                let spaced: Words? = try call.query(optional: "spaced", shape: .array(.text), style: .spaceDelimited, explode: false)
                let piped: Words? = try call.query(optional: "piped", shape: .array(.text), style: .pipeDelimited, explode: false)
                let deep: Point? = try call.query(optional: "deep", shape: .object([
                    "x": .literal, "name": .text
                ]), style: .deepObject)
                let flat: Point? = try call.query(optional: "flat", shape: .object([
                    "x": .literal, "name": .text
                ]), explode: false)
                let spread: Point? = try call.query(optional: "spread", shape: .object([
                    "x": .literal, "name": .text
                ]))
                let json: Point? = try call.query(optional: "json", shape: .object([
                    "x": .literal, "name": .text
                ]), style: .json)
                let number: Double? = try call.query(optional: "number", shape: .literal)
                let yes: Bool? = try call.query(optional: "yes", shape: .literal)
                try await handler.inQuery(many: many, list: list, spaced: spaced, piped: piped, deep: deep, flat: flat, spread: spread, json: json, number: number, yes: yes, context: call.context)
                return call.nothing()
            },
            ServerOperation(
                OperationDescription(
                    id: "inHeaders", method: "GET", path: "/headers",
                    security: [])
            ) { call in
                let xWords: Words? = try call.header(optional: "X-Words", shape: .array(.text))
                let xPoint: Point? = try call.header(optional: "X-Point", shape: .object([
                    "x": .literal, "name": .text
                ]), explode: true)
                let crumb: String? = try call.cookie(optional: "crumb", shape: .text)
                let crumbs: Words? = try call.cookie(optional: "crumbs", shape: .array(.text), explode: false)
                try await handler.inHeaders(xWords: xWords, xPoint: xPoint, crumb: crumb, crumbs: crumbs, context: call.context)
                return call.nothing()
            }
        ]
    }
}

/// Responds to the operations of no group. A method that is not there responds with status 501.
public protocol GoldenHandler: Sendable {
    /// `GET /paths/{simple}/{label}/{matrix}/{object}`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func inPath(
        simple: Words,
        label: Words,
        matrix: Words,
        object: Point,
        context: RequestContext
    ) async throws

    /// `GET /queries`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func inQuery(
        many: Words?,
        list: Words?,
        spaced: Words?,
        piped: Words?,
        deep: Point?,
        flat: Point?,
        spread: Point?,
        json: Point?,
        number: Double?,
        yes: Bool?,
        context: RequestContext
    ) async throws

    /// `GET /headers`
    ///
    /// - Throws: `ServerError` for what the peer is told; of any other error it learns only that
    ///   the server failed.
    func inHeaders(
        xWords: Words?,
        xPoint: Point?,
        crumb: String?,
        crumbs: Words?,
        context: RequestContext
    ) async throws
}

extension GoldenHandler {
    /// Responds with status 501.
    public func inPath(
        simple: Words,
        label: Words,
        matrix: Words,
        object: Point,
        context: RequestContext
    ) async throws {
        throw ServerError.notImplemented("inPath")
    }

    /// Responds with status 501.
    public func inQuery(
        many: Words?,
        list: Words?,
        spaced: Words?,
        piped: Words?,
        deep: Point?,
        flat: Point?,
        spread: Point?,
        json: Point?,
        number: Double?,
        yes: Bool?,
        context: RequestContext
    ) async throws {
        throw ServerError.notImplemented("inQuery")
    }

    /// Responds with status 501.
    public func inHeaders(
        xWords: Words?,
        xPoint: Point?,
        crumb: String?,
        crumbs: Words?,
        context: RequestContext
    ) async throws {
        throw ServerError.notImplemented("inHeaders")
    }
}
