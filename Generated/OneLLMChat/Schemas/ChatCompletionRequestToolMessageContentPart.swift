// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 7978af113d34f32c
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// A part of a tool's result, which is always text.
public typealias ChatCompletionRequestToolMessageContentPart = ChatCompletionRequestMessageContentPartText
