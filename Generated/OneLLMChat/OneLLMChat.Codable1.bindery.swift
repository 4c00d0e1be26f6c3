// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionRequestMessageContentPartAudioURL: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "audio_url")
        let audioURL: AudioURL? = fields.required("audio_url")
        let unknownFields = fields.unknownFields()
        guard let audioURL, fields.isSound else { throw fields.fault }
        self.init(audioURL: audioURL, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "audio_url")
        fields.required("audio_url", audioURL)
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
        let url: String? = fields.required("url")
        let unknownFields = fields.unknownFields()
        guard let url, fields.isSound else { throw fields.fault }
        self.init(url: url, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("url", url)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartImage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "image_url")
        let imageURL: ImageURL? = fields.nullable("image_url")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(imageURL: imageURL, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "image_url")
        fields.nullable("image_url", imageURL)
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
        let url: String? = fields.nullable("url")
        let detail: Detail? = fields.optional("detail")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            url: url,
            detail: detail,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.nullable("url", url)
        fields.optional("detail", detail)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL.Object.Detail: Codable {}

extension ChatCompletionRequestMessageContentPartText: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = fields.optional("type")
        let text: String? = fields.nullable("text")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            text: text,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.nullable("text", text)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartText.TypeValue: Codable {}

extension ChatCompletionRequestUserMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "user")
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
        fields.constant("role", "user")
        fields.nullable("content", content)
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
        let role: Role? = fields.optional("role")
        let content: MessageContent? = fields.optional("content")
        let refusal: String? = fields.optional("refusal")
        let toolCalls: [ChatCompletionMessageToolCallChunk]? = fields.optional("tool_calls")
        let functionCall: FunctionCall? = fields.optional("function_call")
        let reasoningContent: String? = fields.optional("reasoning_content")
        let reasoning: String? = fields.optional("reasoning")
        let reasoningDetails: [ReasoningDetail]? = fields.optional("reasoning_details")
        let annotations: [Annotation]? = fields.optional("annotations")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
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
        fields.optional("reasoning_content", reasoningContent)
        fields.optional("reasoning", reasoning)
        fields.optional("reasoning_details", reasoningDetails)
        fields.optional("annotations", annotations)
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
