// A gateway: one dialect in front, another behind, streams included.

import CompatibleChat
import HTTPTypes
import OpenAIChat
import OpenAIChatServer
import Testing

/// Serves OpenAI's description, and asks a server that speaks the common part of it.
private struct Gateway: ChatCompletionsHandler {
    let upstream: CompatibleClient

    func create(
        _ request: OpenAIChat.CreateChatCompletionRequest, context: RequestContext
    ) async throws -> OpenAIChat.CreateChatCompletionResponse {
        let asked = try request.translated(to: CompatibleChat.CreateChatCompletionRequest.self).value
        return try await passingErrors {
            let answer = try await upstream.chat.completions.create(asked)
            return try answer.translated(to: OpenAIChat.CreateChatCompletionResponse.self).value
        }
    }

    func stream(
        _ request: OpenAIChat.CreateChatCompletionRequest, context: RequestContext
    ) async throws -> ResponseStream<OpenAIChat.CreateChatCompletionStreamResponse> {
        let asked = try request.translated(to: CompatibleChat.CreateChatCompletionRequest.self).value
        let chunks = try await passingErrors { try await upstream.chat.completions.stream(asked) }
        return ResponseStream(chunks).map {
            try $0.translated(to: OpenAIChat.CreateChatCompletionStreamResponse.self).value
        }
    }

    private func passingErrors<Value>(_ call: () async throws -> Value) async throws -> Value {
        do {
            return try await call()
        } catch let error as APIError {
            throw ServerError(
                status: error.status, error.message ?? "The service behind failed.", code: error.code, type: error.type)
        }
    }
}

@Suite struct ProxyTests {
    /// The service behind, as a table of its own: it takes what the common dialect has.
    private static let behind = APIServer(
        api: CompatibleClient.api,
        operations: [
            ServerOperation(
                OperationDescription(
                    id: "chat", method: "POST", path: "/chat/completions", sentinel: "[DONE]", requiresSentinel: true)
            ) { call in
                let request: JSONValue = try await call.json()
                if request["model"] == "busy" { throw ServerError(status: 429, "Later.", code: "busy") }
                if request["max_completion_tokens"] != 5, request["max_tokens"] != 5 {
                    throw ServerError.badRequest("max_tokens", parameter: "max_tokens")
                }
                let choice: JSONValue = ["index": 0, "finish_reason": "stop"]
                let whole: JSONValue = ["id": "c", "created": 1, "model": "m"]
                func made(_ member: String, _ text: String) -> JSONValue {
                    var (choice, whole) = (choice.object ?? [:], whole.object ?? [:])
                    choice[member] = .some(["role": "assistant", "content": .string(text)])
                    whole["choices"] = .some([.object(choice)])
                    whole["object"] = .some(member == "delta" ? "chat.completion.chunk" : "chat.completion")
                    return .object(whole)
                }
                guard request["stream"] == true else { return try call.json(made("message", "whole")) }
                return try await call.stream(ResponseStream([made("delta", "in "), made("delta", "pieces")]))
            }
        ], authenticator: nil, errorForm: OpenAIServer.errorForm)

    private let client = OpenAIClient(
        transport: InProcessTransport(
            OpenAIServer.server(
                chatCompletions: Gateway(
                    upstream: CompatibleClient(
                        transport: InProcessTransport(behind), apiKey: "k",
                        configuration: ClientConfiguration(serverURL: "http://behind.example/v1", retries: .none))),
                authenticator: nil)),
        apiKey: "k", configuration: ClientConfiguration(retries: .none))

    private func request(_ model: String = "m") -> OpenAIChat.CreateChatCompletionRequest {
        OpenAIChat.CreateChatCompletionRequest(
            model: .init(rawValue: model), messages: [.user("Hi")], maxCompletionTokens: 5)
    }

    @Test func wholeAndInPieces() async throws {
        #expect(try await client.chat.completions.create(request()).choices.first?.message.content == "whole")
        var text = ""
        for try await chunk in try await client.chat.completions.stream(request()) {
            text += chunk.choices.first?.delta.content ?? ""
        }
        #expect(text == "in pieces")
    }

    @Test func errorsPassThrough() async throws {
        for isStream in [false, true] {
            let error = await #expect(throws: APIError.self) {
                if isStream {
                    _ = try await client.chat.completions.stream(request("busy"))
                } else {
                    _ = try await client.chat.completions.create(request("busy"))
                }
            }
            #expect(error?.status == 429 && error?.code == "busy" && error?.message == "Later.")
        }
    }
}

@Suite struct FileReadingTests {
    @Test func bytesOfEverySource() async throws {
        #expect(try await FileUpload.file(#filePath).bytes().starts(with: "// A gateway".utf8))
        #expect(try await FileUpload.bytes([1, 2, 3]).bytes() == [1, 2, 3])
        let pieces = FileUpload.stream(TransportBody([4, 5]))
        #expect(try await pieces.bytes() == [4, 5])
        await #expect(throws: ClientError.self) { try await pieces.bytes() }
        await #expect(throws: ClientError.self) { try await FileUpload.bytes([1, 2, 3]).bytes(upTo: 2) }
    }
}
