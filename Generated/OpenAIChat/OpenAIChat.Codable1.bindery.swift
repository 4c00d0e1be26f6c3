// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionFunctionCallOption: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(name: name, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("name", name)
        try fields.finish()
    }
}

extension ChatCompletionNamedToolChoiceCustom: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "custom")
        let custom: Custom? = fields.required("custom")
        let unknownFields = fields.unknownFields()
        guard let custom, fields.isSound else { throw fields.fault }
        self.init(custom: custom, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "custom")
        fields.required("custom", custom)
        try fields.finish()
    }
}

extension ChatCompletionNamedToolChoiceCustom.Custom: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(name: name, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("name", name)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartImage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "image_url")
        let imageURL: ImageURL? = fields.required("image_url")
        let promptCacheBreakpoint: PromptCacheBreakpointParam? = fields.optional("prompt_cache_breakpoint")
        let unknownFields = fields.unknownFields()
        guard let imageURL, fields.isSound else { throw fields.fault }
        self.init(
            imageURL: imageURL,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("type", "image_url")
        fields.required("image_url", imageURL)
        fields.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let url: URIString? = fields.required("url")
        let detail: Detail? = fields.optional("detail")
        let unknownFields = fields.unknownFields()
        guard let url, fields.isSound else { throw fields.fault }
        self.init(
            url: url,
            detail: detail,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("url", url)
        fields.optional("detail", detail)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL.Detail: Codable {}

extension ChatCompletionRequestMessageContentPartText: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "text")
        let text: String? = fields.required("text")
        let promptCacheBreakpoint: PromptCacheBreakpointParam? = fields.optional("prompt_cache_breakpoint")
        let unknownFields = fields.unknownFields()
        guard let text, fields.isSound else { throw fields.fault }
        self.init(
            text: text,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("type", "text")
        fields.required("text", text)
        fields.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
        try fields.finish()
    }
}

extension ChatCompletionRequestUserMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "user")
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
        fields.constant("role", "user")
        fields.required("content", content)
        fields.optional("name", name)
        try fields.finish()
    }
}

extension ChatCompletionRequestUserMessage.Content: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .string(try look.payload(as: String.self))
        case .array: self = .array(try look.payload(as: [ChatCompletionRequestUserMessageContentPart].self))
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

extension ChatCompletionRequestUserMessageContentPart: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "text": self = .text(try look.payload(as: ChatCompletionRequestMessageContentPartText.self))
        case "image_url":
            self = .imageURL(try look.payload(as: ChatCompletionRequestMessageContentPartImage.self))
        case "input_audio":
            self = .inputAudio(try look.payload(as: ChatCompletionRequestMessageContentPartAudio.self))
        case "file": self = .file(try look.payload(as: ChatCompletionRequestMessageContentPartFile.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .imageURL(let value): try value.encode(to: encoder)
        case .inputAudio(let value): try value.encode(to: encoder)
        case .file(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionStreamResponseDelta: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let role: Role? = fields.optional("role")
        let content: String? = fields.optional("content")
        let refusal: String? = fields.optional("refusal")
        let toolCalls: [ChatCompletionMessageToolCallChunk]? = fields.optional("tool_calls")
        let functionCall: FunctionCall? = fields.optional("function_call")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            role: role,
            content: content,
            refusal: refusal,
            toolCalls: toolCalls,
            functionCall: functionCall,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("role", role)
        fields.optional("content", content)
        fields.optional("refusal", refusal)
        fields.optional("tool_calls", toolCalls)
        fields.optional("function_call", _functionCall)
        try fields.finish()
    }
}

extension ChatCompletionStreamResponseDelta.Role: Codable {}

extension ChatCompletionStreamResponseDelta.FunctionCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let arguments: String? = fields.optional("arguments")
        let name: String? = fields.optional("name")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            arguments: arguments,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("arguments", arguments)
        fields.optional("name", name)
        try fields.finish()
    }
}

