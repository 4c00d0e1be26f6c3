// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: 8aee8f72d8f81a2b
// swift-format-ignore-file

import BinderyRuntime

/// The JSON Schema that the response follows.
public typealias ResponseFormatJSONSchemaSchema = JSONObject
