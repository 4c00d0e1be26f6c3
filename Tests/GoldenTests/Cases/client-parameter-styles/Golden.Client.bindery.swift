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
        servers: ["https://pets.example"],
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

    /// `QUERY /pets/{simple}/{label}/{matrix}/{json}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func findPets(
        simple: [Int],
        label: [String],
        matrix: RangeValue,
        json: RangeValue,
        form: RangeValue? = nil,
        spaced: [String]? = nil,
        piped: [String]? = nil,
        deep: RangeValue? = nil,
        next: String? = nil,
        `where`: RangeValue? = nil,
        xRange: RangeValue? = nil,
        seen: [String]? = nil,
        theme: String? = nil,
        odd: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var arguments = CallArguments()
        try arguments.path("simple", simple)
        try arguments.path("label", label, style: .label, explode: true)
        try arguments.path("matrix", matrix, style: .matrix)
        try arguments.path("json", json, style: .json)
        try arguments.query("form", form)
        try arguments.query("spaced", spaced, style: .spaceDelimited, explode: false)
        try arguments.query("piped", piped, style: .pipeDelimited, explode: false)
        try arguments.query("deep", deep, style: .deepObject)
        try arguments.query("next", next, allowReserved: true)
        try arguments.query("where", `where`, style: .json)
        try arguments.header("X-Range", xRange, explode: true)
        try arguments.cookie("seen", seen, explode: false)
        try arguments.cookie("theme", theme, style: .cookie)
        try arguments.query("odd", odd)
        let operation = OperationDescription(
            id: "findPets", method: "QUERY", path: "/pets/{simple}/{label}/{matrix}/{json}",
            security: [])
        try await engine.perform(operation, arguments: arguments, options: options)
    }

    /// `COPY /pets/{simple}/{label}/{matrix}/{json}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func copyPets(
        simple: String,
        label: String,
        matrix: String,
        json: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var arguments = CallArguments()
        try arguments.path("simple", simple)
        try arguments.path("label", label)
        try arguments.path("matrix", matrix)
        try arguments.path("json", json)
        let operation = OperationDescription(
            id: "copyPets", method: "COPY", path: "/pets/{simple}/{label}/{matrix}/{json}",
            security: [])
        try await engine.perform(operation, arguments: arguments, options: options)
    }

    /// `GET /search`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func search(all: RangeValue? = nil, options: CallOptions = CallOptions()) async throws {
        var arguments = CallArguments()
        try arguments.querystring(all)
        let operation = OperationDescription(
            id: "search", method: "GET", path: "/search",
            security: [])
        try await engine.perform(operation, arguments: arguments, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `QUERY /pets/{simple}/{label}/{matrix}/{json}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func findPets(
        simple: [Int],
        label: [String],
        matrix: RangeValue,
        json: RangeValue,
        form: RangeValue?,
        spaced: [String]?,
        piped: [String]?,
        deep: RangeValue?,
        next: String?,
        `where`: RangeValue?,
        xRange: RangeValue?,
        seen: [String]?,
        theme: String?,
        odd: String?,
        options: CallOptions
    ) async throws

    /// `COPY /pets/{simple}/{label}/{matrix}/{json}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func copyPets(
        simple: String,
        label: String,
        matrix: String,
        json: String,
        options: CallOptions
    ) async throws

    /// `GET /search`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func search(all: RangeValue?, options: CallOptions) async throws
}

extension GoldenClientOperations {
    /// The same without options.
    public func findPets(
        simple: [Int],
        label: [String],
        matrix: RangeValue,
        json: RangeValue,
        form: RangeValue? = nil,
        spaced: [String]? = nil,
        piped: [String]? = nil,
        deep: RangeValue? = nil,
        next: String? = nil,
        `where`: RangeValue? = nil,
        xRange: RangeValue? = nil,
        seen: [String]? = nil,
        theme: String? = nil,
        odd: String? = nil
    ) async throws {
        try await self.findPets(simple: simple, label: label, matrix: matrix, json: json, form: form, spaced: spaced, piped: piped, deep: deep, next: next, where: `where`, xRange: xRange, seen: seen, theme: theme, odd: odd, options: CallOptions())
    }

    /// The same without options.
    public func copyPets(simple: String, label: String, matrix: String, json: String) async throws {
        try await self.copyPets(simple: simple, label: label, matrix: matrix, json: json, options: CallOptions())
    }

    /// The same without options.
    public func search(all: RangeValue? = nil) async throws {
        try await self.search(all: all, options: CallOptions())
    }
}
