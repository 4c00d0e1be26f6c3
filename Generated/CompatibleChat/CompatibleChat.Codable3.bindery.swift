// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionAllowedTools: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mode: Mode? = fields.optional("mode")
        let tools: [JSONObject]? = fields.optional("tools")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            mode: mode,
            tools: tools,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("mode", mode)
        fields.optional("tools", tools)
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
        let id: String? = fields.optional("id")
        let type: TypeValue? = fields.optional("type")
        let function: Function? = fields.required("function")
        let unknownFields = fields.unknownFields()
        guard let function, fields.isSound else { throw fields.fault }
        self.init(
            function: function,
            id: id,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("id", id)
        fields.optional("type", type)
        fields.required("function", function)
        try fields.finish()
    }
}

extension ChatCompletionMessageToolCall.TypeValue: Codable {}

extension ChatCompletionMessageToolCall.Function: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let arguments: String? = fields.optional("arguments")
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            arguments: arguments,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("name", name)
        fields.optional("arguments", arguments)
        try fields.finish()
    }
}

extension ChatCompletionRequestSystemMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "system")
        let content: Content? = fields.nullable("content")
        let name: String? = fields.optional("name")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
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
        fields.nullable("content", content)
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
        let model: ModelIDsShared? = fields.optional("model")
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
        let logitBias: [String: Double]? = fields.optional("logit_bias")
        let logprobs: Logprobs? = fields.optional("logprobs")
        let maxTokens: Int? = fields.optional("max_tokens")
        let n: Int? = fields.optional("n")
        let prediction: PredictionContent? = fields.optional("prediction")
        let seed: Int128? = fields.optional("seed")
        let streamOptions: ChatCompletionStreamOptions? = fields.optional("stream_options")
        let tools: [Tool]? = fields.optional("tools")
        let toolChoice: ChatCompletionToolChoiceOption? = fields.optional("tool_choice")
        let parallelToolCalls: ParallelToolCalls? = fields.optional("parallel_tool_calls")
        let functionCall: FunctionCall? = fields.optional("function_call")
        let functions: [ChatCompletionFunctions]? = fields.optional("functions")
        let topK: Int? = fields.optional("top_k")
        let minP: Double? = fields.optional("min_p")
        let repetitionPenalty: Double? = fields.optional("repetition_penalty")
        let reasoning: Reasoning? = fields.optional("reasoning")
        let unknownFields = fields.unknownFields()
        guard let messages, fields.isSound else { throw fields.fault }
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
        fields.optional("user", user)
        fields.optional("safety_identifier", safetyIdentifier)
        fields.optional("prompt_cache_key", promptCacheKey)
        fields.optional("prompt_cache_retention", _promptCacheRetention)
        fields.optional("prompt_cache_options", promptCacheOptions)
        fields.required("messages", messages)
        fields.optional("model", model)
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
        fields.optional("max_tokens", maxTokens)
        fields.optional("n", n)
        fields.optional("prediction", prediction)
        fields.optional("seed", seed)
        fields.optional("stream_options", streamOptions)
        fields.optional("tools", tools)
        fields.optional("tool_choice", toolChoice)
        fields.optional("parallel_tool_calls", parallelToolCalls)
        fields.optional("function_call", _functionCall)
        fields.optional("functions", _functions)
        fields.optional("top_k", topK)
        fields.optional("min_p", minP)
        fields.optional("repetition_penalty", repetitionPenalty)
        fields.optional("reasoning", reasoning)
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
        let type: TypeValue? = fields.optional("type")
        let approximate: WebSearchLocation? = fields.optional("approximate")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            type: type,
            approximate: approximate,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.optional("approximate", approximate)
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
        let voice: VoiceIDsOrCustomVoice? = fields.optional("voice")
        let format: Format? = fields.optional("format")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            voice: voice,
            format: format,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("voice", voice)
        fields.optional("format", format)
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
        let enabled: Bool? = fields.optional("enabled")
        let effort: ReasoningEffort? = fields.optional("effort")
        let maxTokens: Int? = fields.optional("max_tokens")
        let exclude: Bool? = fields.optional("exclude")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            enabled: enabled,
            effort: effort,
            maxTokens: maxTokens,
            exclude: exclude,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("enabled", enabled)
        fields.optional("effort", effort)
        fields.optional("max_tokens", maxTokens)
        fields.optional("exclude", exclude)
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
        let serviceTier: ServiceTier? = fields.optional("service_tier")
        let systemFingerprint: String? = fields.optional("system_fingerprint")
        let metadata: Metadata? = fields.optional("metadata")
        let moderation: ChatCompletionModeration? = fields.optional("moderation")
        let error: Failure? = fields.optional("error")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
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
        fields.optional("service_tier", serviceTier)
        fields.optional("system_fingerprint", _systemFingerprint)
        fields.optional("metadata", metadata)
        fields.optional("moderation", moderation)
        fields.optional("error", error)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Object: Codable {}

