// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: 808088905e511f89
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// The same as in `CompatibleChat`.
public typealias Annotation = CompatibleChat.Annotation

/// The same as in `CompatibleChat`.
public typealias ChatCompletionMessageToolCall = CompatibleChat.ChatCompletionMessageToolCall

/// The same as in `CompatibleChat`.
public typealias ChatCompletionMessageToolCallChunk = CompatibleChat.ChatCompletionMessageToolCallChunk

/// The same as in `CompatibleChat`.
public typealias ChatCompletionModeration = CompatibleChat.ChatCompletionModeration

/// The same as in `CompatibleChat`.
public typealias ChatCompletionModerationError = CompatibleChat.ChatCompletionModerationError

/// The same as in `CompatibleChat`.
public typealias ChatCompletionModerationResults = CompatibleChat.ChatCompletionModerationResults

/// The same as in `CompatibleChat`.
public typealias ChatCompletionNamedToolChoice = CompatibleChat.ChatCompletionNamedToolChoice

/// The same as in `CompatibleChat`.
public typealias ChatCompletionRequestMessageContentPartRefusal = CompatibleChat.ChatCompletionRequestMessageContentPartRefusal

/// The same as in `CompatibleChat`.
public typealias ChatCompletionTokenLogprob = CompatibleChat.ChatCompletionTokenLogprob

/// The same as in `CompatibleChat`.
public typealias ChatCompletionTool = CompatibleChat.ChatCompletionTool

/// The same as in `CompatibleChat`.
public typealias CompletionUsage = CompatibleChat.CompletionUsage

/// The same as in `CompatibleChat`.
public typealias ErrorCode = CompatibleChat.ErrorCode

/// The same as in `CompatibleChat`.
public typealias ErrorDetails = CompatibleChat.ErrorDetails

/// The same as in `CompatibleChat`.
public typealias ErrorResponse = CompatibleChat.ErrorResponse

/// The same as in `CompatibleChat`.
public typealias ErrorValue = CompatibleChat.ErrorValue

/// The same as in `CompatibleChat`.
public typealias Failure = CompatibleChat.Failure

/// The same as in `CompatibleChat`.
public typealias FunctionObject = CompatibleChat.FunctionObject

/// The same as in `CompatibleChat`.
public typealias FunctionParameters = CompatibleChat.FunctionParameters

/// The same as in `CompatibleChat`.
public typealias Logprobs = CompatibleChat.Logprobs

/// The same as in `CompatibleChat`.
public typealias Metadata = CompatibleChat.Metadata

/// The same as in `CompatibleChat`.
public typealias ModerationInputType = CompatibleChat.ModerationInputType

/// The same as in `CompatibleChat`.
public typealias ModerationResultBody = CompatibleChat.ModerationResultBody

/// The same as in `CompatibleChat`.
public typealias ReasoningDetail = CompatibleChat.ReasoningDetail

/// The same as in `CompatibleChat`.
public typealias ResponseFormatJSONObject = CompatibleChat.ResponseFormatJSONObject

/// The same as in `CompatibleChat`.
public typealias ResponseFormatJSONSchema = CompatibleChat.ResponseFormatJSONSchema

/// The same as in `CompatibleChat`.
public typealias ResponseFormatJSONSchemaSchema = CompatibleChat.ResponseFormatJSONSchemaSchema

/// The same as in `CompatibleChat`.
public typealias ResponseFormatText = CompatibleChat.ResponseFormatText

/// The same as in `CompatibleChat`.
public typealias ServiceTier = CompatibleChat.ServiceTier

/// The same as in `CompatibleChat`.
public typealias StopConfiguration = CompatibleChat.StopConfiguration
