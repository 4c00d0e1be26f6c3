// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: 94f3f5e59a81a9ad
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// A part of an instruction, most often text.
public typealias ChatCompletionRequestSystemMessageContentPart = ChatCompletionRequestUserMessageContentPart
