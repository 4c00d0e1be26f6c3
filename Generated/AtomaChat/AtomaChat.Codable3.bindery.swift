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

extension ChatCompletionRequest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let messages: [ChatCompletionRequestMessage]? = fields.required("messages")
        let model: String? = fields.required("model")
        let frequencyPenalty: Double? = fields.optional("frequency_penalty")
        let functionCall: JSONValue? = fields.optional("function_call")
        let functions: [JSONValue]? = fields.optional("functions")
        let logitBias: [String: Double]? = fields.optional("logit_bias")
        let maxCompletionTokens: Int? = fields.optional("max_completion_tokens")
        let maxTokens: Int? = fields.optional("max_tokens")
        let n: Int? = fields.optional("n")
        let parallelToolCalls: Bool? = fields.optional("parallel_tool_calls")
        let presencePenalty: Double? = fields.optional("presence_penalty")
        let responseFormat: ResponseFormat? = fields.optional("response_format")
        let seed: Int? = fields.optional("seed")
        let serviceTier: String? = fields.optional("service_tier")
        let stop: [String]? = fields.optional("stop")
        let streamOptions: ChatCompletionStreamOptions? = fields.optional("stream_options")
        let temperature: Double? = fields.optional("temperature")
        let toolChoice: ToolChoice? = fields.optional("tool_choice")
        let tools: [Tool]? = fields.optional("tools")
        let topLogprobs: Int? = fields.optional("top_logprobs")
        let topP: Double? = fields.optional("top_p")
        let user: String? = fields.optional("user")
        let unknownFields = fields.unknownFields()
        guard let messages, let model, fields.isSound else { throw fields.fault }
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
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("messages", messages)
        fields.required("model", model)
        fields.optional("frequency_penalty", frequencyPenalty)
        fields.optional("function_call", functionCall)
        fields.optional("functions", functions)
        fields.optional("logit_bias", logitBias)
        fields.optional("max_completion_tokens", maxCompletionTokens)
        fields.optional("max_tokens", _maxTokens)
        fields.optional("n", n)
        fields.optional("parallel_tool_calls", parallelToolCalls)
        fields.optional("presence_penalty", presencePenalty)
        fields.optional("response_format", responseFormat)
        fields.optional("seed", seed)
        fields.optional("service_tier", serviceTier)
        fields.optional("stop", stop)
        fields.optional("stream_options", streamOptions)
        fields.optional("temperature", temperature)
        fields.optional("tool_choice", toolChoice)
        fields.optional("tools", tools)
        fields.optional("top_logprobs", topLogprobs)
        fields.optional("top_p", topP)
        fields.optional("user", user)
        try fields.finish()
    }
}

extension ChatCompletionRequestSystemMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "system")
        let content: MessageContent? = fields.nullable("content")
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

extension CompletionUsage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let promptTokens: Int? = fields.required("prompt_tokens")
        let completionTokens: Int? = fields.required("completion_tokens")
        let totalTokens: Int? = fields.required("total_tokens")
        let promptTokensDetails: PromptTokensDetails? = fields.optional("prompt_tokens_details")
        let unknownFields = fields.unknownFields()
        guard let promptTokens, let completionTokens, let totalTokens, fields.isSound else { throw fields.fault }
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            promptTokensDetails: promptTokensDetails,
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
        try fields.finish()
    }
}

extension CompletionUsage.PromptTokensDetails: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let audioTokens: Int? = fields.required("audio_tokens")
        let cachedTokens: Int? = fields.required("cached_tokens")
        let unknownFields = fields.unknownFields()
        guard let audioTokens, let cachedTokens, fields.isSound else { throw fields.fault }
        self.init(
            audioTokens: audioTokens,
            cachedTokens: cachedTokens,
            unknownFields: unknownFields
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("audio_tokens", audioTokens)
        fields.required("cached_tokens", cachedTokens)
        try fields.finish()
    }
}

