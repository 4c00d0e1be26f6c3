// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionMessageToolCallChunk: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int = try fields.required("index")
        let id: String? = try fields.optional("id")
        let type: TypeValue? = try fields.optional("type")
        let function: Function? = try fields.optional("function")
        self.init(
            index: index,
            id: id,
            type: type,
            function: function,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("index", index)
        try fields.optional("id", id)
        try fields.optional("type", type)
        try fields.optional("function", function)
        try fields.finish()
    }
}

extension ChatCompletionMessageToolCallChunk.TypeValue: Codable {}

extension ChatCompletionMessageToolCallChunk.Function: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = try fields.optional("name")
        let arguments: String? = try fields.optional("arguments")
        self.init(name: name, arguments: arguments, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("name", name)
        try fields.optional("arguments", arguments)
        try fields.finish()
    }
}

extension ChatCompletionNamedToolChoice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "function")
        let function: Function = try fields.required("function")
        self.init(function: function, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "function")
        try fields.required("function", function)
        try fields.finish()
    }
}

extension ChatCompletionNamedToolChoice.Function: Codable {
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

extension ChatCompletionRequestAssistantMessageContentPart: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "text": self = .text(try look.payload(as: ChatCompletionRequestMessageContentPartText.self))
        case "refusal":
            self = .refusal(try look.payload(as: ChatCompletionRequestMessageContentPartRefusal.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .refusal(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionRequestDeveloperMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "developer")
        let content: Content = try fields.required("content")
        let name: String? = try fields.optional("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "developer")
        try fields.required("content", content)
        try fields.optional("name", name)
        try fields.finish()
    }
}

extension ChatCompletionRequestDeveloperMessage.Content: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .string(try look.payload(as: String.self))
        case .array: self = .array(try look.payload(as: [ChatCompletionRequestMessageContentPartText].self))
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

extension ChatCompletionRequestMessageContentPartAudio: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "input_audio")
        let inputAudio: InputAudio = try fields.required("input_audio")
        let promptCacheBreakpoint: PromptCacheBreakpointParam? = try fields.optional("prompt_cache_breakpoint")
        self.init(
            inputAudio: inputAudio,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "input_audio")
        try fields.required("input_audio", inputAudio)
        try fields.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let data: String = try fields.required("data")
        let format: Format = try fields.required("format")
        self.init(data: data, format: format, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("data", data)
        try fields.required("format", format)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio.Format: Codable {}

extension ChatCompletionRequestToolMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "tool")
        let content: Content = try fields.required("content")
        let toolCallID: String = try fields.required("tool_call_id")
        self.init(
            content: content,
            toolCallID: toolCallID,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "tool")
        try fields.required("content", content)
        try fields.required("tool_call_id", toolCallID)
        try fields.finish()
    }
}

extension ChatCompletionRequestToolMessage.Content: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .string(try look.payload(as: String.self))
        case .array: self = .array(try look.payload(as: [ChatCompletionRequestToolMessageContentPart].self))
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

extension ChatCompletionTokenLogprob: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let token: String = try fields.required("token")
        let logprob: Double = try fields.required("logprob")
        let bytes: [Int]? = try fields.optional("bytes")
        let topLogprobs: [TopLogprob] = try fields.required("top_logprobs")
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            topLogprobs: topLogprobs,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("token", token)
        try fields.required("logprob", logprob)
        try fields.nullable("bytes", bytes)
        try fields.required("top_logprobs", topLogprobs)
        try fields.finish()
    }
}

extension ChatCompletionTokenLogprob.TopLogprob: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let token: String = try fields.required("token")
        let logprob: Double = try fields.required("logprob")
        let bytes: [Int]? = try fields.optional("bytes")
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("token", token)
        try fields.required("logprob", logprob)
        try fields.nullable("bytes", bytes)
        try fields.finish()
    }
}

extension ChatCompletionTool: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "function")
        let function: FunctionObject = try fields.required("function")
        self.init(function: function, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "function")
        try fields.required("function", function)
        try fields.finish()
    }
}

extension ModerationInputType: Codable {}

extension ToolCall: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "function": self = .function(try look.payload(as: ChatCompletionMessageToolCall.self))
        case "custom": self = .custom(try look.payload(as: ChatCompletionMessageCustomToolCall.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .function(let value): try value.encode(to: encoder)
        case .custom(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension VoiceIDsOrCustomVoice: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .string(try look.payload(as: VoiceIDsShared.self))
        case .object: self = .object(try look.payload(as: CustomVoice.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .object(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension VoiceIDsOrCustomVoice.CustomVoice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        self.init(id: id, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.finish()
    }
}
