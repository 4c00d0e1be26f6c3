// What is done with a request before it is sent: explicit nulls go along, broken bounds are reported, refused or let pass.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import HTTPTypes
import OpenAIChat
import Testing

@Suite struct RequestPolicyTests {
    private static let whole =
        #"{"id":"a","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop","#
        + #""logprobs":null,"message":{"role":"assistant","content":"Hi","refusal":null}}]}"#

    @Test(arguments: Transport.allCases)
    func aNullReachesTheServer(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .json(Self.whole) }
        defer { server.stop() }
        let client = OpenAIClient(
            transport: transport.make(), apiKey: "k", configuration: ClientConfiguration(serverURL: server.url))
        var request = CreateChatCompletionRequest(model: "m", messages: [.user("Hi")])
        request.nulls = [.metadata]
        _ = try await client.chat.completions.create(request)
        let sent = try JSONValue(parsing: try #require(server.requests.first?.body))
        #expect(
            sent == ["model": "m", "messages": [["role": "user", "content": "Hi"]], "metadata": nil])
    }

    /// A temperature of 3 breaks the bound of 2.
    @Test(arguments: Transport.allCases, [RequestValidation.report, .refuse, .off])
    func aBrokenBound(_ transport: Transport, _ policy: RequestValidation) async throws {
        let server = try LoopbackServer { _ in
            .json(#"{"error":{"message":"no","type":"invalid_request_error"}}"#, status: 400)
        }
        defer { server.stop() }
        var configuration = ClientConfiguration(serverURL: server.url)
        configuration.requestValidation = policy
        let client = OpenAIClient(transport: transport.make(), apiKey: "k", configuration: configuration)
        var request = CreateChatCompletionRequest(model: "m", messages: [.user("Hi")])
        request.temperature = 3
        let error = await #expect(throws: (any Error).self) { try await client.chat.completions.create(request) }
        switch policy {
        case .refuse:
            #expect(error is ValidationError)
            #expect(server.requests.isEmpty)
        case .report:
            #expect((error as? APIError)?.violations.count == 1)
            #expect(server.requests.count == 1)
        case .off:
            #expect((error as? APIError)?.violations.isEmpty == true)
            #expect(server.requests.count == 1)
        }
    }
}
