// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionRequestAssistantMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let content: MessageContent? = fields.optional("content")
        let refusal: String? = fields.optional("refusal")
        let name: String? = fields.optional("name")
        let toolCalls: ChatCompletionMessageToolCalls? = fields.optional("tool_calls")
        let reasoningContent: String? = fields.optional("reasoning_content")
        let reasoning: String? = fields.optional("reasoning")
        let reasoningDetails: [ReasoningDetail]? = fields.optional("reasoning_details")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            content: content,
            refusal: refusal,
            name: name,
            toolCalls: toolCalls,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("role", "assistant")
        fields.optional("content", content)
        fields.optional("refusal", refusal)
        fields.optional("name", name)
        fields.optional("tool_calls", toolCalls)
        fields.optional("reasoning_content", reasoningContent)
        fields.optional("reasoning", reasoning)
        fields.optional("reasoning_details", reasoningDetails)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessage: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "role") {
        case "system": self = .system(try look.payload(as: ChatCompletionRequestSystemMessage.self))
        case "user": self = .user(try look.payload(as: ChatCompletionRequestUserMessage.self))
        case "assistant": self = .assistant(try look.payload(as: ChatCompletionRequestAssistantMessage.self))
        case "tool": self = .tool(try look.payload(as: ChatCompletionRequestToolMessage.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .system(let value): try value.encode(to: encoder)
        case .user(let value): try value.encode(to: encoder)
        case .assistant(let value): try value.encode(to: encoder)
        case .tool(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionResponseMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let role: Role? = fields.optional("role")
        let content: MessageContent? = fields.optional("content")
        let refusal: String? = fields.optional("refusal")
        let annotations: [Annotation]? = fields.optional("annotations")
        let toolCalls: ChatCompletionMessageToolCalls? = fields.optional("tool_calls")
        let functionCall: FunctionCall? = fields.optional("function_call")
        let audio: Audio? = fields.optional("audio")
        let reasoningContent: String? = fields.optional("reasoning_content")
        let reasoning: String? = fields.optional("reasoning")
        let reasoningDetails: [ReasoningDetail]? = fields.optional("reasoning_details")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            role: role,
            content: content,
            refusal: refusal,
            annotations: annotations,
            toolCalls: toolCalls,
            functionCall: functionCall,
            audio: audio,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("role", role)
        fields.optional("content", content)
        fields.optional("refusal", refusal)
        fields.optional("annotations", annotations)
        fields.optional("tool_calls", toolCalls)
        fields.optional("function_call", _functionCall)
        fields.optional("audio", audio)
        fields.optional("reasoning_content", reasoningContent)
        fields.optional("reasoning", reasoning)
        fields.optional("reasoning_details", reasoningDetails)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.Role: Codable {}

extension ChatCompletionResponseMessage.FunctionCall: Codable {
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

extension ChatCompletionResponseMessage.Audio: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.optional("id")
        let expiresAt: UnixTime? = fields.optional("expires_at")
        let data: String? = fields.optional("data")
        let transcript: String? = fields.optional("transcript")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            id: id,
            expiresAt: expiresAt,
            data: data,
            transcript: transcript,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("id", id)
        fields.optional("expires_at", expiresAt)
        fields.optional("data", data)
        fields.optional("transcript", transcript)
        try fields.finish()
    }
}

extension MessageContent: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .string(try look.payload(as: String.self))
        case .array:
            self = .array(try look.payload(as: [ChatCompletionRequestAssistantMessageContentPart].self))
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
