// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionMessageToolCallChunk: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let index: Int? = fields.required("index")
        let id: String? = fields.optional("id")
        let type: TypeValue? = fields.optional("type")
        let function: Function? = fields.optional("function")
        let unknownFields = fields.unknownFields()
        guard let index, fields.isSound else { throw fields.fault }
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
        fields.required("index", index)
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
        fields.constant("type", "function")
        let function: Function? = fields.required("function")
        let unknownFields = fields.unknownFields()
        guard let function, fields.isSound else { throw fields.fault }
        self.init(function: function, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "function")
        fields.required("function", function)
        try fields.finish()
    }
}

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

extension ChatCompletionRequestToolMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "tool")
        let content: MessageContent? = fields.nullable("content")
        let toolCallID: String? = fields.required("tool_call_id")
        let name: String? = fields.optional("name")
        let unknownFields = fields.unknownFields()
        guard let toolCallID, fields.isSound else { throw fields.fault }
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
        fields.required("tool_call_id", toolCallID)
        fields.optional("name", name)
        try fields.finish()
    }
}

extension ChatCompletionTokenLogprob: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let token: String? = fields.optional("token")
        let logprob: Double? = fields.optional("logprob")
        let bytes: [Int]? = fields.optional("bytes")
        let topLogprobs: [TopLogprob]? = fields.required("top_logprobs")
        let unknownFields = fields.unknownFields()
        guard let topLogprobs, fields.isSound else { throw fields.fault }
        self.init(
            topLogprobs: topLogprobs,
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
        fields.required("top_logprobs", topLogprobs)
        try fields.finish()
    }
}

extension ChatCompletionTokenLogprob.TopLogprob: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let token: String? = fields.required("token")
        let logprob: Double? = fields.required("logprob")
        let bytes: [Int]? = fields.optional("bytes")
        let unknownFields = fields.unknownFields()
        guard let token, let logprob, fields.isSound else { throw fields.fault }
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
        fields.required("token", token)
        fields.required("logprob", logprob)
        fields.optional("bytes", bytes)
        try fields.finish()
    }
}

extension ChatCompletionTool: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "function")
        let function: FunctionObject? = fields.required("function")
        let unknownFields = fields.unknownFields()
        guard let function, fields.isSound else { throw fields.fault }
        self.init(function: function, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "function")
        fields.required("function", function)
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
