// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionAllowedToolsChoice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "allowed_tools")
        let allowedTools: ChatCompletionAllowedTools = try fields.required("allowed_tools")
        self.init(allowedTools: allowedTools, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "allowed_tools")
        try fields.required("allowed_tools", allowedTools)
        try fields.finish()
    }
}

extension ChatCompletionMessageCustomToolCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        fields.constant("type", "custom")
        let custom: Custom = try fields.required("custom")
        self.init(id: id, custom: custom, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.constant("type", "custom")
        try fields.required("custom", custom)
        try fields.finish()
    }
}

extension ChatCompletionMessageCustomToolCall.Custom: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let input: String = try fields.required("input")
        self.init(name: name, input: input, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.required("input", input)
        try fields.finish()
    }
}

extension ChatCompletionModeration: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let input: Input = try fields.required("input")
        let output: Output = try fields.required("output")
        self.init(input: input, output: output, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("input", input)
        try fields.required("output", output)
        try fields.finish()
    }
}

extension ChatCompletionModeration.Input: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "moderation_results":
            self = .moderationResults(try look.payload(as: ChatCompletionModerationResults.self))
        case "error": self = .error(try look.payload(as: ChatCompletionModerationError.self))
        default: self = .unknown(try look.payload())
        }
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
        case "error": self = .error(try look.payload(as: ChatCompletionModerationError.self))
        default: self = .unknown(try look.payload())
        }
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
        fields.constant("type", "error")
        let code: String = try fields.required("code")
        let message: String = try fields.required("message")
        self.init(code: code, message: message, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "error")
        try fields.required("code", code)
        try fields.required("message", message)
        try fields.finish()
    }
}

extension ChatCompletionModerationResults: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "moderation_results")
        let model: String = try fields.required("model")
        let results: [ModerationResultBody] = try fields.required("results")
        self.init(model: model, results: results, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "moderation_results")
        try fields.required("model", model)
        try fields.required("results", results)
        try fields.finish()
    }
}

extension ChatCompletionRequestAssistantMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let content: Content? = try fields.optional("content")
        let refusal: String? = try fields.optional("refusal")
        let name: String? = try fields.optional("name")
        let audio: Audio? = try fields.optional("audio")
        let toolCalls: ChatCompletionMessageToolCalls? = try fields.optional("tool_calls")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        self.init(
            content: content,
            refusal: refusal,
            name: name,
            audio: audio,
            toolCalls: toolCalls,
            functionCall: functionCall,
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
        try fields.finish()
    }
}

extension ChatCompletionRequestAssistantMessage.Content: Codable {
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

extension ChatCompletionRequestAssistantMessage.Audio: Codable {
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

extension ChatCompletionRequestAssistantMessage.FunctionCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let arguments: String = try fields.required("arguments")
        let name: String = try fields.required("name")
        self.init(arguments: arguments, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("arguments", arguments)
        try fields.required("name", name)
        try fields.finish()
    }
}

extension ChatCompletionRequestFunctionMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "function")
        let content: String? = try fields.optional("content")
        let name: String = try fields.required("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "function")
        try fields.nullable("content", content)
        try fields.required("name", name)
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
        let file: File = try fields.required("file")
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
        try fields.required("file", file)
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
        let refusal: String = try fields.required("refusal")
        self.init(refusal: refusal, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "refusal")
        try fields.required("refusal", refusal)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let content: String? = try fields.optional("content")
        let refusal: String? = try fields.optional("refusal")
        let annotations: [Annotation]? = try fields.optional("annotations")
        let toolCalls: ChatCompletionMessageToolCalls? = try fields.optional("tool_calls")
        let functionCall: FunctionCall? = try fields.optional("function_call")
        let audio: Audio? = try fields.optional("audio")
        self.init(
            content: content,
            refusal: refusal,
            annotations: annotations,
            toolCalls: toolCalls,
            functionCall: functionCall,
            audio: audio,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "assistant")
        try fields.nullable("content", content)
        try fields.nullable("refusal", refusal)
        try fields.optional("annotations", annotations)
        try fields.optional("tool_calls", toolCalls)
        try fields.optional("function_call", _functionCall)
        try fields.optional("audio", audio)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.Annotation: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "url_citation")
        let urlCitation: URLCitation = try fields.required("url_citation")
        self.init(urlCitation: urlCitation, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "url_citation")
        try fields.required("url_citation", urlCitation)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.Annotation.URLCitation: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let startIndex: Int = try fields.required("start_index")
        let endIndex: Int = try fields.required("end_index")
        let url: URIString = try fields.required("url")
        let title: String = try fields.required("title")
        self.init(
            endIndex: endIndex,
            startIndex: startIndex,
            url: url,
            title: title,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("start_index", startIndex)
        try fields.required("end_index", endIndex)
        try fields.required("url", url)
        try fields.required("title", title)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.FunctionCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let arguments: String = try fields.required("arguments")
        let name: String = try fields.required("name")
        self.init(name: name, arguments: arguments, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("arguments", arguments)
        try fields.required("name", name)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.Audio: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        let expiresAt: UnixTime = try fields.required("expires_at")
        let data: String = try fields.required("data")
        let transcript: String = try fields.required("transcript")
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
        try fields.required("id", id)
        try fields.required("expires_at", expiresAt)
        try fields.required("data", data)
        try fields.required("transcript", transcript)
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
        case "function": self = .function(try look.payload(as: ChatCompletionNamedToolChoice.self))
        case "custom": self = .custom(try look.payload(as: ChatCompletionNamedToolChoiceCustom.self))
        default: self = .unknown(try look.payload())
        }
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
        fields.constant("type", "custom")
        let custom: Custom = try fields.required("custom")
        self.init(custom: custom, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "custom")
        try fields.required("custom", custom)
        try fields.finish()
    }
}

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

extension ModelIDsShared: Codable {}

extension PredictionContent: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "content")
        let content: Content = try fields.required("content")
        self.init(content: content, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "content")
        try fields.required("content", content)
        try fields.finish()
    }
}

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
        fields.constant("mode", "explicit")
        self.init(unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("mode", "explicit")
        try fields.finish()
    }
}

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
