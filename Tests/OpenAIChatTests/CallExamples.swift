// The served documents' examples of whole calls, as Swift and as the JSON that they show.

import BinderyClient
import BinderyRuntime
import OpenAIChat

let callExamples: [Example] = [
    Example(
        seed: "001", title: "standard response",
        value: chat("openai/gpt-4o-mini", .user("Hello")),
        shown: ["model": "openai/gpt-4o-mini", "messages": [["role": "user", "content": "Hello"]]]),
    Example(
        seed: "001", title: "streaming response",
        value: chat("openai/gpt-4o-mini", .user("Count to 5")) { $0.stream = true },
        shown: [
            "model": "openai/gpt-4o-mini", "messages": [["role": "user", "content": "Count to 5"]], "stream": true,
        ]),
    Example(
        seed: "001", title: "text messages",
        value: [.system("You are a pirate."), .user("Tell me about treasure.")] as [ChatCompletionRequestMessage],
        shown: [
            ["role": "system", "content": "You are a pirate."],
            ["role": "user", "content": "Tell me about treasure."],
        ]),
    Example(
        seed: "001", title: "multimodal messages",
        value: [
            .user([.text("What's in this image?"), .imageURL("https://example.com/image.jpg", detail: .high)])
        ] as [ChatCompletionRequestMessage],
        shown: [
            [
                "role": "user",
                "content": [
                    ["type": "text", "text": "What's in this image?"],
                    [
                        "type": "image_url",
                        "image_url": ["url": "https://example.com/image.jpg", "detail": "high"],
                    ],
                ],
            ]
        ]),
    Example(
        seed: "001", title: "function results",
        value: [
            .user("What's the weather in Paris?"),
            .assistant(toolCalls: [
                .function(
                    "call_123", function: .init(name: "get_weather", arguments: #"{"location": "Paris"}"#))
            ]),
            .tool(#"{"temperature": 22, "condition": "sunny"}"#, toolCallID: "call_123"),
        ] as [ChatCompletionRequestMessage],
        shown: [
            ["role": "user", "content": "What's the weather in Paris?"],
            [
                "role": "assistant",
                "tool_calls": [
                    [
                        "id": "call_123", "type": "function",
                        "function": ["name": "get_weather", "arguments": #"{"location": "Paris"}"#],
                    ]
                ],
            ],
            [
                "role": "tool", "tool_call_id": "call_123",
                "content": #"{"temperature": 22, "condition": "sunny"}"#,
            ],
        ]),
    Example(
        seed: "001", title: "JSON mode",
        value: chat(
            "openai/gpt-4o-mini", .system("Output valid JSON only"), .user("List 3 colors with hex codes")
        ) { $0.responseFormat = .jsonObject },
        shown: [
            "model": "openai/gpt-4o-mini",
            "messages": [
                ["role": "system", "content": "Output valid JSON only"],
                ["role": "user", "content": "List 3 colors with hex codes"],
            ],
            "response_format": ["type": "json_object"],
        ]),
    Example(
        seed: "001", title: "function calling",
        value: chat("openai/gpt-4o-mini", .user("What's the weather in NYC?")) {
            $0.tools = [
                .function(
                    "get_weather", description: "Get current weather",
                    parameters: [
                        "type": "object",
                        "properties": [
                            "location": ["type": "string"],
                            "unit": ["type": "string", "enum": ["celsius", "fahrenheit"]],
                        ],
                        "required": ["location"],
                    ])
            ]
            $0.toolChoice = .auto
        },
        shown: [
            "model": "openai/gpt-4o-mini",
            "messages": [["role": "user", "content": "What's the weather in NYC?"]],
            "tools": [
                [
                    "type": "function",
                    "function": [
                        "name": "get_weather", "description": "Get current weather",
                        "parameters": [
                            "type": "object",
                            "properties": [
                                "location": ["type": "string"],
                                "unit": ["type": "string", "enum": ["celsius", "fahrenheit"]],
                            ],
                            "required": ["location"],
                        ],
                    ],
                ]
            ],
            "tool_choice": "auto",
        ]),
    Example(
        seed: "001", title: "multi-turn conversations",
        value: [
            .user("My name is Alice"),
            .init(ChatCompletionResponseMessage(content: "Nice to meet you, Alice!", refusal: nil)),
            .user("What's my name?"),
        ] as [ChatCompletionRequestMessage],
        shown: [
            ["role": "user", "content": "My name is Alice"],
            ["role": "assistant", "content": "Nice to meet you, Alice!"],
            ["role": "user", "content": "What's my name?"],
        ]),
    Example(
        seed: "001", title: "multiple completions",
        value: chat("openai/gpt-4o-mini", .user("Give me a creative name")) {
            $0.n = 3
            $0.temperature = 0.9
        },
        shown: [
            "model": "openai/gpt-4o-mini",
            "messages": [["role": "user", "content": "Give me a creative name"]], "n": 3, "temperature": 0.9,
        ]),
    Example(
        seed: "001", title: "creative writing",
        value: chat(
            "openai/gpt-4o-mini", .system("You are a creative writer."), .user("Write a haiku about programming"),
            maxTokens: 50
        ) {
            $0.temperature = 0.9
        },
        shown: [
            "model": "openai/gpt-4o-mini",
            "messages": [
                ["role": "system", "content": "You are a creative writer."],
                ["role": "user", "content": "Write a haiku about programming"],
            ],
            "temperature": 0.9, "max_tokens": 50,
        ]),
    Example(
        seed: "001", title: "code generation",
        value: chat(
            "anthropic/claude-3-5-sonnet-20241022", .system("You are an expert programmer."),
            .user("Write a Python function to sort a list"), maxTokens: 200
        ) {
            $0.temperature = 0.2
        },
        shown: [
            "model": "anthropic/claude-3-5-sonnet-20241022",
            "messages": [
                ["role": "system", "content": "You are an expert programmer."],
                ["role": "user", "content": "Write a Python function to sort a list"],
            ],
            "temperature": 0.2, "max_tokens": 200,
        ]),
    Example(
        seed: "001", title: "data extraction",
        value: chat(
            "google/gemini-1.5-pro", .system("Extract structured data as JSON."),
            .user("John Doe, 30 years old, john@example.com")
        ) {
            $0.responseFormat = .jsonObject
            $0.temperature = 0
        },
        shown: [
            "model": "google/gemini-1.5-pro",
            "messages": [
                ["role": "system", "content": "Extract structured data as JSON."],
                ["role": "user", "content": "John Doe, 30 years old, john@example.com"],
            ],
            "response_format": ["type": "json_object"], "temperature": 0,
        ]),
    Example(
        seed: "002", title: "response formats",
        value: [.text, .jsonObject] as [CreateChatCompletionRequest.ResponseFormat],
        shown: [["type": "text"], ["type": "json_object"]]),
    Example(
        seed: "002", title: "message object",
        value: [
            .system("You are a helpful assistant."), .user("Hello!"), .assistant("Hi there!"),
            .tool("...", toolCallID: "..."),
        ] as [ChatCompletionRequestMessage],
        shown: [
            ["role": "system", "content": "You are a helpful assistant."],
            ["role": "user", "content": "Hello!"],
            ["role": "assistant", "content": "Hi there!"],
            ["role": "tool", "tool_call_id": "...", "content": "..."],
        ]),
    Example(
        seed: "002", title: "multimodal content: text and image",
        value: [.user([.text("What's in this image?"), .imageURL("https://...")])] as [ChatCompletionRequestMessage],
        shown: [
            [
                "role": "user",
                "content": [
                    ["type": "text", "text": "What's in this image?"],
                    ["type": "image_url", "image_url": ["url": "https://..."]],
                ],
            ]
        ]),
]
