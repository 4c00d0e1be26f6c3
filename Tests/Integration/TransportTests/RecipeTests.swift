// What the README's recipes put on the wire.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import Foundation
import HTTPTypes
import Logging
import OpenAIChat
import Synchronization
import Testing

@Suite struct RecipeTests {
    private static let whole =
        #"{"id":"a","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop","#
        + #""logprobs":null,"message":{"role":"assistant","content":"Hi","refusal":null}}]}"#

    /// A deployment in the path, a version in the query, the key in a header of its own.
    @Test(arguments: Transport.allCases)
    func azure(_ transport: Transport) async throws {
        let server = try LoopbackServer { request in
            request.text.contains(#""stream":true"#)
                ? .events([.text("data: [DONE]\n\n")]) : .json(Self.whole)
        }
        defer { server.stop() }
        let name = try #require(HTTPField.Name("api-key"))
        let client = OpenAIClient(
            transport: transport.make(), apiKey: "",
            configuration: ClientConfiguration(
                serverURL: server.url + "/openai/deployments/mini?api-version=2024-10-21", headers: [name: "secret"]))
        let request = CreateChatCompletionRequest(model: "mini", messages: [.user("Hi")])
        #expect(try await client.chat.completions.create(request).choices[0].message.content == "Hi")
        _ = await (try await client.chat.completions.stream(request)).collected()
        #expect(server.requests.count == 2)
        for sent in server.requests {
            #expect(sent.target == "/openai/deployments/mini/chat/completions?api-version=2024-10-21")
            #expect(sent.header("api-key") == "secret")
            #expect(sent.header("Authorization") == nil)
        }
    }

    @Test(arguments: Transport.allCases)
    func theRequestsIDIsTold(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .json(Self.whole, headers: [("x-request-id", "req-9")]) }
        defer { server.stop() }
        let client = OpenAIClient(
            transport: transport.make(), apiKey: "k", configuration: ClientConfiguration(serverURL: server.url))
        let seen = Mutex<[String?]>([])
        _ = try await client.chat.completions.create(
            CreateChatCompletionRequest(model: "m", messages: [.user("Hi")]),
            options: CallOptions(onResponse: { head in seen.withLock { $0.append(head.requestID) } }))
        #expect(seen.withLock { $0 } == ["req-9"])
    }

    private struct Stamp: ClientMiddleware {
        func intercept(
            _ request: ClientRequest, next: @escaping @Sendable (ClientRequest) async throws -> TransportResponse
        ) async throws -> TransportResponse {
            var request = request
            request.request.headerFields[.init("x-attempt")!] = "\(request.attempt)"
            return try await next(request)
        }
    }

    @Test(arguments: Transport.allCases)
    func theReportAndTheMiddlewares(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .json(Self.whole, headers: [("x-ratelimit-remaining-requests", "9")]) }
        defer { server.stop() }
        let path = FileManager.default.temporaryDirectory.appending(path: "chat-\(UUID().uuidString).json").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let configuration = ClientConfiguration(
            serverURL: server.url + "/v1",
            middlewares: [
                Stamp(), LoggingMiddleware(Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }),
                HedgingMiddleware(after: .seconds(20)), RecordingMiddleware(to: path),
            ])
        let client = OpenAIClient(transport: transport.make(), apiKey: "sk-very-secret", configuration: configuration)
        let request = CreateChatCompletionRequest(model: "m", messages: [.user("Hi")])
        let response = try await client.response(keepingBytes: true) { try await $0.chat.completions.create(request) }
        #expect(response.attempts == 1 && response.fallback == nil && response.rateLimit.requests.remaining == 9)
        #expect(response.bytes == Array(Self.whole.utf8))
        #expect(server.requests.first?.header("x-attempt") == "1")
        let offline = OpenAIClient(transport: try ReplayTransport(from: path), apiKey: "any")
        let replayed = try await offline.response(keepingBytes: true) { try await $0.chat.completions.create(request) }
        #expect(replayed.body == response.body && replayed.bytes == response.bytes)
    }
}
