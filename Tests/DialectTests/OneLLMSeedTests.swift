// The document of OneLLM: every parameter is typed, and every example, written in Swift, gives the JSON that it shows.

import BinderyClient
import BinderyRuntime
import OneLLMChat
import Testing

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct OneLLMSeedTests {
    /// What steers the client and is never sent.
    private static let clientSide: Set<String> = ["timeout", "retries", "fallback_models"]

    private static let location: JSONObject = ["type": "object", "properties": ["location": ["type": "string"]]]

    /// The examples by the number of the block of code.
    private static var examples: [Int: [any JSONWritable]] {
        let plain = chat(.user("Hello"))
        return [
            0: [chat(.user("Hello, how are you?"))],
            2: [messages(.system("You are a helpful assistant."), .user("Tell me a joke."))],
            3: ["openai/gpt-4o-mini", "anthropic/claude-3-5-sonnet-20241022", "google/gemini-1.5-flash"].map {
                CreateChatCompletionRequest(model: $0, messages: []).justModel
            },
            4: [parameter { $0.temperature = 0.7 }],
            5: [parameter { $0.maxTokens = 150 }],
            6: [parameter { $0.stream = true }],
            7: [parameter { $0.topP = 0.9 }],
            8: [parameter { $0.frequencyPenalty = 0.5 }],
            9: [parameter { $0.presencePenalty = 0.5 }],
            10: [parameter { $0.stop = ["\n", "END"] }],
            11: [parameter { $0.n = 3 }],
            12: [parameter { $0.responseFormat = .jsonObject }],
            13: [
                parameter {
                    $0.tools = [
                        .function(
                            "get_weather", description: "Get weather for a location", parameters: Self.location)
                    ]
                }
            ],
            14: [
                parameter { $0.toolChoice = .auto }, parameter { $0.toolChoice = .noneValue },
                parameter { $0.toolChoice = .function("get_weather") },
            ],
            15: [parameter { $0.seed = 42 }],
            16: [parameter { $0.user = "user-123" }],
            17: [parameter { $0.timeout = 30 }],
            18: [plain],
            19: [chat(.user("Count to 5")).with { $0.stream = true }],
            20: [messages(.system("You are a pirate."), .user("Tell me about treasure."))],
            21: [
                messages(
                    .user([
                        .text("What's in this image?"), .imageURL("https://example.com/image.jpg", detail: .high),
                    ]))
            ],
            22: [
                messages(
                    .user("What's the weather in Paris?"),
                    .assistant(toolCalls: [
                        .function(
                            "get_weather", arguments: #"{"location": "Paris"}"#, id: "call_123")
                    ]),
                    .tool(#"{"temperature": 22, "condition": "sunny"}"#, toolCallID: "call_123"))
            ],
        ].merging(calls) { one, _ in one }
    }

    private static var calls: [Int: [any JSONWritable]] {
        let weather: JSONObject = [
            "type": "object",
            "properties": [
                "location": ["type": "string"], "unit": ["type": "string", "enum": ["celsius", "fahrenheit"]],
            ],
            "required": ["location"],
        ]
        let quantum = chat(.user("Explain quantum computing"), model: "openai/gpt-4")
        let others = ["anthropic/claude-3-opus", "mistral/mistral-large"]
        return [
            23: [
                chat(.system("Output valid JSON only"), .user("List 3 colors with hex codes")).with {
                    $0.responseFormat = .jsonObject
                }
            ],
            24: [
                chat(.user("What's the weather in NYC?")).with {
                    $0.tools = [
                        .function("get_weather", description: "Get current weather", parameters: weather)
                    ]
                    $0.toolChoice = .auto
                }
            ],
            26: [
                chat(.user("Give me a creative name")).with {
                    $0.n = 3
                    $0.temperature = 0.9
                }
            ],
            27: [
                chat(.system("You are a creative writer."), .user("Write a haiku about programming")).with {
                    $0.temperature = 0.9
                    $0.maxTokens = 50
                }
            ],
            28: [
                chat(
                    .system("You are an expert programmer."), .user("Write a Python function to sort a list"),
                    model: "anthropic/claude-3-5-sonnet-20241022"
                ).with {
                    $0.temperature = 0.2
                    $0.maxTokens = 200
                }
            ],
            29: [
                chat(
                    .system("Extract structured data as JSON."), .user("John Doe, 30 years old, john@example.com"),
                    model: "google/gemini-1.5-pro"
                ).with {
                    $0.responseFormat = .jsonObject
                    $0.temperature = 0
                }
            ],
            30: [
                chat(
                    .user([
                        .text("Transcribe and analyze this audio clip"), .audioURL("https://example.com/audio.mp3"),
                    ]), model: "anthropic/claude-3-sonnet")
            ],
            31: [quantum.with { $0.fallbackModels = others }],
            32: [
                quantum.with {
                    $0.retries = 3
                    $0.fallbackModels = others
                }
            ],
        ]
    }

    @Test func everyExampleGivesTheJSONShown() throws {
        let blocks = try SeedDocument("001").blocks
        #expect(blocks.count == 33)
        var compared = 0
        // The first block of the conversation hands a variable over.
        for (index, shown) in blocks.enumerated() where index != 25 {
            let written = try Self.examples[index, default: []].map { try json(of: $0) }
            #expect(written.count == shown.count, "block \(index)")
            for (one, other) in zip(written, shown) {
                #expect(one.without(Self.clientSide) == other.withoutNulls.without(Self.clientSide), "block \(index)")
                compared += 1
            }
        }
        #expect(compared == 35)
    }

    @Test func aConversationGoesOn() throws {
        let shown = try SeedDocument("001").blocks[25]
        var messages: [ChatCompletionRequestMessage] = [.user("My name is Alice")]
        #expect(try shown.contains(json(of: messages[0])))
        messages.append(.init(ChatCompletionResponseMessage(content: "Hello, Alice!", reasoning: "A greeting.")))
        messages.append(.user("What's my name?"))
        #expect(try shown.contains(json(of: messages[2])))
        #expect(
            try json(of: messages[1]) == ["role": "assistant", "content": "Hello, Alice!", "reasoning": "A greeting."])
    }

    /// Every parameter of the signature.
    @Test func everyParameterIsTyped() throws {
        var shown = JSONObject()
        for example in try SeedDocument("001").blocks.joined() {
            for (name, value) in example.object ?? [:] { shown[name] = value }
        }
        // Of these two the document shows no value.
        shown["logit_bias"] = ["1734": 0.5]
        shown["logprobs"] = true
        shown["top_logprobs"] = 3
        shown["messages"] = []
        shown["role"] = nil
        shown["content"] = nil
        let names = [
            "messages", "model", "frequency_penalty", "logit_bias", "logprobs", "top_logprobs", "max_tokens", "n",
            "presence_penalty", "response_format", "seed", "stop", "stream", "temperature", "top_p", "tools",
            "tool_choice", "user", "timeout", "fallback_models", "retries",
        ]
        #expect(Set(shown.keys) == Set(names))
        let request = try JSONCoding.decode(
            CreateChatCompletionRequest.self, from: JSONWriter.bytes(of: JSONValue.object(shown)))
        #expect(request.unknownFields.filter { !Self.clientSide.contains($0.key) }.isEmpty)
        #expect(request.logitBias == ["1734": 0.5])
    }

    @Test func recordingsAreObjectsOrAddresses() throws {
        let address = "https://example.com/audio.mp3"
        let parts: [ChatCompletionRequestUserMessageContentPart] = [
            .audioURL(address), .audioURL(.string(address)), .imageURL(address),
        ]
        #expect(
            try parts.map { try json(of: $0) } == [
                ["type": "audio_url", "audio_url": ["url": .string(address)]],
                ["type": "audio_url", "audio_url": .string(address)],
                ["type": "image_url", "image_url": ["url": .string(address)]],
            ])
        for part in parts {
            #expect(try JSONCoding.decode(from: JSONCoding.encode(part)) == part)
        }
    }

    @Test func aModelNeedsItsProvider() {
        var validator = Validator()
        CreateChatCompletionRequest(model: "gpt-4o-mini", messages: []).validate(into: &validator)
        #expect(validator.violations.count == 1)
        validator = Validator()
        CreateChatCompletionRequest(model: "ollama/library/phi", messages: []).validate(into: &validator)
        #expect(validator.violations.isEmpty)
    }

    private static func chat(
        _ messages: ChatCompletionRequestMessage..., model: String = "openai/gpt-4o-mini"
    ) -> CreateChatCompletionRequest {
        CreateChatCompletionRequest(model: model, messages: messages)
    }

    /// One parameter by itself.
    private static func parameter(_ change: (inout CreateChatCompletionRequest) -> Void) -> JSONValue {
        written(CreateChatCompletionRequest(model: "", messages: []).with(change)).without(["model", "messages"])
    }

    private static func messages(_ messages: ChatCompletionRequestMessage...) -> JSONValue {
        written(CreateChatCompletionRequest(model: "", messages: messages)).without(["model"])
    }

    fileprivate static func written(_ value: some JSONWritable) -> JSONValue {
        (try? json(of: value)) ?? .null
    }
}

extension CreateChatCompletionRequest {
    fileprivate var justModel: JSONValue { OneLLMSeedTests.written(self).without(["messages"]) }
}
