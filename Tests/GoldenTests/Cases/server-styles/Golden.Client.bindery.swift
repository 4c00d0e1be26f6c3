// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Golden, version 1.
public struct GoldenClient: APIClient, GoldenClientOperations {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "Golden", version: "1",
        servers: [],
        security: [],
        environmentHeaders: []
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

    /// `GET /paths/{simple}/{label}/{matrix}/{object}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func inPath(
        simple: Words,
        label: Words,
        matrix: Words,
        object: Point,
        options: CallOptions = CallOptions()
    ) async throws {
        var arguments = CallArguments()
        try arguments.path("simple", simple)
        try arguments.path("label", label, style: .label, explode: true)
        try arguments.path("matrix", matrix, style: .matrix, explode: true)
        try arguments.path("object", object, explode: true)
        let operation = OperationDescription(
            id: "inPath", method: "GET", path: "/paths/{simple}/{label}/{matrix}/{object}",
            security: [])
        try await engine.perform(operation, arguments: arguments, options: options)
    }

    /// `GET /queries`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func inQuery(
        many: Words? = nil,
        list: Words? = nil,
        spaced: Words? = nil,
        piped: Words? = nil,
        deep: Point? = nil,
        flat: Point? = nil,
        spread: Point? = nil,
        json: Point? = nil,
        number: Double? = nil,
        yes: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var arguments = CallArguments()
        try arguments.query("many", many)
        try arguments.query("list", list, explode: false)
        try arguments.query("spaced", spaced, style: .spaceDelimited, explode: false)
        try arguments.query("piped", piped, style: .pipeDelimited, explode: false)
        try arguments.query("deep", deep, style: .deepObject)
        try arguments.query("flat", flat, explode: false)
        try arguments.query("spread", spread)
        try arguments.query("json", json, style: .json)
        try arguments.query("number", number)
        try arguments.query("yes", yes)
        let operation = OperationDescription(
            id: "inQuery", method: "GET", path: "/queries",
            security: [])
        try await engine.perform(operation, arguments: arguments, options: options)
    }

    /// `GET /headers`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func inHeaders(
        xWords: Words? = nil,
        xPoint: Point? = nil,
        crumb: String? = nil,
        crumbs: Words? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var arguments = CallArguments()
        try arguments.header("X-Words", xWords)
        try arguments.header("X-Point", xPoint, explode: true)
        try arguments.cookie("crumb", crumb)
        try arguments.cookie("crumbs", crumbs, explode: false)
        let operation = OperationDescription(
            id: "inHeaders", method: "GET", path: "/headers",
            security: [])
        try await engine.perform(operation, arguments: arguments, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `GET /paths/{simple}/{label}/{matrix}/{object}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func inPath(
        simple: Words,
        label: Words,
        matrix: Words,
        object: Point,
        options: CallOptions
    ) async throws

    /// `GET /queries`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
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
        options: CallOptions
    ) async throws

    /// `GET /headers`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func inHeaders(
        xWords: Words?,
        xPoint: Point?,
        crumb: String?,
        crumbs: Words?,
        options: CallOptions
    ) async throws
}

extension GoldenClientOperations {
    /// The same without options.
    public func inPath(simple: Words, label: Words, matrix: Words, object: Point) async throws {
        try await self.inPath(simple: simple, label: label, matrix: matrix, object: object, options: CallOptions())
    }

    /// The same without options.
    public func inQuery(
        many: Words? = nil,
        list: Words? = nil,
        spaced: Words? = nil,
        piped: Words? = nil,
        deep: Point? = nil,
        flat: Point? = nil,
        spread: Point? = nil,
        json: Point? = nil,
        number: Double? = nil,
        yes: Bool? = nil
    ) async throws {
        try await self.inQuery(many: many, list: list, spaced: spaced, piped: piped, deep: deep, flat: flat, spread: spread, json: json, number: number, yes: yes, options: CallOptions())
    }

    /// The same without options.
    public func inHeaders(
        xWords: Words? = nil,
        xPoint: Point? = nil,
        crumb: String? = nil,
        crumbs: Words? = nil
    ) async throws {
        try await self.inHeaders(xWords: xWords, xPoint: xPoint, crumb: crumb, crumbs: crumbs, options: CallOptions())
    }
}
