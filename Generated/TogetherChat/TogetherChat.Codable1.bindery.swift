// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionFunctionCallOption: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        self.init(name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
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
        let imageURL: ImageURL = try fields.required("image_url")
        self.init(imageURL: imageURL, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "image_url")
        try fields.required("image_url", imageURL)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL: Codable {
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

extension ChatCompletionRequestMessageContentPartText: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "text")
        let text: String = try fields.required("text")
        self.init(text: text, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "text")
        try fields.required("text", text)
        try fields.finish()
    }
}

extension ChatCompletionRequestUserMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "user")
        let content: Content = try fields.required("content")
        let name: String? = try fields.optional("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "user")
        try fields.required("content", content)
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
        case "text": self = .text(try look.payload(as: ChatCompletionRequestMessageContentPartText.self))
        case "image_url":
            self = .imageURL(try look.payload(as: ChatCompletionRequestMessageContentPartImage.self))
        case "video_url":
            self = .videoURL(try look.payload(as: ChatCompletionRequestMessageContentPartVideo.self))
        case "audio_url":
            self = .audioURL(try look.payload(as: ChatCompletionRequestMessageContentPartAudioURL.self))
        case "input_audio":
            self = .inputAudio(try look.payload(as: ChatCompletionRequestMessageContentPartAudio.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .imageURL(let value): try value.encode(to: encoder)
        case .videoURL(let value): try value.encode(to: encoder)
        case .audioURL(let value): try value.encode(to: encoder)
        case .inputAudio(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionStreamResponseDelta: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let role: Role? = try fields.optional("role")
        let content: String? = try fields.optional("content")
        let toolCalls: [ChatCompletionMessageToolCallChunk]? = try fields.optional("tool_calls")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        let tokenID: Int? = try fields.optional("token_id")
        let reasoning: String? = try fields.optional("reasoning")
        self.init(
            role: role,
            content: content,
            toolCalls: toolCalls,
            functionCall: functionCall,
            tokenID: tokenID,
            reasoning: reasoning,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("role", role)
        try fields.optional("content", content)
        try fields.optional("tool_calls", toolCalls)
        try fields.optional("function_call", _functionCall)
        try fields.optional("token_id", tokenID)
        try fields.optional("reasoning", reasoning)
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

extension InferenceWarning: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let message: String = try fields.required("message")
        self.init(message: message, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("message", message)
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
        let schema: ResponseFormatJSONSchemaSchema? = try fields.optional("schema")
        self.init(jsonSchema: jsonSchema, schema: schema, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "json_schema")
        try fields.optional("json_schema", jsonSchema)
        try fields.optional("schema", schema)
        try fields.finish()
    }
}

extension ResponseFormatJSONSchema.JSONSchema: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let description: String? = try fields.optional("description")
        let name: String = try fields.required("name")
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
        try fields.required("name", name)
        try fields.optional("schema", schema)
        try fields.optional("strict", strict)
        try fields.finish()
    }
}

extension ResponseFormatRegex: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "regex")
        let pattern: String = try fields.required("pattern")
        self.init(pattern: pattern, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "regex")
        try fields.required("pattern", pattern)
        try fields.finish()
    }
}
