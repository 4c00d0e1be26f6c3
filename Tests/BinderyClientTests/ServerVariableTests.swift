// The base URL that an environment variable holds, which the description names.

import HTTPTypes
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct ServerVariableTests {
    private let operation = OperationDescription(id: "o", method: "GET", path: "/pets")

    private func url(_ variable: String?, configured: String? = nil) async throws -> String {
        let transport = ScriptedTransport()
        let engine = ClientEngine(
            api: APIDescription(
                title: "Demo", version: "1", servers: ["https://api.example/v1"], serverVariable: "DEMO_BASE_URL"),
            transport: transport, apiKey: nil,
            configuration: ClientConfiguration(serverURL: configured, retries: .none),
            environment: Environment { $0 == "DEMO_BASE_URL" ? variable : nil })
        try await engine.perform(operation)
        let request = try #require(transport.sent.first?.request)
        return "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "")"
    }

    @Test func theVariableStandsInForTheDescriptionsServer() async throws {
        #expect(try await url(nil) == "https://api.example/v1/pets")
        #expect(try await url(" http://127.0.0.1:8000/v2/ \n") == "http://127.0.0.1:8000/v2/pets")
        #expect(try await url("  ") == "https://api.example/v1/pets", "set to nothing is not set")
        #expect(
            try await url("http://127.0.0.1:8000", configured: "https://other.example") == "https://other.example/pets",
            "what code says counts first")
    }

    @Test func anUnusableValueNamesItsVariable() async {
        let error = await failure { try await url("api.example/v1") }
        #expect("\(error.map { "\($0)" } ?? "")".contains("the value of the environment variable DEMO_BASE_URL"))
    }
}
