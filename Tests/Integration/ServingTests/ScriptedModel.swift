// A model whose responses the request's own words decide, behind OpenAI's description.

#if Hummingbird
    import OpenAIChatServer
    import Synchronization

    final class ScriptedModel: ChatCompletionsHandler {
        private struct State {
            var refusals = 0
            var began = 0
            var cancelled = 0
        }

        private let state = Mutex(State())

        /// How many handlers were cancelled while they worked.
        var cancelled: Int { state.withLock(\.cancelled) }
        var began: Int { state.withLock(\.began) }

        func create(
            _ request: CreateChatCompletionRequest, context: RequestContext
        ) async throws -> CreateChatCompletionResponse {
            let asked = try JSONValue(writing: request)
            try refuse(asked)
            if asked["model"]?.string == "slow" { try await wait() }
            var message: JSONObject = ["role": "assistant", "content": .string(Self.text(asked)), "refusal": nil]
            var reason = "stop"
            if asked["model"]?.string == "tools" {
                let last = asked["messages"]?.array?.last
                if last?["role"]?.string == "tool" {
                    message["content"] = .some(.string("It is \(last?["content"]?.string ?? "")."))
                } else {
                    reason = "tool_calls"
                    message["content"] = .some(nil)
                    message["tool_calls"] = .some([
                        [
                            "id": "call_1", "type": "function",
                            "function": ["name": "weather", "arguments": #"{"city":"Lisbon"}"#],
                        ]
                    ])
                }
            }
            let choices = (0..<(asked["n"]?.integer(as: Int.self) ?? 1)).map { index -> JSONValue in
                [
                    "index": .integer(index), "finish_reason": .string(reason), "logprobs": nil,
                    "message": .object(message),
                ]
            }
            return try JSONCoding.decode(
                CreateChatCompletionResponse.self,
                from: JSONCoding.encode(
                    [
                        "id": "c1", "object": "chat.completion", "created": 1, "model": asked["model"] ?? nil,
                        "choices": .array(choices), "usage": Self.usage,
                    ] as JSONValue))
        }

        func stream(
            _ request: CreateChatCompletionRequest, context: RequestContext
        ) async throws -> ResponseStream<CreateChatCompletionStreamResponse> {
            let asked = try JSONValue(writing: request)
            try refuse(asked)
            return ResponseStream { send in try await self.produce(asked, send) }
        }

        private func produce(
            _ asked: JSONValue, _ send: @Sendable (CreateChatCompletionStreamResponse) async throws -> Void
        ) async throws {
            let model = asked["model"]?.string ?? ""
            if ["endless", "steady", "flood"].contains(model) {
                let pause = model == "steady" ? 400 : model == "endless" ? 5 : 0
                try await forever(.milliseconds(pause), send)
            }
            for (index, word) in Self.text(asked).split(separator: " ").enumerated() {
                try await send(try Self.chunk(index == 0 ? String(word) : " \(word)"))
                if model == "fails-late" { throw ServerError(status: 503, "The model is overloaded.") }
            }
            try await send(try Self.chunk(nil))
            if asked["stream_options"]?["include_usage"] == true { try await send(try Self.chunk(nil, usage: true)) }
        }

        private func refuse(_ asked: JSONValue) throws {
            switch asked["model"]?.string {
            case "bad": throw ServerError.badRequest("Not this.", parameter: "messages[0].content", code: "unwanted")
            case "busy":
                let isFirst = state.withLock { state in
                    state.refusals += 1
                    return state.refusals == 1
                }
                guard isFirst else { return }
                fallthrough
            case "always-busy":
                throw ServerError(
                    status: 429, "Later.", code: "rate_limit_exceeded", type: "requests", retryAfter: .seconds(1))
            default: return
            }
        }

        private func wait() async throws {
            state.withLock { $0.began += 1 }
            do {
                try await Task.sleep(for: .seconds(60))
            } catch {
                state.withLock { $0.cancelled += 1 }
                throw error
            }
        }

        private func forever(
            _ pause: Duration, _ send: @Sendable (CreateChatCompletionStreamResponse) async throws -> Void
        ) async throws {
            state.withLock { $0.began += 1 }
            do {
                let chunk = try Self.chunk(pause > .zero ? "more " : String(repeating: "more ", count: 4_000))
                while true {
                    try await send(chunk)
                    if pause > .zero { try await Task.sleep(for: pause) }
                }
            } catch {
                state.withLock { $0.cancelled += 1 }
                throw error
            }
        }

        private static let usage: JSONValue = ["prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3]

        /// The last message's text; of parts, whatever they hold.
        private static func text(_ asked: JSONValue) -> String {
            guard let content = asked["messages"]?.array?.last?["content"] else { return "" }
            if let text = content.string { return text }
            return (content.array ?? []).flatMap { part in
                [part["text"]?.string, part["image_url"]?["url"]?.string, part["image_url"]?["detail"]?.string]
                    .compactMap { $0 }
            }.joined(separator: " ")
        }

        static func chunk(_ text: String?, usage: Bool = false) throws -> CreateChatCompletionStreamResponse {
            let choice: JSONValue = [
                "index": 0, "finish_reason": text == nil ? "stop" : nil,
                "delta": text.map { ["content": .string($0)] } ?? [:],
            ]
            return try JSONCoding.decode(
                CreateChatCompletionStreamResponse.self,
                from: JSONCoding.encode(
                    [
                        "id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "small",
                        "choices": .array(usage ? [] : [choice]), "usage": usage ? Self.usage : nil,
                    ] as JSONValue))
        }
    }
#endif