extension CreateModelResponseProperties: Codable {
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
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            metadata: metadata,
            topLogprobs: topLogprobs,
            temperature: temperature,
            topP: topP,
            user: user,
            safetyIdentifier: safetyIdentifier,
            promptCacheKey: promptCacheKey,
            promptCacheRetention: promptCacheRetention,
            promptCacheOptions: promptCacheOptions,
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
        try fields.finish()
    }
}

extension CreateModelResponseProperties.PromptCacheRetention: Codable {}

extension ModelResponseProperties: Codable {
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
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            metadata: metadata,
            topLogprobs: topLogprobs,
            temperature: temperature,
            topP: topP,
            user: user,
            safetyIdentifier: safetyIdentifier,
            promptCacheKey: promptCacheKey,
            promptCacheRetention: promptCacheRetention,
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
        try fields.finish()
    }
}

extension ModelResponseProperties.PromptCacheRetention: Codable {}

extension ModerationConfigParam: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mode: ModerationMode? = fields.required("mode")
        let unknownFields = fields.unknownFields()
        guard let mode, fields.isSound else { throw fields.fault }
        self.init(mode: mode, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("mode", mode)
        try fields.finish()
    }
}

extension ModerationPolicyParam: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let input: ModerationConfigParam? = fields.optional("input")
        let output: ModerationConfigParam? = fields.optional("output")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            input: input,
            output: output,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("input", input)
        fields.optional("output", output)
        try fields.finish()
    }
}

extension ModerationResultBody: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "moderation_result")
        let model: String? = fields.required("model")
        let flagged: Bool? = fields.required("flagged")
        let categories: [String: Bool]? = fields.required("categories")
        let categoryScores: [String: Double]? = fields.required("category_scores")
        let categoryAppliedInputTypes: [String: [ModerationInputType]]? = fields.required("category_applied_input_types")
        let unknownFields = fields.unknownFields()
        guard
            let model, let flagged, let categories, let categoryScores,
            let categoryAppliedInputTypes, fields.isSound
        else { throw fields.fault }
        self.init(
            model: model,
            flagged: flagged,
            categories: categories,
            categoryScores: categoryScores,
            categoryAppliedInputTypes: categoryAppliedInputTypes,
            unknownFields: unknownFields
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "moderation_result")
        fields.required("model", model)
        fields.required("flagged", flagged)
        fields.required("categories", categories)
        fields.required("category_scores", categoryScores)
        fields.required("category_applied_input_types", categoryAppliedInputTypes)
        try fields.finish()
    }
}

extension PromptCacheOptionsParam: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let ttl: PromptCacheTTLEnum? = fields.optional("ttl")
        let mode: PromptCacheModeEnum? = fields.optional("mode")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            ttl: ttl,
            mode: mode,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("ttl", ttl)
        fields.optional("mode", mode)
        try fields.finish()
    }
}

extension PromptCacheTTLEnum: Codable {}

extension ResponseFormatJSONObject: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "json_object")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "json_object")
        try fields.finish()
    }
}

extension ResponseFormatJSONSchema: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "json_schema")
        let jsonSchema: JSONSchema? = fields.required("json_schema")
        let unknownFields = fields.unknownFields()
        guard let jsonSchema, fields.isSound else { throw fields.fault }
        self.init(jsonSchema: jsonSchema, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "json_schema")
        fields.required("json_schema", jsonSchema)
        try fields.finish()
    }
}

extension ResponseFormatJSONSchema.JSONSchema: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let description: String? = fields.optional("description")
        let name: String? = fields.required("name")
        let schema: ResponseFormatJSONSchemaSchema? = fields.optional("schema")
        let strict: Bool? = fields.optional("strict")
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            description: description,
            schema: schema,
            strict: strict,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("description", description)
        fields.required("name", name)
        fields.optional("schema", schema)
        fields.optional("strict", strict)
        try fields.finish()
    }
}

extension ServiceTier: Codable {}

extension VoiceIDsShared: Codable {}
