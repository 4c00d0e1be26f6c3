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
        let index: Int? = try fields.optional("index")
        self.init(
            id: id,
            function: function,
            index: index,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.constant("type", "function")
        try fields.required("function", function)
        try fields.optional("index", index)
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

extension ChatCompletionRequestMessageContentPartVideo: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "video_url")
        let videoURL: VideoURL = try fields.required("video_url")
        self.init(videoURL: videoURL, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "video_url")
        try fields.required("video_url", videoURL)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartVideo.VideoURL: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let url: String = try fields.required("url")
        self.init(url: url, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("url", url)
        try fields.finish()
    }
}

extension ChatCompletionRequestSystemMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "system")
        let content: String = try fields.required("content")
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

extension CompletionUsage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let promptTokens: Int = try fields.required("prompt_tokens")
        let completionTokens: Int = try fields.required("completion_tokens")
        let totalTokens: Int = try fields.required("total_tokens")
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("prompt_tokens", promptTokens)
        try fields.required("completion_tokens", completionTokens)
        try fields.required("total_tokens", totalTokens)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let messages: [ChatCompletionRequestMessage] = try fields.required("messages")
        let model: String = try fields.required("model")
        let maxTokens: Int? = try fields.optional("max_tokens")
        let temperature: Double? = try fields.optional("temperature")
        let topP: Double? = try fields.optional("top_p")
        let topK: Int? = try fields.optional("top_k")
        let minP: Double? = try fields.optional("min_p")
        let repetitionPenalty: Double? = try fields.optional("repetition_penalty")
        let presencePenalty: Double? = try fields.optional("presence_penalty")
        let frequencyPenalty: Double? = try fields.optional("frequency_penalty")
        let stop: [String]? = try fields.optional("stop")
        let n: Int? = try fields.optional("n")
        let seed: Int128? = try fields.optional("seed")
        let stream: Bool? = try fields.optional("stream")
        let logprobs: Int? = try fields.optional("logprobs")
        let echo: Bool? = try fields.optional("echo")
        let logitBias: [String: Double]? = try fields.optional("logit_bias")
        let responseFormat: ResponseFormat? = try fields.optional("response_format")
        let tools: [Tool]? = try fields.optional("tools")
        let toolChoice: ToolChoice? = try fields.optional("tool_choice")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        let safetyModel: String? = try fields.optional("safety_model")
        let compliance: Compliance? = try fields.optional("compliance")
        let reasoningEffort: ReasoningEffort? = try fields.optional("reasoning_effort")
        let reasoning: Reasoning? = try fields.optional("reasoning")
        let contextLengthExceededBehavior: ContextLengthExceededBehavior? = try fields.optional("context_length_exceeded_behavior")
        let chatTemplateKwargs: JSONObject? = try fields.optional("chat_template_kwargs")
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
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("messages", messages)
        try fields.required("model", model)
        try fields.optional("max_tokens", maxTokens)
        try fields.optional("temperature", temperature)
        try fields.optional("top_p", topP)
        try fields.optional("top_k", topK)
        try fields.optional("min_p", minP)
        try fields.optional("repetition_penalty", repetitionPenalty)
        try fields.optional("presence_penalty", presencePenalty)
        try fields.optional("frequency_penalty", frequencyPenalty)
        try fields.optional("stop", stop)
        try fields.optional("n", n)
        try fields.optional("seed", seed)
        try fields.optional("stream", stream)
        try fields.optional("logprobs", logprobs)
        try fields.optional("echo", echo)
        try fields.optional("logit_bias", logitBias)
        try fields.optional("response_format", responseFormat)
        try fields.optional("tools", tools)
        try fields.optional("tool_choice", toolChoice)
        try fields.optional("function_call", functionCall)
        try fields.optional("safety_model", safetyModel)
        try fields.optional("compliance", compliance)
        try fields.optional("reasoning_effort", reasoningEffort)
        try fields.optional("reasoning", reasoning)
        try fields.optional("context_length_exceeded_behavior", contextLengthExceededBehavior)
        try fields.optional("chat_template_kwargs", chatTemplateKwargs)
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
        let enabled: Bool? = try fields.optional("enabled")
        self.init(enabled: enabled, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("enabled", enabled)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.ContextLengthExceededBehavior: Codable {}

extension CreateChatCompletionResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        fields.constant("object", "chat.completion")
        let created: UnixTime = try fields.required("created")
        let model: String = try fields.required("model")
        let choices: [Choice] = try fields.required("choices")
        let usage: CompletionUsage? = try fields.optional("usage")
        let prompt: [PromptItem]? = try fields.optional("prompt")
        let warnings: [InferenceWarning]? = try fields.optional("warnings")
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            usage: usage,
            prompt: prompt,
            warnings: warnings,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.constant("object", "chat.completion")
        try fields.required("created", created)
        try fields.required("model", model)
        try fields.required("choices", choices)
        try fields.optional("usage", usage)
        try fields.optional("prompt", prompt)
        try fields.optional("warnings", warnings)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = try fields.optional("index")
        let message: ChatCompletionResponseMessage = try fields.required("message")
        let finishReason: FinishReason? = try fields.optional("finish_reason")
        let text: String? = try fields.optional("text")
        let seed: Int128? = try fields.optional("seed")
        let logprobs: Logprobs? = try fields.optional("logprobs")
        let topLogprobs: TopLogprobs? = try fields.optional("top_logprobs")
        self.init(
            message: message,
            index: index,
            finishReason: finishReason,
            text: text,
            seed: seed,
            logprobs: logprobs,
            topLogprobs: topLogprobs,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("index", index)
        try fields.required("message", message)
        try fields.optional("finish_reason", finishReason)
        try fields.optional("text", text)
        try fields.optional("seed", seed)
        try fields.optional("logprobs", logprobs)
        try fields.optional("top_logprobs", topLogprobs)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.PromptItem: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let text: String? = try fields.optional("text")
        let logprobs: Logprobs? = try fields.optional("logprobs")
        self.init(text: text, logprobs: logprobs, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("text", text)
        try fields.optional("logprobs", logprobs)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        fields.constant("object", "chat.completion.chunk")
        let created: UnixTime = try fields.required("created")
        let model: String = try fields.required("model")
        let systemFingerprint: String? = try fields.optional("system_fingerprint")
        let choices: [Choice] = try fields.required("choices")
        let usage: CompletionUsage? = try fields.optional("usage")
        let warnings: [InferenceWarning]? = try fields.optional("warnings")
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            systemFingerprint: systemFingerprint,
            usage: usage,
            warnings: warnings,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.constant("object", "chat.completion.chunk")
        try fields.required("created", created)
        try fields.required("model", model)
        try fields.optional("system_fingerprint", systemFingerprint)
        try fields.required("choices", choices)
        try fields.optional("usage", usage)
        try fields.optional("warnings", warnings)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = try fields.optional("index")
        let delta: ChatCompletionStreamResponseDelta = try fields.required("delta")
        let finishReason: FinishReason? = try fields.optional("finish_reason")
        let logprobs: Double? = try fields.optional("logprobs")
        let topLogprobs: TopLogprobs? = try fields.optional("top_logprobs")
        let seed: Int128? = try fields.optional("seed")
        self.init(
            delta: delta,
            index: index,
            finishReason: finishReason,
            logprobs: logprobs,
            topLogprobs: topLogprobs,
            seed: seed,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("index", index)
        try fields.required("delta", delta)
        try fields.optional("finish_reason", finishReason)
        try fields.optional("logprobs", logprobs)
        try fields.optional("top_logprobs", topLogprobs)
        try fields.optional("seed", seed)
        try fields.finish()
    }
}

extension ErrorResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let error: ErrorValue = try fields.required("error")
        self.init(error: error, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("error", error)
        try fields.finish()
    }
}

extension ErrorValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let code: String? = try fields.optional("code")
        let message: String = try fields.required("message")
        let param: String? = try fields.optional("param")
        let type: String = try fields.required("type")
        self.init(
            type: type,
            message: message,
            code: code,
            param: param,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("code", code)
        try fields.required("message", message)
        try fields.optional("param", param)
        try fields.required("type", type)
        try fields.finish()
    }
}

extension FinishReason: Codable {}

extension FunctionObject: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let description: String? = try fields.optional("description")
        let parameters: FunctionParameters? = try fields.optional("parameters")
        self.init(
            name: name,
            description: description,
            parameters: parameters,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("description", description)
        try fields.optional("parameters", parameters)
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
