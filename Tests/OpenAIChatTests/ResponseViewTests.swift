// One look at responses of any dialect: the parts stand where the description says.

import BinderyClient
import BinderyRuntime
import OpenAIChat
import Testing

@Suite struct ResponseViewTests {
    private func response(_ json: String) throws -> ResponseView {
        try JSONCoding.decode(CreateChatCompletionResponse.self, from: json.utf8).view
    }

    private let head = #""id": "a", "object": "chat.completion", "created": 1, "model": "m""#

    @Test func showsTextReasoningAndUsage() throws {
        let view = try response(
            """
            {\(head), "choices": [{"index": 0, "finish_reason": "stop", "logprobs": null, "message":
            {"role": "assistant", "content": "Hello!", "refusal": null, "reasoning_content": "Greet."}}],
            "usage": {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5,
            "completion_tokens_details": {"reasoning_tokens": 1}}}
            """)
        #expect(view.text == "Hello!")
        #expect(view.reasoning == "Greet.")
        #expect(view.refusal == nil)
        #expect(view.finishReason == "stop")
        #expect(view.toolCalls == [])
        #expect(view.usage == ResponseView.Usage(input: 3, output: 2, total: 5, reasoning: 1, cached: nil))
    }

    @Test func showsToolCallsOfBothKinds() throws {
        let view = try response(
            """
            {\(head), "choices": [{"index": 0, "finish_reason": "tool_calls", "logprobs": null, "message":
            {"role": "assistant", "content": null, "refusal": null, "tool_calls": [
            {"id": "1", "type": "function", "function": {"name": "add", "arguments": "{}"}},
            {"id": "2", "type": "custom", "custom": {"name": "write", "input": "a text"}}]}}]}
            """)
        #expect(
            view.toolCalls == [
                ResponseView.ToolCall(id: "1", name: "add", arguments: "{}"),
                ResponseView.ToolCall(id: "2", name: "write", arguments: "a text"),
            ])
        #expect(view.text == nil)
        #expect(view.usage == nil)
    }

    @Test func showsWhatAChunkAdds() throws {
        let chunk = try JSONCoding.decode(
            CreateChatCompletionStreamResponse.self,
            from: """
                {"id": "a", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [{"index": 0,
                "delta": {"content": "Hel", "tool_calls": [{"index": 0, "function": {"arguments": "{"}}]},
                "finish_reason": null}]}
                """.utf8)
        #expect(chunk.view.text == "Hel")
        #expect(chunk.view.finishReason == nil)
        #expect(chunk.view.toolCalls == [ResponseView.ToolCall(id: nil, name: nil, arguments: "{")])
    }

    /// With `n` = 2 the chunks of both choices come in turn, one choice in each.
    @Test func aChunkOfALaterChoiceIsNotTakenForTheFirst() throws {
        func chunk(_ choices: String) throws -> ResponseView {
            let json = #"{"id":"a","object":"chat.completion.chunk","created":1,"model":"m","choices":[\#(choices)]}"#
            return try JSONCoding.decode(CreateChatCompletionStreamResponse.self, from: json.utf8).view
        }
        func choice(_ index: Int, _ text: String, finish: String = "null") -> String {
            #"{"index":\#(index),"delta":{"content":"\#(text)"},"finish_reason":\#(finish)}"#
        }
        #expect(try chunk(choice(1, "second", finish: #""stop""#)).text == nil)
        #expect(try chunk(choice(1, "second", finish: #""stop""#)).finishReason == nil)
        #expect(try chunk(choice(0, "first")).text == "first")
        #expect(try chunk(choice(1, "second") + "," + choice(0, "first")).text == "first")
    }
}
