// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: d8811839c9f44d25
// swift-format-ignore-file

import BinderyRuntime

/// The JSON Schema of a function's arguments. Without one, the function takes none.
public typealias FunctionParameters = JSONObject