extension CreateChatCompletionRequest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let messages: [ChatCompletionRequestMessage]? = fields.required("messages")
        let model: String? = fields.required("model")
        let frequencyPenalty: Double? = fields.optional("frequency_penalty")
        let functionCall: JSONValue? = fields.optional("function_call")
        let functions: [JSONValue]? = fields.optional("functions")
        let logitBias: [String: Double]? = fields.optional("logit_bias")
        let maxCompletionTokens: Int? = fields.optional("max_completion_tokens")
        let maxTokens: Int? = fields.optional("max_tokens")
        let n: Int? = fields.optional("n")
        let parallelToolCalls: Bool? = fields.optional("parallel_tool_calls")
        let presencePenalty: Double? = fields.optional("presence_penalty")
        let responseFormat: ResponseFormat? = fields.optional("response_format")
        let seed: Int? = fields.optional("seed")
        let serviceTier: String? = fields.optional("service_tier")
        let stop: [String]? = fields.optional("stop")
        let streamOptions: ChatCompletionStreamOptions? = fields.optional("stream_options")
        let temperature: Double? = fields.optional("temperature")
        let toolChoice: ToolChoice? = fields.optional("tool_choice")
        let tools: [Tool]? = fields.optional("tools")
        let topLogprobs: Int? = fields.optional("top_logprobs")
        let topP: Double? = fields.optional("top_p")
        let user: String? = fields.optional("user")
        let stream: Bool? = fields.optional("stream")
        let unknownFields = fields.unknownFields()
        guard let messages, let model, fields.isSound else { throw fields.fault }
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
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("messages", messages)
        fields.required("model", model)
        fields.optional("frequency_penalty", frequencyPenalty)
        fields.optional("function_call", functionCall)
        fields.optional("functions", functions)
        fields.optional("logit_bias", logitBias)
        fields.optional("max_completion_tokens", maxCompletionTokens)
        fields.optional("max_tokens", _maxTokens)
        fields.optional("n", n)
        fields.optional("parallel_tool_calls", parallelToolCalls)
        fields.optional("presence_penalty", presencePenalty)
        fields.optional("response_format", responseFormat)
        fields.optional("seed", seed)
        fields.optional("service_tier", serviceTier)
        fields.optional("stop", stop)
        fields.optional("stream_options", streamOptions)
        fields.optional("temperature", temperature)
        fields.optional("tool_choice", toolChoice)
        fields.optional("tools", tools)
        fields.optional("top_logprobs", topLogprobs)
        fields.optional("top_p", topP)
        fields.optional("user", user)
        fields.optional("stream", stream)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.required("id")
        let object: String? = fields.optional("object")
        let created: UnixTime? = fields.required("created")
        let model: String? = fields.required("model")
        let choices: [Choice]? = fields.required("choices")
        let systemFingerprint: String? = fields.optional("system_fingerprint")
        let usage: CompletionUsage? = fields.optional("usage")
        let serviceTier: String? = fields.optional("service_tier")
        let unknownFields = fields.unknownFields()
        guard let id, let created, let model, let choices, fields.isSound else { throw fields.fault }
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            object: object,
            systemFingerprint: systemFingerprint,
            usage: usage,
            serviceTier: serviceTier,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("id", id)
        fields.optional("object", object)
        fields.required("created", created)
        fields.required("model", model)
        fields.required("choices", choices)
        fields.optional("system_fingerprint", systemFingerprint)
        fields.optional("usage", usage)
        fields.optional("service_tier", serviceTier)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = fields.required("index")
        let message: ChatCompletionResponseMessage? = fields.required("message")
        let logprobs: Logprobs? = fields.optional("logprobs")
        let finishReason: FinishReason? = fields.optional("finish_reason")
        let unknownFields = fields.unknownFields()
        guard let index, let message, fields.isSound else { throw fields.fault }
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
        fields.required("index", index)
        fields.required("message", message)
        fields.optional("logprobs", logprobs)
        fields.optional("finish_reason", finishReason)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice.Logprobs: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: [ChatCompletionTokenLogprob]? = fields.optional("content")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            content: content,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("content", content)
        try fields.finish()
    }
}

extension CreateChatCompletionResponse.Choice.FinishReason: Codable {}

