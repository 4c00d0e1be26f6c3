// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: 947c05fa0497f819
// swift-format-ignore-file

import BinderyRuntime

/// A part of an earlier response.
public typealias ChatCompletionRequestAssistantMessageContentPart = ChatCompletionRequestMessageContentPartText
