// What services have been seen to send, shape by shape: each is read by the strictest reader and comes back as it was.

import BinderyClient
import BinderyRuntime
import CompatibleChat
import Testing

@Suite struct CompatibleShapesTests {
    @Test(arguments: [
        #"{"id":"","object":"","created":0,"model":"","choices":[],"prompt_filter_results":[{"prompt_index":0}]}"#,
        #"{"choices":[{"content_filter_results":{},"index":0,"finish_reason":null}]}"#,
        #"{"choices":[{"delta":{"role":null,"content":"a","tool_calls":null}}],"usage":null}"#,
        #"{"choices":[{"delta":{"content":[{"type":"text","text":"a"},{"type":"thinking","thinking":[]}]}}]}"#,
        #"{"choices":[{"delta":{"tool_calls":[{"id":"","type":"","function":{"name":null,"arguments":null}}]}}]}"#,
        #"{"choices":[{"delta":{"tool_calls":[{"index":null,"id":null,"function":null}]}}]}"#,
        #"{"object":"chat.completion","choices":[{"message":{"role":"assistant","content":"ab"},"delta":{"content":"b"}}]}"#,
        #"{"usage":{"prompt_tokens":null,"completion_tokens":null,"total_tokens":null}}"#,
        #"{"choices":[{"delta":{"token_id":7,"reasoning":"a","reasoning_details":[{"type":"other","data":"b"}]},"logprobs":-0.5,"seed":18446744073709551615,"text":"a"}],"x_groq":{"id":"r"}}"#,
        #"{"error":{"message":"Too long.","code":400}}"#, #"{"error":"Too long."}"#, #"{"audio":{"data":"AA=="}}"#,
    ])
    func chunksComeBack(_ text: String) throws { try comesBack(CreateChatCompletionStreamResponse.self, text) }

    @Test(arguments: [
        #"{"choices":[{"message":{},"finish_reason":"","logprobs":-1.5,"seed":18446744073709551615}],"created":1.5}"#,
        #"{"choices":[{"message":{"content":{"text":"a"},"tool_calls":[]},"finish_reason":"eos"}],"object":"text"}"#,
        #"{"choices":[{"message":{"content":[{"type":"text","text":"a"}],"tool_calls":null},"finish_reason":null}]}"#,
        #"{"choices":[{"message":{"tool_calls":[{"id":"a","function":{"name":"f"}},{"function":{"name":"g","arguments":""}}]}}]}"#,
        #"{"choices":[{"message":{"content":"a","annotations":[{"type":"file","file":{}}],"reasoning_content":null}}]}"#,
        #"{"service_tier":"on_demand","system_fingerprint":null,"usage":{"prompt_tokens_details":null,"cost":{"a":1}}}"#,
        #"{"error":{"message":"No.","code":502,"metadata":{"raw":"x"}},"user_id":"u"}"#, "{}",
    ])
    func responsesComeBack(_ text: String) throws { try comesBack(CreateChatCompletionResponse.self, text) }

    @Test(arguments: [
        #"{"error":{"message":"No.","type":"a","param":null,"code":"b"}}"#, #"{"error":{"message":"No.","code":400}}"#,
        #"{"error":"No."}"#, #"{"detail":"No."}"#, #"{"detail":[{"loc":["body",0],"msg":"No."}]}"#, #""No.""#,
        #"{"object":"error","message":"No.","type":"NotFoundError","param":null,"code":404}"#,
        #"[{"error":{"code":400,"message":"No.","status":"INVALID_ARGUMENT","details":[{"@type":"t"}]}}]"#,
        #"{"title":"No.","status":422,"error":null}"#, #"{"error":{"message":"No.","param":{"a":1},"status":400}}"#,
    ])
    func errorsComeBack(_ text: String) throws { try comesBack(ErrorResponse.self, text) }

    @Test(arguments: [
        #"{"messages":[{"role":"user","content":"a"}],"tools":null,"tool_choice":null,"response_format":null,"stop":null}"#,
        #"{"messages":[{"role":"user"},{"role":"assistant","content":null,"tool_calls":[{"function":{"name":"f"}}]}],"tool_choice":"any"}"#,
        #"{"messages":[{"role":"user","content":[{"type":"image_url","image_url":"https://a"},{"type":"input_audio","input_audio":"AA=="},{"type":"file","file_id":"f"},{"type":"video_url","video_url":{"url":"https://a"}},{"text":"a"},{"type":"text","text":null}]}]}"#,
        #"{"messages":[{"role":"critic","content":"a"},{"role":"tool","content":"a","name":"f"}],"tools":[{"function":{"name":"f"}},{"type":"web_search"},{"type":"function","function":{"name":"f","description":null}}]}"#,
        #"{"messages":[],"seed":-9223372036854775808,"temperature":7,"top_logprobs":99,"logprobs":5,"logit_bias":{"1":0.5},"n":1000,"metadata":{"a":1},"response_format":{"type":"json_schema","schema":{"type":"object"}}}"#,
        #"{"messages":[],"seed":18446744073709551615,"response_format":{"type":"regex","pattern":"a+"},"tool_choice":{"function":{"name":"f"}},"reasoning":{"effort":"high","exclude":true},"prediction":{"content":"a"}}"#,
        #"{"messages":[{"role":"system","content":[{"text":"a","cache_control":{"type":"ephemeral"}}]}],"audio":{"voice":"a"}}"#,
    ])
    func requestsComeBackAndAreNotRefused(_ text: String) throws {
        try comesBack(CreateChatCompletionRequest.self, text)
        var validator = Validator()
        try JSONCoding.decode(CreateChatCompletionRequest.self, from: Array(text.utf8)).validate(into: &validator)
        #expect(validator.violations.isEmpty)
    }

    @Test func withoutATypeItIsAFunction() throws {
        let text = #"{"id":"a","function":{"name":"f","arguments":"{}"}}"#
        guard case .function(let call) = try JSONCoding.decode(ToolCall.self, from: Array(text.utf8)) else {
            Issue.record("a call without a type is no function")
            return
        }
        #expect(call.type == nil && call.function.name == "f")
        #expect(ToolCall.function("f") == .function(ChatCompletionMessageToolCall(function: .init(name: "f"))))
        #expect(try json(of: ToolCall.function("f"))["type"] == "function")
        if case .unknown = try JSONCoding.decode(ToolCall.self, from: Array(#"{"type":"web_search"}"#.utf8)) {
        } else {
            Issue.record("what lacks a function is none")
        }
    }

    private func comesBack<Value: JSONReadable & JSONWritable>(_ type: Value.Type, _ text: String) throws {
        let shown = try JSONValue(parsing: Array(text.utf8))
        #expect(try json(of: JSONCoding.decode(type, from: Array(text.utf8))).withoutNulls == shown.withoutNulls)
    }
}
