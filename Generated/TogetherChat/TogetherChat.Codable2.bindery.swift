// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionRequestAssistantMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let content: String? = fields.optional("content")
        let name: String? = fields.optional("name")
        let toolCalls: ChatCompletionMessageToolCalls? = fields.optional("tool_calls")
        let functionCall: FunctionCall? = fields.optional("function_call")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            content: content,
            name: name,
            toolCalls: toolCalls,
            functionCall: functionCall,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("role", "assistant")
        fields.optional("content", content)
        fields.optional("name", name)
        fields.optional("tool_calls", toolCalls)
        fields.optional("function_call", _functionCall)
        try fields.finish()
    }
}

extension ChatCompletionRequestAssistantMessage.FunctionCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let arguments: String? = fields.required("arguments")
        let name: String? = fields.required("name")
        let unknownFields = fields.unknownFields()
        guard let arguments, let name, fields.isSound else { throw fields.fault }
        self.init(arguments: arguments, name: name, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("arguments", arguments)
        fields.required("name", name)
        try fields.finish()
    }
}

extension ChatCompletionRequestFunctionMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "function")
        let content: String? = fields.required("content")
        let name: String? = fields.required("name")
        let unknownFields = fields.unknownFields()
        guard let content, let name, fields.isSound else { throw fields.fault }
        self.init(content: content, name: name, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("role", "function")
        fields.required("content", content)
        fields.required("name", name)
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
        case "function": self = .function(try look.payload(as: ChatCompletionRequestFunctionMessage.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .system(let value): try value.encode(to: encoder)
        case .user(let value): try value.encode(to: encoder)
        case .assistant(let value): try value.encode(to: encoder)
        case .tool(let value): try value.encode(to: encoder)
        case .function(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionResponseMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let content: String? = fields.nullable("content")
        let toolCalls: ChatCompletionMessageToolCalls? = fields.optional("tool_calls")
        let functionCall: FunctionCall? = fields.optional("function_call")
        let reasoning: String? = fields.optional("reasoning")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            content: content,
            toolCalls: toolCalls,
            functionCall: functionCall,
            reasoning: reasoning,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("role", "assistant")
        fields.nullable("content", content)
        fields.optional("tool_calls", toolCalls)
        fields.optional("function_call", _functionCall)
        fields.optional("reasoning", reasoning)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.FunctionCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let arguments: String? = fields.required("arguments")
        let name: String? = fields.required("name")
        let unknownFields = fields.unknownFields()
        guard let arguments, let name, fields.isSound else { throw fields.fault }
        self.init(name: name, arguments: arguments, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("arguments", arguments)
        fields.required("name", name)
        try fields.finish()
    }
}
