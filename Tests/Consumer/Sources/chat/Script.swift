// A request comes in; the response that a model might give goes out.

import LoopbackServer

enum Script {
    static func response(_ request: RecordedRequest) -> ScriptedResponse {
        guard request.target.hasSuffix("/chat/completions"), request.header("Authorization") == "Bearer none" else {
            return .json(#"{"error": {"message": "The script knows no such request."}}"#, status: 404)
        }
        if request.text.contains(#""stream":true"#) { return streamed }
        return request.text.contains("22 °C") ? spoken : toolCall
    }

    private static var streamed: ScriptedResponse {
        let words = ["Rain ", "washes ", "salts ", "out ", "of ", "rock; ", "rivers ", "carry ", "them ", "down."]
        let chunks = words.map { chunk(delta: #"{"content": "\#($0)"}"#, finish: "null") }
        let first = chunk(delta: #"{"role": "assistant"}"#, finish: "null")
        let last = chunk(delta: "{}", finish: #""stop""#)
        let events = ([first] + chunks + [last]).flatMap { chunk -> [ScriptedResponse.Piece] in
            [.text("data: \(chunk)\n\n"), .pause(milliseconds: 20)]
        }
        return .events(events + [.text("data: [DONE]\n\n")])
    }

    private static func chunk(delta: String, finish: String) -> String {
        #"{"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "demo", "#
            + #""choices": [{"index": 0, "delta": \#(delta), "finish_reason": \#(finish)}]}"#
    }

    private static var toolCall: ScriptedResponse {
        let function = #"{"name": "get_weather", "arguments": "{\"city\": \"Lisbon\"}"}"#
        let call = #"{"id": "t1", "type": "function", "function": \#(function)}"#
        return completion(
            message: #"{"role": "assistant", "content": null, "refusal": null, "tool_calls": [\#(call)]}"#)
    }

    private static var spoken: ScriptedResponse {
        completion(message: #"{"role": "assistant", "content": "It is 22 °C in Lisbon.", "refusal": null}"#)
    }

    private static func completion(message: String) -> ScriptedResponse {
        .json(
            #"{"id": "c2", "object": "chat.completion", "created": 1, "model": "demo", "#
                + #""choices": [{"index": 0, "message": \#(message), "finish_reason": "stop", "logprobs": null}]}"#)
    }
}
