// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: 44904246957255bc
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// A part of a tool's result, most often text.
public typealias ChatCompletionRequestToolMessageContentPart = ChatCompletionRequestUserMessageContentPart
