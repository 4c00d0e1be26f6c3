// Errors that come with status 200, over a socket, through modules that require members and modules that do not.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import CompatibleChat
import OneLLMChat
import OpenAIChat
import Testing

/// What a module's two kinds of call give, whichever module it is.
enum ChatModule: String, CaseIterable, Sendable {
    case openAI, compatible, oneLLM

    /// The number of chunks that came, and the error.
    func stream(_ transport: Transport, _ configuration: ClientConfiguration) async -> (
        chunks: Int, error: (any Error)?
    ) {
        switch self {
        case .openAI:
            let chat = OpenAIClient(transport: transport.make(), apiKey: "k", configuration: configuration).chat
            return await drained { try await chat.completions.stream(.init(model: "m", messages: [.user("Hi")])) }
        case .compatible:
            let chat = CompatibleClient(transport: transport.make(), apiKey: "k", configuration: configuration).chat
            return await drained { try await chat.completions.stream(.init(messages: [.user("Hi")], model: "m")) }
        case .oneLLM:
            let chat = OneLLMClient(transport: transport.make(), apiKey: "k", configuration: configuration).chat
            return await drained { try await chat.completions.stream(.init(model: "a/m", messages: [.user("Hi")])) }
        }
    }

    /// The error of a call whose response comes whole.
    func create(_ transport: Transport, _ configuration: ClientConfiguration) async -> (any Error)? {
        switch self {
        case .openAI:
            let chat = OpenAIClient(transport: transport.make(), apiKey: "k", configuration: configuration).chat
            return await failure { try await chat.completions.create(.init(model: "m", messages: [.user("Hi")])) }
        case .compatible:
            let chat = CompatibleClient(transport: transport.make(), apiKey: "k", configuration: configuration).chat
            return await failure { try await chat.completions.create(.init(messages: [.user("Hi")], model: "m")) }
        case .oneLLM:
            let chat = OneLLMClient(transport: transport.make(), apiKey: "k", configuration: configuration).chat
            return await failure { try await chat.completions.create(.init(model: "a/m", messages: [.user("Hi")])) }
        }
    }

    private func drained<Chunk: JSONReadable & Sendable>(
        _ call: () async throws -> EventStream<Chunk>
    ) async -> (chunks: Int, error: (any Error)?) {
        do {
            let (chunks, error) = await (try await call()).collected()
            return (chunks.count, error)
        } catch {
            return (0, error)
        }
    }
}

@Suite struct EmbeddedErrorTests {
    private static let first =
        #"{"id":"a","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"#
        + #""delta":{"role":"assistant","content":"Hi"},"finish_reason":null}]}"#

    private static let errors = [
        #"{"error":{"message":"Rate limit reached","code":429}}"#, #"{"error":"Rate limit reached"}"#,
        #"{"error":[{"message":"Rate limit reached"}]}"#, #"{"object":"error","message":"Rate limit reached"}"#,
        #"{"type":"error","message":"Rate limit reached"}"#, #"{"detail":"Rate limit reached"}"#,
        #"[{"error":{"code":429,"message":"Rate limit reached"}}]"#,
    ]

    private func configuration(_ server: LoopbackServer, retries: Int = 0) -> ClientConfiguration {
        ClientConfiguration(
            serverURL: server.url + "/v1",
            retries: RetryPolicy(count: retries, firstDelay: .milliseconds(1), jitter: .none))
    }

