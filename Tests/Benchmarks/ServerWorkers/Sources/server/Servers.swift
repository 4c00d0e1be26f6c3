// The same bytes by a generated server and by routes that are written by hand.

import BinderyHummingbird
import Foundation
import Hummingbird
import OpenAIChatServer

private let whole = #"""
    {"id":"c1","choices":[{"finish_reason":"stop","index":0,"message":{"content":"Hello there, how can I help you today?","refusal":null,"role":"assistant"},"logprobs":null}],"created":1,"model":"small","object":"chat.completion","usage":{"completion_tokens":9,"prompt_tokens":3,"total_tokens":12}}
    """#
private let piece = #"""
    {"id":"c1","choices":[{"delta":{"content":"word "},"finish_reason":null,"index":0}],"created":1,"model":"small","object":"chat.completion.chunk"}
    """#
private let response = try! JSONCoding.decode(CreateChatCompletionResponse.self, from: Array(whole.utf8))
private let chunk = try! JSONCoding.decode(CreateChatCompletionStreamResponse.self, from: Array(piece.utf8))
private let chunks = 20

private struct Model: ChatCompletionsHandler {
    func create(
        _ request: CreateChatCompletionRequest, context: BinderyServer.RequestContext
    ) async throws -> CreateChatCompletionResponse { response }

    func stream(
        _ request: CreateChatCompletionRequest, context: BinderyServer.RequestContext
    ) async throws -> ResponseStream<CreateChatCompletionStreamResponse> {
        ResponseStream { send in for _ in 0..<chunks { try await send(chunk) } }
    }
}

func generated() -> APIServer {
    OpenAIServer.server(
        chatCompletions: Model(), authenticator: Authenticator { $0.text == "right" ? "Ann" : nil })
}

/// What a route has to know of a request.
private struct Asked: Decodable {
    struct Message: Decodable {
        var role: String
        var content: String
    }

    var model: String
    var messages: [Message]
    var stream: Bool?
}

/// What a route responds with where it has a type for it.
private struct Answered: Codable {
    struct Choice: Codable {
        struct Message: Codable {
            var content: String
            var refusal: String?
            var role: String
        }

        var finishReason: String
        var index: Int
        var message: Message

        enum CodingKeys: String, CodingKey {
            case finishReason = "finish_reason"
            case index
            case message
        }
    }

    var id: String
    var choices: [Choice]
    var created: Int
    var model: String
    var object: String
    var usage: [String: Int]
}

/// - `decodes`: whether it reads requests and writes responses by `JSONDecoder` and `JSONEncoder`; else it looks for a word in the
///   one and has the bytes of the other.
func handWritten(decodes: Bool) -> Router<BasicRequestContext> {
    let wholeBytes = ByteBuffer(bytes: try! JSONCoding.encode(response))
    let chunkBytes = ByteBuffer(bytes: Array("data: ".utf8) + (try! JSONCoding.encode(chunk)) + Array("\n\n".utf8))
    let answered = try! JSONDecoder().decode(Answered.self, from: Data(whole.utf8))
    // The load knows the end of a response by its last bytes, so the members have to have an order.
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let router = Router()
    router.post("v1/chat/completions") { request, context -> Response in
        guard request.headers[.authorization] == "Bearer right" else { return Response(status: .unauthorized) }
        let body = try await request.body.collect(upTo: 1 << 20)
        let streams =
            decodes
            ? try JSONDecoder().decode(Asked.self, from: Data(body.readableBytesView)).stream == true
            : String(buffer: body).utf8.contains(UInt8(ascii: "~"))
        if streams {
            return Response(
                status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-cache"],
                body: ResponseBody { writer in
                    for _ in 0..<chunks { try await writer.write(chunkBytes) }
                    try await writer.write(ByteBuffer(string: "data: [DONE]\n\n"))
                    try await writer.finish(nil)
                })
        }
        let bytes = decodes ? ByteBuffer(bytes: try encoder.encode(answered)) : wholeBytes
        return Response(
            status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: bytes))
    }
    return router
}
