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

    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func createPet(_ request: Pet, options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        try await engine.perform(operation, body: request, options: options)
    }

    /// The request is sent as `multipart/form-data`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func createPetMultipart(
        _ request: PetForm,
        options: CallOptions = CallOptions()
    ) async throws {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        try await engine.perform(operation, content: .multipart(request, [FieldEncoding("about", contentType: "application/json"), FieldEncoding("portrait", contentType: "image/png, image/jpeg"), FieldEncoding("scan", contentType: "application/pdf")]), options: options)
    }

    /// The request is sent as `application/x-www-form-urlencoded`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func createPetForm(_ request: Pet, options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        try await engine.perform(operation, content: .form(request, [FieldEncoding("tags", style: .pipeDelimited, explode: false)]), options: options)
    }

    /// What is sent is `text/csv`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func createPetCSV(_ request: String, options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        try await engine.perform(operation, content: .text(request, contentType: "text/csv"), options: options)
    }

    /// What is sent is `application/octet-stream`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func createPetBytes(
        _ request: FileUpload,
        options: CallOptions = CallOptions()
    ) async throws {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        try await engine.perform(operation, content: .bytes(request, contentType: "application/octet-stream"), options: options)
    }

    /// `PATCH /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func patchPet(_ request: Pet? = nil, options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "patchPet", method: "PATCH", path: "/pets",
            security: [])
        try await engine.perform(operation, content: request.map { RequestContent.json($0, contentType: "application/merge-patch+json") }, options: options)
    }

    /// What is sent is `application/xml`.
    ///
    /// `PUT /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func putPet(_ request: String? = nil, options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "putPet", method: "PUT", path: "/pets",
            security: [])
        try await engine.perform(operation, content: request.map { RequestContent.text($0, contentType: "application/xml") }, options: options)
    }

    /// `PUT /note`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func putNote(_ request: String?, options: CallOptions = CallOptions()) async throws {
        let operation = OperationDescription(
            id: "put_note", method: "PUT", path: "/note",
            security: [])
        try await engine.perform(operation, content: .json(request, contentType: "application/json"), options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createPet(_ request: Pet, options: CallOptions) async throws

    /// The request is sent as `multipart/form-data`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createPetMultipart(_ request: PetForm, options: CallOptions) async throws

    /// The request is sent as `application/x-www-form-urlencoded`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createPetForm(_ request: Pet, options: CallOptions) async throws

    /// What is sent is `text/csv`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createPetCSV(_ request: String, options: CallOptions) async throws

    /// What is sent is `application/octet-stream`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createPetBytes(_ request: FileUpload, options: CallOptions) async throws

    /// `PATCH /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func patchPet(_ request: Pet?, options: CallOptions) async throws

    /// What is sent is `application/xml`.
    ///
    /// `PUT /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func putPet(_ request: String?, options: CallOptions) async throws

    /// `PUT /note`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func putNote(_ request: String?, options: CallOptions) async throws
}

extension GoldenClientOperations {
    /// The same without options.
    public func createPet(_ request: Pet) async throws {
        try await self.createPet(request, options: CallOptions())
    }

    /// The same without options.
    public func createPetMultipart(_ request: PetForm) async throws {
        try await self.createPetMultipart(request, options: CallOptions())
    }

    /// The same without options.
    public func createPetForm(_ request: Pet) async throws {
        try await self.createPetForm(request, options: CallOptions())
    }

    /// The same without options.
    public func createPetCSV(_ request: String) async throws {
        try await self.createPetCSV(request, options: CallOptions())
    }

    /// The same without options.
    public func createPetBytes(_ request: FileUpload) async throws {
        try await self.createPetBytes(request, options: CallOptions())
    }

    /// The same without options.
    public func patchPet(_ request: Pet? = nil) async throws {
        try await self.patchPet(request, options: CallOptions())
    }

    /// The same without options.
    public func putPet(_ request: String? = nil) async throws {
        try await self.putPet(request, options: CallOptions())
    }

    /// The same without options.
    public func putNote(_ request: String?) async throws {
        try await self.putNote(request, options: CallOptions())
    }
}
