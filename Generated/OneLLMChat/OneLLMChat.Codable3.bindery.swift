// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

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

extension CreateChatCompletionRequest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let messages: [ChatCompletionRequestMessage]? = fields.required("messages")
        let model: String? = fields.required("model")
        let frequencyPenalty: Double? = fields.optional("frequency_penalty")
        let logitBias: [String: Double]? = fields.optional("logit_bias")
        let logprobs: Bool? = fields.optional("logprobs")
        let topLogprobs: Int? = fields.optional("top_logprobs")
        let maxTokens: Int? = fields.optional("max_tokens")
        let n: Int? = fields.optional("n")
        let presencePenalty: Double? = fields.optional("presence_penalty")
        let responseFormat: ResponseFormat? = fields.optional("response_format")
        let seed: Int128? = fields.optional("seed")
        let stop: StopConfiguration? = fields.optional("stop")
        let stream: Bool? = fields.optional("stream")
        let temperature: Double? = fields.optional("temperature")
        let topP: Double? = fields.optional("top_p")
        let tools: [Tool]? = fields.optional("tools")
        let toolChoice: ToolChoice? = fields.optional("tool_choice")
        let user: String? = fields.optional("user")
        let timeout: Double? = fields.optional("timeout")
        let retries: Int? = fields.optional("retries")
        let fallbackModels: [String]? = fields.optional("fallback_models")
        let unknownFields = fields.unknownFields()
        guard let messages, let model, fields.isSound else { throw fields.fault }
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
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("messages", messages)
        fields.required("model", model)
        fields.optional("frequency_penalty", frequencyPenalty)
        fields.optional("logit_bias", logitBias)
        fields.optional("logprobs", logprobs)
        fields.optional("top_logprobs", topLogprobs)
        fields.optional("max_tokens", maxTokens)
        fields.optional("n", n)
        fields.optional("presence_penalty", presencePenalty)
        fields.optional("response_format", responseFormat)
        fields.optional("seed", seed)
        fields.optional("stop", stop)
        fields.optional("stream", stream)
        fields.optional("temperature", temperature)
        fields.optional("top_p", topP)
        fields.optional("tools", tools)
        fields.optional("tool_choice", toolChoice)
        fields.optional("user", user)
        fields.optional("timeout", timeout)
        fields.optional("retries", retries)
        fields.optional("fallback_models", fallbackModels)
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
