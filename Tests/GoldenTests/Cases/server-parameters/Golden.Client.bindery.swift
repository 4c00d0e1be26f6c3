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
        servers: ["https://pets.example/v1"],
        security: [
            SecurityDescription(name: "key", kind: .bearer)
        ],
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

    /// The operations of `pets`.
    public var pets: Pets { Pets(engine: engine) }

    /// `DELETE /pets/{pet_id}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func deletePet(petID: Int, options: CallOptions = CallOptions()) async throws {
        var arguments = CallArguments()
        try arguments.path("pet_id", petID)
        let operation = OperationDescription(
            id: "deletePet", method: "DELETE", path: "/pets/{pet_id}",
            security: [])
        try await engine.perform(operation, arguments: arguments, options: options)
    }

    /// `GET /report`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    public func report(options: CallOptions = CallOptions()) async throws -> Pet {
        let operation = OperationDescription(
            id: "report", method: "GET", path: "/report",
            security: ["key"], accept: "application/hal+json")
        return try await engine.send(operation, options: options)
    }

    /// The operations of `Pets`.
    public struct Pets: PetsOperations {
        let engine: ClientEngine

        /// `GET /pets/{pet_id}`
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func getPet(
            petID: Int,
            xTrace: GetPetXTrace,
            fields: [String]? = nil,
            filter: Pet? = nil,
            context: String? = nil,
            session: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> Pet {
            var arguments = CallArguments()
            arguments.check { validator in
                validator.number("pet_id", petID, atLeast: 1, "input.yaml#/paths/~1pets~1{pet_id}/get")
                validator.visit("filter", filter)
            }
            try arguments.path("pet_id", petID)
            try arguments.query("fields", fields, style: .pipeDelimited, explode: false)
            try arguments.query("filter", filter, style: .deepObject)
            try arguments.query("context", context, allowReserved: true)
            try arguments.header("X-Trace", xTrace)
            try arguments.cookie("session", session)
            let operation = OperationDescription(
                id: "getPet", method: "GET", path: "/pets/{pet_id}",
                security: ["key"], errors: [DocumentedError(ServerError.self, "404")])
            return try await engine.send(operation, arguments: arguments, options: options)
        }

        /// `PUT /pets/{pet_id}`
        ///
        /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status
        ///   other than 2xx, `ClientError` where no readable response came.
        public func putPet(
            petID: Int,
            _ request: Pet,
            options: CallOptions = CallOptions()
        ) async throws -> PutPetResponse {
            var arguments = CallArguments()
            try arguments.path("pet_id", petID)
            let operation = OperationDescription(
                id: "putPet", method: "PUT", path: "/pets/{pet_id}",
                security: ["key"])
            return try await engine.choose(operation, arguments: arguments, body: request, options: options)
        }
    }

    /// The bodies of errors that the description documents: `ErrorBody(error)` for the one of an `APIError`.
    public enum ErrorBody: Sendable {
        case serverError(ServerError)

        /// nil where the description gives no type for the error, or its body is something else.
        public init?(_ error: APIError) {
            switch error.documentedBody {
            case let body as ServerError: self = .serverError(body)
            default: return nil
            }
        }
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
public protocol GoldenClientOperations: Sendable {
    /// `DELETE /pets/{pet_id}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func deletePet(petID: Int, options: CallOptions) async throws

    /// `GET /report`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func report(options: CallOptions) async throws -> Pet
}

extension GoldenClientOperations {
    /// The same without options.
    public func deletePet(petID: Int) async throws {
        try await self.deletePet(petID: petID, options: CallOptions())
    }

    /// The same without options.
    public func report() async throws -> Pet {
        try await self.report(options: CallOptions())
    }
}

/// The operations of `GoldenClient.Pets`, for doubles in tests.
public protocol PetsOperations: Sendable {
    /// `GET /pets/{pet_id}`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func getPet(
        petID: Int,
        xTrace: GetPetXTrace,
        fields: [String]?,
        filter: Pet?,
        context: String?,
        session: String?,
        options: CallOptions
    ) async throws -> Pet

    /// `PUT /pets/{pet_id}`
    ///
    /// - Throws: `ValidationError` for a request that breaks a bound, `APIError` for a status other
    ///   than 2xx, `ClientError` where no readable response came.
    func putPet(
        petID: Int,
        _ request: Pet,
        options: CallOptions
    ) async throws -> PutPetResponse
}

extension PetsOperations {
    /// The same without options.
    public func getPet(
        petID: Int,
        xTrace: GetPetXTrace,
        fields: [String]? = nil,
        filter: Pet? = nil,
        context: String? = nil,
        session: String? = nil
    ) async throws -> Pet {
        try await self.getPet(petID: petID, xTrace: xTrace, fields: fields, filter: filter, context: context, session: session, options: CallOptions())
    }

    /// The same without options.
    public func putPet(petID: Int, _ request: Pet) async throws -> PutPetResponse {
        try await self.putPet(petID: petID, request, options: CallOptions())
    }
}

/// What `putPet` responses, by status.
public enum PutPetResponse: ResponseByStatus {
    /// Changed.
    ///
    /// Status 200.
    case ok(Pet)

    /// Nothing to change.
    ///
    /// Status 204.
    case noContent

    public init(_ response: BufferedResponse) throws {
        switch response.status {
        case 200: self = .ok(try response.json())
        case 204: self = .noContent
        default: throw response.undocumented()
        }
    }
}
