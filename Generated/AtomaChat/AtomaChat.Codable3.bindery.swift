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

extension ChatCompletionRequest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let messages: [ChatCompletionRequestMessage] = try fields.required("messages")
        let model: String = try fields.required("model")
        let frequencyPenalty: Double? = try fields.optional("frequency_penalty")
        let functionCall: JSONValue? = try fields.optional("function_call")
        let functions: [JSONValue]? = try fields.optional("functions")
        let logitBias: [String: Double]? = try fields.optional("logit_bias")
        let maxCompletionTokens: Int? = try fields.optional("max_completion_tokens")
        let maxTokens: Int? = try fields.optional("max_tokens")
        let n: Int? = try fields.optional("n")
        let parallelToolCalls: Bool? = try fields.optional("parallel_tool_calls")
        let presencePenalty: Double? = try fields.optional("presence_penalty")
        let responseFormat: ResponseFormat? = try fields.optional("response_format")
        let seed: Int? = try fields.optional("seed")
        let serviceTier: String? = try fields.optional("service_tier")
        let stop: [String]? = try fields.optional("stop")
        let streamOptions: ChatCompletionStreamOptions? = try fields.optional("stream_options")
        let temperature: Double? = try fields.optional("temperature")
        let toolChoice: ToolChoice? = try fields.optional("tool_choice")
        let tools: [Tool]? = try fields.optional("tools")
        let topLogprobs: Int? = try fields.optional("top_logprobs")
        let topP: Double? = try fields.optional("top_p")
        let user: String? = try fields.optional("user")
        self.init(
            model: model,
            messages: messages,
            frequencyPenalty: frequencyPenalty,
            functionCall: functionCall,
            functions: functions,
            logitBias: logitBias,
            maxCompletionTokens: maxCompletionTokens,
            maxTokens: maxTokens,
            n: n,
            parallelToolCalls: parallelToolCalls,
            presencePenalty: presencePenalty,
            responseFormat: responseFormat,
            seed: seed,
            serviceTier: serviceTier,
            stop: stop,
            streamOptions: streamOptions,
            temperature: temperature,
            toolChoice: toolChoice,
            tools: tools,
            topLogprobs: topLogprobs,
            topP: topP,
            user: user,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("messages", messages)
        try fields.required("model", model)
        try fields.optional("frequency_penalty", frequencyPenalty)
        try fields.optional("function_call", functionCall)
        try fields.optional("functions", functions)
        try fields.optional("logit_bias", logitBias)
        try fields.optional("max_completion_tokens", maxCompletionTokens)
        try fields.optional("max_tokens", _maxTokens)
        try fields.optional("n", n)
        try fields.optional("parallel_tool_calls", parallelToolCalls)
        try fields.optional("presence_penalty", presencePenalty)
        try fields.optional("response_format", responseFormat)
        try fields.optional("seed", seed)
        try fields.optional("service_tier", serviceTier)
        try fields.optional("stop", stop)
        try fields.optional("stream_options", streamOptions)
        try fields.optional("temperature", temperature)
        try fields.optional("tool_choice", toolChoice)
        try fields.optional("tools", tools)
        try fields.optional("top_logprobs", topLogprobs)
        try fields.optional("top_p", topP)
        try fields.optional("user", user)
        try fields.finish()
    }
}

extension ChatCompletionRequestSystemMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "system")
        let content: MessageContent? = try fields.optional("content")
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

extension CompletionUsage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let promptTokens: Int = try fields.required("prompt_tokens")
        let completionTokens: Int = try fields.required("completion_tokens")
        let totalTokens: Int = try fields.required("total_tokens")
        let promptTokensDetails: PromptTokensDetails? = try fields.optional("prompt_tokens_details")
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            promptTokensDetails: promptTokensDetails,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("prompt_tokens", promptTokens)
        try fields.required("completion_tokens", completionTokens)
        try fields.required("total_tokens", totalTokens)
        try fields.optional("prompt_tokens_details", promptTokensDetails)
        try fields.finish()
    }
}

