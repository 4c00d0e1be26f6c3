// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionAllowedToolsChoice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = fields.optional("type")
        let allowedTools: ChatCompletionAllowedTools? = fields.required("allowed_tools")
        let unknownFields = fields.unknownFields()
        guard let allowedTools, fields.isSound else { throw fields.fault }
        self.init(
            allowedTools: allowedTools,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.required("allowed_tools", allowedTools)
        try fields.finish()
    }
}

extension ChatCompletionAllowedToolsChoice.TypeValue: Codable {}

extension ChatCompletionMessageCustomToolCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.optional("id")
        let type: TypeValue? = fields.optional("type")
        let custom: Custom? = fields.required("custom")
        let unknownFields = fields.unknownFields()
        guard let custom, fields.isSound else { throw fields.fault }
        self.init(
            custom: custom,
            id: id,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("id", id)
        fields.optional("type", type)
        fields.required("custom", custom)
        try fields.finish()
    }
}

extension ChatCompletionMessageCustomToolCall.TypeValue: Codable {}

extension ChatCompletionMessageCustomToolCall.Custom: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let input: String? = fields.optional("input")
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            input: input,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("name", name)
        fields.optional("input", input)
        try fields.finish()
    }
}

extension ChatCompletionModeration: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let input: Input? = fields.optional("input")
        let output: Output? = fields.optional("output")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            input: input,
            output: output,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("input", input)
        fields.optional("output", output)
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
        let type: String? = fields.optional("type")
        let code: String? = fields.optional("code")
        let message: String? = fields.optional("message")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            type: type,
            code: code,
            message: message,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.optional("code", code)
        fields.optional("message", message)
        try fields.finish()
    }
}

extension ChatCompletionModerationResults: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: String? = fields.optional("type")
        let model: String? = fields.optional("model")
        let results: [ModerationResultBody]? = fields.optional("results")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            type: type,
            model: model,
            results: results,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.optional("model", model)
        fields.optional("results", results)
        try fields.finish()
    }
}

extension ChatCompletionRequestAssistantMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let content: MessageContent? = fields.optional("content")
        let refusal: String? = fields.optional("refusal")
        let name: String? = fields.optional("name")
        let audio: Audio? = fields.optional("audio")
        let toolCalls: ChatCompletionMessageToolCalls? = fields.optional("tool_calls")
        let functionCall: FunctionCall? = fields.optional("function_call")
        let reasoningContent: String? = fields.optional("reasoning_content")
        let reasoning: String? = fields.optional("reasoning")
        let reasoningDetails: [ReasoningDetail]? = fields.optional("reasoning_details")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            content: content,
            refusal: refusal,
            name: name,
            audio: audio,
            toolCalls: toolCalls,
            functionCall: functionCall,
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
        fields.optional("audio", audio)
        fields.optional("tool_calls", toolCalls)
        fields.optional("function_call", _functionCall)
        fields.optional("reasoning_content", reasoningContent)
        fields.optional("reasoning", reasoning)
        fields.optional("reasoning_details", reasoningDetails)
        try fields.finish()
    }
}

extension ChatCompletionRequestAssistantMessage.Audio: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.optional("id")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            id: id,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("id", id)
        try fields.finish()
    }
}

extension ChatCompletionRequestAssistantMessage.FunctionCall: Codable {
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

extension ChatCompletionRequestFunctionMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "function")
        let content: String? = fields.nullable("content")
        let name: String? = fields.nullable("name")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(content: content, name: name, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("role", "function")
        fields.nullable("content", content)
        fields.nullable("name", name)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessage: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "role") {
        case "developer": self = .developer(try look.payload(as: ChatCompletionRequestDeveloperMessage.self))
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
        case .developer(let value): try value.encode(to: encoder)
        case .system(let value): try value.encode(to: encoder)
        case .user(let value): try value.encode(to: encoder)
        case .assistant(let value): try value.encode(to: encoder)
        case .tool(let value): try value.encode(to: encoder)
        case .function(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ChatCompletionRequestMessageContentPartFile: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "file")
        let file: File? = fields.nullable("file")
        let promptCacheBreakpoint: PromptCacheBreakpointParam? = fields.optional("prompt_cache_breakpoint")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            file: file,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("type", "file")
        fields.nullable("file", file)
        fields.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartFile.File: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let filename: String? = fields.optional("filename")
        let fileData: String? = fields.optional("file_data")
        let fileID: String? = fields.optional("file_id")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            filename: filename,
            fileData: fileData,
            fileID: fileID,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("filename", filename)
        fields.optional("file_data", fileData)
        fields.optional("file_id", fileID)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartRefusal: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "refusal")
        let refusal: String? = fields.nullable("refusal")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(refusal: refusal, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "refusal")
        fields.nullable("refusal", refusal)
        try fields.finish()
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

