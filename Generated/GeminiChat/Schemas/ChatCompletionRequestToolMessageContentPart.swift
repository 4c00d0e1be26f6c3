// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: dc61eddac5f74417
// swift-format-ignore-file

import BinderyRuntime

/// A part of a tool's result, which is always text.
public typealias ChatCompletionRequestToolMessageContentPart = ChatCompletionRequestMessageContentPartText
