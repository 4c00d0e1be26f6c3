// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Golden, version 1.
public struct GoldenClient: BinderyClient, GoldenClientOperations {
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
    ///   - transport: What carries requests and answers.
    ///   - apiKey: The key; nil: that of the environment variable which the description names.
    ///   - configuration: Server, headers, timeouts, logger.
    public init(
        transport: any HTTPTransport, apiKey: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        engine = ClientEngine(
            api: Self.api, transport: transport, apiKey: apiKey, configuration: configuration)
    }

    /// `POST /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    public func createPet(_ request: Pet) async throws {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        try await engine.perform(operation, body: request)
    }

    /// The request is sent as `multipart/form-data`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    public func createPetMultipart(_ request: PetForm) async throws {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        try await engine.perform(operation, content: .multipart(request, [FieldEncoding("about", contentType: "application/json"), FieldEncoding("portrait", contentType: "image/png, image/jpeg")]))
    }

    /// The request is sent as `application/x-www-form-urlencoded`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    public func createPetForm(_ request: Pet) async throws {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        try await engine.perform(operation, content: .form(request, [FieldEncoding("tags", style: .pipeDelimited, explode: false)]))
    }

    /// What is sent is `text/csv`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    public func createPetCSV(_ request: String) async throws {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        try await engine.perform(operation, content: .text(request, contentType: "text/csv"))
    }

    /// What is sent is `application/octet-stream`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    public func createPetBytes(_ request: FileUpload) async throws {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        try await engine.perform(operation, content: .bytes(request, contentType: "application/octet-stream"))
    }

    /// `PATCH /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    public func patchPet(_ request: Pet? = nil) async throws {
        let operation = OperationDescription(
            id: "patchPet", method: "PATCH", path: "/pets",
            security: [])
        try await engine.perform(operation, content: request.map { RequestContent.json($0, contentType: "application/merge-patch+json") })
    }

    /// What is sent is `application/xml`.
    ///
    /// `PUT /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    public func putPet(_ request: String? = nil) async throws {
        let operation = OperationDescription(
            id: "putPet", method: "PUT", path: "/pets",
            security: [])
        try await engine.perform(operation, content: request.map { RequestContent.text($0, contentType: "application/xml") })
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `POST /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    func createPet(_ request: Pet) async throws

    /// The request is sent as `multipart/form-data`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    func createPetMultipart(_ request: PetForm) async throws

    /// The request is sent as `application/x-www-form-urlencoded`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    func createPetForm(_ request: Pet) async throws

    /// What is sent is `text/csv`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    func createPetCSV(_ request: String) async throws

    /// What is sent is `application/octet-stream`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    func createPetBytes(_ request: FileUpload) async throws

    /// `PATCH /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    func patchPet(_ request: Pet?) async throws

    /// What is sent is `application/xml`.
    ///
    /// `PUT /pets`
    ///
    /// - Throws: ``ValidationError`` for a request that breaks a bound, ``APIError`` for a status
    ///   other than 2xx, ``ClientError`` where no readable answer came.
    func putPet(_ request: String?) async throws
}
