// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionAllowedTools: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mode: Mode? = fields.required("mode")
        let tools: [JSONObject]? = fields.required("tools")
        let unknownFields = fields.unknownFields()
        guard let mode, let tools, fields.isSound else { throw fields.fault }
        self.init(mode: mode, tools: tools, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("mode", mode)
        fields.required("tools", tools)
        try fields.finish()
    }
}

extension ChatCompletionAllowedTools.Mode: Codable {}

extension ChatCompletionFunctions: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let description: String? = fields.optional("description")
        let name: String? = fields.required("name")
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
        fields.optional("description", description)
        fields.required("name", name)
        fields.optional("parameters", parameters)
        try fields.finish()
    }
}

extension ChatCompletionMessageToolCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.required("id")
        fields.constant("type", "function")
        let function: Function? = fields.required("function")
        let unknownFields = fields.unknownFields()
        guard let id, let function, fields.isSound else { throw fields.fault }
        self.init(id: id, function: function, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("id", id)
        fields.constant("type", "function")
        fields.required("function", function)
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
        let promptTokens: Int? = fields.required("prompt_tokens")
        let completionTokens: Int? = fields.required("completion_tokens")
        let totalTokens: Int? = fields.required("total_tokens")
        let promptTokensDetails: PromptTokensDetails? = fields.optional("prompt_tokens_details")
        let completionTokensDetails: CompletionTokensDetails? = fields.optional("completion_tokens_details")
        let unknownFields = fields.unknownFields()
        guard let promptTokens, let completionTokens, let totalTokens, fields.isSound else { throw fields.fault }
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
        fields.required("prompt_tokens", promptTokens)
        fields.required("completion_tokens", completionTokens)
        fields.required("total_tokens", totalTokens)
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
        let metadata: Metadata? = fields.optional("metadata")
        let topLogprobs: Int? = fields.optional("top_logprobs")
        let temperature: Double? = fields.optional("temperature")
        let topP: Double? = fields.optional("top_p")
        let user: String? = fields.optional("user")
        let safetyIdentifier: String? = fields.optional("safety_identifier")
        let promptCacheKey: String? = fields.optional("prompt_cache_key")
        let promptCacheRetention: PromptCacheRetention? = fields.optional("prompt_cache_retention")
        let promptCacheOptions: PromptCacheOptionsParam? = fields.optional("prompt_cache_options")
        let messages: [ChatCompletionRequestMessage]? = fields.required("messages")
        let model: ModelIDsShared? = fields.required("model")
        let serviceTier: ServiceTier? = fields.optional("service_tier")
        let modalities: ResponseModalities? = fields.optional("modalities")
        let verbosity: Verbosity? = fields.optional("verbosity")
        let reasoningEffort: ReasoningEffort? = fields.optional("reasoning_effort")
        let maxCompletionTokens: Int? = fields.optional("max_completion_tokens")
        let frequencyPenalty: Double? = fields.optional("frequency_penalty")
        let presencePenalty: Double? = fields.optional("presence_penalty")
        let webSearchOptions: WebSearchOptions? = fields.optional("web_search_options")
        let responseFormat: ResponseFormat? = fields.optional("response_format")
        let audio: Audio? = fields.optional("audio")
        let store: Bool? = fields.optional("store")
        let moderation: ModerationParam? = fields.optional("moderation")
        let stream: Bool? = fields.optional("stream")
        let stop: StopConfiguration? = fields.optional("stop")
        let logitBias: [String: Int]? = fields.optional("logit_bias")
        let logprobs: Bool? = fields.optional("logprobs")
        let maxTokens: Int? = fields.optional("max_tokens")
        let n: Int? = fields.optional("n")
        let prediction: PredictionContent? = fields.optional("prediction")
        let seed: Int? = fields.optional("seed")
        let streamOptions: ChatCompletionStreamOptions? = fields.optional("stream_options")
        let tools: [Tool]? = fields.optional("tools")
        let toolChoice: ChatCompletionToolChoiceOption? = fields.optional("tool_choice")
        let parallelToolCalls: ParallelToolCalls? = fields.optional("parallel_tool_calls")
        let functionCall: FunctionCall? = fields.optional("function_call")
        let functions: [ChatCompletionFunctions]? = fields.optional("functions")
        let unknownFields = fields.unknownFields()
        guard let messages, let model, fields.isSound else { throw fields.fault }
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
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("metadata", metadata)
        fields.optional("top_logprobs", topLogprobs)
        fields.optional("temperature", temperature)
        fields.optional("top_p", topP)
        fields.optional("user", _user)
        fields.optional("safety_identifier", safetyIdentifier)
        fields.optional("prompt_cache_key", promptCacheKey)
        fields.optional("prompt_cache_retention", _promptCacheRetention)
        fields.optional("prompt_cache_options", promptCacheOptions)
        fields.required("messages", messages)
        fields.required("model", model)
        fields.optional("service_tier", serviceTier)
        fields.optional("modalities", modalities)
        fields.optional("verbosity", verbosity)
        fields.optional("reasoning_effort", reasoningEffort)
        fields.optional("max_completion_tokens", maxCompletionTokens)
        fields.optional("frequency_penalty", frequencyPenalty)
        fields.optional("presence_penalty", presencePenalty)
        fields.optional("web_search_options", webSearchOptions)
        fields.optional("response_format", responseFormat)
        fields.optional("audio", audio)
        fields.optional("store", store)
        fields.optional("moderation", moderation)
        fields.optional("stream", stream)
        fields.optional("stop", stop)
        fields.optional("logit_bias", logitBias)
        fields.optional("logprobs", logprobs)
        fields.optional("max_tokens", _maxTokens)
        fields.optional("n", n)
        fields.optional("prediction", prediction)
        fields.optional("seed", _seed)
        fields.optional("stream_options", streamOptions)
        fields.optional("tools", tools)
        fields.optional("tool_choice", toolChoice)
        fields.optional("parallel_tool_calls", parallelToolCalls)
        fields.optional("function_call", _functionCall)
        fields.optional("functions", _functions)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.PromptCacheRetention: Codable {}

extension CreateChatCompletionRequest.WebSearchOptions: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let userLocation: UserLocation? = fields.optional("user_location")
        let searchContextSize: WebSearchContextSize? = fields.optional("search_context_size")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            userLocation: userLocation,
            searchContextSize: searchContextSize,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("user_location", userLocation)
        fields.optional("search_context_size", searchContextSize)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest.WebSearchOptions.UserLocation: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "approximate")
        let approximate: WebSearchLocation? = fields.required("approximate")
        let unknownFields = fields.unknownFields()
        guard let approximate, fields.isSound else { throw fields.fault }
        self.init(approximate: approximate, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "approximate")
        fields.required("approximate", approximate)
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
        let voice: VoiceIDsOrCustomVoice? = fields.required("voice")
        let format: Format? = fields.required("format")
        let unknownFields = fields.unknownFields()
        guard let voice, let format, fields.isSound else { throw fields.fault }
        self.init(voice: voice, format: format, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("voice", voice)
        fields.required("format", format)
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
        let id: String? = fields.required("id")
        fields.constant("object", "chat.completion")
        let created: UnixTime? = fields.required("created")
        let model: String? = fields.required("model")
        let choices: [Choice]? = fields.required("choices")
        let usage: CompletionUsage? = fields.optional("usage")
        let serviceTier: ServiceTier? = fields.optional("service_tier")
        let systemFingerprint: String? = fields.optional("system_fingerprint")
        let metadata: Metadata? = fields.optional("metadata")
        let moderation: ChatCompletionModeration? = fields.optional("moderation")
        let unknownFields = fields.unknownFields()
        guard let id, let created, let model, let choices, fields.isSound else { throw fields.fault }
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
        fields.optional("service_tier", serviceTier)
        fields.optional("system_fingerprint", _systemFingerprint)
        fields.optional("metadata", metadata)
        fields.optional("moderation", moderation)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = fields.required("index")
        let message: ChatCompletionResponseMessage? = fields.required("message")
        let logprobs: Logprobs? = fields.nullable("logprobs")
        let finishReason: FinishReason? = fields.required("finish_reason")
        let unknownFields = fields.unknownFields()
        guard let index, let message, let finishReason, fields.isSound else { throw fields.fault }
        self.init(
            finishReason: finishReason,
            index: index,
            message: message,
            logprobs: logprobs,
            unknownFields: unknownFields
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("index", index)
        fields.required("message", message)
        fields.nullable("logprobs", logprobs)
        fields.required("finish_reason", finishReason)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice.Logprobs: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: [ChatCompletionTokenLogprob]? = fields.nullable("content")
        let refusal: [ChatCompletionTokenLogprob]? = fields.nullable("refusal")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(content: content, refusal: refusal, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.nullable("content", content)
        fields.nullable("refusal", refusal)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice.FinishReason: Codable {}

extension CreateChatCompletionStreamResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.required("id")
        fields.constant("object", "chat.completion.chunk")
        let created: UnixTime? = fields.required("created")
        let model: String? = fields.required("model")
        let serviceTier: ServiceTier? = fields.optional("service_tier")
        let systemFingerprint: String? = fields.optional("system_fingerprint")
        let choices: [Choice]? = fields.required("choices")
        let usage: CompletionUsage? = fields.optional("usage")
        let obfuscation: String? = fields.optional("obfuscation")
        let moderation: ChatCompletionModeration? = fields.optional("moderation")
        let unknownFields = fields.unknownFields()
        guard let id, let created, let model, let choices, fields.isSound else { throw fields.fault }
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
        fields.optional("service_tier", serviceTier)
        fields.optional("system_fingerprint", _systemFingerprint)
        fields.required("choices", choices)
        fields.optional("usage", usage)
        fields.optional("obfuscation", obfuscation)
        fields.optional("moderation", moderation)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = fields.required("index")
        let delta: ChatCompletionStreamResponseDelta? = fields.required("delta")
        let logprobs: Logprobs? = fields.optional("logprobs")
        let finishReason: FinishReason? = fields.nullable("finish_reason")
        let unknownFields = fields.unknownFields()
        guard let index, let delta, fields.isSound else { throw fields.fault }
        self.init(
            delta: delta,
            finishReason: finishReason,
            index: index,
            logprobs: logprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("index", index)
        fields.required("delta", delta)
        fields.optional("logprobs", logprobs)
        fields.nullable("finish_reason", finishReason)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice.Logprobs: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: [ChatCompletionTokenLogprob]? = fields.nullable("content")
        let refusal: [ChatCompletionTokenLogprob]? = fields.nullable("refusal")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(content: content, refusal: refusal, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.nullable("content", content)
        fields.nullable("refusal", refusal)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice.FinishReason: Codable {}

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
        let code: String? = fields.nullable("code")
        let message: String? = fields.required("message")
        let param: String? = fields.nullable("param")
        let type: String? = fields.required("type")
        let unknownFields = fields.unknownFields()
        guard let message, let type, fields.isSound else { throw fields.fault }
        self.init(
            type: type,
            message: message,
            param: param,
            code: code,
            unknownFields: unknownFields
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.nullable("code", code)
        fields.required("message", message)
        fields.nullable("param", param)
        fields.required("type", type)
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

extension ModerationMode: Codable {}

extension ModerationParam: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let model: String? = fields.required("model")
        let policy: ModerationPolicyParam? = fields.optional("policy")
        let unknownFields = fields.unknownFields()
        guard let model, fields.isSound else { throw fields.fault }
        self.init(
            model: model,
            policy: policy,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("model", model)
        fields.optional("policy", policy)
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

extension ResponseModalitiesItem: Codable {}

extension Verbosity: Codable {}

extension WebSearchLocation: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let country: String? = fields.optional("country")
        let region: String? = fields.optional("region")
        let city: String? = fields.optional("city")
        let timezone: String? = fields.optional("timezone")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            country: country,
            region: region,
            city: city,
            timezone: timezone,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("country", country)
        fields.optional("region", region)
        fields.optional("city", city)
        fields.optional("timezone", timezone)
        try fields.finish()
    }
}
