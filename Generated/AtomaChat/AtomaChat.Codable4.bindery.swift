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

extension ChatCompletionRequestToolMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "tool")
        let content: MessageContent? = try fields.optional("content")
        let toolCallID: String = try fields.required("tool_call_id")
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
        try fields.required("tool_call_id", toolCallID)
        try fields.optional("name", name)
        try fields.finish()
    }
}

extension ChatCompletionTokenLogprob: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let token: String? = try fields.optional("token")
        let logprob: Double? = try fields.optional("logprob")
        let bytes: [Int]? = try fields.optional("bytes")
        let topLogprobs: [TopLogprob] = try fields.required("top_logprobs")
        self.init(
            topLogprobs: topLogprobs,
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
        try fields.optional("bytes", bytes)
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

extension Tool: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "function": self = .function(try look.payload(as: ChatCompletionTool.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .function(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ToolCall: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "function": self = .function(try look.payload(as: ChatCompletionMessageToolCall.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .function(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}