    @Test(arguments: Transport.allCases, ChatModule.allCases)
    func anErrorInsteadOfAResponseIsThrown(_ transport: Transport, _ module: ChatModule) async throws {
        for json in Self.errors {
            let server = try LoopbackServer { _ in .json(json) }
            defer { server.stop() }
            let error = await module.create(transport, configuration(server)) as? APIError
            #expect(
                error?.status == 200 && error?.message == "Rate limit reached", "\(json): \(String(describing: error))")
        }
    }

    @Test(arguments: Transport.allCases, ChatModule.allCases)
    func anErrorWithinAStreamIsThrownAfterWhatCame(_ transport: Transport, _ module: ChatModule) async throws {
        for event in Self.errors.map({ "data: \($0)\n\n" }) + [
            "event: error\ndata: Rate limit reached\n\n", "error: Rate limit reached\n\n", Self.errors[0] + "\n\n",
            "event: error\ndata: {\"message\":\"Rate limit reached\"}\n\n",
        ] {
            let server = try LoopbackServer { _ in
                .events([.text("data: \(Self.first)\n\n"), .text(event), .text("data: [DONE]\n\n")])
            }
            defer { server.stop() }
            let (chunks, error) = await module.stream(transport, configuration(server))
            #expect(chunks == 1)
            #expect((error as? APIError)?.message == "Rate limit reached", "\(event): \(String(describing: error))")
        }
    }

    @Test(arguments: Transport.allCases, ChatModule.allCases)
    func beforeTheFirstChunkTheStatusThatItNamesIsRetried(_ transport: Transport, _ module: ChatModule) async throws {
        let server = try LoopbackServer { _ in .events([.text("data: \(Self.errors[0])\n\n")]) }
        defer { server.stop() }
        _ = await module.stream(transport, configuration(server, retries: 2))
        _ = await module.create(transport, configuration(server, retries: 0))
        let responding = try LoopbackServer { _ in .json(Self.errors[0]) }
        defer { responding.stop() }
        _ = await module.create(transport, configuration(responding, retries: 2))
        #expect(responding.requests.count == 3)
        #expect(server.requests.count == 4)
    }

    @Test(arguments: Transport.allCases, ChatModule.allCases)
    func anErrorBesideContentIsThrownAfterIt(_ transport: Transport, _ module: ChatModule) async throws {
        let ended =
            #"{"id":"a","object":"chat.completion.chunk","created":1,"model":"m","error":{"code":502,"message":"m"},"#
            + #""choices":[{"index":0,"delta":{"content":"!"},"finish_reason":"error"}]}"#
        for events in [["data: \(Self.first)\n\n", "data: \(ended)\n\n"], ["data: \(ended)\n\n"]] {
            let server = try LoopbackServer { _ in .events((events + ["data: [DONE]\n\n"]).map { .text($0) }) }
            defer { server.stop() }
            let (chunks, error) = await module.stream(transport, configuration(server))
            #expect(chunks == events.count)
            #expect((error as? APIError)?.effectiveStatus == 502, "\(String(describing: error))")
        }
    }

    /// What came with the error belongs to what came.
    @Test(arguments: Transport.allCases)
    func theChunkBesideAnErrorIsFolded(_ transport: Transport) async throws {
        let ended =
            #"{"choices":[{"index":0,"delta":{"content":"!"},"finish_reason":"error"}],"#
            + #""error":{"code":"server_error","message":"Provider disconnected"}}"#
        let server = try LoopbackServer { _ in
            .events([.text("data: \(Self.first)\n\n"), .text("data: \(ended)\n\n"), .text("data: [DONE]\n\n")])
        }
        defer { server.stop() }
        let client = CompatibleClient(transport: transport.make(), apiKey: "k", configuration: configuration(server))
        let stream = try await client.chat.completions.stream(.init(messages: [.user("Hi")], model: "m"))
        let error = await failure { try await stream.completion() } as? APIError
        #expect(error?.message == "Provider disconnected" && error?.code == "server_error")
        #expect(stream.partial?.choices?.first?.message?.content == "Hi!")
    }

    /// Members that are not what the description says are kept as they came.
    @Test(arguments: Transport.allCases)
    func aDocumentedErrorOfAnotherFormIsRead(_ transport: Transport) async throws {
        let json =
            #"{"object":"error","message":{"detail":[{"loc":["body"],"msg":"Extra inputs are not permitted"}]},"#
            + #""type":"invalid_request_error","param":null,"code":null}"#
        let server = try LoopbackServer { _ in .json(json, status: 400) }
        defer { server.stop() }
        let error = try #require(await ChatModule.compatible.create(transport, configuration(server)) as? APIError)
        #expect(error.message == "Extra inputs are not permitted" && error.type == "invalid_request_error")
        guard case .object(let details)? = error.documentedBody as? CompatibleChat.ErrorResponse else {
            Issue.record("\(String(describing: error.documentedBody))")
            return
        }
        #expect(details.message == nil && details.type == "invalid_request_error")
        #expect(details.unknownFields["message"]?["detail"]?[0]?["msg"] == "Extra inputs are not permitted")
    }

    @Test(arguments: Transport.allCases, ChatModule.allCases)
    func aStreamWithoutEventsSaysWhatCame(_ transport: Transport, _ module: ChatModule) async throws {
        for body in ["", "Internal Server Error", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n", ": ping\n\n"] {
            let server = try LoopbackServer { _ in .events(body.isEmpty ? [] : [.text(body)]) }
            defer { server.stop() }
            let (chunks, error) = await module.stream(transport, configuration(server))
            guard chunks == 0, case ClientError.streamWithoutEvents(let stream)? = error else {
                Issue.record("\(body): \(String(describing: error))")
                continue
            }
            #expect(stream.excerpt == (body.hasPrefix(":") ? "" : body))
        }
    }
}
