// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 3540da7b77e063ca
// swift-format-ignore-file

import BinderyRuntime

/// A part of a system message, which is always text.
public typealias ChatCompletionRequestSystemMessageContentPart = ChatCompletionRequestMessageContentPartText
