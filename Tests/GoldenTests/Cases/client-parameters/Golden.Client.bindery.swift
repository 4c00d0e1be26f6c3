// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Golden, version 1.
public struct GoldenClient: APIClient {
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

    /// The operations of `pets`.
    public var pets: Pets { Pets(engine: engine) }

    /// The operations of `Pets`.
    public struct Pets: PetsOperations {
        let engine: ClientEngine

        /// `GET /pets/{pet_id}`
        ///
        /// - Parameter petID: Which pet.
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        public func getPet(
            petID: String,
            limit: Int,
            fields: [String]? = nil,
            tag: [Int]? = nil,
            xTrace: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> Pet {
            var arguments = CallArguments()
            try arguments.path("pet_id", petID)
            try arguments.query("fields", fields)
            try arguments.query("tag", tag, explode: false)
            try arguments.query("limit", limit)
            try arguments.header("X-Trace", xTrace)
            let operation = OperationDescription(
                id: "getPet", method: "GET", path: "/pets/{pet_id}",
                security: [])
            return try await engine.send(operation, arguments: arguments, options: options)
        }

        /// `DELETE /pets/{pet_id}`
        ///
        /// - Parameter petID: Which pet.
        ///
        /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable
        ///   response came.
        @available(*, deprecated)
        public func deletePet(petID: String, options: CallOptions = CallOptions()) async throws {
            var arguments = CallArguments()
            try arguments.path("pet_id", petID)
            let operation = OperationDescription(
                id: "deletePet", method: "DELETE", path: "/pets/{pet_id}",
                security: [])
            try await engine.perform(operation, arguments: arguments, options: options)
        }
    }
}

/// The operations of `GoldenClient.Pets`, for doubles in tests.
public protocol PetsOperations: Sendable {
    /// `GET /pets/{pet_id}`
    ///
    /// - Parameter petID: Which pet.
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func getPet(
        petID: String,
        limit: Int,
        fields: [String]?,
        tag: [Int]?,
        xTrace: String?,
        options: CallOptions
    ) async throws -> Pet

    /// `DELETE /pets/{pet_id}`
    ///
    /// - Parameter petID: Which pet.
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    @available(*, deprecated)
    func deletePet(petID: String, options: CallOptions) async throws
}

extension PetsOperations {
    /// The same without options.
    public func getPet(
        petID: String,
        limit: Int,
        fields: [String]? = nil,
        tag: [Int]? = nil,
        xTrace: String? = nil
    ) async throws -> Pet {
        try await self.getPet(petID: petID, limit: limit, fields: fields, tag: tag, xTrace: xTrace, options: CallOptions())
    }

    /// The same without options.
    @available(*, deprecated)
    public func deletePet(petID: String) async throws {
        try await self.deletePet(petID: petID, options: CallOptions())
    }
}
