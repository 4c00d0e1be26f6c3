// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionModeration: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let input: Input? = try fields.optional("input")
        let output: Output? = try fields.optional("output")
        self.init(input: input, output: output, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("input", input)
        try fields.optional("output", output)
        try fields.finish()
    }
}

extension ChatCompletionModeration.Input: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "moderation_results":
            self = .moderationResults(try look.payload(as: ChatCompletionModerationResults.self))
            return
        case "error":
            self = .error(try look.payload(as: ChatCompletionModerationError.self))
            return
        default: break
        }
        if look.kind == .object, !look.has("type") {
            if let value = look.attempt(ChatCompletionModerationResults.self) {
                self = .moderationResults(value)
                return
            }
            if let value = look.attempt(ChatCompletionModerationError.self) {
                self = .error(value)
                return
            }
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .moderationResults(let value): try value.encode(to: encoder)
        case .error(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionModeration.Output: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "moderation_results":
            self = .moderationResults(try look.payload(as: ChatCompletionModerationResults.self))
            return
        case "error":
            self = .error(try look.payload(as: ChatCompletionModerationError.self))
            return
        default: break
        }
        if look.kind == .object, !look.has("type") {
            if let value = look.attempt(ChatCompletionModerationResults.self) {
                self = .moderationResults(value)
                return
            }
            if let value = look.attempt(ChatCompletionModerationError.self) {
                self = .error(value)
                return
            }
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .moderationResults(let value): try value.encode(to: encoder)
        case .error(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionModerationError: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: String? = try fields.optional("type")
        let code: String? = try fields.optional("code")
        let message: String? = try fields.optional("message")
        self.init(
            type: type,
            code: code,
            message: message,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.optional("code", code)
        try fields.optional("message", message)
        try fields.finish()
    }
}

extension ChatCompletionModerationResults: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: String? = try fields.optional("type")
        let model: String? = try fields.optional("model")
        let results: [ModerationResultBody]? = try fields.optional("results")
        self.init(
            type: type,
            model: model,
            results: results,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.optional("model", model)
        try fields.optional("results", results)
        try fields.finish()
    }
}

extension ChatCompletionRequestAssistantMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let content: MessageContent? = try fields.optional("content")
        let refusal: String? = try fields.optional("refusal")
        let name: String? = try fields.optional("name")
        let toolCalls: ChatCompletionMessageToolCalls? = try fields.optional("tool_calls")
        let reasoningContent: String? = try fields.optional("reasoning_content")
        let reasoning: String? = try fields.optional("reasoning")
        let reasoningDetails: [ReasoningDetail]? = try fields.optional("reasoning_details")
        self.init(
            content: content,
            refusal: refusal,
            name: name,
            toolCalls: toolCalls,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "assistant")
        try fields.optional("content", content)
        try fields.optional("refusal", refusal)
        try fields.optional("name", name)
        try fields.optional("tool_calls", toolCalls)
        try fields.optional("reasoning_content", reasoningContent)
        try fields.optional("reasoning", reasoning)
        try fields.optional("reasoning_details", reasoningDetails)
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

extension ChatCompletionRequestMessageContentPartRefusal: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "refusal")
        let refusal: String? = try fields.optional("refusal")
        self.init(refusal: refusal, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "refusal")
        try fields.nullable("refusal", refusal)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let role: Role? = try fields.optional("role")
        let content: MessageContent? = try fields.optional("content")
        let refusal: String? = try fields.optional("refusal")
        let annotations: [Annotation]? = try fields.optional("annotations")
        let toolCalls: ChatCompletionMessageToolCalls? = try fields.optional("tool_calls")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        let audio: Audio? = try fields.optional("audio")
        let reasoningContent: String? = try fields.optional("reasoning_content")
        let reasoning: String? = try fields.optional("reasoning")
        let reasoningDetails: [ReasoningDetail]? = try fields.optional("reasoning_details")
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
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("role", role)
        try fields.optional("content", content)
        try fields.optional("refusal", refusal)
        try fields.optional("annotations", annotations)
        try fields.optional("tool_calls", toolCalls)
        try fields.optional("function_call", _functionCall)
        try fields.optional("audio", audio)
        try fields.optional("reasoning_content", reasoningContent)
        try fields.optional("reasoning", reasoning)
        try fields.optional("reasoning_details", reasoningDetails)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.Role: Codable {}

extension ChatCompletionResponseMessage.FunctionCall: Codable {
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

extension ChatCompletionResponseMessage.Audio: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = try fields.optional("id")
        let expiresAt: UnixTime? = try fields.optional("expires_at")
        let data: String? = try fields.optional("data")
        let transcript: String? = try fields.optional("transcript")
        self.init(
            id: id,
            expiresAt: expiresAt,
            data: data,
            transcript: transcript,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.optional("expires_at", expiresAt)
        try fields.optional("data", data)
        try fields.optional("transcript", transcript)
        try fields.finish()
    }
}

extension ErrorDetails: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let error: Failure? = try fields.optional("error")
        let detail: JSONValue? = try fields.optional("detail")
        let message: String? = try fields.optional("message")
        let type: String? = try fields.optional("type")
        let param: String? = try fields.optional("param")
        let code: ErrorCode? = try fields.optional("code")
        self.init(
            error: error,
            detail: detail,
            message: message,
            type: type,
            param: param,
            code: code,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("error", error)
        try fields.optional("detail", detail)
        try fields.optional("message", message)
        try fields.optional("type", type)
        try fields.optional("param", param)
        try fields.optional("code", code)
        try fields.finish()
    }
}

extension Failure: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .object: self = .object(try look.payload(as: ErrorValue.self))
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

extension StopConfiguration: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .string(try look.payload(as: String.self))
        case .array: self = .array(try look.payload(as: [String].self))
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
