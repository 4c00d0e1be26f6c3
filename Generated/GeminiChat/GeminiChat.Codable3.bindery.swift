// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionMessageToolCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.required("id")
        fields.constant("type", "function")
        let function: Function? = fields.required("function")
        let extraContent: ExtraContent? = fields.optional("extra_content")
        let unknownFields = fields.unknownFields()
        guard let id, let function, fields.isSound else { throw fields.fault }
        self.init(
            id: id,
            function: function,
            extraContent: extraContent,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("id", id)
        fields.constant("type", "function")
        fields.required("function", function)
        fields.optional("extra_content", extraContent)
        try fields.finish()
    }
}

extension ChatCompletionMessageToolCall.Function: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let arguments: String? = fields.required("arguments")
        let unknownFields = fields.unknownFields()
        guard let name, let arguments, fields.isSound else { throw fields.fault }
        self.init(name: name, arguments: arguments, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("name", name)
        fields.required("arguments", arguments)
        try fields.finish()
    }
}

extension ChatCompletionRequestSystemMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "system")
        let content: Content? = fields.required("content")
        let name: String? = fields.optional("name")
        let unknownFields = fields.unknownFields()
        guard let content, fields.isSound else { throw fields.fault }
        self.init(
            content: content,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("role", "system")
        fields.required("content", content)
        fields.optional("name", name)
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
        let promptTokens: Int? = fields.optional("prompt_tokens")
        let completionTokens: Int? = fields.optional("completion_tokens")
        let totalTokens: Int? = fields.optional("total_tokens")
        let promptTokensDetails: PromptTokensDetails? = fields.optional("prompt_tokens_details")
        let completionTokensDetails: CompletionTokensDetails? = fields.optional("completion_tokens_details")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            promptTokensDetails: promptTokensDetails,
            completionTokensDetails: completionTokensDetails,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("prompt_tokens", promptTokens)
        fields.optional("completion_tokens", completionTokens)
        fields.optional("total_tokens", totalTokens)
        fields.optional("prompt_tokens_details", promptTokensDetails)
        fields.optional("completion_tokens_details", completionTokensDetails)
        try fields.finish()
    }
}

extension CompletionUsage.PromptTokensDetails: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let cachedTokens: Int? = fields.optional("cached_tokens")
        let audioTokens: Int? = fields.optional("audio_tokens")
        let textTokens: Int? = fields.optional("text_tokens")
        let imageTokens: Int? = fields.optional("image_tokens")
        let cacheWriteTokens: Int? = fields.optional("cache_write_tokens")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            cachedTokens: cachedTokens,
            audioTokens: audioTokens,
            textTokens: textTokens,
            imageTokens: imageTokens,
            cacheWriteTokens: cacheWriteTokens,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("cached_tokens", cachedTokens)
        fields.optional("audio_tokens", audioTokens)
        fields.optional("text_tokens", textTokens)
        fields.optional("image_tokens", imageTokens)
        fields.optional("cache_write_tokens", cacheWriteTokens)
        try fields.finish()
    }
}

