// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: d7b4bd315a5e6aea
// swift-format-ignore-file

import BinderyRuntime

/// A part of an instruction, most often text.
public typealias ChatCompletionRequestSystemMessageContentPart = ChatCompletionRequestUserMessageContentPart
