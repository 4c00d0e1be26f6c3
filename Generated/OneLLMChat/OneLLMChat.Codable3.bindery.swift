// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionMessageToolCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = try fields.optional("id")
        let type: TypeValue? = try fields.optional("type")
        let function: Function = try fields.required("function")
        self.init(function: function, id: id, type: type, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.optional("type", type)
        try fields.required("function", function)
        try fields.finish()
    }
}

extension ChatCompletionMessageToolCall.TypeValue: Codable {}

extension ChatCompletionMessageToolCall.Function: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let arguments: String? = try fields.optional("arguments")
        self.init(name: name, arguments: arguments, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("arguments", arguments)
        try fields.finish()
    }
}

extension ChatCompletionRequestSystemMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "system")
        let content: Content? = try fields.optional("content")
        let name: String? = try fields.optional("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "system")
        try fields.nullable("content", content)
        try fields.optional("name", name)
        try fields.finish()
    }
}

extension ChatCompletionRequestSystemMessage.Content: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .string(try look.payload(as: String.self))
        case .array: self = .array(try look.payload(as: [ChatCompletionRequestSystemMessageContentPart].self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .array(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension CompletionUsage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let promptTokens: Int? = try fields.optional("prompt_tokens")
        let completionTokens: Int? = try fields.optional("completion_tokens")
        let totalTokens: Int? = try fields.optional("total_tokens")
        let promptTokensDetails: PromptTokensDetails? = try fields.optional("prompt_tokens_details")
        let completionTokensDetails: CompletionTokensDetails? = try fields.optional("completion_tokens_details")
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            promptTokensDetails: promptTokensDetails,
            completionTokensDetails: completionTokensDetails,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("prompt_tokens", promptTokens)
        try fields.optional("completion_tokens", completionTokens)
        try fields.optional("total_tokens", totalTokens)
        try fields.optional("prompt_tokens_details", promptTokensDetails)
        try fields.optional("completion_tokens_details", completionTokensDetails)
        try fields.finish()
    }
}

extension CompletionUsage.PromptTokensDetails: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let cachedTokens: Int? = try fields.optional("cached_tokens")
        let audioTokens: Int? = try fields.optional("audio_tokens")
        let textTokens: Int? = try fields.optional("text_tokens")
        let imageTokens: Int? = try fields.optional("image_tokens")
        let cacheWriteTokens: Int? = try fields.optional("cache_write_tokens")
        self.init(
            cachedTokens: cachedTokens,
            audioTokens: audioTokens,
            textTokens: textTokens,
            imageTokens: imageTokens,
            cacheWriteTokens: cacheWriteTokens,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("cached_tokens", cachedTokens)
        try fields.optional("audio_tokens", audioTokens)
        try fields.optional("text_tokens", textTokens)
        try fields.optional("image_tokens", imageTokens)
        try fields.optional("cache_write_tokens", cacheWriteTokens)
        try fields.finish()
    }
}

