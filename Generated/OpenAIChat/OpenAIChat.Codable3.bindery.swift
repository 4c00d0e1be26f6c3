// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionAllowedTools: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mode: Mode = try fields.required("mode")
        let tools: [JSONObject] = try fields.required("tools")
        self.init(mode: mode, tools: tools, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("mode", mode)
        try fields.required("tools", tools)
        try fields.finish()
    }
}

extension ChatCompletionAllowedTools.Mode: Codable {}

extension ChatCompletionFunctions: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let description: String? = try fields.optional("description")
        let name: String = try fields.required("name")
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
        try fields.optional("description", description)
        try fields.required("name", name)
        try fields.optional("parameters", parameters)
        try fields.finish()
    }
}

extension ChatCompletionMessageToolCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        fields.constant("type", "function")
        let function: Function = try fields.required("function")
        self.init(id: id, function: function, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.constant("type", "function")
        try fields.required("function", function)
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
        let promptTokens: Int = try fields.required("prompt_tokens")
        let completionTokens: Int = try fields.required("completion_tokens")
        let totalTokens: Int = try fields.required("total_tokens")
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
        try fields.required("prompt_tokens", promptTokens)
        try fields.required("completion_tokens", completionTokens)
        try fields.required("total_tokens", totalTokens)
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
        let metadata: Metadata? = try fields.optional("metadata")
        let topLogprobs: Int? = try fields.optional("top_logprobs")
        let temperature: Double? = try fields.optional("temperature")
        let topP: Double? = try fields.optional("top_p")
        let user: String? = try fields.optional("user")
        let safetyIdentifier: String? = try fields.optional("safety_identifier")
        let promptCacheKey: String? = try fields.optional("prompt_cache_key")
        let promptCacheRetention: PromptCacheRetention? = try fields.optional("prompt_cache_retention")
        let promptCacheOptions: PromptCacheOptionsParam? = try fields.optional("prompt_cache_options")
        let messages: [ChatCompletionRequestMessage] = try fields.required("messages")
        let model: ModelIDsShared = try fields.required("model")
        let serviceTier: ServiceTier? = try fields.optional("service_tier")
        let modalities: ResponseModalities? = try fields.optional("modalities")
        let verbosity: Verbosity? = try fields.optional("verbosity")
        let reasoningEffort: ReasoningEffort? = try fields.optional("reasoning_effort")
        let maxCompletionTokens: Int? = try fields.optional("max_completion_tokens")
        let frequencyPenalty: Double? = try fields.optional("frequency_penalty")
        let presencePenalty: Double? = try fields.optional("presence_penalty")
        let webSearchOptions: WebSearchOptions? = try fields.optional("web_search_options")
        let responseFormat: ResponseFormat? = try fields.optional("response_format")
        let audio: Audio? = try fields.optional("audio")
        let store: Bool? = try fields.optional("store")
        let moderation: ModerationParam? = try fields.optional("moderation")
        let stream: Bool? = try fields.optional("stream")
        let stop: StopConfiguration? = try fields.optional("stop")
        let logitBias: [String: Int]? = try fields.optional("logit_bias")
        let logprobs: Bool? = try fields.optional("logprobs")
        let maxTokens: Int? = try fields.optional("max_tokens")
        let n: Int? = try fields.optional("n")
        let prediction: PredictionContent? = try fields.optional("prediction")
        let seed: Int? = try fields.optional("seed")
        let streamOptions: ChatCompletionStreamOptions? = try fields.optional("stream_options")
        let tools: [Tool]? = try fields.optional("tools")
        let toolChoice: ChatCompletionToolChoiceOption? = try fields.optional("tool_choice")
        let parallelToolCalls: ParallelToolCalls? = try fields.optional("parallel_tool_calls")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        let functions: [ChatCompletionFunctions]? = try fields.optional("functions")
        self.init(
            model: model,
            messages: messages,
            metadata: metadata,
            topLogprobs: topLogprobs,
            temperature: temperature,
            topP: topP,
            user: user,
            safetyIdentifier: safetyIdentifier,
            promptCacheKey: promptCacheKey,
            promptCacheRetention: promptCacheRetention,
            promptCacheOptions: promptCacheOptions,
            serviceTier: serviceTier,
            modalities: modalities,
            verbosity: verbosity,
            reasoningEffort: reasoningEffort,
            maxCompletionTokens: maxCompletionTokens,
            frequencyPenalty: frequencyPenalty,
            presencePenalty: presencePenalty,
            webSearchOptions: webSearchOptions,
            responseFormat: responseFormat,
            audio: audio,
            store: store,
            moderation: moderation,
            stream: stream,
            stop: stop,
            logitBias: logitBias,
            logprobs: logprobs,
            maxTokens: maxTokens,
            n: n,
            prediction: prediction,
            seed: seed,
            streamOptions: streamOptions,
            tools: tools,
            toolChoice: toolChoice,
            parallelToolCalls: parallelToolCalls,
            functionCall: functionCall,
            functions: functions,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("metadata", metadata)
        try fields.optional("top_logprobs", topLogprobs)
        try fields.optional("temperature", temperature)
        try fields.optional("top_p", topP)
        try fields.optional("user", _user)
        try fields.optional("safety_identifier", safetyIdentifier)
        try fields.optional("prompt_cache_key", promptCacheKey)
        try fields.optional("prompt_cache_retention", _promptCacheRetention)
        try fields.optional("prompt_cache_options", promptCacheOptions)
        try fields.required("messages", messages)
        try fields.required("model", model)
        try fields.optional("service_tier", serviceTier)
        try fields.optional("modalities", modalities)
        try fields.optional("verbosity", verbosity)
        try fields.optional("reasoning_effort", reasoningEffort)
        try fields.optional("max_completion_tokens", maxCompletionTokens)
        try fields.optional("frequency_penalty", frequencyPenalty)
        try fields.optional("presence_penalty", presencePenalty)
        try fields.optional("web_search_options", webSearchOptions)
        try fields.optional("response_format", responseFormat)
        try fields.optional("audio", audio)
        try fields.optional("store", store)
        try fields.optional("moderation", moderation)
        try fields.optional("stream", stream)
        try fields.optional("stop", stop)
        try fields.optional("logit_bias", logitBias)
        try fields.optional("logprobs", logprobs)
        try fields.optional("max_tokens", _maxTokens)
        try fields.optional("n", n)
        try fields.optional("prediction", prediction)
        try fields.optional("seed", _seed)
        try fields.optional("stream_options", streamOptions)
        try fields.optional("tools", tools)
        try fields.optional("tool_choice", toolChoice)
        try fields.optional("parallel_tool_calls", parallelToolCalls)
        try fields.optional("function_call", _functionCall)
        try fields.optional("functions", _functions)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.PromptCacheRetention: Codable {}

extension CreateChatCompletionRequest.WebSearchOptions: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let userLocation: UserLocation? = try fields.optional("user_location")
        let searchContextSize: WebSearchContextSize? = try fields.optional("search_context_size")
        self.init(
            userLocation: userLocation,
            searchContextSize: searchContextSize,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("user_location", userLocation)
        try fields.optional("search_context_size", searchContextSize)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.WebSearchOptions.UserLocation: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "approximate")
        let approximate: WebSearchLocation = try fields.required("approximate")
        self.init(approximate: approximate, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "approximate")
        try fields.required("approximate", approximate)
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

extension CreateChatCompletionRequest.Audio: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let voice: VoiceIDsOrCustomVoice = try fields.required("voice")
        let format: Format = try fields.required("format")
        self.init(voice: voice, format: format, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("voice", voice)
        try fields.required("format", format)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.Audio.Format: Codable {}

extension CreateChatCompletionRequest.Tool: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "function": self = .function(try look.payload(as: ChatCompletionTool.self))
        case "custom": self = .custom(try look.payload(as: CustomToolChatCompletions.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .function(let value): try value.encode(to: encoder)
        case .custom(let value): try value.encode(to: encoder)
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

extension CreateChatCompletionResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        fields.constant("object", "chat.completion")
        let created: UnixTime = try fields.required("created")
        let model: String = try fields.required("model")
        let choices: [Choice] = try fields.required("choices")
        let usage: CompletionUsage? = try fields.optional("usage")
        let serviceTier: ServiceTier? = try fields.optional("service_tier")
        let systemFingerprint: String? = try fields.optional("system_fingerprint")
        let metadata: Metadata? = try fields.optional("metadata")
        let moderation: ChatCompletionModeration? = try fields.optional("moderation")
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            usage: usage,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            metadata: metadata,
            moderation: moderation,
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
        try fields.optional("service_tier", serviceTier)
        try fields.optional("system_fingerprint", _systemFingerprint)
        try fields.optional("metadata", metadata)
        try fields.optional("moderation", moderation)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int = try fields.required("index")
        let message: ChatCompletionResponseMessage = try fields.required("message")
        let logprobs: Logprobs? = try fields.optional("logprobs")
        let finishReason: FinishReason = try fields.required("finish_reason")
        self.init(
            finishReason: finishReason,
            index: index,
            message: message,
            logprobs: logprobs,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("index", index)
        try fields.required("message", message)
        try fields.nullable("logprobs", logprobs)
        try fields.required("finish_reason", finishReason)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice.Logprobs: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: [ChatCompletionTokenLogprob]? = try fields.optional("content")
        let refusal: [ChatCompletionTokenLogprob]? = try fields.optional("refusal")
        self.init(content: content, refusal: refusal, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("content", content)
        try fields.nullable("refusal", refusal)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice.FinishReason: Codable {}

extension CreateChatCompletionStreamResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        fields.constant("object", "chat.completion.chunk")
        let created: UnixTime = try fields.required("created")
        let model: String = try fields.required("model")
        let serviceTier: ServiceTier? = try fields.optional("service_tier")
        let systemFingerprint: String? = try fields.optional("system_fingerprint")
        let choices: [Choice] = try fields.required("choices")
        let usage: CompletionUsage? = try fields.optional("usage")
        let obfuscation: String? = try fields.optional("obfuscation")
        let moderation: ChatCompletionModeration? = try fields.optional("moderation")
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            usage: usage,
            obfuscation: obfuscation,
            moderation: moderation,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.constant("object", "chat.completion.chunk")
        try fields.required("created", created)
        try fields.required("model", model)
        try fields.optional("service_tier", serviceTier)
        try fields.optional("system_fingerprint", _systemFingerprint)
        try fields.required("choices", choices)
        try fields.optional("usage", usage)
        try fields.optional("obfuscation", obfuscation)
        try fields.optional("moderation", moderation)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int = try fields.required("index")
        let delta: ChatCompletionStreamResponseDelta = try fields.required("delta")
        let logprobs: Logprobs? = try fields.optional("logprobs")
        let finishReason: FinishReason? = try fields.optional("finish_reason")
        self.init(
            delta: delta,
            finishReason: finishReason,
            index: index,
            logprobs: logprobs,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("index", index)
        try fields.required("delta", delta)
        try fields.optional("logprobs", logprobs)
        try fields.nullable("finish_reason", finishReason)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice.Logprobs: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: [ChatCompletionTokenLogprob]? = try fields.optional("content")
        let refusal: [ChatCompletionTokenLogprob]? = try fields.optional("refusal")
        self.init(content: content, refusal: refusal, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("content", content)
        try fields.nullable("refusal", refusal)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice.FinishReason: Codable {}

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
            param: param,
            code: code,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("code", code)
        try fields.required("message", message)
        try fields.nullable("param", param)
        try fields.required("type", type)
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

extension ModerationMode: Codable {}

extension ModerationParam: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let model: String = try fields.required("model")
        let policy: ModerationPolicyParam? = try fields.optional("policy")
        self.init(model: model, policy: policy, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("model", model)
        try fields.optional("policy", policy)
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

extension ResponseModalitiesItem: Codable {}

extension Verbosity: Codable {}

extension WebSearchLocation: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let country: String? = try fields.optional("country")
        let region: String? = try fields.optional("region")
        let city: String? = try fields.optional("city")
        let timezone: String? = try fields.optional("timezone")
        self.init(
            country: country,
            region: region,
            city: city,
            timezone: timezone,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("country", country)
        try fields.optional("region", region)
        try fields.optional("city", city)
        try fields.optional("timezone", timezone)
        try fields.finish()
    }
}
