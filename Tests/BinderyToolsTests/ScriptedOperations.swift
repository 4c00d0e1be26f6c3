// Operations that respond with what a test wrote down, and keep what they were sent.

import BinderyClient
import BinderyRuntime
import OpenAIChat
import Synchronization

/// A double of the generated operations: each request takes the next response.
final class ScriptedOperations: ChatCompletionsOperations {
    private let state: Mutex<(responses: [String], requests: [JSONValue])>

    /// - Parameter responses: the JSON of each message, or of the whole response where it has `choices`.
    init(_ responses: [String]) {
        state = Mutex((responses, []))
    }

    var requests: [JSONValue] { state.withLock { $0.requests } }

    struct NothingLeft: Error {}

    func create(
        _ request: CreateChatCompletionRequest, options: CallOptions
    ) async throws -> CreateChatCompletionResponse {
        let json = try JSONValue(parsing: JSONCoding.encode(request))
        let text = try state.withLock { state in
            state.requests.append(json)
            guard !state.responses.isEmpty else { throw NothingLeft() }
            return state.responses.removeFirst()
        }
        return try JSONCoding.decode(CreateChatCompletionResponse.self, from: Array(Self.whole(text).utf8))
    }

    func stream(
        _ request: CreateChatCompletionRequest, options: CallOptions
    ) async throws -> EventStream<CreateChatCompletionStreamResponse> {
        throw NothingLeft()
    }

    private static func whole(_ text: String) -> String {
        guard !text.contains("\"choices\"") else { return text }
        let reason = text.contains("tool_calls") ? "tool_calls" : "stop"
        return """
            {"id":"r","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":\(text),\
            "finish_reason":"\(reason)","logprobs":null}],"usage":{"prompt_tokens":10,"completion_tokens":5,"total_tokens":15}}
            """
    }

    /// A message with calls: names and arguments.
    static func calling(_ calls: (id: String, name: String, arguments: String)...) -> String {
        let calls = calls.map { call in
            #"{"id":"\#(call.id)","type":"function","function":{"name":"\#(call.name)","arguments":\#(JSONValue.string(call.arguments))}}"#
        }
        return #"{"role":"assistant","content":null,"refusal":null,"tool_calls":[\#(calls.joined(separator: ","))]}"#
    }

    static func saying(_ text: String) -> String {
        #"{"role":"assistant","content":\#(JSONValue.string(text)),"refusal":null}"#
    }
}
