// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 91293b385c5c7a75
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// A part of a system message, which is always text.
public typealias ChatCompletionRequestSystemMessageContentPart = ChatCompletionRequestMessageContentPartText
