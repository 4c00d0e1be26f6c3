// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionAllowedToolsChoice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = try fields.optional("type")
        let allowedTools: ChatCompletionAllowedTools = try fields.required("allowed_tools")
        self.init(allowedTools: allowedTools, type: type, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.required("allowed_tools", allowedTools)
        try fields.finish()
    }
}

extension ChatCompletionAllowedToolsChoice.TypeValue: Codable {}

extension ChatCompletionMessageCustomToolCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = try fields.optional("id")
        let type: TypeValue? = try fields.optional("type")
        let custom: Custom = try fields.required("custom")
        self.init(custom: custom, id: id, type: type, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.optional("type", type)
        try fields.required("custom", custom)
        try fields.finish()
    }
}

extension ChatCompletionMessageCustomToolCall.TypeValue: Codable {}

extension ChatCompletionMessageCustomToolCall.Custom: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let input: String? = try fields.optional("input")
        self.init(name: name, input: input, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("input", input)
        try fields.finish()
    }
}

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
        let audio: Audio? = try fields.optional("audio")
        let toolCalls: ChatCompletionMessageToolCalls? = try fields.optional("tool_calls")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        let reasoningContent: String? = try fields.optional("reasoning_content")
        let reasoning: String? = try fields.optional("reasoning")
        let reasoningDetails: [ReasoningDetail]? = try fields.optional("reasoning_details")
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
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "assistant")
        try fields.optional("content", content)
        try fields.optional("refusal", refusal)
        try fields.optional("name", name)
        try fields.optional("audio", audio)
        try fields.optional("tool_calls", toolCalls)
        try fields.optional("function_call", _functionCall)
        try fields.optional("reasoning_content", reasoningContent)
        try fields.optional("reasoning", reasoning)
        try fields.optional("reasoning_details", reasoningDetails)
        try fields.finish()
    }
}

extension ChatCompletionRequestAssistantMessage.Audio: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = try fields.optional("id")
        self.init(id: id, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.finish()
    }
}

extension ChatCompletionRequestAssistantMessage.FunctionCall: Codable {
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

extension ChatCompletionRequestFunctionMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "function")
        let content: String? = try fields.optional("content")
        let name: String? = try fields.optional("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "function")
        try fields.nullable("content", content)
        try fields.nullable("name", name)
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
        let file: File? = try fields.optional("file")
        let promptCacheBreakpoint: PromptCacheBreakpointParam? = try fields.optional("prompt_cache_breakpoint")
        self.init(
            file: file,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "file")
        try fields.nullable("file", file)
        try fields.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
        try fields.finish()
    }
}

extension ChatCompletionRequestMessageContentPartFile.File: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let filename: String? = try fields.optional("filename")
        let fileData: String? = try fields.optional("file_data")
        let fileID: String? = try fields.optional("file_id")
        self.init(
            filename: filename,
            fileData: fileData,
            fileID: fileID,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("filename", filename)
        try fields.optional("file_data", fileData)
        try fields.optional("file_id", fileID)
        try fields.finish()
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

extension ChatCompletionStreamOptions: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let includeUsage: Bool? = try fields.optional("include_usage")
        let includeObfuscation: Bool? = try fields.optional("include_obfuscation")
        self.init(
            includeUsage: includeUsage,
            includeObfuscation: includeObfuscation,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("include_usage", includeUsage)
        try fields.optional("include_obfuscation", includeObfuscation)
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
            if look.has("allowed_tools") {
                self = .allowedTools(try look.payload(as: ChatCompletionAllowedToolsChoice.self))
                return
            }
            if look.has("custom") {
                self = .custom(try look.payload(as: ChatCompletionNamedToolChoiceCustom.self))
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
        let type: TypeValue? = try fields.optional("type")
        let custom: Custom = try fields.required("custom")
        self.init(custom: custom, type: type, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.required("custom", custom)
        try fields.finish()
    }
}

extension CustomToolChatCompletions.TypeValue: Codable {}

extension CustomToolChatCompletions.Custom: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let description: String? = try fields.optional("description")
        let format: Format? = try fields.optional("format")
        self.init(
            name: name,
            description: description,
            format: format,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("description", description)
        try fields.optional("format", format)
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
        self.init(unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "text")
        try fields.finish()
    }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "grammar")
        let grammar: Grammar = try fields.required("grammar")
        self.init(grammar: grammar, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "grammar")
        try fields.required("grammar", grammar)
        try fields.finish()
    }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat.Grammar: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let definition: String = try fields.required("definition")
        let syntax: Syntax = try fields.required("syntax")
        self.init(definition: definition, syntax: syntax, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("definition", definition)
        try fields.required("syntax", syntax)
        try fields.finish()
    }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat.Grammar.Syntax: Codable {}

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

extension ModelIDsShared: Codable {}

extension PredictionContent: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = try fields.optional("type")
        let content: Content? = try fields.optional("content")
        self.init(type: type, content: content, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.optional("content", content)
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
        let mode: Mode? = try fields.optional("mode")
        self.init(mode: mode, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("mode", mode)
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
