// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ChatCompletionAllowedToolsChoice: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "allowed_tools")
        let allowedTools: ChatCompletionAllowedTools? = fields.required("allowed_tools")
        let unknownFields = fields.unknownFields()
        guard let allowedTools, fields.isSound else { throw fields.fault }
        self.init(allowedTools: allowedTools, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "allowed_tools")
        fields.required("allowed_tools", allowedTools)
        try fields.finish()
    }
}

extension ChatCompletionMessageCustomToolCall: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.required("id")
        fields.constant("type", "custom")
        let custom: Custom? = fields.required("custom")
        let unknownFields = fields.unknownFields()
        guard let id, let custom, fields.isSound else { throw fields.fault }
        self.init(id: id, custom: custom, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("id", id)
        fields.constant("type", "custom")
        fields.required("custom", custom)
        try fields.finish()
    }
}

extension ChatCompletionMessageCustomToolCall.Custom: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let input: String? = fields.required("input")
        let unknownFields = fields.unknownFields()
        guard let name, let input, fields.isSound else { throw fields.fault }
        self.init(name: name, input: input, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("name", name)
        fields.required("input", input)
        try fields.finish()
    }
}

extension ChatCompletionModeration: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let input: Input? = fields.required("input")
        let output: Output? = fields.required("output")
        let unknownFields = fields.unknownFields()
        guard let input, let output, fields.isSound else { throw fields.fault }
        self.init(input: input, output: output, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("input", input)
        fields.required("output", output)
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
        let code: String? = fields.required("code")
        let message: String? = fields.required("message")
        let unknownFields = fields.unknownFields()
        guard let code, let message, fields.isSound else { throw fields.fault }
        self.init(code: code, message: message, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "error")
        fields.required("code", code)
        fields.required("message", message)
        try fields.finish()
    }
}

extension ChatCompletionModerationResults: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "moderation_results")
        let model: String? = fields.required("model")
        let results: [ModerationResultBody]? = fields.required("results")
        let unknownFields = fields.unknownFields()
        guard let model, let results, fields.isSound else { throw fields.fault }
        self.init(model: model, results: results, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "moderation_results")
        fields.required("model", model)
        fields.required("results", results)
        try fields.finish()
    }
}

extension ChatCompletionRequestAssistantMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let content: Content? = fields.optional("content")
        let refusal: String? = fields.optional("refusal")
        let name: String? = fields.optional("name")
        let audio: Audio? = fields.optional("audio")
        let toolCalls: ChatCompletionMessageToolCalls? = fields.optional("tool_calls")
        let functionCall: FunctionCall? = fields.optional("function_call")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            content: content,
            refusal: refusal,
            name: name,
            audio: audio,
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
        fields.optional("refusal", refusal)
        fields.optional("name", name)
        fields.optional("audio", audio)
        fields.optional("tool_calls", toolCalls)
        fields.optional("function_call", _functionCall)
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
        let content: String? = fields.nullable("content")
        let name: String? = fields.required("name")
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(content: content, name: name, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("role", "function")
        fields.nullable("content", content)
        fields.required("name", name)
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
        let file: File? = fields.required("file")
        let promptCacheBreakpoint: PromptCacheBreakpointParam? = fields.optional("prompt_cache_breakpoint")
        let unknownFields = fields.unknownFields()
        guard let file, fields.isSound else { throw fields.fault }
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
        fields.required("file", file)
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
        let refusal: String? = fields.required("refusal")
        let unknownFields = fields.unknownFields()
        guard let refusal, fields.isSound else { throw fields.fault }
        self.init(refusal: refusal, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "refusal")
        fields.required("refusal", refusal)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let content: String? = fields.nullable("content")
        let refusal: String? = fields.nullable("refusal")
        let annotations: [Annotation]? = fields.optional("annotations")
        let toolCalls: ChatCompletionMessageToolCalls? = fields.optional("tool_calls")
        let functionCall: FunctionCall? = fields.optional("function_call")
        let audio: Audio? = fields.optional("audio")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            content: content,
            refusal: refusal,
            annotations: annotations,
            toolCalls: toolCalls,
            functionCall: functionCall,
            audio: audio,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("role", "assistant")
        fields.nullable("content", content)
        fields.nullable("refusal", refusal)
        fields.optional("annotations", annotations)
        fields.optional("tool_calls", toolCalls)
        fields.optional("function_call", _functionCall)
        fields.optional("audio", audio)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.Annotation: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "url_citation")
        let urlCitation: URLCitation? = fields.required("url_citation")
        let unknownFields = fields.unknownFields()
        guard let urlCitation, fields.isSound else { throw fields.fault }
        self.init(urlCitation: urlCitation, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "url_citation")
        fields.required("url_citation", urlCitation)
        try fields.finish()
    }
}

extension ChatCompletionResponseMessage.Annotation.URLCitation: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let startIndex: Int? = fields.required("start_index")
        let endIndex: Int? = fields.required("end_index")
        let url: URIString? = fields.required("url")
        let title: String? = fields.required("title")
        let unknownFields = fields.unknownFields()
        guard let startIndex, let endIndex, let url, let title, fields.isSound else { throw fields.fault }
        self.init(
            endIndex: endIndex,
            startIndex: startIndex,
            url: url,
            title: title,
            unknownFields: unknownFields
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("start_index", startIndex)
        fields.required("end_index", endIndex)
        fields.required("url", url)
        fields.required("title", title)
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

extension ChatCompletionResponseMessage.Audio: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.required("id")
        let expiresAt: UnixTime? = fields.required("expires_at")
        let data: String? = fields.required("data")
        let transcript: String? = fields.required("transcript")
        let unknownFields = fields.unknownFields()
        guard let id, let expiresAt, let data, let transcript, fields.isSound else { throw fields.fault }
        self.init(
            id: id,
            expiresAt: expiresAt,
            data: data,
            transcript: transcript,
            unknownFields: unknownFields
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("id", id)
        fields.required("expires_at", expiresAt)
        fields.required("data", data)
        fields.required("transcript", transcript)
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
        let custom: Custom? = fields.required("custom")
        let unknownFields = fields.unknownFields()
        guard let custom, fields.isSound else { throw fields.fault }
        self.init(custom: custom, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "custom")
        fields.required("custom", custom)
        try fields.finish()
    }
}

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

extension ModelIDsShared: Codable {}

extension PredictionContent: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "content")
        let content: Content? = fields.required("content")
        let unknownFields = fields.unknownFields()
        guard let content, fields.isSound else { throw fields.fault }
        self.init(content: content, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "content")
        fields.required("content", content)
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
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("mode", "explicit")
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
