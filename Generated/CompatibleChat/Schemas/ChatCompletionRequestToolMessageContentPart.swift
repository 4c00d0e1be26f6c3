// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 4b6fc872c0ff992f
// swift-format-ignore-file

import BinderyRuntime

/// A part of a tool's result, most often text.
public typealias ChatCompletionRequestToolMessageContentPart = ChatCompletionRequestUserMessageContentPart
