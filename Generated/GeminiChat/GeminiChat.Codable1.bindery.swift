// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

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
        let url: URIString = try fields.required("url")
        let detail: Detail? = try fields.optional("detail")
        self.init(url: url, detail: detail, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("url", url)
        try fields.optional("detail", detail)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL.Detail: Codable {}

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
        case "input_audio":
            self = .inputAudio(try look.payload(as: ChatCompletionRequestMessageContentPartAudio.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .imageURL(let value): try value.encode(to: encoder)
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
        let extraContent: ExtraContent? = try fields.optional("extra_content")
        self.init(
            role: role,
            content: content,
            toolCalls: toolCalls,
            extraContent: extraContent,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("role", role)
        try fields.optional("content", content)
        try fields.optional("tool_calls", toolCalls)
        try fields.optional("extra_content", extraContent)
        try fields.finish()
    }
}

extension ChatCompletionStreamResponseDelta.Role: Codable {}

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
        let jsonSchema: JSONSchema = try fields.required("json_schema")
        self.init(jsonSchema: jsonSchema, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "json_schema")
        try fields.required("json_schema", jsonSchema)
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
