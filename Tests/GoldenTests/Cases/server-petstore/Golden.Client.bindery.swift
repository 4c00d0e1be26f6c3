// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Pet store, version 1.
public struct GoldenClient: APIClient, GoldenClientOperations {
    /// What the description says of the API as a whole.
    public static let api = APIDescription(
        title: "Pet store", version: "1",
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

    /// `GET /pets`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func listPets(
        limit: Int32? = nil,
        tags: [String]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> [Pet] {
        var arguments = CallArguments()
        arguments.check { validator in
            validator.number("limit", limit, atLeast: 1, "input.yaml#/paths/~1pets/get")
            validator.number("limit", limit, atMost: 100, "input.yaml#/paths/~1pets/get")
        }
        try arguments.query("limit", limit)
        try arguments.query("tags", tags, explode: false)
        let operation = OperationDescription(
            id: "listPets", method: "GET", path: "/pets",
            security: [], errors: [DocumentedError(Problem.self, "default")])
        return try await engine.send(operation, arguments: arguments, options: options)
    }

    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func createPet(
        _ request: NewPet,
        options: CallOptions = CallOptions()
    ) async throws -> Pet {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [], errors: [DocumentedError(Problem.self, "default")])
        return try await engine.send(operation, body: request, options: options)
    }

    /// `GET /pets/{petId}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func getPet(petID: Int, options: CallOptions = CallOptions()) async throws -> Pet {
        var arguments = CallArguments()
        try arguments.path("petId", petID)
        let operation = OperationDescription(
            id: "getPet", method: "GET", path: "/pets/{petId}",
            security: [], errors: [DocumentedError(Problem.self, "default")])
        return try await engine.send(operation, arguments: arguments, options: options)
    }

    /// `DELETE /pets/{petId}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func deletePet(petID: Int, options: CallOptions = CallOptions()) async throws {
        var arguments = CallArguments()
        try arguments.path("petId", petID)
        let operation = OperationDescription(
            id: "deletePet", method: "DELETE", path: "/pets/{petId}",
            security: [], errors: [DocumentedError(Problem.self, "default")])
        try await engine.perform(operation, arguments: arguments, options: options)
    }

    /// What is sent is `image/png`.
    ///
    /// `PUT /pets/{petId}/photo`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func putPhoto(
        petID: Int,
        _ request: FileUpload,
        options: CallOptions = CallOptions()
    ) async throws {
        var arguments = CallArguments()
        try arguments.path("petId", petID)
        let operation = OperationDescription(
            id: "putPhoto", method: "PUT", path: "/pets/{petId}/photo",
            security: [], errors: [DocumentedError(Problem.self, "default")])
        try await engine.perform(operation, arguments: arguments, content: .bytes(request, contentType: "image/png"), options: options)
    }

    /// The headers of responses and errors that the description documents.
    public struct Headers: DocumentedHeaders {
        public let values: HeaderValues

        public init(_ values: HeaderValues) { self.values = values }

        public var xTotal: Int? { values["X-Total"] }
    }

    /// The bodies of errors that the description documents: `ErrorBody(error)` for the one of an `APIError`.
    public enum ErrorBody: Sendable {
        case problem(Problem)

        /// nil where the description gives no type for the error, or its body is something else.
        public init?(_ error: APIError) {
            switch error.documentedBody {
            case let body as Problem: self = .problem(body)
            default: return nil
            }
        }
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `GET /pets`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func listPets(limit: Int32?, tags: [String]?, options: CallOptions) async throws -> [Pet]

    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createPet(_ request: NewPet, options: CallOptions) async throws -> Pet

    /// `GET /pets/{petId}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func getPet(petID: Int, options: CallOptions) async throws -> Pet

    /// `DELETE /pets/{petId}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func deletePet(petID: Int, options: CallOptions) async throws

    /// What is sent is `image/png`.
    ///
    /// `PUT /pets/{petId}/photo`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func putPhoto(petID: Int, _ request: FileUpload, options: CallOptions) async throws
}

extension GoldenClientOperations {
    /// The same without options.
    public func listPets(limit: Int32? = nil, tags: [String]? = nil) async throws -> [Pet] {
        try await self.listPets(limit: limit, tags: tags, options: CallOptions())
    }

    /// The same without options.
    public func createPet(_ request: NewPet) async throws -> Pet {
        try await self.createPet(request, options: CallOptions())
    }

    /// The same without options.
    public func getPet(petID: Int) async throws -> Pet {
        try await self.getPet(petID: petID, options: CallOptions())
    }

    /// The same without options.
    public func deletePet(petID: Int) async throws {
        try await self.deletePet(petID: petID, options: CallOptions())
    }

    /// The same without options.
    public func putPhoto(petID: Int, _ request: FileUpload) async throws {
        try await self.putPhoto(petID: petID, request, options: CallOptions())
    }
}
