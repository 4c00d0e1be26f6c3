// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// The calls that the model made, each to be responded with a tool message.
public typealias ChatCompletionMessageToolCalls = [ToolCall]

/// The JSON Schema of a function's arguments. Without one, the function takes none.
public typealias FunctionParameters = JSONObject

/// The JSON Schema that the response follows.
public typealias ResponseFormatJSONSchemaSchema = JSONObject
