// The document of Gemini's layer: every parameter is typed, and every example, written in Swift, gives the JSON that it
// shows. Beside it, what the layer is known to do otherwise.

import BinderyClient
import BinderyRuntime
import GeminiChat
import Testing

@Suite struct GeminiSeedTests {
    @Test(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
    func everyExampleGivesTheJSONShown() throws {
        let document = try SeedDocument("000")
        let structure = CreateChatCompletionRequest(
            model: "gemini-2.5-pro-exp-03-25",
            messages: [.system("You are a helpful assistant."), .user("Explain the theory of relativity.")],
            temperature: 0.7, topP: 1.0, n: 1, maxTokens: 150)
        #expect(try document.blocks[0] == [json(of: structure)])

        let messages: [ChatCompletionRequestMessage] = [
            .system("You are a helpful assistant."), .user("Who won the world series in 2020?"),
            .assistant("The Los Angeles Dodgers won the World Series in 2020."), .user("Where was it played?"),
        ]
        #expect(try document.blocks[1] == [["messages": .array(messages.map { try json(of: $0) })]])
        #expect(document.blocks.count == 2)
    }

    /// Each of the sixteen parameters has an example of its own, but for two: the messages' is a block of code, the tools'
    /// a reference.
    @Test(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
    func everyParametersOwnExampleGivesTheJSONShown() throws {
        let examples = try SeedDocument("000").inlineExamples
        var shown = JSONObject()
        for example in examples { for (name, value) in example.object ?? [:] { shown[name] = value } }
        let written = CreateChatCompletionRequest(
            model: "gemini-2.5-pro-exp-03-25", messages: [], temperature: 0.5, topP: 0.9, n: 3, maxTokens: 500,
            stop: ["\n", "Observation:"], presencePenalty: 0.5, frequencyPenalty: 0.2, logitBias: ["1758": -100],
            user: "user-id-5678", responseFormat: .jsonObject, seed: 12345, toolChoice: .function("get_weather"),
            stream: true)
        #expect(shown.count == 14)
        #expect(try json(of: written).without(["messages"]) == .object(shown))
        #expect(try json(of: written.with { $0.stop = "\n" })["stop"] == "\n")
        #expect(try json(of: written.with { $0.toolChoice = .noneValue })["tool_choice"] == "none")
        #expect(try json(of: written.with { $0.toolChoice = .auto })["tool_choice"] == "auto")
        #expect(try json(of: written.with { $0.responseFormat = .text })["response_format"] == ["type": "text"])
    }

    @Test func shiftsMayBeFractions() throws {
        let request = CreateChatCompletionRequest(model: "m", messages: [.user("Hi")], logitBias: ["1758": -99.5])
        #expect(try json(of: request)["logit_bias"] == ["1758": -99.5])
        #expect(violations(request) == [])
        #expect(violations(request.with { $0.logitBias = ["1": 100.5] }).count == 1)
        #expect(violations(request.with { $0.temperature = 2.1 }).count == 1)
        #expect(violations(request.with { $0.stop = ["a", "b", "c", "d", "e"] }).count == 1)
    }

    @Test func settingsOfTheModelsGoIntoExtraBody() throws {
        let request = CreateChatCompletionRequest(
            model: "gemini-2.5-flash", messages: [.user("Hi")], streamOptions: .init(includeUsage: true),
            reasoningEffort: .low,
            extraBody: .init(
                google: .init(
                    thinkingConfig: .init(thinkingBudget: 1024, thinkingLevel: .high, includeThoughts: true),
                    cachedContent: "cachedContents/1")))
        #expect(
            try json(of: request).without(["model", "messages"]) == [
                "stream_options": ["include_usage": true], "reasoning_effort": "low",
                "extra_body": [
                    "google": [
                        "thinking_config": [
                            "thinking_budget": 1024, "thinking_level": "high", "include_thoughts": true,
                        ],
                        "cached_content": "cachedContents/1",
                    ]
                ],
            ])
    }

    @Test func signaturesGoBackUnchanged() throws {
        let response: CreateChatCompletionResponse = try JSONCoding.decode(
            from: Array(
                """
                {"choices":[{"finish_reason":"stop","index":0,"message":{"role":"assistant","tool_calls":[{"id":"f1",\
                "type":"function","function":{"name":"f","arguments":"{}"},"extra_content":{"google":\
                {"thought_signature":"c2ln","other":1}}}],"extra_content":{"google":{"thought_signature":"bXNn"}}}}],\
                "usage":{"prompt_tokens":1,"total_tokens":9}}
                """.utf8))
        let message = try #require(response.choices?.first?.message)
        let back = try json(of: ChatCompletionRequestMessage(message))
        #expect(back["extra_content"] == ["google": ["thought_signature": "bXNn"]])
        #expect(back["tool_calls"]?[0]?["extra_content"] == ["google": ["thought_signature": "c2ln", "other": 1]])
        #expect(response.usage?.completionTokens == nil)
    }

    @Test func chunksLeaveOutWhatTheyMay() throws {
        let chunk: CreateChatCompletionStreamResponse = try JSONCoding.decode(
            from: Array(
                """
                {"choices":[{"delta":{"role":"assistant","tool_calls":[{"function":{"arguments":"{}","name":"f"},\
                "id":"f1","type":"function","extra_content":{"google":{"thought_signature":"c2ln"}}}]},"index":0}]}
                """.utf8))
        let call = try #require(chunk.choices?.first?.delta.toolCalls?.first)
        #expect(chunk.id == nil && call.index == nil && call.id == "f1")
        #expect(call.extraContent?.google?.thoughtSignature == "c2ln")
    }

    @Test(arguments: [
        #"[{"error":{"code":400,"message":"No.","status":"INVALID_ARGUMENT","details":[{"@type":"x"}]}}]"#,
        #"{"error":{"code":429,"message":"No.","status":"RESOURCE_EXHAUSTED"}}"#,
        #"{"error":{"code":"invalid","message":"No.","param":null,"type":"invalid_request_error"}}"#,
    ])
    func errorsComeInLists(_ body: String) throws {
        let failure: ErrorResponse = try JSONCoding.decode(from: Array(body.utf8))
        switch failure {
        case .array(let list): #expect(list.first?.error.message == "No.")
        case .object(let details): #expect(details.error.message == "No.")
        case .unknown: Issue.record("no known form")
        }
        #expect(try json(of: failure).withoutNulls == JSONValue(parsing: Array(body.utf8)).withoutNulls)
    }

    private func violations(_ request: CreateChatCompletionRequest) -> [String] {
        var validator = Validator()
        request.validate(into: &validator)
        return validator.violations.map(\.description)
    }
}
