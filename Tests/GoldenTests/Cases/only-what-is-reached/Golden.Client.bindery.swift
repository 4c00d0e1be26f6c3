// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Golden, version 1.
package struct GoldenClient: APIClient, GoldenClientOperations {
    /// What the description says of the API as a whole.
    package static let api = APIDescription(
        title: "Golden", version: "1",
        servers: [],
        security: [],
        environmentHeaders: []
    )

    /// What sends the requests.
    package let engine: ClientEngine

    /// A client over any transport.
    /// - Parameters:
    ///   - transport: What carries requests and responses.
    ///   - apiKey: The key; nil: that of the environment variable which the description names.
    ///   - configuration: Server, headers, timeouts, retries, logger.
    package init(
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
    package func listPets(options: CallOptions = CallOptions()) async throws -> Pet {
        let operation = OperationDescription(
            id: "listPets", method: "GET", path: "/pets",
            security: [])
        return try await engine.send(operation, options: options)
    }
}

/// The operations of `GoldenClient`, for doubles in tests.
package protocol GoldenClientOperations: Sendable {
    /// `GET /pets`
    ///
    /// - Throws: `APIError` for a status other than 2xx, `ClientError` where no readable response
    ///   came.
    func listPets(options: CallOptions) async throws -> Pet
}

extension GoldenClientOperations {
    /// The same without options.
    package func listPets() async throws -> Pet {
        try await self.listPets(options: CallOptions())
    }
}