extension CreateChatCompletionResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = fields.optional("index")
        let message: ChatCompletionResponseMessage? = fields.optional("message")
        let logprobs: ChoiceLogprobs? = fields.optional("logprobs")
        let finishReason: FinishReason? = fields.optional("finish_reason")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            index: index,
            message: message,
            logprobs: logprobs,
            finishReason: finishReason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("index", index)
        fields.optional("message", message)
        fields.optional("logprobs", logprobs)
        fields.optional("finish_reason", finishReason)
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
        let id: String? = fields.optional("id")
        let object: Object? = fields.optional("object")
        let created: UnixTime? = fields.optional("created")
        let model: String? = fields.optional("model")
        let serviceTier: ServiceTier? = fields.optional("service_tier")
        let systemFingerprint: String? = fields.optional("system_fingerprint")
        let choices: [Choice]? = fields.optional("choices")
        let usage: CompletionUsage? = fields.optional("usage")
        let obfuscation: String? = fields.optional("obfuscation")
        let moderation: ChatCompletionModeration? = fields.optional("moderation")
        let error: Failure? = fields.optional("error")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
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
        fields.optional("service_tier", serviceTier)
        fields.optional("system_fingerprint", _systemFingerprint)
        fields.optional("choices", choices)
        fields.optional("usage", usage)
        fields.optional("obfuscation", obfuscation)
        fields.optional("moderation", moderation)
        fields.optional("error", error)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Object: Codable {}

extension CreateChatCompletionStreamResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = fields.optional("index")
        let delta: ChatCompletionStreamResponseDelta? = fields.optional("delta")
        let logprobs: ChoiceLogprobs? = fields.optional("logprobs")
        let finishReason: FinishReason? = fields.optional("finish_reason")
        let message: ChatCompletionResponseMessage? = fields.optional("message")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            index: index,
            delta: delta,
            logprobs: logprobs,
            finishReason: finishReason,
            message: message,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("index", index)
        fields.optional("delta", delta)
        fields.optional("logprobs", logprobs)
        fields.optional("finish_reason", finishReason)
        fields.optional("message", message)
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
        let message: String? = fields.optional("message")
        let type: String? = fields.optional("type")
        let param: JSONValue? = fields.optional("param")
        let code: ErrorCode? = fields.optional("code")
        let status: Status? = fields.optional("status")
        let details: JSONValue? = fields.optional("details")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            message: message,
            type: type,
            param: param,
            code: code,
            status: status,
            details: details,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("message", message)
        fields.optional("type", type)
        fields.optional("param", param)
        fields.optional("code", code)
        fields.optional("status", status)
        fields.optional("details", details)
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
        let model: String? = fields.optional("model")
        let policy: ModerationPolicyParam? = fields.optional("policy")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            model: model,
            policy: policy,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("model", model)
        fields.optional("policy", policy)
        try fields.finish()
    }
}

extension ReasoningDetail: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = fields.optional("type")
        let text: String? = fields.optional("text")
        let summary: String? = fields.optional("summary")
        let data: String? = fields.optional("data")
        let signature: String? = fields.optional("signature")
        let id: String? = fields.optional("id")
        let format: String? = fields.optional("format")
        let index: Int? = fields.optional("index")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            type: type,
            text: text,
            summary: summary,
            data: data,
            signature: signature,
            id: id,
            format: format,
            index: index,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.optional("text", text)
        fields.optional("summary", summary)
        fields.optional("data", data)
        fields.optional("signature", signature)
        fields.optional("id", id)
        fields.optional("format", format)
        fields.optional("index", index)
        try fields.finish()
    }
}

extension ReasoningDetail.TypeValue: Codable {}

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