extension CreateChatCompletionStreamRequest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let messages: [ChatCompletionRequestMessage]? = fields.required("messages")
        let model: String? = fields.required("model")
        let frequencyPenalty: Double? = fields.optional("frequency_penalty")
        let functionCall: JSONValue? = fields.optional("function_call")
        let functions: [JSONValue]? = fields.optional("functions")
        let logitBias: [String: Double]? = fields.optional("logit_bias")
        let maxCompletionTokens: Int? = fields.optional("max_completion_tokens")
        let maxTokens: Int? = fields.optional("max_tokens")
        let n: Int? = fields.optional("n")
        let parallelToolCalls: Bool? = fields.optional("parallel_tool_calls")
        let presencePenalty: Double? = fields.optional("presence_penalty")
        let responseFormat: ResponseFormat? = fields.optional("response_format")
        let seed: Int? = fields.optional("seed")
        let serviceTier: String? = fields.optional("service_tier")
        let stop: [String]? = fields.optional("stop")
        let streamOptions: ChatCompletionStreamOptions? = fields.optional("stream_options")
        let temperature: Double? = fields.optional("temperature")
        let toolChoice: ToolChoice? = fields.optional("tool_choice")
        let tools: [Tool]? = fields.optional("tools")
        let topLogprobs: Int? = fields.optional("top_logprobs")
        let topP: Double? = fields.optional("top_p")
        let user: String? = fields.optional("user")
        fields.constant("stream", true)
        let unknownFields = fields.unknownFields()
        guard let messages, let model, fields.isSound else { throw fields.fault }
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
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("messages", messages)
        fields.required("model", model)
        fields.optional("frequency_penalty", frequencyPenalty)
        fields.optional("function_call", functionCall)
        fields.optional("functions", functions)
        fields.optional("logit_bias", logitBias)
        fields.optional("max_completion_tokens", maxCompletionTokens)
        fields.optional("max_tokens", _maxTokens)
        fields.optional("n", n)
        fields.optional("parallel_tool_calls", parallelToolCalls)
        fields.optional("presence_penalty", presencePenalty)
        fields.optional("response_format", responseFormat)
        fields.optional("seed", seed)
        fields.optional("service_tier", serviceTier)
        fields.optional("stop", stop)
        fields.optional("stream_options", streamOptions)
        fields.optional("temperature", temperature)
        fields.optional("tool_choice", toolChoice)
        fields.optional("tools", tools)
        fields.optional("top_logprobs", topLogprobs)
        fields.optional("top_p", topP)
        fields.optional("user", user)
        fields.constant("stream", true)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.required("id")
        let object: String? = fields.optional("object")
        let created: UnixTime? = fields.required("created")
        let model: String? = fields.required("model")
        let choices: [Choice]? = fields.required("choices")
        let usage: CompletionUsage? = fields.optional("usage")
        let unknownFields = fields.unknownFields()
        guard let id, let created, let model, let choices, fields.isSound else { throw fields.fault }
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            object: object,
            usage: usage,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("id", id)
        fields.optional("object", object)
        fields.required("created", created)
        fields.required("model", model)
        fields.required("choices", choices)
        fields.optional("usage", usage)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = fields.required("index")
        let delta: ChatCompletionStreamResponseDelta? = fields.required("delta")
        let logprobs: Logprobs? = fields.optional("logprobs")
        let finishReason: FinishReason? = fields.optional("finish_reason")
        let stopReason: StopReason? = fields.optional("stop_reason")
        let unknownFields = fields.unknownFields()
        guard let index, let delta, fields.isSound else { throw fields.fault }
        self.init(
            delta: delta,
            index: index,
            logprobs: logprobs,
            finishReason: finishReason,
            stopReason: stopReason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("index", index)
        fields.required("delta", delta)
        fields.optional("logprobs", logprobs)
        fields.optional("finish_reason", finishReason)
        fields.optional("stop_reason", stopReason)
        try fields.finish()
    }
}

extension CreateChatCompletionStreamResponse.Choice.Logprobs: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: [ChatCompletionTokenLogprob]? = fields.optional("content")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            content: content,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("content", content)
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
        let int: Int? = fields.optional("Int")
        let string: String? = fields.optional("String")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            int: int,
            string: string,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("Int", int)
        fields.optional("String", string)
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
        let code: Code? = fields.optional("code")
        let message: String? = fields.required("message")
        let unknownFields = fields.unknownFields()
        guard let message, fields.isSound else { throw fields.fault }
        self.init(
            message: message,
            code: code,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("code", code)
        fields.required("message", message)
        try fields.finish()
    }
}

extension ErrorValue.Code: Codable {}

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
