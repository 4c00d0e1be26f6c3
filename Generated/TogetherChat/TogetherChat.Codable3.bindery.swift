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
        let index: Int? = fields.optional("index")
        let unknownFields = fields.unknownFields()
        guard let id, let function, fields.isSound else { throw fields.fault }
        self.init(
            id: id,
            function: function,
            index: index,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("id", id)
        fields.constant("type", "function")
        fields.required("function", function)
        fields.optional("index", index)
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

extension ChatCompletionRequestMessageContentPartVideo: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "video_url")
        let videoURL: VideoURL? = fields.required("video_url")
        let unknownFields = fields.unknownFields()
        guard let videoURL, fields.isSound else { throw fields.fault }
        self.init(videoURL: videoURL, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "video_url")
        fields.required("video_url", videoURL)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartVideo.VideoURL: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let url: String? = fields.required("url")
        let unknownFields = fields.unknownFields()
        guard let url, fields.isSound else { throw fields.fault }
        self.init(url: url, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("url", url)
        try fields.finish()
    }
}

extension ChatCompletionRequestSystemMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "system")
        let content: String? = fields.required("content")
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

extension CompletionUsage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let promptTokens: Int? = fields.required("prompt_tokens")
        let completionTokens: Int? = fields.required("completion_tokens")
        let totalTokens: Int? = fields.required("total_tokens")
        let unknownFields = fields.unknownFields()
        guard let promptTokens, let completionTokens, let totalTokens, fields.isSound else { throw fields.fault }
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            unknownFields: unknownFields
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("prompt_tokens", promptTokens)
        fields.required("completion_tokens", completionTokens)
        fields.required("total_tokens", totalTokens)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let messages: [ChatCompletionRequestMessage]? = fields.required("messages")
        let model: String? = fields.required("model")
        let maxTokens: Int? = fields.optional("max_tokens")
        let temperature: Double? = fields.optional("temperature")
        let topP: Double? = fields.optional("top_p")
        let topK: Int? = fields.optional("top_k")
        let minP: Double? = fields.optional("min_p")
        let repetitionPenalty: Double? = fields.optional("repetition_penalty")
        let presencePenalty: Double? = fields.optional("presence_penalty")
        let frequencyPenalty: Double? = fields.optional("frequency_penalty")
        let stop: [String]? = fields.optional("stop")
        let n: Int? = fields.optional("n")
        let seed: Int128? = fields.optional("seed")
        let stream: Bool? = fields.optional("stream")
        let logprobs: Int? = fields.optional("logprobs")
        let echo: Bool? = fields.optional("echo")
        let logitBias: [String: Double]? = fields.optional("logit_bias")
        let responseFormat: ResponseFormat? = fields.optional("response_format")
        let tools: [Tool]? = fields.optional("tools")
        let toolChoice: ToolChoice? = fields.optional("tool_choice")
        let functionCall: FunctionCall? = fields.optional("function_call")
        let safetyModel: String? = fields.optional("safety_model")
        let compliance: Compliance? = fields.optional("compliance")
        let reasoningEffort: ReasoningEffort? = fields.optional("reasoning_effort")
        let reasoning: Reasoning? = fields.optional("reasoning")
        let contextLengthExceededBehavior: ContextLengthExceededBehavior? = fields.optional("context_length_exceeded_behavior")
        let chatTemplateKwargs: JSONObject? = fields.optional("chat_template_kwargs")
        let unknownFields = fields.unknownFields()
        guard let messages, let model, fields.isSound else { throw fields.fault }
        self.init(
            model: model,
            messages: messages,
            maxTokens: maxTokens,
            temperature: temperature,
            topP: topP,
            topK: topK,
            minP: minP,
            repetitionPenalty: repetitionPenalty,
            presencePenalty: presencePenalty,
            frequencyPenalty: frequencyPenalty,
            stop: stop,
            n: n,
            seed: seed,
            stream: stream,
            logprobs: logprobs,
            echo: echo,
            logitBias: logitBias,
            responseFormat: responseFormat,
            tools: tools,
            toolChoice: toolChoice,
            functionCall: functionCall,
            safetyModel: safetyModel,
            compliance: compliance,
            reasoningEffort: reasoningEffort,
            reasoning: reasoning,
            contextLengthExceededBehavior: contextLengthExceededBehavior,
            chatTemplateKwargs: chatTemplateKwargs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("messages", messages)
        fields.required("model", model)
        fields.optional("max_tokens", maxTokens)
        fields.optional("temperature", temperature)
        fields.optional("top_p", topP)
        fields.optional("top_k", topK)
        fields.optional("min_p", minP)
        fields.optional("repetition_penalty", repetitionPenalty)
        fields.optional("presence_penalty", presencePenalty)
        fields.optional("frequency_penalty", frequencyPenalty)
        fields.optional("stop", stop)
        fields.optional("n", n)
        fields.optional("seed", seed)
        fields.optional("stream", stream)
        fields.optional("logprobs", logprobs)
        fields.optional("echo", echo)
        fields.optional("logit_bias", logitBias)
        fields.optional("response_format", responseFormat)
        fields.optional("tools", tools)
        fields.optional("tool_choice", toolChoice)
        fields.optional("function_call", functionCall)
        fields.optional("safety_model", safetyModel)
        fields.optional("compliance", compliance)
        fields.optional("reasoning_effort", reasoningEffort)
        fields.optional("reasoning", reasoning)
        fields.optional("context_length_exceeded_behavior", contextLengthExceededBehavior)
        fields.optional("chat_template_kwargs", chatTemplateKwargs)
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
        case "regex": self = .regex(try look.payload(as: ResponseFormatRegex.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .jsonSchema(let value): try value.encode(to: encoder)
        case .jsonObject(let value): try value.encode(to: encoder)
        case .regex(let value): try value.encode(to: encoder)
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

extension CreateChatCompletionRequest.FunctionCall: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string {
        case "none":
            self = .noneValue
            return
        case "auto":
            self = .auto
            return
        default: break
        }
        switch look.kind {
        case .object: self = .object(try look.payload(as: ChatCompletionFunctionCallOption.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .noneValue: try "none".encode(to: encoder)
        case .auto: try "auto".encode(to: encoder)
        case .object(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension CreateChatCompletionRequest.Compliance: Codable {}

extension CreateChatCompletionRequest.ReasoningEffort: Codable {}

extension CreateChatCompletionRequest.Reasoning: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let enabled: Bool? = fields.optional("enabled")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            enabled: enabled,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("enabled", enabled)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.ContextLengthExceededBehavior: Codable {}

extension CreateChatCompletionResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.required("id")
        fields.constant("object", "chat.completion")
        let created: UnixTime? = fields.required("created")
        let model: String? = fields.required("model")
        let choices: [Choice]? = fields.required("choices")
        let usage: CompletionUsage? = fields.optional("usage")
        let prompt: [PromptItem]? = fields.optional("prompt")
        let warnings: [InferenceWarning]? = fields.optional("warnings")
        let unknownFields = fields.unknownFields()
        guard let id, let created, let model, let choices, fields.isSound else { throw fields.fault }
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            usage: usage,
            prompt: prompt,
            warnings: warnings,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("id", id)
        fields.constant("object", "chat.completion")
        fields.required("created", created)
        fields.required("model", model)
        fields.required("choices", choices)
        fields.optional("usage", usage)
        fields.optional("prompt", prompt)
        fields.optional("warnings", warnings)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = fields.optional("index")
        let message: ChatCompletionResponseMessage? = fields.required("message")
        let finishReason: FinishReason? = fields.optional("finish_reason")
        let text: String? = fields.optional("text")
        let seed: Int128? = fields.optional("seed")
        let logprobs: Logprobs? = fields.optional("logprobs")
        let topLogprobs: TopLogprobs? = fields.optional("top_logprobs")
        let unknownFields = fields.unknownFields()
        guard let message, fields.isSound else { throw fields.fault }
        self.init(
            message: message,
            index: index,
            finishReason: finishReason,
            text: text,
            seed: seed,
            logprobs: logprobs,
            topLogprobs: topLogprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("index", index)
        fields.required("message", message)
        fields.optional("finish_reason", finishReason)
        fields.optional("text", text)
        fields.optional("seed", seed)
        fields.optional("logprobs", logprobs)
        fields.optional("top_logprobs", topLogprobs)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.PromptItem: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let text: String? = fields.optional("text")
        let logprobs: Logprobs? = fields.optional("logprobs")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            text: text,
            logprobs: logprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("text", text)
        fields.optional("logprobs", logprobs)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.required("id")
        fields.constant("object", "chat.completion.chunk")
        let created: UnixTime? = fields.required("created")
        let model: String? = fields.required("model")
        let systemFingerprint: String? = fields.optional("system_fingerprint")
        let choices: [Choice]? = fields.required("choices")
        let usage: CompletionUsage? = fields.optional("usage")
        let warnings: [InferenceWarning]? = fields.optional("warnings")
        let unknownFields = fields.unknownFields()
        guard let id, let created, let model, let choices, fields.isSound else { throw fields.fault }
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            systemFingerprint: systemFingerprint,
            usage: usage,
            warnings: warnings,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("id", id)
        fields.constant("object", "chat.completion.chunk")
        fields.required("created", created)
        fields.required("model", model)
        fields.optional("system_fingerprint", systemFingerprint)
        fields.required("choices", choices)
        fields.optional("usage", usage)
        fields.optional("warnings", warnings)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = fields.optional("index")
        let delta: ChatCompletionStreamResponseDelta? = fields.required("delta")
        let finishReason: FinishReason? = fields.optional("finish_reason")
        let logprobs: Double? = fields.optional("logprobs")
        let topLogprobs: TopLogprobs? = fields.optional("top_logprobs")
        let seed: Int128? = fields.optional("seed")
        let unknownFields = fields.unknownFields()
        guard let delta, fields.isSound else { throw fields.fault }
        self.init(
            delta: delta,
            index: index,
            finishReason: finishReason,
            logprobs: logprobs,
            topLogprobs: topLogprobs,
            seed: seed,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("index", index)
        fields.required("delta", delta)
        fields.optional("finish_reason", finishReason)
        fields.optional("logprobs", logprobs)
        fields.optional("top_logprobs", topLogprobs)
        fields.optional("seed", seed)
        try fields.finish()
    }
}

extension ErrorResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let error: ErrorValue? = fields.required("error")
        let unknownFields = fields.unknownFields()
        guard let error, fields.isSound else { throw fields.fault }
        self.init(error: error, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("error", error)
        try fields.finish()
    }
}

extension ErrorValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let code: String? = fields.optional("code")
        let message: String? = fields.required("message")
        let param: String? = fields.optional("param")
        let type: String? = fields.required("type")
        let unknownFields = fields.unknownFields()
        guard let message, let type, fields.isSound else { throw fields.fault }
        self.init(
            type: type,
            message: message,
            code: code,
            param: param,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("code", code)
        fields.required("message", message)
        fields.optional("param", param)
        fields.required("type", type)
        try fields.finish()
    }
}

extension FinishReason: Codable {}

extension FunctionObject: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let description: String? = fields.optional("description")
        let parameters: FunctionParameters? = fields.optional("parameters")
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            description: description,
            parameters: parameters,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("name", name)
        fields.optional("description", description)
        fields.optional("parameters", parameters)
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
