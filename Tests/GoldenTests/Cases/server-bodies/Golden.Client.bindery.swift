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

    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func createPet(_ request: Pet, options: CallOptions = CallOptions()) async throws -> Pet {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        return try await engine.send(operation, body: request, options: options)
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
    ) async throws -> Pet {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        return try await engine.send(operation, content: .multipart(request, [FieldEncoding("about", contentType: "application/json")]), options: options)
    }

    /// The request is sent as `application/x-www-form-urlencoded`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func createPetForm(
        _ request: Pet,
        options: CallOptions = CallOptions()
    ) async throws -> Pet {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        return try await engine.send(operation, content: .form(request, [FieldEncoding("tags", style: .pipeDelimited, explode: false)]), options: options)
    }

    /// What is sent is `text/csv`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func createPetCSV(
        _ request: String,
        options: CallOptions = CallOptions()
    ) async throws -> Pet {
        let operation = OperationDescription(
            id: "createPet", method: "POST", path: "/pets",
            security: [])
        return try await engine.send(operation, content: .text(request, contentType: "text/csv"), options: options)
    }

    /// What is sent is `image/png`.
    ///
    /// `PUT /pets/portrait`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    public func putPortrait(
        _ request: FileUpload? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        let operation = OperationDescription(
            id: "putPortrait", method: "PUT", path: "/pets/portrait",
            security: [])
        try await engine.perform(operation, content: request.map { RequestContent.bytes($0, contentType: "image/png") }, options: options)
    }

    /// The response is `text/plain`.
    ///
    /// `GET /pets/portrait`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func getPortrait(options: CallOptions = CallOptions()) async throws -> String {
        let operation = OperationDescription(
            id: "getPortrait", method: "GET", path: "/pets/portrait",
            security: [], accept: "text/plain")
        return try await engine.text(operation, options: options)
    }

    /// The response is `image/png`.
    ///
    /// `GET /pets/portrait`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func getPortraitBytes(options: CallOptions = CallOptions()) async throws -> ByteStream {
        let operation = OperationDescription(
            id: "getPortrait", method: "GET", path: "/pets/portrait",
            security: [], accept: "image/png")
        return try await engine.download(operation, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createPet(_ request: Pet, options: CallOptions) async throws -> Pet

    /// The request is sent as `multipart/form-data`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createPetMultipart(_ request: PetForm, options: CallOptions) async throws -> Pet

    /// The request is sent as `application/x-www-form-urlencoded`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createPetForm(_ request: Pet, options: CallOptions) async throws -> Pet

    /// What is sent is `text/csv`.
    ///
    /// `POST /pets`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func createPetCSV(_ request: String, options: CallOptions) async throws -> Pet

    /// What is sent is `image/png`.
    ///
    /// `PUT /pets/portrait`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func putPortrait(_ request: FileUpload?, options: CallOptions) async throws

    /// The response is `text/plain`.
    ///
    /// `GET /pets/portrait`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func getPortrait(options: CallOptions) async throws -> String

    /// The response is `image/png`.
    ///
    /// `GET /pets/portrait`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func getPortraitBytes(options: CallOptions) async throws -> ByteStream
}

extension GoldenClientOperations {
    /// The same without options.
    public func createPet(_ request: Pet) async throws -> Pet {
        try await self.createPet(request, options: CallOptions())
    }

    /// The same without options.
    public func createPetMultipart(_ request: PetForm) async throws -> Pet {
        try await self.createPetMultipart(request, options: CallOptions())
    }

    /// The same without options.
    public func createPetForm(_ request: Pet) async throws -> Pet {
        try await self.createPetForm(request, options: CallOptions())
    }

    /// The same without options.
    public func createPetCSV(_ request: String) async throws -> Pet {
        try await self.createPetCSV(request, options: CallOptions())
    }

    /// The same without options.
    public func putPortrait(_ request: FileUpload? = nil) async throws {
        try await self.putPortrait(request, options: CallOptions())
    }

    /// The same without options.
    public func getPortrait() async throws -> String {
        try await self.getPortrait(options: CallOptions())
    }

    /// The same without options.
    public func getPortraitBytes() async throws -> ByteStream {
        try await self.getPortraitBytes(options: CallOptions())
    }
}
