// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Annotation: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = try fields.optional("type")
        let urlCitation: URLCitation? = try fields.optional("url_citation")
        self.init(type: type, urlCitation: urlCitation, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.optional("url_citation", urlCitation)
        try fields.finish()
    }
}

extension Annotation.TypeValue: Codable {}

extension Annotation.URLCitation: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let url: String? = try fields.optional("url")
        let title: String? = try fields.optional("title")
        let content: String? = try fields.optional("content")
        let startIndex: Int? = try fields.optional("start_index")
        let endIndex: Int? = try fields.optional("end_index")
        self.init(
            url: url,
            title: title,
            content: content,
            startIndex: startIndex,
            endIndex: endIndex,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("url", url)
        try fields.optional("title", title)
        try fields.optional("content", content)
        try fields.optional("start_index", startIndex)
        try fields.optional("end_index", endIndex)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartAudioURL: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "audio_url")
        let audioURL: AudioURL = try fields.required("audio_url")
        self.init(audioURL: audioURL, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "audio_url")
        try fields.required("audio_url", audioURL)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartAudioURL.AudioURL: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .object: self = .object(try look.payload(as: Object.self))
        case .string: self = .string(try look.payload(as: String.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let value): try value.encode(to: encoder)
        case .string(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionRequestMessageContentPartAudioURL.AudioURL.Object: Codable {
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

extension ChatCompletionRequestMessageContentPartImage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "image_url")
        let imageURL: ImageURL? = try fields.optional("image_url")
        self.init(imageURL: imageURL, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "image_url")
        try fields.nullable("image_url", imageURL)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .object: self = .object(try look.payload(as: Object.self))
        case .string: self = .string(try look.payload(as: String.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let value): try value.encode(to: encoder)
        case .string(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL.Object: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let url: String? = try fields.optional("url")
        let detail: Detail? = try fields.optional("detail")
        self.init(url: url, detail: detail, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("url", url)
        try fields.optional("detail", detail)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL.Object.Detail: Codable {}

extension ChatCompletionRequestMessageContentPartText: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = try fields.optional("type")
        let text: String? = try fields.optional("text")
        self.init(text: text, type: type, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.nullable("text", text)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartText.TypeValue: Codable {}

extension ChatCompletionRequestUserMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "user")
        let content: Content? = try fields.optional("content")
        let name: String? = try fields.optional("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "user")
        try fields.nullable("content", content)
        try fields.optional("name", name)
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
        case "text":
            self = .text(try look.payload(as: ChatCompletionRequestMessageContentPartText.self))
            return
        case "image_url":
            self = .imageURL(try look.payload(as: ChatCompletionRequestMessageContentPartImage.self))
            return
        case "audio_url":
            self = .audioURL(try look.payload(as: ChatCompletionRequestMessageContentPartAudioURL.self))
            return
        default: break
        }
        if look.kind == .object, !look.has("type") {
            if let value = look.attempt(ChatCompletionRequestMessageContentPartText.self) {
                self = .text(value)
                return
            }
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .imageURL(let value): try value.encode(to: encoder)
        case .audioURL(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionStreamResponseDelta: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let role: Role? = try fields.optional("role")
        let content: MessageContent? = try fields.optional("content")
        let refusal: String? = try fields.optional("refusal")
        let toolCalls: [ChatCompletionMessageToolCallChunk]? = try fields.optional("tool_calls")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        let reasoningContent: String? = try fields.optional("reasoning_content")
        let reasoning: String? = try fields.optional("reasoning")
        let reasoningDetails: [ReasoningDetail]? = try fields.optional("reasoning_details")
        let annotations: [Annotation]? = try fields.optional("annotations")
        self.init(
            role: role,
            content: content,
            refusal: refusal,
            toolCalls: toolCalls,
            functionCall: functionCall,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails,
            annotations: annotations,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("role", role)
        try fields.optional("content", content)
        try fields.optional("refusal", refusal)
        try fields.optional("tool_calls", toolCalls)
        try fields.optional("function_call", _functionCall)
        try fields.optional("reasoning_content", reasoningContent)
        try fields.optional("reasoning", reasoning)
        try fields.optional("reasoning_details", reasoningDetails)
        try fields.optional("annotations", annotations)
        try fields.finish()
    }
}

extension ChatCompletionStreamResponseDelta.Role: Codable {}

extension ChatCompletionStreamResponseDelta.FunctionCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let arguments: String? = try fields.optional("arguments")
        let name: String? = try fields.optional("name")
        self.init(arguments: arguments, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("arguments", arguments)
        try fields.optional("name", name)
        try fields.finish()
    }
}

extension ErrorCode: Codable {
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

extension ModerationResultBody: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: String? = try fields.optional("type")
        let model: String? = try fields.optional("model")
        let flagged: Bool? = try fields.optional("flagged")
        let categories: [String: Bool]? = try fields.optional("categories")
        let categoryScores: [String: Double]? = try fields.optional("category_scores")
        let categoryAppliedInputTypes: [String: [ModerationInputType]]? = try fields.optional("category_applied_input_types")
        self.init(
            type: type,
            model: model,
            flagged: flagged,
            categories: categories,
            categoryScores: categoryScores,
            categoryAppliedInputTypes: categoryAppliedInputTypes,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.optional("model", model)
        try fields.optional("flagged", flagged)
        try fields.optional("categories", categories)
        try fields.optional("category_scores", categoryScores)
        try fields.optional("category_applied_input_types", categoryAppliedInputTypes)
        try fields.finish()
    }
}

extension ResponseFormatJSONObject: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "json_object")
        self.init(unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "json_object")
        try fields.finish()
    }
}

extension ResponseFormatJSONSchema: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "json_schema")
        let jsonSchema: JSONSchema? = try fields.optional("json_schema")
        let bareSchema: ResponseFormatJSONSchemaSchema? = try fields.optional("schema")
        self.init(
            jsonSchema: jsonSchema,
            bareSchema: bareSchema,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "json_schema")
        try fields.nullable("json_schema", jsonSchema)
        try fields.optional("schema", bareSchema)
        try fields.finish()
    }
}

extension ResponseFormatJSONSchema.JSONSchema: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let description: String? = try fields.optional("description")
        let name: String? = try fields.optional("name")
        let schema: ResponseFormatJSONSchemaSchema? = try fields.optional("schema")
        let strict: Bool? = try fields.optional("strict")
        self.init(
            name: name,
            description: description,
            schema: schema,
            strict: strict,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("description", description)
        try fields.nullable("name", name)
        try fields.optional("schema", schema)
        try fields.optional("strict", strict)
        try fields.finish()
    }
}

extension ServiceTier: Codable {}
