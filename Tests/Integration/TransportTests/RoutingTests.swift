// Several servers over real sockets: each gets what is meant for it, with its own key, and fallbacks go from one to another.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import OneLLMChat
import Testing

@Suite struct RoutingTests {
    private let response = """
        {"id":"1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop",
        "message":{"role":"assistant","content":"Hi"}}]}
        """

    private func client(
        _ transport: Transport, _ first: LoopbackServer, _ second: LoopbackServer, retries: RetryPolicy = .none
    ) -> OneLLMClient {
        OneLLMClient(
            transport: transport.make(), apiKey: "sk-of-nobody",
            configuration: ClientConfiguration(
                retries: retries,
                routes: [
                    "openai": RouteSettings(serverURL: first.url + "/v1", credential: "first-key"),
                    "anthropic": RouteSettings(serverURL: second.url + "/v1", credential: "second-key"),
                ]))
    }

    @Test(arguments: Transport.allCases)
    func fallbacksCrossServersAndKeysDoNot(_ transport: Transport) async throws {
        let first = try LoopbackServer { _ in .json(#"{"error":{"message":"busy"}}"#, status: 503) }
        let second = try LoopbackServer { [response] _ in .json(response) }
        defer {
            first.stop()
            second.stop()
        }
        var request = CreateChatCompletionRequest(model: "openai/gpt-4o-mini", messages: [.user("Hello")])
        request.retries = 2
        request.timeout = 20
        request.fallbackModels = ["anthropic/org/claude"]
        let client = client(transport, first, second, retries: RetryPolicy(firstDelay: .milliseconds(2)))
        let completion = try await client.chat.completions.create(request)
        #expect(completion.choices?.count == 1)
        #expect(first.requests.count == 3, "the request and its two retries")
        #expect(first.requests.allSatisfy { $0.header("Authorization") == "Bearer first-key" })
        #expect(second.requests.map { $0.header("Authorization") } == ["Bearer second-key"])
        let sent = try (first.requests + second.requests).map { try JSONValue(parsing: $0.body) }
        #expect(sent.map { $0["model"] } == ["gpt-4o-mini", "gpt-4o-mini", "gpt-4o-mini", "org/claude"])
        for body in sent {
            for name in ["retries", "timeout", "fallback_models"] {
                #expect(body[name] == nil, "\(name) is never sent")
            }
        }
    }

    @Test(arguments: Transport.allCases)
    func aStreamMovesOnBeforeItsFirstChunk(_ transport: Transport) async throws {
        let chunk = #"{"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[]}"#
        let first = try LoopbackServer { _ in .events([.text(": soon\n\n"), .pause(milliseconds: 20), .cut]) }
        let second = try LoopbackServer { _ in .events([.text("data: \(chunk)\n\ndata: [DONE]\n\n")]) }
        defer {
            first.stop()
            second.stop()
        }
        var request = CreateChatCompletionRequest(model: "openai/a", messages: [.user("Hello")])
        request.fallbackModels = ["anthropic/b"]
        let stream = try await client(transport, first, second).chat.completions.stream(request)
        let (chunks, error) = await stream.collected()
        #expect(chunks.count == 1)
        #expect(error == nil)
        #expect(first.requests.count == 1)
        #expect(second.requests.count == 1)
    }

    @Test(arguments: Transport.allCases)
    func theTimeOfARequestIsEachOnesOwn(_ transport: Transport) async throws {
        let slow = try LoopbackServer { _ in ScriptedResponse(framing: .raw, pieces: [.pause(milliseconds: 60_000)]) }
        let second = try LoopbackServer { [response] _ in .json(response) }
        defer {
            slow.stop()
            second.stop()
        }
        var request = CreateChatCompletionRequest(model: "openai/a", messages: [.user("Hello")])
        request.timeout = 1.5
        let alone = await failure { try await client(transport, slow, second).chat.completions.create(request) }
        #expect(
            alone as? ClientError == .timedOut(server: slow.url, after: .seconds(1.5), limit: .request))
        request.fallbackModels = ["anthropic/b"]
        _ = try await client(transport, slow, second).chat.completions.create(request)
        #expect(second.requests.count == 1)
    }

    @Test(arguments: Transport.allCases)
    func nobodyIsAskedForAnUnknownProvider(_ transport: Transport) async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        defer { server.stop() }
        let request = CreateChatCompletionRequest(model: "x/a", messages: [.user("Hello")])
        let error = await failure {
            try await client(transport, server, server).chat.completions.create(request)
        }
        let text = "\(try #require(error))"
        #expect(text.hasPrefix(#"unknown provider "x", known: openai, anthropic, "#), "\(text)")
        #expect(text.contains("ollama"))
        #expect(server.requests.isEmpty)
    }
}
