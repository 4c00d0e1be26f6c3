// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: de5ce533b484f87a
// swift-format-ignore-file

import BinderyRuntime

/// Whether one response may call several tools at once.
public typealias ParallelToolCalls = Bool
