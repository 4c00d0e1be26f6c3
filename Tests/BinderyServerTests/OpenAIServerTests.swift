// The checked-in server of OpenAI's description, called in process by the client of the same description.

import HTTPTypes
import OpenAIChat
import OpenAIChatServer
import Testing

private struct Model: ChatCompletionsHandler {
    func create(
        _ request: CreateChatCompletionRequest, context: RequestContext
    ) async throws -> CreateChatCompletionResponse {
        switch request.model {
        case "busy":
            throw ServerError(
                status: 429, "Later.", code: "rate_limit_exceeded", type: "requests", retryAfter: .seconds(1))
        case "broken": throw ClientError.invalidRequest(reason: "a secret")
        default: break
        }
        return try JSONCoding.decode(
            CreateChatCompletionResponse.self,
            from: Array(
                #"""
                {"id":"c1","object":"chat.completion","created":1,"model":"small","choices":[{"index":0,"finish_reason":"stop",
                "logprobs":null,"message":{"role":"assistant","content":"Hello","refusal":null}}]}
                """#.utf8))
    }

    func stream(
        _ request: CreateChatCompletionRequest, context: RequestContext
    ) async throws -> ResponseStream<CreateChatCompletionStreamResponse> {
        ResponseStream { send in
            for word in ["Hel", "lo"] {
                try await send(
                    try JSONCoding.decode(
                        CreateChatCompletionStreamResponse.self,
                        from: Array(
                            #"""
                            {"id":"c1","object":"chat.completion.chunk","created":1,"model":"small","choices":[{"index":0,
                            "finish_reason":null,"delta":{"content":"\#(word)"}}]}
                            """#.utf8)))
            }
        }
    }
}

@Suite struct OpenAIServerTests {
    private static let server = OpenAIServer.server(
        chatCompletions: Model(), authenticator: Authenticator { $0.text == "right" ? "Ann" : nil })

    private func client(_ key: String = "right") -> OpenAIClient {
        OpenAIClient(
            transport: InProcessTransport(Self.server), apiKey: key, configuration: ClientConfiguration(retries: .none))
    }

    private func request(_ model: String = "small") -> CreateChatCompletionRequest {
        CreateChatCompletionRequest(model: .init(rawValue: model), messages: [.user("Hi")])
    }

    @Test func wholeAndInChunks() async throws {
        let whole = try await client().chat.completions.create(request())
        #expect(whole.choices.first?.message.content == "Hello")
        var text = ""
        for try await chunk in try await client().chat.completions.stream(request()) {
            text += chunk.choices.first?.delta.content ?? ""
        }
        #expect(text == "Hello")
    }

    /// A body that is compressed, or of another type, is not read.
    @Test(arguments: [("gzip", "application/json", 415), ("identity", "application/json", 200), ("", "text/csv", 415)])
    func whatIsNotTakenIsRefused(_ coding: String, _ type: String, _ status: Int) async throws {
        var head = HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/v1/chat/completions")
        head.headerFields = [.authorization: "Bearer right", .contentType: type]
        if !coding.isEmpty { head.headerFields[.contentEncoding] = coding }
        let body = Array(#"{"model":"small","messages":[{"role":"user","content":"Hi"}]}"#.utf8)
        head.headerFields[.contentLength] = String(body.count)
        let response = await Self.server.respond(to: ServerRequest(head: head, body: TransportBody(body)))
        #expect(response.head.status.code == status)
    }

    /// A client of the description reads what the server says of its errors.
    @Test func errorsHaveTheDescriptionsForm() async throws {
        let wrong = await #expect(throws: APIError.self) {
            try await client("wrong").chat.completions.create(request())
        }
        #expect(wrong?.status == 401 && wrong?.type == "invalid_request_error")
        let busy = await #expect(throws: APIError.self) { try await client().chat.completions.create(request("busy")) }
        #expect(busy?.status == 429 && busy?.code == "rate_limit_exceeded" && busy?.type == "requests")
        let broken = await #expect(throws: APIError.self) {
            try await client().chat.completions.create(request("broken"))
        }
        #expect(broken?.status == 500 && broken?.type == "server_error")
        #expect(broken?.message?.contains("secret") == false)
    }

    /// Also where no operation is found, and where a member of the body is wrong.
    @Test func errorsAreTheSchemasValues() async throws {
        for (path, body, status, parameter) in [
            ("/v1/models", "{}", 404, nil), ("/v1/chat/completions", #"{"model":"m","messages":3}"#, 400, "messages"),
        ] as [(String, String, Int, String?)] {
            let response = await Self.server.respond(
                to: ServerRequest(
                    head: HTTPRequest(
                        method: .post, scheme: nil, authority: nil, path: path,
                        headerFields: [.contentType: "application/json", .authorization: "Bearer right"]),
                    body: TransportBody(Array(body.utf8))))
            #expect(response.head.status.code == status)
            guard case .bytes(let bytes) = response.body else {
                Issue.record("no body")
                continue
            }
            let error = try JSONCoding.decode(ErrorResponse.self, from: bytes).error
            #expect(error.type == "invalid_request_error" && !error.message.isEmpty)
            #expect(error.param?.hasPrefix(parameter ?? "") == (parameter.map { _ in true }))
        }
    }
}

@Suite struct ErrorFormTests {
    private func body(_ form: ErrorForm, _ error: ServerError) async throws -> JSONValue {
        let server = APIServer(
            api: APIDescription(title: "", version: "", servers: [], security: []),
            operations: [
                ServerOperation(OperationDescription(id: "a", method: "GET", path: "/a")) { _ in throw error }
            ],
            authenticator: nil, errorForm: form)
        let response = await server.respond(
            to: ServerRequest(head: HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/a")))
        guard case .bytes(let bytes) = response.body else { return .null }
        return try JSONCoding.decode(JSONValue.self, from: bytes)
    }

    @Test func placesThatAreLeftOutNullOrInWords() async throws {
        let form = ErrorForm(
            message: "error/message", code: "error/code", type: "error/type", parameter: "error/field",
            status: "status",
            optional: ["error/field"], worded: ["error/code"], types: ["4XX": "request"])
        #expect(
            try await body(form, ServerError(status: 404, "No.")) == [
                "error": ["message": "No.", "type": "request", "code": "not_found"], "status": 404,
            ])
        #expect(
            try await body(form, ServerError(status: 502, "No.", code: "down", parameter: "a")) == [
                "error": ["message": "No.", "type": nil, "field": "a", "code": "down"], "status": 502,
            ])
    }
}
