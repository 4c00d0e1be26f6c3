// What servers do in their streams, folded into whole responses: no matter which server, the response is the same.

import BinderyClient
import BinderyRuntime
import CompatibleChat
import Testing

@Suite struct FoldingTests {
    private func fold(_ chunks: [String]) throws -> CreateChatCompletionResponse {
        var accumulator = CreateChatCompletionResponse.Accumulator()
        var issues: [DecodingIssue] = []
        for chunk in chunks {
            accumulator.add(
                try JSONCoding.decode(
                    CreateChatCompletionStreamResponse.self, from: Array(chunk.utf8), tolerance: .tolerant,
                    issues: &issues))
        }
        return try accumulator.finish()
    }

    /// The message that deltas of the first choice make, as JSON.
    private func message(_ deltas: String...) throws -> JSONValue {
        let whole = try fold(deltas.map { #"{"choices":[{"index":0,"delta":\#($0)}]}"# })
        let message = try #require(whole.choices?.first?.message)
        return try JSONCoding.decode(JSONValue.self, from: JSONCoding.encode(message))
    }

    private func calls(_ deltas: String...) throws -> JSONValue? {
        let whole = try fold(deltas.map { #"{"choices":[{"index":0,"delta":{"tool_calls":[\#($0)]}}]}"# })
        let message = try #require(whole.choices?.first?.message)
        return try JSONCoding.decode(JSONValue.self, from: JSONCoding.encode(message))["tool_calls"]
    }

    private let weather: JSONValue = [
        "id": "a", "type": "function", "function": ["name": "weather", "arguments": #"{"city":"Rome"}"#],
    ]
    private let time: JSONValue = [
        "id": "b", "type": "function", "function": ["name": "time", "arguments": "{}"],
    ]

    @Test func textsJoinAndTheRestStays() throws {
        let whole = try fold([
            #"{"id":"","object":"","created":0,"model":"","choices":[],"prompt_filter_results":[]}"#,
            #"{"id":"x","object":"chat.completion.chunk","created":7,"model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}],"usage":null}"#,
            #"{"id":"x","object":"chat.completion.chunk","created":7,"model":"m","choices":[{"index":0,"delta":{"content":"Hel"}}]}"#,
            #"{"id":"x","object":"chat.completion.chunk","created":9,"model":"m","choices":[{"index":0,"delta":{"role":null,"content":"lo"},"finish_reason":"stop"}],"service_tier":"default"}"#,
            #"{"id":"x","object":"chat.completion.chunk","created":7,"model":"m","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}"#,
        ])
        #expect(
            try JSONCoding.decode(JSONValue.self, from: JSONCoding.encode(whole))
                == [
                    "id": "x", "object": "chat.completion", "created": 7, "model": "m", "service_tier": "default",
                    "choices": [
                        [
                            "index": 0, "finish_reason": "stop",
                            "message": ["role": "assistant", "content": "Hello"],
                        ]
                    ],
                    "usage": ["prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3],
                    "prompt_filter_results": [],
                ])
    }

    @Test func toolCallsInEveryForm() throws {
        // Name and id once, arguments in pieces, null or empty.
        #expect(
            try calls(
                #"{"index":0,"id":"a","type":"function","function":{"name":"weather","arguments":""}}"#,
                #"{"index":0,"function":{"arguments":"{\"city\":"}}"#,
                #"{"index":0,"id":null,"function":{"name":null,"arguments":null}}"#,
                #"{"index":0,"id":"","type":"","function":{"name":"","arguments":"\"Rome\"}"}}"#) == [weather])
        // Id and name in every delta.
        #expect(
            try calls(
                #"{"index":0,"id":"a","type":"function","function":{"name":"weather","arguments":"{\"city\":"}}"#,
                #"{"index":0,"id":"a","type":"function","function":{"name":"weather","arguments":"\"Rome\"}"}}"#)
                == [weather])
        // No index: by id, in pieces that alternate.
        #expect(
            try calls(
                #"{"id":"a","type":"function","function":{"name":"weather","arguments":"{\"city\":"}}"#,
                #"{"id":"b","type":"function","function":{"name":"time","arguments":"{"}}"#,
                #"{"id":"a","function":{"arguments":"\"Rome\"}"}}"#, #"{"id":"b","function":{"arguments":"}"}}"#)
                == [weather, time])
        // Neither: a name begins the next.
        var (first, second) = (weather, time)
        first["id"] = nil
        second["id"] = nil
        #expect(
            try calls(
                #"{"type":"function","function":{"name":"weather","arguments":"{\"city\":"}}"#,
                #"{"function":{"arguments":"\"Rome\"}"}}"#,
                #"{"type":"function","function":{"name":"time","arguments":"{}"}}"#) == [first, second])
        // Whole calls in one chunk, all of them numbered 0.
        #expect(
            try calls(
                #"{"index":0,"id":"a","type":"function","function":{"name":"weather","arguments":"{\"city\":\"Rome\"}"}},"#
                    + #"{"index":0,"id":"b","type":"function","function":{"name":"time","arguments":"{}"}}"#)
                == [weather, time])
        // One chunk each, the second one first.
        #expect(
            try calls(
                #"{"index":1,"id":"b","type":"function","function":{"name":"time","arguments":"{}"}}"#,
                #"{"index":0,"id":"a","type":"function","function":{"name":"weather","arguments":"{\"city\":\"Rome\"}"}}"#
            )
                == [weather, time])
        // A name in pieces.
        #expect(
            try calls(
                #"{"index":0,"id":"b","type":"function","function":{"name":"ti","arguments":""}}"#,
                #"{"index":0,"function":{"name":"me","arguments":"{}"}}"#) == [time])
    }

    @Test func whatACustomToolIsGivenAndSoundsJoin() throws {
        let custom = try calls(
            #"{"index":0,"id":"a","type":"custom","custom":{"name":"f","input":"ab"}}"#,
            #"{"index":0,"custom":{"input":"cd"}}"#)
        #expect(custom?[0]?["custom"] == ["name": "f", "input": "abcd"])
        let audio = try message(
            #"{"audio":{"id":"x","data":"AAA=","transcript":"He"}}"#, #"{"audio":{"data":"BBB=","transcript":"y"}}"#)
        #expect(audio["audio"] == ["id": "x", "data": "AAA=BBB=", "transcript": "Hey"])
    }

    @Test func whatIsReadOtherwiseIsFolded() throws {
        let whole = try fold([
            #"{"created":"1700000000","choices":[{"index":0,"delta":{"content":"Hel"}}]}"#,
            #"{"created":"1700000000","choices":[{"index":0,"delta":{"content":"lo"},"finish_reason":"stop"}]}"#,
        ])
        #expect(whole.choices?.first?.message?.content == .string("Hello"))
        #expect(whole.unknownFields["created"] == "1700000000")
    }

    @Test func whatHasToBeSentBackSurvives() throws {
        let extra: JSONValue = ["google": ["thought_signature": "c2ln"]]
        let called = try calls(
            #"{"id":"b","type":"function","function":{"name":"time","arguments":"{}"}}"#,
            #"{"id":"b","extra_content":{"google":{"thought_signature":"c2ln"}}}"#)
        #expect(called?[0]?["extra_content"] == extra)
        let message = try message(
            #"{"content":"Hi"}"#, #"{"content":"","extra_content":{"google":{"thought_signature":"c2ln"}}}"#)
        #expect(message == ["content": "Hi", "extra_content": extra])
    }

    @Test func reasoningInItsForms() throws {
        let message = try message(
            #"{"reasoning":"We","reasoning_content":"I","thinking_text":"a","channel":"analysis"}"#,
            #"{"reasoning":" can","reasoning_content":" do","thinking_text":"b","channel":"analysis"}"#,
            #"{"reasoning_details":[{"type":"reasoning.text","text":"We","format":"f","index":0}]}"#,
            #"{"reasoning_details":[{"type":"reasoning.text","text":" can","format":"f","index":0,"signature":"s"}]}"#,
            #"{"reasoning_details":[{"type":"reasoning.encrypted","data":"x","index":0}]}"#)
        #expect(
            message == [
                "reasoning": "We can", "reasoning_content": "I do", "thinking_text": "ab", "channel": "analysis",
                "reasoning_details": [
                    ["type": "reasoning.text", "text": "We can", "format": "f", "index": 0, "signature": "s"],
                    ["type": "reasoning.encrypted", "data": "x", "index": 0],
                ],
            ])
    }

    @Test func contentInParts() throws {
        let message = try message(
            #"{"content":[{"type":"thinking","thinking":[{"type":"text","text":"Ok"}]}]}"#,
            #"{"content":[{"type":"thinking","thinking":[{"type":"text","text":"ay"}]}]}"#,
            #"{"content":"To "}"#, #"{"content":"cross"}"#,
            #"{"content":[{"type":"image_url","image_url":{"url":"u"}},{"type":"image_url","image_url":{"url":"u"}}]}"#)
        #expect(
            message["content"] == [
                ["type": "thinking", "thinking": [["type": "text", "text": "Okay"]]],
                ["type": "text", "text": "To cross"],
                ["type": "image_url", "image_url": ["url": "u"]], ["type": "image_url", "image_url": ["url": "u"]],
            ])
        #expect(
            try self.message(#"{"content":"a"}"#, #"{"content":[{"type":"text","text":"b"}]}"#)["content"] == [
                ["type": "text", "text": "ab"]
            ])
    }

    @Test func choicesLogprobsAndUsage() throws {
        let whole = try fold([
            #"{"choices":[{"index":1,"delta":{"content":"B"},"logprobs":{"content":[{"token":"B","logprob":-1}]}}]}"#,
            #"{"choices":[{"index":0,"delta":{"content":"A"}}],"usage":{"prompt_tokens":1,"completion_tokens":1}}"#,
            #"{"choices":[{"index":1,"delta":{"content":"b"},"logprobs":{"content":[{"token":"b","logprob":-2}]},"finish_reason":"length"}]}"#,
            #"{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"usage":{"completion_tokens":5,"total_tokens":6,"cost":0.1}}"#,
        ])
        let choices = try #require(whole.choices)
        #expect(choices.map(\.index) == [0, 1])
        #expect(choices.map { $0.message?.content } == ["A", "Bb"])
        #expect(choices.map(\.finishReason) == [.stop, .length])
        let tree = try JSONCoding.decode(JSONValue.self, from: JSONCoding.encode(whole))
        #expect(
            tree["choices"]?[1]?["logprobs"]?["content"] == [
                ["token": "B", "logprob": -1], ["token": "b", "logprob": -2],
            ])
        #expect(
            tree["usage"] == ["prompt_tokens": 1, "completion_tokens": 5, "total_tokens": 6, "cost": 0.1])
    }

    /// Some servers send beside each delta what all of them make so far.
    @Test func aCumulativeMessageIsNotAddedUp() throws {
        let whole = try fold([
            #"{"choices":[{"index":0,"delta":{"content":"A"},"message":{"role":"assistant","content":"A"}}]}"#,
            #"{"choices":[{"index":0,"delta":{"content":"b"},"message":{"role":"assistant","content":"Ab"}}]}"#,
        ])
        let message = try #require(whole.choices?.first?.message)
        #expect(
            try JSONCoding.decode(JSONValue.self, from: JSONCoding.encode(message))
                == ["role": "assistant", "content": "Ab"])
    }

    @Test func nothingCame() {
        #expect(throws: AccumulationError.self) { try CreateChatCompletionResponse.Accumulator().finish() }
        #expect(CreateChatCompletionResponse.Accumulator().snapshot == nil)
    }
}
