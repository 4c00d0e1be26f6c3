// Each dialect against a server that plays its provider: paths, keys, framing, failures, and what is done about them.

import AtomaChat
import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import CompatibleChat
import GeminiChat
import OneLLMChat
import OpenAIChat
import Testing
import TogetherChat

@Suite struct DialectServersTests {
    private func client<Client: APIClient>(
        _ type: Client.Type, _ transport: Transport, _ server: LoopbackServer, path: String = "/v1", key: String? = "k",
        change: (inout ClientConfiguration) -> Void = { _ in }
    ) -> Client {
        var configuration = ClientConfiguration(
            serverURL: server.url + path, retries: RetryPolicy(firstDelay: .milliseconds(1), jitter: .none))
        change(&configuration)
        return Client(transport: transport.make(), apiKey: key, configuration: configuration)
    }

    @Test(arguments: Transport.allCases)
    func together(_ transport: Transport) async throws {
        let server = try LoopbackServer { request in
            if request.text.contains(#""stream":true"#) {
                return .events([
                    .text(#"data: {"id":"a","object":"chat.completion.chunk","created":1,"model":"m","choices":["#),
                    .text(#"{"index":0,"delta":{"token_id":5,"role":"assistant","content":"Hi"},"logprobs":-0.25,"#),
                    .text(#""finish_reason":null,"seed":18054343213446906000}]}"# + "\n\ndata: [DONE]\n\n"),
                ])
            }
            return .json(
                #"{"id":"a","object":"chat.completion","created":1,"model":"m","prompt":[],"choices":[{"index":0,"#
                    + #""finish_reason":"eos","logprobs":null,"message":{"role":"assistant","content":"Hi","#
                    + #""reasoning":"Hm","tool_calls":[]}}],"usage":null,"warnings":[{"message":"slow"}]}"#)
        }
        defer { server.stop() }
        let chat = client(TogetherClient.self, transport, server).chat.completions
        let request = TogetherChat.CreateChatCompletionRequest(
            model: "m", messages: [.user("Hi")], topK: 40, minP: 0.1, logprobs: 1,
            responseFormat: .regex("a+"), safetyModel: "guard", compliance: .hipaa, reasoning: .init(enabled: true),
            chatTemplateKwargs: ["a": 1])
        let response = try await chat.create(request)
        #expect(response.choices[0].finishReason == .eos && response.choices[0].message.reasoning == "Hm")
        #expect(response.warnings?.first?.message == "slow")
        let stream = try await chat.stream(request)
        let (chunks, error) = await stream.collected()
        #expect(error == nil && stream.outcome == .sentinel)
        #expect(chunks[0].choices[0].logprobs == -0.25 && chunks[0].choices[0].delta.tokenID == 5)
        #expect(server.requests.map(\.target) == ["/v1/chat/completions", "/v1/chat/completions"])
        #expect(server.requests.allSatisfy { $0.header("Authorization") == "Bearer k" })
        #expect(server.requests[0].text.contains(#""compliance":"hipaa""#))
    }

    @Test(arguments: Transport.allCases, [400, 401, 404, 429, 503, 504])
    func togethersFailuresAreTyped(_ transport: Transport, status: Int) async throws {
        let server = try LoopbackServer { _ in
            .json(#"{"error":{"message":"No.","type":"t","param":null,"code":"c"}}"#, status: status)
        }
        defer { server.stop() }
        let client = client(TogetherClient.self, transport, server)
        let error = await failure {
            try await client.chat.completions.create(.init(model: "m", messages: [.user("a")]))
        }
        let apiError = try #require(error as? APIError)
        #expect(apiError.status == status && apiError.message == "No.")
        guard case .errorResponse(let body)? = TogetherClient.ErrorBody(apiError) else {
            Issue.record("no documented body")
            return
        }
        #expect(body.error.code == "c")
        // What may go better the next time is tried three times.
        #expect(server.requests.count == (status == 429 || status >= 500 ? 3 : 1))
    }

    @Test(arguments: Transport.allCases)
    func gemini(_ transport: Transport) async throws {
        let server = try LoopbackServer { request in
            if request.text.contains("bad") {
                return .json(#"[{"error":{"code":400,"message":"No.","status":"INVALID_ARGUMENT"}}]"#, status: 400)
            }
            if request.text.contains(#""stream":true"#) {
                return .events([
                    .text(#"data: {"choices":[{"delta":{"role":"assistant","tool_calls":[{"id":"f1","function":"#),
                    .text(#"{"name":"f","arguments":"{}"},"type":"function","extra_content":{"google":"#),
                    .text(#"{"thought_signature":"c2ln"}}}]},"index":0}]}"# + "\n\ndata: [DONE]\n\n"),
                ])
            }
            return .json(#"{"choices":[{"message":{"role":"assistant"},"finish_reason":"length","index":0}]}"#)
        }
        defer { server.stop() }
        let chat = client(GeminiClient.self, transport, server, path: "/v1beta/openai").chat.completions
        let response = try await chat.create(.init(model: "m", messages: [.user("Hi")], logitBias: ["1": 0.5]))
        #expect(response.id == nil && response.choices?.first?.finishReason == .length)
        let (chunks, error) = await (try await chat.stream(.init(model: "m", messages: [.user("Hi")]))).collected()
        #expect(error == nil)
        let call = try #require(chunks.first?.choices?.first?.delta.toolCalls?.first)
        #expect(call.index == nil && call.extraContent?.google?.thoughtSignature == "c2ln")
        #expect(server.requests[0].target == "/v1beta/openai/chat/completions")

        let refused = await failure { try await chat.create(.init(model: "bad", messages: [.user("Hi")])) }
        let apiError = try #require(refused as? APIError)
        #expect(apiError.message == "No.")
        guard case .errorResponse(.array(let list))? = GeminiClient.ErrorBody(apiError) else {
            Issue.record("no documented body")
            return
        }
        #expect(list.first?.error.status == "INVALID_ARGUMENT")
    }

    @Test(arguments: Transport.allCases)
    func atoma(_ transport: Transport) async throws {
        let server = try LoopbackServer { request in
            if request.text.contains("poor") {
                return .json(#"{"error":{"code":"BALANCE_ERROR","message":"Too little."}}"#, status: 402)
            }
            if request.text.contains(#""stream":true"#) {
                // Idle comments, and an end without a word.
                return .events([
                    .text(": keep-alive\n\n: keep-alive\n\n"),
                    .text(#"data: {"id":"a","object":"chat.completion.chunk","created":1,"model":"m","choices":["#),
                    .text(
                        #"{"index":0,"delta":{"reasoning_content":"Hm"},"stop_reason":7}]}"# + "\n\n: keep-alive\n\n"),
                ])
            }
            return .json(
                #"{"id":"a","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"#
                    + #""message":{"role":"assistant","content":"Hi","name":"AI"},"finish_reason":"stop"}],"usage":null}"#
            )
        }
        defer { server.stop() }
        let chat = client(AtomaClient.self, transport, server).chat.completions
        let response = try await chat.create(.init(model: "m", messages: [.user("Hi", name: "John")]))
        #expect(response.choices[0].message.name == "AI")
        let stream = try await chat.stream(.init(model: "m", messages: [.user("Hi")]))
        let (chunks, error) = await stream.collected()
        #expect(error == nil && stream.outcome == .endOfBody)
        #expect(chunks.count == 1 && chunks[0].choices[0].delta.reasoningContent == "Hm")
        #expect(server.requests.map(\.target) == ["/v1/chat/completions", "/v1/chat/completions"])
        #expect(!server.requests[0].text.contains("stream"))

        let refused = await failure { try await chat.create(.init(model: "poor", messages: [.user("Hi")])) }
        let apiError = try #require(refused as? APIError)
        guard case .errorResponse(let body)? = AtomaClient.ErrorBody(apiError) else {
            Issue.record("no documented body")
            return
        }
        #expect(apiError.status == 402 && body.error.code == .balanceError)
    }

    @Test(arguments: Transport.allCases)
    func anyServerWithoutAKey(_ transport: Transport) async throws {
        let server = try LoopbackServer { request in
            if request.text.contains(#""stream":true"#) {
                return .events([
                    .text("data: {\"id\":\"\",\"object\":\"\",\"created\":0,\"model\":\"\",\"choices\":[]}\r\n\r\n"),
                    .text(": PROCESSING\r\n\r\ndata:{\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\r\n\r\n"),
                    .text("data: {\"choices\":[],\"usage\":{\"total_tokens\":null}}"),
                ])
            }
            return .json(#"{"choices":[{"message":{"content":"Hi"}}],"created":1.5}"#)
        }
        defer { server.stop() }
        let chat = client(CompatibleClient.self, transport, server, key: nil).chat.completions
        let request = CompatibleChat.CreateChatCompletionRequest(messages: [.user("Hi")], temperature: 7)
        #expect(try await chat.create(request).choices?.first?.message?.content == "Hi")
        let (chunks, error) = await (try await chat.stream(request)).collected()
        #expect(error == nil && chunks.count == 3)
        #expect(chunks[1].choices?.first?.delta?.content == "Hi")
        #expect(server.requests.allSatisfy { $0.header("Authorization") == nil })
    }

    @Test(arguments: Transport.allCases)
    func openAI(_ transport: Transport) async throws {
        let server = try LoopbackServer { request in
            if request.text.contains(#""stream":true"#) {
                return .events([
                    .text(#"data: {"id":"a","object":"chat.completion.chunk","created":1,"model":"m","choices":["#),
                    .text(#"{"index":0,"delta":{"content":"Hi"},"finish_reason":null}],"obfuscation":"x"}"# + "\n\n"),
                    .text("data: [DONE]\n\n"),
                ])
            }
            return .json(#"{"error":{"message":"No.","type":"t","param":null,"code":"invalid_api_key"}}"#, status: 401)
        }
        defer { server.stop() }
        let chat = client(OpenAIClient.self, transport, server).chat.completions
        let request = OpenAIChat.CreateChatCompletionRequest(model: .gpt4oMini, messages: [.user("Hi")])
        let (chunks, error) = await (try await chat.stream(request)).collected()
        #expect(error == nil && chunks.first?.choices.first?.delta.content == "Hi")
        let refused = await failure { try await chat.create(request) }
        #expect((refused as? APIError)?.status == 401)
    }

    /// Two providers behind one client: the first fails for good, the second responses.
    @Test(arguments: Transport.allCases)
    func whatSteersTheClientIsNotSent(_ transport: Transport) async throws {
        let failing = try LoopbackServer { _ in .json(#"{"error":{"message":"Full."}}"#, status: 503) }
        defer { failing.stop() }
        let server = try LoopbackServer { request in
            if request.text.contains(#""stream":true"#) {
                return .events([.text("data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\n\ndata: [DONE]\n\n")])
            }
            return .json(#"{"choices":[{"message":{"content":"Hi"}}]}"#)
        }
        defer { server.stop() }
        let chat = client(OneLLMClient.self, transport, server, key: nil) {
            $0.serverURL = nil
            $0.routes = [
                "openai": RouteSettings(serverURL: failing.url + "/v1", credential: .key("one")),
                "mistral": RouteSettings(serverURL: server.url + "/v1", credential: .key("two")),
            ]
        }.chat.completions
        let request = OneLLMChat.CreateChatCompletionRequest(
            model: "openai/gpt", messages: [.user([.audioURL("https://example.com/a.mp3")])], timeout: 30, retries: 1,
            fallbackModels: ["mistral/large"])
        #expect(try await chat.create(request).choices?.first?.message?.content == "Hi")
        let (chunks, error) = await (try await chat.stream(request)).collected()
        #expect(error == nil && chunks.count == 1)
        #expect(failing.requests.count == 4 && server.requests.count == 2)
        #expect(failing.requests.allSatisfy { $0.header("Authorization") == "Bearer one" })
        #expect(server.requests.allSatisfy { $0.header("Authorization") == "Bearer two" })
        #expect(failing.requests.allSatisfy { $0.text.contains(#""model":"gpt""#) })
        #expect(server.requests.allSatisfy { $0.text.contains(#""model":"large""#) })
        for name in ["retries", "timeout", "fallback_models"] {
            #expect((failing.requests + server.requests).allSatisfy { !$0.text.contains(name) })
        }
        let unknown = await failure { try await chat.create(request.with { $0.model = "nowhere/m" }) }
        #expect("\(try #require(unknown))".contains(#"unknown provider "nowhere""#))
    }

    /// A provider that is overloaded at first, and one that hangs: sent again, given up, or sent elsewhere.
    @Test(arguments: Transport.allCases)
    func faultsAreWaitedOutOrGoneAround(_ transport: Transport) async throws {
        let full = #"{"choices":[{"message":{"role":"assistant","content":"Hi"},"index":0}]}"#
        let tries = Gate()
        let overloaded = try LoopbackServer { _ in
            defer { tries.open() }
            return tries.isOpen ? .json(full) : .json(#"[{"error":{"code":503,"message":"Full."}}]"#, status: 503)
        }
        defer { overloaded.stop() }
        let patient = client(GeminiClient.self, transport, overloaded)
        _ = try await patient.chat.completions.create(.init(model: "m", messages: [.user("Hi")]))
        #expect(overloaded.requests.count == 2)

        let hanging = try LoopbackServer { _ in ScriptedResponse(framing: .raw, pieces: [.pause(milliseconds: 60_000)])
        }
        defer { hanging.stop() }
        let other = try LoopbackServer { _ in .json(full) }
        defer { other.stop() }
        let hasty = client(GeminiClient.self, transport, hanging) {
            $0.retries = .none
            $0.timeouts = Timeouts(firstByte: .milliseconds(1_000))
            $0.fallbacks = [Fallback(bodyFields: ["model": "n"], serverURL: other.url + "/v1")]
        }
        _ = try await hasty.chat.completions.create(.init(model: "m", messages: [.user("Hi")]))
        #expect(hanging.requests.count == 1)
        #expect(other.requests.first?.text.contains(#""model":"n""#) == true)
    }
}
