// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: ef639ece300ab76d
// swift-format-ignore-file

import BinderyRuntime

/// Notes of your own, kept with the object and searchable: at most 16 pairs of strings.
///
/// Members: at most 16. Keys: length: at most 64. Values: length: at most 512.
public typealias Metadata = [String: String]