extension CompletionUsage.CompletionTokensDetails: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let reasoningTokens: Int? = try fields.optional("reasoning_tokens")
        let audioTokens: Int? = try fields.optional("audio_tokens")
        let acceptedPredictionTokens: Int? = try fields.optional("accepted_prediction_tokens")
        let rejectedPredictionTokens: Int? = try fields.optional("rejected_prediction_tokens")
        let textTokens: Int? = try fields.optional("text_tokens")
        self.init(
            reasoningTokens: reasoningTokens,
            audioTokens: audioTokens,
            acceptedPredictionTokens: acceptedPredictionTokens,
            rejectedPredictionTokens: rejectedPredictionTokens,
            textTokens: textTokens,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("reasoning_tokens", reasoningTokens)
        try fields.optional("audio_tokens", audioTokens)
        try fields.optional("accepted_prediction_tokens", acceptedPredictionTokens)
        try fields.optional("rejected_prediction_tokens", rejectedPredictionTokens)
        try fields.optional("text_tokens", textTokens)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let messages: [ChatCompletionRequestMessage] = try fields.required("messages")
        let model: String = try fields.required("model")
        let frequencyPenalty: Double? = try fields.optional("frequency_penalty")
        let logitBias: [String: Double]? = try fields.optional("logit_bias")
        let logprobs: Bool? = try fields.optional("logprobs")
        let topLogprobs: Int? = try fields.optional("top_logprobs")
        let maxTokens: Int? = try fields.optional("max_tokens")
        let n: Int? = try fields.optional("n")
        let presencePenalty: Double? = try fields.optional("presence_penalty")
        let responseFormat: ResponseFormat? = try fields.optional("response_format")
        let seed: Int128? = try fields.optional("seed")
        let stop: StopConfiguration? = try fields.optional("stop")
        let stream: Bool? = try fields.optional("stream")
        let temperature: Double? = try fields.optional("temperature")
        let topP: Double? = try fields.optional("top_p")
        let tools: [Tool]? = try fields.optional("tools")
        let toolChoice: ToolChoice? = try fields.optional("tool_choice")
        let user: String? = try fields.optional("user")
        let timeout: Double? = try fields.optional("timeout")
        let retries: Int? = try fields.optional("retries")
        let fallbackModels: [String]? = try fields.optional("fallback_models")
        self.init(
            model: model,
            messages: messages,
            frequencyPenalty: frequencyPenalty,
            logitBias: logitBias,
            logprobs: logprobs,
            topLogprobs: topLogprobs,
            maxTokens: maxTokens,
            n: n,
            presencePenalty: presencePenalty,
            responseFormat: responseFormat,
            seed: seed,
            stop: stop,
            stream: stream,
            temperature: temperature,
            topP: topP,
            tools: tools,
            toolChoice: toolChoice,
            user: user,
            timeout: timeout,
            retries: retries,
            fallbackModels: fallbackModels,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("messages", messages)
        try fields.required("model", model)
        try fields.optional("frequency_penalty", frequencyPenalty)
        try fields.optional("logit_bias", logitBias)
        try fields.optional("logprobs", logprobs)
        try fields.optional("top_logprobs", topLogprobs)
        try fields.optional("max_tokens", maxTokens)
        try fields.optional("n", n)
        try fields.optional("presence_penalty", presencePenalty)
        try fields.optional("response_format", responseFormat)
        try fields.optional("seed", seed)
        try fields.optional("stop", stop)
        try fields.optional("stream", stream)
        try fields.optional("temperature", temperature)
        try fields.optional("top_p", topP)
        try fields.optional("tools", tools)
        try fields.optional("tool_choice", toolChoice)
        try fields.optional("user", user)
        try fields.optional("timeout", timeout)
        try fields.optional("retries", retries)
        try fields.optional("fallback_models", fallbackModels)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.ResponseFormat: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "text": self = .text(try look.payload(as: ResponseFormatText.self))
        case "json_schema": self = .jsonSchema(try look.payload(as: ResponseFormatJSONSchema.self))
        case "json_object": self = .jsonObject(try look.payload(as: ResponseFormatJSONObject.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .jsonSchema(let value): try value.encode(to: encoder)
        case .jsonObject(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension CreateChatCompletionRequest.Tool: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        if look.has("function") {
            self = .function(try look.payload(as: ChatCompletionTool.self))
            return
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .function(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension CreateChatCompletionRequest.ToolChoice: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string {
        case "none":
            self = .noneValue
            return
        case "auto":
            self = .auto
            return
        case "required":
            self = .required
            return
        default: break
        }
        if look.has("function") {
            self = .function(try look.payload(as: ChatCompletionNamedToolChoice.self))
            return
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .noneValue: try "none".encode(to: encoder)
        case .auto: try "auto".encode(to: encoder)
        case .required: try "required".encode(to: encoder)
        case .function(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension CreateChatCompletionResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = try fields.optional("id")
        let object: Object? = try fields.optional("object")
        let created: UnixTime? = try fields.optional("created")
        let model: String? = try fields.optional("model")
        let choices: [Choice]? = try fields.optional("choices")
        let usage: CompletionUsage? = try fields.optional("usage")
        let serviceTier: ServiceTier? = try fields.optional("service_tier")
        let systemFingerprint: String? = try fields.optional("system_fingerprint")
        let metadata: Metadata? = try fields.optional("metadata")
        let moderation: ChatCompletionModeration? = try fields.optional("moderation")
        let error: Failure? = try fields.optional("error")
        self.init(
            id: id,
            object: object,
            created: created,
            model: model,
            choices: choices,
            usage: usage,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            metadata: metadata,
            moderation: moderation,
            error: error,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.optional("object", object)
        try fields.optional("created", created)
        try fields.optional("model", model)
        try fields.optional("choices", choices)
        try fields.optional("usage", usage)
        try fields.optional("service_tier", serviceTier)
        try fields.optional("system_fingerprint", _systemFingerprint)
        try fields.optional("metadata", metadata)
        try fields.optional("moderation", moderation)
        try fields.optional("error", error)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Object: Codable {}

extension CreateChatCompletionResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = try fields.optional("index")
        let message: ChatCompletionResponseMessage? = try fields.optional("message")
        let logprobs: ChoiceLogprobs? = try fields.optional("logprobs")
        let finishReason: FinishReason? = try fields.optional("finish_reason")
        self.init(
            index: index,
            message: message,
            logprobs: logprobs,
            finishReason: finishReason,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("index", index)
        try fields.optional("message", message)
        try fields.optional("logprobs", logprobs)
        try fields.optional("finish_reason", finishReason)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice.ChoiceLogprobs: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .object: self = .object(try look.payload(as: Logprobs.self))
        case .integer, .number: self = .number(try look.payload(as: Double.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let value): try value.encode(to: encoder)
        case .number(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension CreateChatCompletionResponse.Choice.FinishReason: Codable {}

extension CreateChatCompletionStreamResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = try fields.optional("id")
        let object: Object? = try fields.optional("object")
        let created: UnixTime? = try fields.optional("created")
        let model: String? = try fields.optional("model")
        let serviceTier: ServiceTier? = try fields.optional("service_tier")
        let systemFingerprint: String? = try fields.optional("system_fingerprint")
        let choices: [Choice]? = try fields.optional("choices")
        let usage: CompletionUsage? = try fields.optional("usage")
        let obfuscation: String? = try fields.optional("obfuscation")
        let moderation: ChatCompletionModeration? = try fields.optional("moderation")
        let error: Failure? = try fields.optional("error")
        self.init(
            id: id,
            object: object,
            created: created,
            model: model,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            choices: choices,
            usage: usage,
            obfuscation: obfuscation,
            moderation: moderation,
            error: error,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.optional("object", object)
        try fields.optional("created", created)
        try fields.optional("model", model)
        try fields.optional("service_tier", serviceTier)
        try fields.optional("system_fingerprint", _systemFingerprint)
        try fields.optional("choices", choices)
        try fields.optional("usage", usage)
        try fields.optional("obfuscation", obfuscation)
        try fields.optional("moderation", moderation)
        try fields.optional("error", error)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Object: Codable {}

extension CreateChatCompletionStreamResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = try fields.optional("index")
        let delta: ChatCompletionStreamResponseDelta? = try fields.optional("delta")
        let logprobs: ChoiceLogprobs? = try fields.optional("logprobs")
        let finishReason: FinishReason? = try fields.optional("finish_reason")
        let message: ChatCompletionResponseMessage? = try fields.optional("message")
        self.init(
            index: index,
            delta: delta,
            logprobs: logprobs,
            finishReason: finishReason,
            message: message,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("index", index)
        try fields.optional("delta", delta)
        try fields.optional("logprobs", logprobs)
        try fields.optional("finish_reason", finishReason)
        try fields.optional("message", message)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice.ChoiceLogprobs: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .object: self = .object(try look.payload(as: Logprobs.self))
        case .integer, .number: self = .number(try look.payload(as: Double.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let value): try value.encode(to: encoder)
        case .number(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension CreateChatCompletionStreamResponse.Choice.FinishReason: Codable {}

extension ErrorResponse: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .object: self = .object(try look.payload(as: ErrorDetails.self))
        case .array: self = .array(try look.payload(as: [ErrorDetails].self))
        case .string: self = .string(try look.payload(as: String.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let value): try value.encode(to: encoder)
        case .array(let value): try value.encode(to: encoder)
        case .string(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ErrorValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let message: String? = try fields.optional("message")
        let type: String? = try fields.optional("type")
        let param: JSONValue? = try fields.optional("param")
        let code: ErrorCode? = try fields.optional("code")
        let status: Status? = try fields.optional("status")
        let details: JSONValue? = try fields.optional("details")
        self.init(
            message: message,
            type: type,
            param: param,
            code: code,
            status: status,
            details: details,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("message", message)
        try fields.optional("type", type)
        try fields.optional("param", param)
        try fields.optional("code", code)
        try fields.optional("status", status)
        try fields.optional("details", details)
        try fields.finish()
    }
}

extension ErrorValue.Status: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .string(try look.payload(as: String.self))
        case .integer: self = .integer(try look.payload(as: Int.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .integer(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension FunctionObject: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let description: String? = try fields.optional("description")
        let parameters: FunctionParameters? = try fields.optional("parameters")
        let strict: Bool? = try fields.optional("strict")
        self.init(
            name: name,
            description: description,
            parameters: parameters,
            strict: strict,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("description", description)
        try fields.optional("parameters", parameters)
        try fields.optional("strict", strict)
        try fields.finish()
    }
}

extension ReasoningDetail: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = try fields.optional("type")
        let text: String? = try fields.optional("text")
        let summary: String? = try fields.optional("summary")
        let data: String? = try fields.optional("data")
        let signature: String? = try fields.optional("signature")
        let id: String? = try fields.optional("id")
        let format: String? = try fields.optional("format")
        let index: Int? = try fields.optional("index")
        self.init(
            type: type,
            text: text,
            summary: summary,
            data: data,
            signature: signature,
            id: id,
            format: format,
            index: index,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.optional("text", text)
        try fields.optional("summary", summary)
        try fields.optional("data", data)
        try fields.optional("signature", signature)
        try fields.optional("id", id)
        try fields.optional("format", format)
        try fields.optional("index", index)
        try fields.finish()
    }
}

extension ReasoningDetail.TypeValue: Codable {}

extension ResponseFormatText: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "text")
        self.init(unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "text")
        try fields.finish()
    }
}