extension CompletionUsage.PromptTokensDetails: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let audioTokens: Int = try fields.required("audio_tokens")
        let cachedTokens: Int = try fields.required("cached_tokens")
        self.init(
            audioTokens: audioTokens,
            cachedTokens: cachedTokens,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("audio_tokens", audioTokens)
        try fields.required("cached_tokens", cachedTokens)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let messages: [ChatCompletionRequestMessage] = try fields.required("messages")
        let model: String = try fields.required("model")
        let frequencyPenalty: Double? = try fields.optional("frequency_penalty")
        let functionCall: JSONValue? = try fields.optional("function_call")
        let functions: [JSONValue]? = try fields.optional("functions")
        let logitBias: [String: Double]? = try fields.optional("logit_bias")
        let maxCompletionTokens: Int? = try fields.optional("max_completion_tokens")
        let maxTokens: Int? = try fields.optional("max_tokens")
        let n: Int? = try fields.optional("n")
        let parallelToolCalls: Bool? = try fields.optional("parallel_tool_calls")
        let presencePenalty: Double? = try fields.optional("presence_penalty")
        let responseFormat: ResponseFormat? = try fields.optional("response_format")
        let seed: Int? = try fields.optional("seed")
        let serviceTier: String? = try fields.optional("service_tier")
        let stop: [String]? = try fields.optional("stop")
        let streamOptions: ChatCompletionStreamOptions? = try fields.optional("stream_options")
        let temperature: Double? = try fields.optional("temperature")
        let toolChoice: ToolChoice? = try fields.optional("tool_choice")
        let tools: [Tool]? = try fields.optional("tools")
        let topLogprobs: Int? = try fields.optional("top_logprobs")
        let topP: Double? = try fields.optional("top_p")
        let user: String? = try fields.optional("user")
        let stream: Bool? = try fields.optional("stream")
        self.init(
            model: model,
            messages: messages,
            frequencyPenalty: frequencyPenalty,
            functionCall: functionCall,
            functions: functions,
            logitBias: logitBias,
            maxCompletionTokens: maxCompletionTokens,
            maxTokens: maxTokens,
            n: n,
            parallelToolCalls: parallelToolCalls,
            presencePenalty: presencePenalty,
            responseFormat: responseFormat,
            seed: seed,
            serviceTier: serviceTier,
            stop: stop,
            streamOptions: streamOptions,
            temperature: temperature,
            toolChoice: toolChoice,
            tools: tools,
            topLogprobs: topLogprobs,
            topP: topP,
            user: user,
            stream: stream,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("messages", messages)
        try fields.required("model", model)
        try fields.optional("frequency_penalty", frequencyPenalty)
        try fields.optional("function_call", functionCall)
        try fields.optional("functions", functions)
        try fields.optional("logit_bias", logitBias)
        try fields.optional("max_completion_tokens", maxCompletionTokens)
        try fields.optional("max_tokens", _maxTokens)
        try fields.optional("n", n)
        try fields.optional("parallel_tool_calls", parallelToolCalls)
        try fields.optional("presence_penalty", presencePenalty)
        try fields.optional("response_format", responseFormat)
        try fields.optional("seed", seed)
        try fields.optional("service_tier", serviceTier)
        try fields.optional("stop", stop)
        try fields.optional("stream_options", streamOptions)
        try fields.optional("temperature", temperature)
        try fields.optional("tool_choice", toolChoice)
        try fields.optional("tools", tools)
        try fields.optional("top_logprobs", topLogprobs)
        try fields.optional("top_p", topP)
        try fields.optional("user", user)
        try fields.optional("stream", stream)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        let object: String? = try fields.optional("object")
        let created: UnixTime = try fields.required("created")
        let model: String = try fields.required("model")
        let choices: [Choice] = try fields.required("choices")
        let systemFingerprint: String? = try fields.optional("system_fingerprint")
        let usage: CompletionUsage? = try fields.optional("usage")
        let serviceTier: String? = try fields.optional("service_tier")
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            object: object,
            systemFingerprint: systemFingerprint,
            usage: usage,
            serviceTier: serviceTier,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.optional("object", object)
        try fields.required("created", created)
        try fields.required("model", model)
        try fields.required("choices", choices)
        try fields.optional("system_fingerprint", systemFingerprint)
        try fields.optional("usage", usage)
        try fields.optional("service_tier", serviceTier)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int = try fields.required("index")
        let message: ChatCompletionResponseMessage = try fields.required("message")
        let logprobs: Logprobs? = try fields.optional("logprobs")
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
        try fields.required("index", index)
        try fields.required("message", message)
        try fields.optional("logprobs", logprobs)
        try fields.optional("finish_reason", finishReason)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice.Logprobs: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: [ChatCompletionTokenLogprob]? = try fields.optional("content")
        self.init(content: content, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("content", content)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice.FinishReason: Codable {}

extension CreateChatCompletionStreamRequest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let messages: [ChatCompletionRequestMessage] = try fields.required("messages")
        let model: String = try fields.required("model")
        let frequencyPenalty: Double? = try fields.optional("frequency_penalty")
        let functionCall: JSONValue? = try fields.optional("function_call")
        let functions: [JSONValue]? = try fields.optional("functions")
        let logitBias: [String: Double]? = try fields.optional("logit_bias")
        let maxCompletionTokens: Int? = try fields.optional("max_completion_tokens")
        let maxTokens: Int? = try fields.optional("max_tokens")
        let n: Int? = try fields.optional("n")
        let parallelToolCalls: Bool? = try fields.optional("parallel_tool_calls")
        let presencePenalty: Double? = try fields.optional("presence_penalty")
        let responseFormat: ResponseFormat? = try fields.optional("response_format")
        let seed: Int? = try fields.optional("seed")
        let serviceTier: String? = try fields.optional("service_tier")
        let stop: [String]? = try fields.optional("stop")
        let streamOptions: ChatCompletionStreamOptions? = try fields.optional("stream_options")
        let temperature: Double? = try fields.optional("temperature")
        let toolChoice: ToolChoice? = try fields.optional("tool_choice")
        let tools: [Tool]? = try fields.optional("tools")
        let topLogprobs: Int? = try fields.optional("top_logprobs")
        let topP: Double? = try fields.optional("top_p")
        let user: String? = try fields.optional("user")
        fields.constant("stream", true)
        self.init(
            model: model,
            messages: messages,
            frequencyPenalty: frequencyPenalty,
            functionCall: functionCall,
            functions: functions,
            logitBias: logitBias,
            maxCompletionTokens: maxCompletionTokens,
            maxTokens: maxTokens,
            n: n,
            parallelToolCalls: parallelToolCalls,
            presencePenalty: presencePenalty,
            responseFormat: responseFormat,
            seed: seed,
            serviceTier: serviceTier,
            stop: stop,
            streamOptions: streamOptions,
            temperature: temperature,
            toolChoice: toolChoice,
            tools: tools,
            topLogprobs: topLogprobs,
            topP: topP,
            user: user,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("messages", messages)
        try fields.required("model", model)
        try fields.optional("frequency_penalty", frequencyPenalty)
        try fields.optional("function_call", functionCall)
        try fields.optional("functions", functions)
        try fields.optional("logit_bias", logitBias)
        try fields.optional("max_completion_tokens", maxCompletionTokens)
        try fields.optional("max_tokens", _maxTokens)
        try fields.optional("n", n)
        try fields.optional("parallel_tool_calls", parallelToolCalls)
        try fields.optional("presence_penalty", presencePenalty)
        try fields.optional("response_format", responseFormat)
        try fields.optional("seed", seed)
        try fields.optional("service_tier", serviceTier)
        try fields.optional("stop", stop)
        try fields.optional("stream_options", streamOptions)
        try fields.optional("temperature", temperature)
        try fields.optional("tool_choice", toolChoice)
        try fields.optional("tools", tools)
        try fields.optional("top_logprobs", topLogprobs)
        try fields.optional("top_p", topP)
        try fields.optional("user", user)
        try fields.constant("stream", true)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        let object: String? = try fields.optional("object")
        let created: UnixTime = try fields.required("created")
        let model: String = try fields.required("model")
        let choices: [Choice] = try fields.required("choices")
        let usage: CompletionUsage? = try fields.optional("usage")
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            object: object,
            usage: usage,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.optional("object", object)
        try fields.required("created", created)
        try fields.required("model", model)
        try fields.required("choices", choices)
        try fields.optional("usage", usage)
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
        let stopReason: StopReason? = try fields.optional("stop_reason")
        self.init(
            delta: delta,
            index: index,
            logprobs: logprobs,
            finishReason: finishReason,
            stopReason: stopReason,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("index", index)
        try fields.required("delta", delta)
        try fields.optional("logprobs", logprobs)
        try fields.optional("finish_reason", finishReason)
        try fields.optional("stop_reason", stopReason)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice.Logprobs: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: [ChatCompletionTokenLogprob]? = try fields.optional("content")
        self.init(content: content, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("content", content)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice.FinishReason: Codable {}

extension CreateChatCompletionStreamResponse.Choice.StopReason: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .integer: self = .integer(try look.payload(as: Int.self))
        case .string: self = .string(try look.payload(as: String.self))
        case .object: self = .object(try look.payload(as: Object.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .integer(let value): try value.encode(to: encoder)
        case .string(let value): try value.encode(to: encoder)
        case .object(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason.Object: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let int: Int? = try fields.optional("Int")
        let string: String? = try fields.optional("String")
        self.init(int: int, string: string, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("Int", int)
        try fields.optional("String", string)
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
        let code: Code? = try fields.optional("code")
        let message: String = try fields.required("message")
        self.init(message: message, code: code, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("code", code)
        try fields.required("message", message)
        try fields.finish()
    }
}

extension ErrorValue.Code: Codable {}

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
