// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionMessageToolCallChunk: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = try fields.optional("index")
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
        try fields.optional("index", index)
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
        let type: TypeValue? = try fields.optional("type")
        let function: Function = try fields.required("function")
        self.init(function: function, type: type, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.required("function", function)
        try fields.finish()
    }
}

extension ChatCompletionNamedToolChoice.TypeValue: Codable {}

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
        case "text":
            self = .text(try look.payload(as: ChatCompletionRequestMessageContentPartText.self))
            return
        case "refusal":
            self = .refusal(try look.payload(as: ChatCompletionRequestMessageContentPartRefusal.self))
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
        case .refusal(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionRequestDeveloperMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "developer")
        let content: Content? = try fields.optional("content")
        let name: String? = try fields.optional("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "developer")
        try fields.nullable("content", content)
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
        let inputAudio: InputAudio? = try fields.optional("input_audio")
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
        try fields.nullable("input_audio", inputAudio)
        try fields.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio: Codable {
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

extension ChatCompletionRequestMessageContentPartAudio.InputAudio.Object: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let data: String? = try fields.optional("data")
        let format: Format? = try fields.optional("format")
        self.init(data: data, format: format, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("data", data)
        try fields.optional("format", format)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio.Object.Format: Codable {}

extension ChatCompletionRequestToolMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "tool")
        let content: Content? = try fields.optional("content")
        let toolCallID: String? = try fields.optional("tool_call_id")
        let name: String? = try fields.optional("name")
        self.init(
            content: content,
            toolCallID: toolCallID,
            name: name,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "tool")
        try fields.nullable("content", content)
        try fields.nullable("tool_call_id", toolCallID)
        try fields.optional("name", name)
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
        let token: String? = try fields.optional("token")
        let logprob: Double? = try fields.optional("logprob")
        let bytes: [Int]? = try fields.optional("bytes")
        let topLogprobs: [TopLogprob]? = try fields.optional("top_logprobs")
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
        try fields.optional("token", token)
        try fields.optional("logprob", logprob)
        try fields.optional("bytes", bytes)
        try fields.optional("top_logprobs", topLogprobs)
        try fields.finish()
    }
}

extension ChatCompletionTokenLogprob.TopLogprob: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let token: String? = try fields.optional("token")
        let logprob: Double? = try fields.optional("logprob")
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
        try fields.optional("token", token)
        try fields.optional("logprob", logprob)
        try fields.optional("bytes", bytes)
        try fields.finish()
    }
}

extension ChatCompletionTool: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = try fields.optional("type")
        let function: FunctionObject = try fields.required("function")
        self.init(function: function, type: type, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.required("function", function)
        try fields.finish()
    }
}

extension ChatCompletionTool.TypeValue: Codable {}

extension Logprobs: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: [ChatCompletionTokenLogprob]? = try fields.optional("content")
        let refusal: [ChatCompletionTokenLogprob]? = try fields.optional("refusal")
        self.init(content: content, refusal: refusal, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("content", content)
        try fields.optional("refusal", refusal)
        try fields.finish()
    }
}

extension ModerationInputType: Codable {}

extension ToolCall: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "custom":
            self = .custom(try look.payload(as: ChatCompletionMessageCustomToolCall.self))
            return
        default: break
        }
        if look.kind == .object, !look.has("type") {
            if let value = look.attempt(ChatCompletionMessageCustomToolCall.self) {
                self = .custom(value)
                return
            }
        }
        if look.has("function") {
            self = .function(try look.payload(as: ChatCompletionMessageToolCall.self))
            return
        }
        self = .unknown(try look.payload())
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