extension CompletionUsage.CompletionTokensDetails: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let reasoningTokens: Int? = fields.optional("reasoning_tokens")
        let audioTokens: Int? = fields.optional("audio_tokens")
        let acceptedPredictionTokens: Int? = fields.optional("accepted_prediction_tokens")
        let rejectedPredictionTokens: Int? = fields.optional("rejected_prediction_tokens")
        let textTokens: Int? = fields.optional("text_tokens")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            reasoningTokens: reasoningTokens,
            audioTokens: audioTokens,
            acceptedPredictionTokens: acceptedPredictionTokens,
            rejectedPredictionTokens: rejectedPredictionTokens,
            textTokens: textTokens,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("reasoning_tokens", reasoningTokens)
        fields.optional("audio_tokens", audioTokens)
        fields.optional("accepted_prediction_tokens", acceptedPredictionTokens)
        fields.optional("rejected_prediction_tokens", rejectedPredictionTokens)
        fields.optional("text_tokens", textTokens)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let messages: [ChatCompletionRequestMessage]? = fields.required("messages")
        let model: String? = fields.required("model")
        let temperature: Double? = fields.optional("temperature")
        let topP: Double? = fields.optional("top_p")
        let n: Int? = fields.optional("n")
        let maxTokens: Int? = fields.optional("max_tokens")
        let stop: StopConfiguration? = fields.optional("stop")
        let presencePenalty: Double? = fields.optional("presence_penalty")
        let frequencyPenalty: Double? = fields.optional("frequency_penalty")
        let logitBias: [String: Double]? = fields.optional("logit_bias")
        let user: String? = fields.optional("user")
        let responseFormat: ResponseFormat? = fields.optional("response_format")
        let seed: Int? = fields.optional("seed")
        let tools: [Tool]? = fields.optional("tools")
        let toolChoice: ToolChoice? = fields.optional("tool_choice")
        let stream: Bool? = fields.optional("stream")
        let streamOptions: ChatCompletionStreamOptions? = fields.optional("stream_options")
        let reasoningEffort: ReasoningEffort? = fields.optional("reasoning_effort")
        let extraBody: ExtraBody? = fields.optional("extra_body")
        let unknownFields = fields.unknownFields()
        guard let messages, let model, fields.isSound else { throw fields.fault }
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
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("messages", messages)
        fields.required("model", model)
        fields.optional("temperature", temperature)
        fields.optional("top_p", topP)
        fields.optional("n", n)
        fields.optional("max_tokens", maxTokens)
        fields.optional("stop", stop)
        fields.optional("presence_penalty", presencePenalty)
        fields.optional("frequency_penalty", frequencyPenalty)
        fields.optional("logit_bias", logitBias)
        fields.optional("user", user)
        fields.optional("response_format", responseFormat)
        fields.optional("seed", seed)
        fields.optional("tools", tools)
        fields.optional("tool_choice", toolChoice)
        fields.optional("stream", stream)
        fields.optional("stream_options", streamOptions)
        fields.optional("reasoning_effort", reasoningEffort)
        fields.optional("extra_body", extraBody)
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
        let google: Google? = fields.optional("google")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            google: google,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("google", google)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.ExtraBody.Google: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let thinkingConfig: ThinkingConfig? = fields.optional("thinking_config")
        let cachedContent: String? = fields.optional("cached_content")
        let thoughtTagMarker: String? = fields.optional("thought_tag_marker")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            thinkingConfig: thinkingConfig,
            cachedContent: cachedContent,
            thoughtTagMarker: thoughtTagMarker,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("thinking_config", thinkingConfig)
        fields.optional("cached_content", cachedContent)
        fields.optional("thought_tag_marker", thoughtTagMarker)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.optional("id")
        let object: Object? = fields.optional("object")
        let created: UnixTime? = fields.optional("created")
        let model: String? = fields.optional("model")
        let choices: [Choice]? = fields.optional("choices")
        let usage: CompletionUsage? = fields.optional("usage")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            id: id,
            object: object,
            created: created,
            model: model,
            choices: choices,
            usage: usage,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("id", id)
        fields.optional("object", object)
        fields.optional("created", created)
        fields.optional("model", model)
        fields.optional("choices", choices)
        fields.optional("usage", usage)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Object: Codable {}

extension CreateChatCompletionResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = fields.optional("index")
        let message: ChatCompletionResponseMessage? = fields.required("message")
        let finishReason: FinishReason? = fields.optional("finish_reason")
        let unknownFields = fields.unknownFields()
        guard let message, fields.isSound else { throw fields.fault }
        self.init(
            message: message,
            index: index,
            finishReason: finishReason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("index", index)
        fields.required("message", message)
        fields.optional("finish_reason", finishReason)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice.FinishReason: Codable {}

extension CreateChatCompletionStreamResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.optional("id")
        let object: Object? = fields.optional("object")
        let created: UnixTime? = fields.optional("created")
        let model: String? = fields.optional("model")
        let choices: [Choice]? = fields.optional("choices")
        let usage: CompletionUsage? = fields.optional("usage")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            id: id,
            object: object,
            created: created,
            model: model,
            choices: choices,
            usage: usage,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("id", id)
        fields.optional("object", object)
        fields.optional("created", created)
        fields.optional("model", model)
        fields.optional("choices", choices)
        fields.optional("usage", usage)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Object: Codable {}

extension CreateChatCompletionStreamResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = fields.optional("index")
        let delta: ChatCompletionStreamResponseDelta? = fields.required("delta")
        let finishReason: FinishReason? = fields.optional("finish_reason")
        let unknownFields = fields.unknownFields()
        guard let delta, fields.isSound else { throw fields.fault }
        self.init(
            delta: delta,
            index: index,
            finishReason: finishReason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("index", index)
        fields.required("delta", delta)
        fields.optional("finish_reason", finishReason)
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
        let code: Code? = fields.optional("code")
        let message: String? = fields.optional("message")
        let status: String? = fields.optional("status")
        let type: String? = fields.optional("type")
        let param: String? = fields.optional("param")
        let details: [JSONObject]? = fields.optional("details")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            code: code,
            message: message,
            status: status,
            type: type,
            param: param,
            details: details,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("code", code)
        fields.optional("message", message)
        fields.optional("status", status)
        fields.optional("type", type)
        fields.optional("param", param)
        fields.optional("details", details)
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
        let google: AttachedByModel? = fields.optional("google")
        let vertex: AttachedByModel? = fields.optional("vertex")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            google: google,
            vertex: vertex,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("google", google)
        fields.optional("vertex", vertex)
        try fields.finish()
    }
}

extension FunctionObject: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let description: String? = fields.optional("description")
        let parameters: FunctionParameters? = fields.optional("parameters")
        let strict: Bool? = fields.optional("strict")
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            description: description,
            parameters: parameters,
            strict: strict,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("name", name)
        fields.optional("description", description)
        fields.optional("parameters", parameters)
        fields.optional("strict", strict)
        try fields.finish()
    }
}

extension ResponseFormatText: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "text")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "text")
        try fields.finish()
    }
}
