// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionMessageToolCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        fields.constant("type", "function")
        let function: Function = try fields.required("function")
        let extraContent: ExtraContent? = try fields.optional("extra_content")
        self.init(
            id: id,
            function: function,
            extraContent: extraContent,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.constant("type", "function")
        try fields.required("function", function)
        try fields.optional("extra_content", extraContent)
        try fields.finish()
    }
}

extension ChatCompletionMessageToolCall.Function: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let arguments: String = try fields.required("arguments")
        self.init(name: name, arguments: arguments, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.required("arguments", arguments)
        try fields.finish()
    }
}

extension ChatCompletionRequestSystemMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "system")
        let content: Content = try fields.required("content")
        let name: String? = try fields.optional("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "system")
        try fields.required("content", content)
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
        let temperature: Double? = try fields.optional("temperature")
        let topP: Double? = try fields.optional("top_p")
        let n: Int? = try fields.optional("n")
        let maxTokens: Int? = try fields.optional("max_tokens")
        let stop: StopConfiguration? = try fields.optional("stop")
        let presencePenalty: Double? = try fields.optional("presence_penalty")
        let frequencyPenalty: Double? = try fields.optional("frequency_penalty")
        let logitBias: [String: Double]? = try fields.optional("logit_bias")
        let user: String? = try fields.optional("user")
        let responseFormat: ResponseFormat? = try fields.optional("response_format")
        let seed: Int? = try fields.optional("seed")
        let tools: [Tool]? = try fields.optional("tools")
        let toolChoice: ToolChoice? = try fields.optional("tool_choice")
        let stream: Bool? = try fields.optional("stream")
        let streamOptions: ChatCompletionStreamOptions? = try fields.optional("stream_options")
        let reasoningEffort: ReasoningEffort? = try fields.optional("reasoning_effort")
        let extraBody: ExtraBody? = try fields.optional("extra_body")
        self.init(
            model: model,
            messages: messages,
            temperature: temperature,
            topP: topP,
            n: n,
            maxTokens: maxTokens,
            stop: stop,
            presencePenalty: presencePenalty,
            frequencyPenalty: frequencyPenalty,
            logitBias: logitBias,
            user: user,
            responseFormat: responseFormat,
            seed: seed,
            tools: tools,
            toolChoice: toolChoice,
            stream: stream,
            streamOptions: streamOptions,
            reasoningEffort: reasoningEffort,
            extraBody: extraBody,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("messages", messages)
        try fields.required("model", model)
        try fields.optional("temperature", temperature)
        try fields.optional("top_p", topP)
        try fields.optional("n", n)
        try fields.optional("max_tokens", maxTokens)
        try fields.optional("stop", stop)
        try fields.optional("presence_penalty", presencePenalty)
        try fields.optional("frequency_penalty", frequencyPenalty)
        try fields.optional("logit_bias", logitBias)
        try fields.optional("user", user)
        try fields.optional("response_format", responseFormat)
        try fields.optional("seed", seed)
        try fields.optional("tools", tools)
        try fields.optional("tool_choice", toolChoice)
        try fields.optional("stream", stream)
        try fields.optional("stream_options", streamOptions)
        try fields.optional("reasoning_effort", reasoningEffort)
        try fields.optional("extra_body", extraBody)
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
        switch look.string(at: "type") {
        case "function": self = .function(try look.payload(as: ChatCompletionTool.self))
        default: self = .unknown(try look.payload())
        }
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
        switch look.string(at: "type") {
        case "function": self = .function(try look.payload(as: ChatCompletionNamedToolChoice.self))
        default: self = .unknown(try look.payload())
        }
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

extension CreateChatCompletionRequest.ReasoningEffort: Codable {}

extension CreateChatCompletionRequest.ExtraBody: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let google: Google? = try fields.optional("google")
        self.init(google: google, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("google", google)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.ExtraBody.Google: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let thinkingConfig: ThinkingConfig? = try fields.optional("thinking_config")
        let cachedContent: String? = try fields.optional("cached_content")
        let thoughtTagMarker: String? = try fields.optional("thought_tag_marker")
        self.init(
            thinkingConfig: thinkingConfig,
            cachedContent: cachedContent,
            thoughtTagMarker: thoughtTagMarker,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("thinking_config", thinkingConfig)
        try fields.optional("cached_content", cachedContent)
        try fields.optional("thought_tag_marker", thoughtTagMarker)
        try fields.finish()
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
        self.init(
            id: id,
            object: object,
            created: created,
            model: model,
            choices: choices,
            usage: usage,
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
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Object: Codable {}

extension CreateChatCompletionResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = try fields.optional("index")
        let message: ChatCompletionResponseMessage = try fields.required("message")
        let finishReason: FinishReason? = try fields.optional("finish_reason")
        self.init(
            message: message,
            index: index,
            finishReason: finishReason,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("index", index)
        try fields.required("message", message)
        try fields.optional("finish_reason", finishReason)
        try fields.finish()
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
        let choices: [Choice]? = try fields.optional("choices")
        let usage: CompletionUsage? = try fields.optional("usage")
        self.init(
            id: id,
            object: object,
            created: created,
            model: model,
            choices: choices,
            usage: usage,
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
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Object: Codable {}

extension CreateChatCompletionStreamResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = try fields.optional("index")
        let delta: ChatCompletionStreamResponseDelta = try fields.required("delta")
        let finishReason: FinishReason? = try fields.optional("finish_reason")
        self.init(
            delta: delta,
            index: index,
            finishReason: finishReason,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("index", index)
        try fields.required("delta", delta)
        try fields.optional("finish_reason", finishReason)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice.FinishReason: Codable {}

extension ErrorResponse: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .array: self = .array(try look.payload(as: [ErrorDetails].self))
        case .object: self = .object(try look.payload(as: ErrorDetails.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .array(let value): try value.encode(to: encoder)
        case .object(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ErrorValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let code: Code? = try fields.optional("code")
        let message: String? = try fields.optional("message")
        let status: String? = try fields.optional("status")
        let type: String? = try fields.optional("type")
        let param: String? = try fields.optional("param")
        let details: [JSONObject]? = try fields.optional("details")
        self.init(
            code: code,
            message: message,
            status: status,
            type: type,
            param: param,
            details: details,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("code", code)
        try fields.optional("message", message)
        try fields.optional("status", status)
        try fields.optional("type", type)
        try fields.optional("param", param)
        try fields.optional("details", details)
        try fields.finish()
    }
}

extension ErrorValue.Code: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .integer: self = .integer(try look.payload(as: Int.self))
        case .string: self = .string(try look.payload(as: String.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .integer(let value): try value.encode(to: encoder)
        case .string(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ExtraContent: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let google: AttachedByModel? = try fields.optional("google")
        let vertex: AttachedByModel? = try fields.optional("vertex")
        self.init(google: google, vertex: vertex, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("google", google)
        try fields.optional("vertex", vertex)
        try fields.finish()
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