extension ChatCompletionStreamOptions: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let includeUsage: Bool? = fields.optional("include_usage")
        let includeObfuscation: Bool? = fields.optional("include_obfuscation")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            includeUsage: includeUsage,
            includeObfuscation: includeObfuscation,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("include_usage", includeUsage)
        fields.optional("include_obfuscation", includeObfuscation)
        try fields.finish()
    }
}

extension ChatCompletionToolChoiceOption: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string {
        case "none":
            self = .noneValue
            return
        case "auto":
            self = .auto
            return
        case "required":
            self = .required
            return
        default: break
        }
        switch look.string(at: "type") {
        case "allowed_tools":
            self = .allowedTools(try look.payload(as: ChatCompletionAllowedToolsChoice.self))
            return
        case "custom":
            self = .custom(try look.payload(as: ChatCompletionNamedToolChoiceCustom.self))
            return
        default: break
        }
        if look.kind == .object, !look.has("type") {
            if look.has("allowed_tools"), let value = look.attempt(ChatCompletionAllowedToolsChoice.self) {
                self = .allowedTools(value)
                return
            }
            if look.has("custom"), let value = look.attempt(ChatCompletionNamedToolChoiceCustom.self) {
                self = .custom(value)
                return
            }
        }
        if look.has("function") {
            self = .function(try look.payload(as: ChatCompletionNamedToolChoice.self))
            return
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .noneValue: try "none".encode(to: encoder)
        case .auto: try "auto".encode(to: encoder)
        case .required: try "required".encode(to: encoder)
        case .allowedTools(let value): try value.encode(to: encoder)
        case .function(let value): try value.encode(to: encoder)
        case .custom(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension CustomToolChatCompletions: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = fields.optional("type")
        let custom: Custom? = fields.required("custom")
        let unknownFields = fields.unknownFields()
        guard let custom, fields.isSound else { throw fields.fault }
        self.init(
            custom: custom,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.required("custom", custom)
        try fields.finish()
    }
}

extension CustomToolChatCompletions.TypeValue: Codable {}

extension CustomToolChatCompletions.Custom: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let description: String? = fields.optional("description")
        let format: Format? = fields.optional("format")
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            description: description,
            format: format,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("name", name)
        fields.optional("description", description)
        fields.optional("format", format)
        try fields.finish()
    }
}

extension CustomToolChatCompletions.Custom.Format: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "text": self = .text(try look.payload(as: TextFormat.self))
        case "grammar": self = .grammar(try look.payload(as: GrammarFormat.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .grammar(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension CustomToolChatCompletions.Custom.Format.TextFormat: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "text")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "text")
        try fields.finish()
    }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "grammar")
        let grammar: Grammar? = fields.required("grammar")
        let unknownFields = fields.unknownFields()
        guard let grammar, fields.isSound else { throw fields.fault }
        self.init(grammar: grammar, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "grammar")
        fields.required("grammar", grammar)
        try fields.finish()
    }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat.Grammar: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let definition: String? = fields.required("definition")
        let syntax: Syntax? = fields.required("syntax")
        let unknownFields = fields.unknownFields()
        guard let definition, let syntax, fields.isSound else { throw fields.fault }
        self.init(definition: definition, syntax: syntax, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("definition", definition)
        fields.required("syntax", syntax)
        try fields.finish()
    }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat.Grammar.Syntax: Codable {}

extension ErrorDetails: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let error: Failure? = fields.optional("error")
        let detail: JSONValue? = fields.optional("detail")
        let message: String? = fields.optional("message")
        let type: String? = fields.optional("type")
        let param: String? = fields.optional("param")
        let code: ErrorCode? = fields.optional("code")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            error: error,
            detail: detail,
            message: message,
            type: type,
            param: param,
            code: code,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("error", error)
        fields.optional("detail", detail)
        fields.optional("message", message)
        fields.optional("type", type)
        fields.optional("param", param)
        fields.optional("code", code)
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

extension ModelIDsShared: Codable {}

extension PredictionContent: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = fields.optional("type")
        let content: Content? = fields.optional("content")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            type: type,
            content: content,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.optional("content", content)
        try fields.finish()
    }
}

extension PredictionContent.TypeValue: Codable {}

extension PredictionContent.Content: Codable {
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

extension PromptCacheBreakpointParam: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mode: Mode? = fields.optional("mode")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            mode: mode,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("mode", mode)
        try fields.finish()
    }
}

extension PromptCacheBreakpointParam.Mode: Codable {}

extension PromptCacheModeEnum: Codable {}

extension ReasoningEffort: Codable {}

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

extension WebSearchContextSize: Codable {}
