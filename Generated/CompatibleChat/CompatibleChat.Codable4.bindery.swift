// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionMessageToolCallChunk: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = fields.optional("index")
        let id: String? = fields.optional("id")
        let type: TypeValue? = fields.optional("type")
        let function: Function? = fields.optional("function")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            index: index,
            id: id,
            type: type,
            function: function,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("index", index)
        fields.optional("id", id)
        fields.optional("type", type)
        fields.optional("function", function)
        try fields.finish()
    }
}

extension ChatCompletionMessageToolCallChunk.TypeValue: Codable {}

extension ChatCompletionMessageToolCallChunk.Function: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.optional("name")
        let arguments: String? = fields.optional("arguments")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            arguments: arguments,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("name", name)
        fields.optional("arguments", arguments)
        try fields.finish()
    }
}

extension ChatCompletionNamedToolChoice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = fields.optional("type")
        let function: Function? = fields.required("function")
        let unknownFields = fields.unknownFields()
        guard let function, fields.isSound else { throw fields.fault }
        self.init(
            function: function,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.required("function", function)
        try fields.finish()
    }
}

extension ChatCompletionNamedToolChoice.TypeValue: Codable {}

extension ChatCompletionNamedToolChoice.Function: Codable {
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
        fields.constant("role", "developer")
        fields.nullable("content", content)
        fields.optional("name", name)
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
        let inputAudio: InputAudio? = fields.nullable("input_audio")
        let promptCacheBreakpoint: PromptCacheBreakpointParam? = fields.optional("prompt_cache_breakpoint")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            inputAudio: inputAudio,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("type", "input_audio")
        fields.nullable("input_audio", inputAudio)
        fields.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
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
        let data: String? = fields.nullable("data")
        let format: Format? = fields.optional("format")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            data: data,
            format: format,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.nullable("data", data)
        fields.optional("format", format)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio.Object.Format: Codable {}

extension ChatCompletionRequestToolMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "tool")
        let content: Content? = fields.nullable("content")
        let toolCallID: String? = fields.nullable("tool_call_id")
        let name: String? = fields.optional("name")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            content: content,
            toolCallID: toolCallID,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("role", "tool")
        fields.nullable("content", content)
        fields.nullable("tool_call_id", toolCallID)
        fields.optional("name", name)
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
        let token: String? = fields.optional("token")
        let logprob: Double? = fields.optional("logprob")
        let bytes: [Int]? = fields.optional("bytes")
        let topLogprobs: [TopLogprob]? = fields.optional("top_logprobs")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            topLogprobs: topLogprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("token", token)
        fields.optional("logprob", logprob)
        fields.optional("bytes", bytes)
        fields.optional("top_logprobs", topLogprobs)
        try fields.finish()
    }
}

extension ChatCompletionTokenLogprob.TopLogprob: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let token: String? = fields.optional("token")
        let logprob: Double? = fields.optional("logprob")
        let bytes: [Int]? = fields.optional("bytes")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("token", token)
        fields.optional("logprob", logprob)
        fields.optional("bytes", bytes)
        try fields.finish()
    }
}

extension ChatCompletionTool: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = fields.optional("type")
        let function: FunctionObject? = fields.required("function")
        let unknownFields = fields.unknownFields()
        guard let function, fields.isSound else { throw fields.fault }
        self.init(
            function: function,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.required("function", function)
        try fields.finish()
    }
}

extension ChatCompletionTool.TypeValue: Codable {}

extension Logprobs: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let content: [ChatCompletionTokenLogprob]? = fields.optional("content")
        let refusal: [ChatCompletionTokenLogprob]? = fields.optional("refusal")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            content: content,
            refusal: refusal,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("content", content)
        fields.optional("refusal", refusal)
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
        let id: String? = fields.required("id")
        let unknownFields = fields.unknownFields()
        guard let id, fields.isSound else { throw fields.fault }
        self.init(id: id, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("id", id)
        try fields.finish()
    }
}
