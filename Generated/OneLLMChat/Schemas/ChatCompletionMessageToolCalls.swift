// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: a1a7fa1be119f045
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// The calls that the model made, each to be responded with a tool message.
public typealias ChatCompletionMessageToolCalls = [ToolCall]
