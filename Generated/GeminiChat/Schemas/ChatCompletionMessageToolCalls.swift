// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: b56e2bc15205b47e
// swift-format-ignore-file

import BinderyRuntime

/// The calls that the model made, each to be responded with a tool message.
public typealias ChatCompletionMessageToolCalls = [ToolCall]
