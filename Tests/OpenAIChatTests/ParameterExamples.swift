// The served documents' examples of single parameters, as Swift and as the JSON that they show.

import BinderyClient
import BinderyRuntime
import OpenAIChat
import Testing

/// One example: the document (by the start of its file name), what it shows, and the value that says it in Swift.
struct Example: CustomTestStringConvertible {
    let seed: String
    let title: String
    let value: any Encodable & Sendable
    let shown: JSONValue
    var testDescription: String { "\(seed) \(title)" }
}

let weather: JSONObject = [
    "type": "object", "properties": ["location": ["type": "string"]],
]

/// Deprecated members are handed to the initialiser, which takes them without a warning.
func chat(
    _ model: ModelIDsShared, _ messages: ChatCompletionRequestMessage..., maxTokens: Int? = nil, seed: Int? = nil,
    user: String? = nil, change: (inout CreateChatCompletionRequest) -> Void = { _ in }
) -> CreateChatCompletionRequest {
    CreateChatCompletionRequest(model: model, messages: messages, user: user, maxTokens: maxTokens, seed: seed)
        .with(change)
}

let parameterExamples: [Example] = [
    Example(
        seed: "000", title: "structure",
        value: chat(
            "gemini-2.5-pro-exp-03-25", .system("You are a helpful assistant."),
            .user("Explain the theory of relativity."), maxTokens: 150
        ) {
            $0.temperature = 0.7
            $0.topP = 1.0
            $0.n = 1
        },
        shown: [
            "model": "gemini-2.5-pro-exp-03-25",
            "messages": [
                ["role": "system", "content": "You are a helpful assistant."],
                ["role": "user", "content": "Explain the theory of relativity."],
            ],
            "temperature": 0.7, "top_p": 1.0, "n": 1, "max_tokens": 150,
        ]),
    Example(
        seed: "000", title: "messages",
        value: [
            .system("You are a helpful assistant."), .user("Who won the world series in 2020?"),
            .assistant("The Los Angeles Dodgers won the World Series in 2020."), .user("Where was it played?"),
        ] as [ChatCompletionRequestMessage],
        shown: [
            ["role": "system", "content": "You are a helpful assistant."],
            ["role": "user", "content": "Who won the world series in 2020?"],
            ["role": "assistant", "content": "The Los Angeles Dodgers won the World Series in 2020."],
            ["role": "user", "content": "Where was it played?"],
        ]),
    Example(
        seed: "000", title: "each parameter's own example",
        value: chat("gemini-2.5-pro-exp-03-25", .user("Hi"), maxTokens: 500, seed: 12345, user: "user-id-5678") {
            $0.temperature = 0.5
            $0.topP = 0.9
            $0.n = 3
            $0.stop = ["\n", "Observation:"]
            $0.presencePenalty = 0.5
            $0.frequencyPenalty = 0.2
            $0.logitBias = ["1758": -100]
            $0.responseFormat = .jsonObject
            $0.toolChoice = .function("my_function")
            $0.stream = true
        },
        shown: [
            "model": "gemini-2.5-pro-exp-03-25", "messages": [["role": "user", "content": "Hi"]],
            "temperature": 0.5, "top_p": 0.9, "n": 3, "max_tokens": 500, "stop": ["\n", "Observation:"],
            "presence_penalty": 0.5, "frequency_penalty": 0.2, "logit_bias": ["1758": -100],
            "user": "user-id-5678", "response_format": ["type": "json_object"], "seed": 12345,
            "tool_choice": ["type": "function", "function": ["name": "my_function"]], "stream": true,
        ]),
    Example(
        seed: "001", title: "basic usage",
        value: chat("openai/gpt-4o-mini", .user("Hello, how are you?")),
        shown: [
            "model": "openai/gpt-4o-mini", "messages": [["role": "user", "content": "Hello, how are you?"]],
        ]),
    Example(
        seed: "001", title: "messages",
        value: [.system("You are a helpful assistant."), .user("Tell me a joke.")] as [ChatCompletionRequestMessage],
        shown: [
            ["role": "system", "content": "You are a helpful assistant."],
            ["role": "user", "content": "Tell me a joke."],
        ]),
    Example(
        seed: "001", title: "model",
        value: ["openai/gpt-4o-mini", "anthropic/claude-3-5-sonnet-20241022", "google/gemini-1.5-flash"]
            as [ModelIDsShared],
        shown: ["openai/gpt-4o-mini", "anthropic/claude-3-5-sonnet-20241022", "google/gemini-1.5-flash"]),
    Example(
        seed: "001", title: "each parameter's own example",
        value: chat("openai/gpt-4o-mini", .user("Hello"), maxTokens: 150, seed: 42, user: "user-123") {
            $0.temperature = 0.7
            $0.stream = true
            $0.topP = 0.9
            $0.frequencyPenalty = 0.5
            $0.presencePenalty = 0.5
            $0.stop = ["\n", "END"]
            $0.n = 3
            $0.responseFormat = .jsonObject
            $0.tools = [
                .function("get_weather", description: "Get weather for a location", parameters: weather)
            ]
            $0.toolChoice = .function("get_weather")
        },
        shown: [
            "model": "openai/gpt-4o-mini", "messages": [["role": "user", "content": "Hello"]],
            "temperature": 0.7, "max_tokens": 150, "stream": true, "top_p": 0.9, "frequency_penalty": 0.5,
            "presence_penalty": 0.5, "stop": ["\n", "END"], "n": 3, "response_format": ["type": "json_object"],
            "tools": [
                [
                    "type": "function",
                    "function": [
                        "name": "get_weather", "description": "Get weather for a location",
                        "parameters": ["type": "object", "properties": ["location": ["type": "string"]]],
                    ],
                ]
            ],
            "tool_choice": ["type": "function", "function": ["name": "get_weather"]],
            "seed": 42, "user": "user-123",
        ]),
    Example(
        seed: "001", title: "tool_choice",
        value: [.auto, .noneValue, .function("get_weather")] as [ChatCompletionToolChoiceOption],
        shown: ["auto", "none", ["type": "function", "function": ["name": "get_weather"]]]),
]
