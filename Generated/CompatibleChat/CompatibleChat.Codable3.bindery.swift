// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionAllowedTools: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mode: Mode? = try fields.optional("mode")
        let tools: [JSONObject]? = try fields.optional("tools")
        self.init(mode: mode, tools: tools, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("mode", mode)
        try fields.optional("tools", tools)
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
        let model: ModelIDsShared? = try fields.optional("model")
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
        let logitBias: [String: Double]? = try fields.optional("logit_bias")
        let logprobs: Logprobs? = try fields.optional("logprobs")
        let maxTokens: Int? = try fields.optional("max_tokens")
        let n: Int? = try fields.optional("n")
        let prediction: PredictionContent? = try fields.optional("prediction")
        let seed: Int128? = try fields.optional("seed")
        let streamOptions: ChatCompletionStreamOptions? = try fields.optional("stream_options")
        let tools: [Tool]? = try fields.optional("tools")
        let toolChoice: ChatCompletionToolChoiceOption? = try fields.optional("tool_choice")
        let parallelToolCalls: ParallelToolCalls? = try fields.optional("parallel_tool_calls")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        let functions: [ChatCompletionFunctions]? = try fields.optional("functions")
        let topK: Int? = try fields.optional("top_k")
        let minP: Double? = try fields.optional("min_p")
        let repetitionPenalty: Double? = try fields.optional("repetition_penalty")
        let reasoning: Reasoning? = try fields.optional("reasoning")
        self.init(
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
            model: model,
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
            topK: topK,
            minP: minP,
            repetitionPenalty: repetitionPenalty,
            reasoning: reasoning,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("metadata", metadata)
        try fields.optional("top_logprobs", topLogprobs)
        try fields.optional("temperature", temperature)
        try fields.optional("top_p", topP)
        try fields.optional("user", user)
        try fields.optional("safety_identifier", safetyIdentifier)
        try fields.optional("prompt_cache_key", promptCacheKey)
        try fields.optional("prompt_cache_retention", _promptCacheRetention)
        try fields.optional("prompt_cache_options", promptCacheOptions)
        try fields.required("messages", messages)
        try fields.optional("model", model)
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
        try fields.optional("max_tokens", maxTokens)
        try fields.optional("n", n)
        try fields.optional("prediction", prediction)
        try fields.optional("seed", seed)
        try fields.optional("stream_options", streamOptions)
        try fields.optional("tools", tools)
        try fields.optional("tool_choice", toolChoice)
        try fields.optional("parallel_tool_calls", parallelToolCalls)
        try fields.optional("function_call", _functionCall)
        try fields.optional("functions", _functions)
        try fields.optional("top_k", topK)
        try fields.optional("min_p", minP)
        try fields.optional("repetition_penalty", repetitionPenalty)
        try fields.optional("reasoning", reasoning)
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
        let type: TypeValue? = try fields.optional("type")
        let approximate: WebSearchLocation? = try fields.optional("approximate")
        self.init(type: type, approximate: approximate, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.optional("approximate", approximate)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.WebSearchOptions.UserLocation.TypeValue: Codable {}

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
        let voice: VoiceIDsOrCustomVoice? = try fields.optional("voice")
        let format: Format? = try fields.optional("format")
        self.init(voice: voice, format: format, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("voice", voice)
        try fields.optional("format", format)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.Audio.Format: Codable {}

extension CreateChatCompletionRequest.Logprobs: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .boolean: self = .boolean(try look.payload(as: Bool.self))
        case .integer: self = .integer(try look.payload(as: Int.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .boolean(let value): try value.encode(to: encoder)
        case .integer(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension CreateChatCompletionRequest.Tool: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "custom":
            self = .custom(try look.payload(as: CustomToolChatCompletions.self))
            return
        default: break
        }
        if look.kind == .object, !look.has("type") {
            if let value = look.attempt(CustomToolChatCompletions.self) {
                self = .custom(value)
                return
            }
        }
        if look.has("function") {
            self = .function(try look.payload(as: ChatCompletionTool.self))
            return
        }
        self = .unknown(try look.payload())
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

extension CreateChatCompletionRequest.Reasoning: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let enabled: Bool? = try fields.optional("enabled")
        let effort: ReasoningEffort? = try fields.optional("effort")
        let maxTokens: Int? = try fields.optional("max_tokens")
        let exclude: Bool? = try fields.optional("exclude")
        self.init(
            enabled: enabled,
            effort: effort,
            maxTokens: maxTokens,
            exclude: exclude,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("enabled", enabled)
        try fields.optional("effort", effort)
        try fields.optional("max_tokens", maxTokens)
        try fields.optional("exclude", exclude)
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

extension ModerationMode: Codable {}

extension ModerationParam: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let model: String? = try fields.optional("model")
        let policy: ModerationPolicyParam? = try fields.optional("policy")
        self.init(model: model, policy: policy, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("model", model)
        try fields.optional("policy", policy)
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
