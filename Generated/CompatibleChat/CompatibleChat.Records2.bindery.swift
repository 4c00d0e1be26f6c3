// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// Narrows the tools to some of those in the request.
///
/// Source: `/components/schemas/ChatCompletionAllowedToolsChoice`.
public struct ChatCompletionAllowedToolsChoice: Hashable, Sendable {
    /// Marks a choice as a narrower list.
    ///
    /// Default: `"allowed_tools"`. Always `"allowed_tools"`.
    public var type: Optional<TypeValue>

    public var allowedTools: ChatCompletionAllowedTools

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        allowedTools: ChatCompletionAllowedTools,
        type: TypeValue? = .allowedTools,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.allowedTools = allowedTools
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a choice as a narrower list.
    public enum TypeValue: OpenEnum {
        /// Marks a choice as a narrower list.
        case allowedTools
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.allowedTools] }

        public init(rawValue: String) {
            switch rawValue {
            case "allowed_tools": self = .allowedTools
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .allowedTools: "allowed_tools"
            case .unknown(let value): value
            }
        }
    }
}

extension ChatCompletionAllowedToolsChoice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: TypeValue?
        var allowedTools: ChatCompletionAllowedTools?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"allowed_tools\":") { json.required(&allowedTools) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nallowed_tools\n", unknown: &unknownFields)
            }
        }
        guard
            let allowedTools, json.isSound
        else { throw json.failure(missing: "allowed_tools\n", from: start) }
        self.init(
            allowedTools: allowedTools,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.required(",\"allowed_tools\":", allowedTools)
        json.closeObject(from: start, names: "type\nallowed_tools\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1134:11 type\n1138:11 allowed_tools\n" }
}

extension ChatCompletionAllowedToolsChoice.TypeValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "allowed_tools\n") {
        case 1: self = .allowedTools
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// A call of a custom tool.
///
/// Source: `/components/schemas/ChatCompletionMessageCustomToolCall`.
public struct ChatCompletionMessageCustomToolCall: Hashable, Sendable {
    /// The identifier of the call, to which the tool message refers.
    public var id: Optional<String>

    /// Marks a call as one of a custom tool.
    ///
    /// Default: `"custom"`. Always `"custom"`.
    public var type: Optional<TypeValue>

    /// What is called, with which input.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        custom: Custom,
        id: String? = nil,
        type: TypeValue? = .custom,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.custom = custom
        self.id = id
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a call as one of a custom tool.
    public enum TypeValue: OpenEnum {
        /// Marks a call as one of a custom tool.
        case custom
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.custom] }

        public init(rawValue: String) {
            switch rawValue {
            case "custom": self = .custom
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .custom: "custom"
            case .unknown(let value): value
            }
        }
    }

    /// What is called, with which input.
    public struct Custom: Hashable, Sendable {
        /// The tool's name.
        public var name: String

        /// The input, as the model wrote it.
        public var input: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String,
            input: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            self.input = input
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ChatCompletionMessageCustomToolCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var type: TypeValue?
        var custom: Custom?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"type\":") { json.optional(&type, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"custom\":") { json.required(&custom) }
                fallthrough
            default:
                member = json.nextMember(of: "id\ntype\ncustom\n", unknown: &unknownFields)
            }
        }
        guard let custom, json.isSound else { throw json.failure(missing: "custom\n", from: start) }
        self.init(
            custom: custom,
            id: id,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.optional(",\"type\":", type, 2, nulls)
        json.required(",\"custom\":", custom)
        json.closeObject(from: start, names: "id\ntype\ncustom\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1273:11 id\n1276:11 type\n1280:11 custom\n" }
}

extension ChatCompletionMessageCustomToolCall.TypeValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "custom\n") {
        case 1: self = .custom
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension ChatCompletionMessageCustomToolCall.Custom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var name: String?
        var input: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"input\":") { json.optional(&input, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "name\ninput\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.failure(missing: "name\n", from: start) }
        self.init(
            name: name,
            input: input,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"input\":", input, 2, nulls)
        json.closeObject(from: start, names: "name\ninput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1284:15 name\n1287:15 input\n" }
}

/// What moderation found in both directions.
///
/// Source: `/components/schemas/ChatCompletionModeration`.
public struct ChatCompletionModeration: Hashable, Sendable {
    /// Findings in the conversation that was sent.
    public var input: Optional<Input>

    /// Findings in the response.
    public var output: Optional<Output>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        input: Input? = nil,
        output: Output? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.input = input
        self.output = output
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Findings in the conversation that was sent.
    public enum Input: Hashable, Sendable {
        case moderationResults(ChatCompletionModerationResults)
        case error(ChatCompletionModerationError)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Findings in the response.
    public enum Output: Hashable, Sendable {
        case moderationResults(ChatCompletionModerationResults)
        case error(ChatCompletionModerationError)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ChatCompletionModeration: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var input: Input?
        var output: Output?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"input\":") { json.optional(&input, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"output\":") { json.optional(&output, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "input\noutput\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            input: input,
            output: output,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"input\":", input, 1, nulls)
        json.optional(",\"output\":", output, 2, nulls)
        json.closeObject(from: start, names: "input\noutput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1622:11 input\n1632:11 output\n" }
}

extension ChatCompletionModeration.Input: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "moderation_results\nerror\n") {
        case 1:
            self = .moderationResults(try json.value(as: ChatCompletionModerationResults.self))
            return
        case 2:
            self = .error(try json.value(as: ChatCompletionModerationError.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if let value = try json.attempt(ChatCompletionModerationResults.self) {
                self = .moderationResults(value)
                return
            }
            if let value = try json.attempt(ChatCompletionModerationError.self) {
                self = .error(value)
                return
            }
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .moderationResults(let value): value.write(json: &json)
        case .error(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionModeration.Input {
    public static var moderationResults: Self { .moderationResults(ChatCompletionModerationResults()) }

    public static func moderationResults(
        type: String? = nil,
        model: String? = nil,
        results: [ModerationResultBody]? = nil
    ) -> Self {
        .moderationResults(ChatCompletionModerationResults(type: type, model: model, results: results))
    }

    public static var error: Self { .error(ChatCompletionModerationError()) }

    public static func error(
        type: String? = nil,
        code: String? = nil,
        message: String? = nil
    ) -> Self {
        .error(ChatCompletionModerationError(type: type, code: code, message: message))
    }
}

extension ChatCompletionModeration.Output: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "moderation_results\nerror\n") {
        case 1:
            self = .moderationResults(try json.value(as: ChatCompletionModerationResults.self))
            return
        case 2:
            self = .error(try json.value(as: ChatCompletionModerationError.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if let value = try json.attempt(ChatCompletionModerationResults.self) {
                self = .moderationResults(value)
                return
            }
            if let value = try json.attempt(ChatCompletionModerationError.self) {
                self = .error(value)
                return
            }
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .moderationResults(let value): value.write(json: &json)
        case .error(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionModeration.Output {
    public static var moderationResults: Self { .moderationResults(ChatCompletionModerationResults()) }

    public static func moderationResults(
        type: String? = nil,
        model: String? = nil,
        results: [ModerationResultBody]? = nil
    ) -> Self {
        .moderationResults(ChatCompletionModerationResults(type: type, model: model, results: results))
    }

    public static var error: Self { .error(ChatCompletionModerationError()) }

    public static func error(
        type: String? = nil,
        code: String? = nil,
        message: String? = nil
    ) -> Self {
        .error(ChatCompletionModerationError(type: type, code: code, message: message))
    }
}

/// Why a moderation did not take place.
///
/// Source: `/components/schemas/ChatCompletionModerationError`.
public struct ChatCompletionModerationError: Hashable, Sendable {
    /// Marks a failure.
    public var type: Optional<String>

    /// What went wrong, as a word for programs.
    public var code: Optional<String>

    /// What went wrong, in words for people.
    public var message: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: String? = nil,
        code: String? = nil,
        message: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.code = code
        self.message = message
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionModerationError: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: String?
        var code: String?
        var message: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"code\":") { json.optional(&code, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"message\":") { json.optional(&message, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ncode\nmessage\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            type: type,
            code: code,
            message: message,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"code\":", code, 2, nulls)
        json.optional(",\"message\":", message, 3, nulls)
        json.closeObject(from: start, names: "type\ncode\nmessage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1705:11 type\n1709:11 code\n1712:11 message\n" }
}

/// Findings of a moderation that took place.
///
/// Source: `/components/schemas/ChatCompletionModerationResults`.
public struct ChatCompletionModerationResults: Hashable, Sendable {
    /// Marks findings.
    public var type: Optional<String>

    /// The model that judged.
    public var model: Optional<String>

    /// The findings, one by one.
    public var results: Optional<[ModerationResultBody]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: String? = nil,
        model: String? = nil,
        results: [ModerationResultBody]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.model = model
        self.results = results
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionModerationResults: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: String?
        var model: String?
        var results: [ModerationResultBody]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"model\":") { json.optional(&model, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"results\":") { json.optional(&results, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nmodel\nresults\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            type: type,
            model: model,
            results: results,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"model\":", model, 2, nulls)
        json.optional(",\"results\":", results, 3, nulls)
        json.closeObject(from: start, names: "type\nmodel\nresults\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1648:11 type\n1652:11 model\n1655:11 results\n" }
}

/// An earlier response of the model, so that it knows what it said.
///
/// Source: `/components/schemas/ChatCompletionRequestAssistantMessage`.
public struct ChatCompletionRequestAssistantMessage: Hashable, Sendable {
    public var content: Optional<MessageContent>

    /// The words in which the model declined.
    public var refusal: Optional<String>

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    /// Refers to an earlier spoken response.
    public var audio: Optional<Audio>

    public var toolCalls: Optional<ChatCompletionMessageToolCalls>

    /// The function called in that response. Set `tool_calls` instead.
    @available(*, deprecated, message: "Set tool_calls instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: Optional<FunctionCall>

    /// What the model thought.
    public var reasoningContent: Optional<String>

    /// What the model thought, by its other name.
    public var reasoning: Optional<String>

    /// What the model thought, piece by piece; sent back as it came.
    public var reasoningDetails: Optional<[ReasoningDetail]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: MessageContent? = nil,
        refusal: String? = nil,
        name: String? = nil,
        audio: Audio? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.refusal = refusal
        self.name = name
        self.audio = audio
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.reasoningContent = reasoningContent
        self.reasoning = reasoning
        self.reasoningDetails = reasoningDetails
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Refers to an earlier spoken response.
    public struct Audio: Hashable, Sendable {
        /// The identifier that the spoken response came with.
        public var id: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            id: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.id = id
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    /// The function called in that response. Set `tool_calls` instead.
    public struct FunctionCall: Hashable, Sendable {
        /// The arguments as JSON text, exactly as the model wrote it; it need not be valid.
        public var arguments: Optional<String>

        /// The function's name.
        public var name: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            arguments: String? = nil,
            name: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.arguments = arguments
            self.name = name
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ChatCompletionRequestAssistantMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: MessageContent?
        var refusal: String?
        var name: String?
        var audio: Audio?
        var toolCalls: ChatCompletionMessageToolCalls?
        var functionCall: FunctionCall?
        var reasoningContent: String?
        var reasoning: String?
        var reasoningDetails: [ReasoningDetail]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.constant("\"assistant\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"refusal\":") { json.optional(&refusal, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"name\":") { json.optional(&name, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"audio\":") { json.optional(&audio, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"tool_calls\":") { json.optional(&toolCalls, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"function_call\":") { json.optional(&functionCall, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"reasoning_content\":") { json.optional(&reasoningContent, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"reasoning\":") { json.optional(&reasoning, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"reasoning_details\":") { json.optional(&reasoningDetails, 10, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nrefusal\nname\naudio\ntool_calls\nfunction_call\nreasoning_content\nreasoning\nreasoning_details\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
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
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"refusal\":", refusal, 3, nulls)
        json.optional(",\"name\":", name, 4, nulls)
        json.optional(",\"audio\":", audio, 5, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 6, nulls)
        json.optional(",\"function_call\":", _functionCall, 7, nulls)
        json.optional(",\"reasoning_content\":", reasoningContent, 8, nulls)
        json.optional(",\"reasoning\":", reasoning, 9, nulls)
        json.optional(",\"reasoning_details\":", reasoningDetails, 10, nulls)
        json.closeObject(from: start, names: "role\ncontent\nrefusal\nname\naudio\ntool_calls\nfunction_call\nreasoning_content\nreasoning\nreasoning_details\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:799:11 role\n803:11 content\n813:11 refusal\n816:11 name\n819:11 audio\n827:11 tool_calls\n829:11 function_call\ncompatible.yaml:210:9 reasoning_content\n213:9 reasoning\n216:9 reasoning_details\n" }
}

extension ExplicitNulls<ChatCompletionRequestAssistantMessage> {
    public static var content: Self { Self(member: 2) }
    public static var refusal: Self { Self(member: 3) }
    public static var audio: Self { Self(member: 5) }
    public static var functionCall: Self { Self(member: 7) }
    public static var reasoningContent: Self { Self(member: 8) }
    public static var reasoning: Self { Self(member: 9) }
    public static var reasoningDetails: Self { Self(member: 10) }
}

extension ChatCompletionRequestAssistantMessage {
    /// Made of what both have in common, and of all unknown fields.
    ///
    /// Null stays null, and is not left out, for `content`, `refusal`, `audio`, `function_call`,
    /// `reasoning_content`, `reasoning`, `reasoning_details`.
    ///
    /// Dropped: `audio.expires_at`, `audio.data`, `audio.transcript`, `role`, `annotations`.
    public init(_ value: ChatCompletionResponseMessage) {
        self.init(
            content: value.content,
            refusal: value.refusal,
            audio: value.audio.map(Self.convertedAudio),
            toolCalls: value.toolCalls,
            functionCall: value._functionCall.map(Self.convertedFunctionCall),
            reasoningContent: value.reasoningContent,
            reasoning: value.reasoning,
            reasoningDetails: value.reasoningDetails,
            unknownFields: value.unknownFields,
            nulls: ExplicitNulls(value.nulls, among: [.content, .refusal, .audio, .functionCall, .reasoningContent, .reasoning, .reasoningDetails])
        )
    }

    private static func convertedAudio(_ value: ChatCompletionResponseMessage.Audio) -> Audio {
        Audio(id: value.id, unknownFields: value.unknownFields)
    }

    private static func convertedFunctionCall(_ value: ChatCompletionResponseMessage.FunctionCall) -> FunctionCall {
        FunctionCall(arguments: value.arguments, name: value.name, unknownFields: value.unknownFields)
    }
}

extension ChatCompletionRequestAssistantMessage.Audio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(id: id, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.closeObject(from: start, names: "id\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:824:15 id\n" }
}

extension ChatCompletionRequestAssistantMessage.FunctionCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var arguments: String?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"arguments\":") { json.optional(&arguments, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"name\":") { json.optional(&name, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "arguments\nname\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            arguments: arguments,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"arguments\":", arguments, 1, nulls)
        json.optional(",\"name\":", name, 2, nulls)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:834:15 arguments\n837:15 name\n" }
}

/// What a function gave back. Write a tool message instead.
///
/// - Important: Deprecated.
///
/// Source: `/components/schemas/ChatCompletionRequestFunctionMessage`.
public struct ChatCompletionRequestFunctionMessage: Hashable, Sendable {
    /// The result; null where there is none.
    public var content: Optional<String>

    /// The function that was called.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: String?, name: String?, unknownFields: JSONObject = [:]) {
        self.content = content
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionRequestFunctionMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: String?
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.constant("\"function\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.nullable(&content, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"name\":") { json.nullable(&name, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nname\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(content: content, name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"function\"", "role", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.nullable(",\"name\":", name, unknown: unknownFields)
        json.closeObject(from: start, names: "role\ncontent\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:870:11 role\n874:11 content\n877:11 name\n" }
}

/// A file, handed over with the message or uploaded before.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartFile`.
public struct ChatCompletionRequestMessageContentPartFile: Hashable, Sendable {
    /// The file: its name and data, or its identifier; null where one stands beside the type.
    public var file: Optional<File>

    public var promptCacheBreakpoint: Optional<PromptCacheBreakpointParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        file: File?,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.file = file
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The file: its name and data, or its identifier; null where one stands beside the type.
    public struct File: Hashable, Sendable {
        /// What the file is called.
        public var filename: Optional<String>

        /// The bytes of the file, in base64.
        public var fileData: Optional<String>

        /// The identifier of a file uploaded before.
        public var fileID: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            filename: String? = nil,
            fileData: String? = nil,
            fileID: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.filename = filename
            self.fileData = fileData
            self.fileID = fileID
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ChatCompletionRequestMessageContentPartFile: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var file: File?
        var promptCacheBreakpoint: PromptCacheBreakpointParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"file\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"file\":") { json.nullable(&file, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"prompt_cache_breakpoint\":") { json.optional(&promptCacheBreakpoint, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nfile\nprompt_cache_breakpoint\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            file: file,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"file\"", "type", unknown: unknownFields)
        json.nullable(",\"file\":", file, unknown: unknownFields)
        json.optional(",\"prompt_cache_breakpoint\":", promptCacheBreakpoint, 3, nulls)
        json.closeObject(from: start, names: "type\nfile\nprompt_cache_breakpoint\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:989:11 type\n993:11 file\n1006:11 prompt_cache_breakpoint\n" }
}

extension ChatCompletionRequestMessageContentPartFile.File: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var filename: String?
        var fileData: String?
        var fileID: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"filename\":") { json.optional(&filename, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"file_data\":") { json.optional(&fileData, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"file_id\":") { json.optional(&fileID, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "filename\nfile_data\nfile_id\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            filename: filename,
            fileData: fileData,
            fileID: fileID,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"filename\":", filename, 1, nulls)
        json.optional(",\"file_data\":", fileData, 2, nulls)
        json.optional(",\"file_id\":", fileID, 3, nulls)
        json.closeObject(from: start, names: "filename\nfile_data\nfile_id\n", unknown: unknownFields)
    }

    public static var places: StaticString { "compatible.yaml:334:13 filename\n337:13 file_data\n340:13 file_id\n" }
}

/// Words in which the model declined.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartRefusal`.
public struct ChatCompletionRequestMessageContentPartRefusal: Hashable, Sendable {
    /// The words.
    public var refusal: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(refusal: String?, unknownFields: JSONObject = [:]) {
        self.refusal = refusal
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionRequestMessageContentPartRefusal: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var refusal: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"refusal\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"refusal\":") { json.nullable(&refusal, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nrefusal\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(refusal: refusal, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"refusal\"", "type", unknown: unknownFields)
        json.nullable(",\"refusal\":", refusal, unknown: unknownFields)
        json.closeObject(from: start, names: "type\nrefusal\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1014:11 type\n1018:11 refusal\n" }
}

/// What the model said. It goes back into the next request as an assistant message.
///
/// Source: `/components/schemas/ChatCompletionResponseMessage`.
public struct ChatCompletionResponseMessage: Hashable, Sendable {
    /// Who speaks, `assistant` by rule.
    ///
    /// Always `"assistant"`.
    public var role: Optional<Role>

    public var content: Optional<MessageContent>

    /// The words in which the model declined; null where it did not.
    public var refusal: Optional<String>

    /// Sources of the text, where the model searched.
    public var annotations: Optional<[Annotation]>

    public var toolCalls: Optional<ChatCompletionMessageToolCalls>

    /// The function that the model calls. Read `tool_calls` instead.
    @available(*, deprecated, message: "Read tool_calls instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: Optional<FunctionCall>

    /// The spoken response, where the request asked for one.
    public var audio: Optional<Audio>

    /// What the model thought.
    public var reasoningContent: Optional<String>

    /// What the model thought, by its other name.
    public var reasoning: Optional<String>

    /// What the model thought, piece by piece; sent back as it came.
    public var reasoningDetails: Optional<[ReasoningDetail]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        role: Role? = nil,
        content: MessageContent? = nil,
        refusal: String? = nil,
        annotations: [Annotation]? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        audio: Audio? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.role = role
        self.content = content
        self.refusal = refusal
        self.annotations = annotations
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.audio = audio
        self.reasoningContent = reasoningContent
        self.reasoning = reasoning
        self.reasoningDetails = reasoningDetails
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Who speaks, `assistant` by rule.
    public enum Role: OpenEnum {
        case assistant
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.assistant] }

        public init(rawValue: String) {
            switch rawValue {
            case "assistant": self = .assistant
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .assistant: "assistant"
            case .unknown(let value): value
            }
        }
    }

    /// The function that the model calls. Read `tool_calls` instead.
    public struct FunctionCall: Hashable, Sendable {
        /// The arguments as JSON text, exactly as the model wrote it; it need not be valid.
        public var arguments: Optional<String>

        /// The function's name.
        public var name: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            arguments: String? = nil,
            name: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.arguments = arguments
            self.name = name
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    /// The spoken response, where the request asked for one.
    public struct Audio: Hashable, Sendable {
        /// The identifier by which later messages refer to this response.
        public var id: Optional<String>

        /// Until when the provider keeps the sound for later turns, in seconds since 1970.
        public var expiresAt: Optional<UnixTime>

        /// The sound in base64, encoded as the request asked.
        public var data: Optional<String>

        /// The spoken words as text.
        public var transcript: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            id: String? = nil,
            expiresAt: UnixTime? = nil,
            data: String? = nil,
            transcript: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.id = id
            self.expiresAt = expiresAt
            self.data = data
            self.transcript = transcript
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ChatCompletionResponseMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var role: Role?
        var content: MessageContent?
        var refusal: String?
        var annotations: [Annotation]?
        var toolCalls: ChatCompletionMessageToolCalls?
        var functionCall: FunctionCall?
        var audio: Audio?
        var reasoningContent: String?
        var reasoning: String?
        var reasoningDetails: [ReasoningDetail]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.optional(&role, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"refusal\":") { json.optional(&refusal, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"annotations\":") { json.optional(&annotations, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"tool_calls\":") { json.optional(&toolCalls, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"function_call\":") { json.optional(&functionCall, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"audio\":") { json.optional(&audio, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"reasoning_content\":") { json.optional(&reasoningContent, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"reasoning\":") { json.optional(&reasoning, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"reasoning_details\":") { json.optional(&reasoningDetails, 10, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nrefusal\nannotations\ntool_calls\nfunction_call\naudio\nreasoning_content\nreasoning\nreasoning_details\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
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
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"role\":", role, 1, nulls)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"refusal\":", refusal, 3, nulls)
        json.optional(",\"annotations\":", annotations, 4, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 5, nulls)
        json.optional(",\"function_call\":", _functionCall, 6, nulls)
        json.optional(",\"audio\":", audio, 7, nulls)
        json.optional(",\"reasoning_content\":", reasoningContent, 8, nulls)
        json.optional(",\"reasoning\":", reasoning, 9, nulls)
        json.optional(",\"reasoning_details\":", reasoningDetails, 10, nulls)
        json.closeObject(from: start, names: "role\ncontent\nrefusal\nannotations\ntool_calls\nfunction_call\naudio\nreasoning_content\nreasoning\nreasoning_details\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1441:11 role\n1445:11 content\n1448:11 refusal\n1451:11 annotations\n1481:11 tool_calls\n1483:11 function_call\n1495:11 audio\ncompatible.yaml:210:9 reasoning_content\n213:9 reasoning\n216:9 reasoning_details\n" }
}

extension ExplicitNulls<ChatCompletionResponseMessage> {
    public static var content: Self { Self(member: 2) }
    public static var refusal: Self { Self(member: 3) }
    public static var annotations: Self { Self(member: 4) }
    public static var audio: Self { Self(member: 7) }
    public static var reasoningContent: Self { Self(member: 8) }
    public static var reasoning: Self { Self(member: 9) }
    public static var reasoningDetails: Self { Self(member: 10) }
}

extension ChatCompletionResponseMessage.Role {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "assistant\n") {
        case 1: self = .assistant
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension ChatCompletionResponseMessage.FunctionCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var arguments: String?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"arguments\":") { json.optional(&arguments, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"name\":") { json.optional(&name, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "arguments\nname\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            arguments: arguments,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"arguments\":", arguments, 1, nulls)
        json.optional(",\"name\":", name, 2, nulls)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1488:15 arguments\n1491:15 name\n" }
}

extension ChatCompletionResponseMessage.Audio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var expiresAt: UnixTime?
        var data: String?
        var transcript: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"expires_at\":") { json.optional(&expiresAt, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"data\":") { json.optional(&data, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"transcript\":") { json.optional(&transcript, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\nexpires_at\ndata\ntranscript\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            id: id,
            expiresAt: expiresAt,
            data: data,
            transcript: transcript,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.optional(",\"expires_at\":", expiresAt, 2, nulls)
        json.optional(",\"data\":", data, 3, nulls)
        json.optional(",\"transcript\":", transcript, 4, nulls)
        json.closeObject(from: start, names: "id\nexpires_at\ndata\ntranscript\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1500:15 id\n1503:15 expires_at\n1507:15 data\n1510:15 transcript\n" }
}

/// What a stream carries besides the response. Only for requests that ask for a stream.
///
/// Source: `/components/schemas/ChatCompletionStreamOptions`.
public struct ChatCompletionStreamOptions: Hashable, Sendable {
    /// Whether a last chunk, without choices, tells the tokens used. Until then every chunk has a
    /// null `usage`; a stream that breaks off never gets there.
    public var includeUsage: Optional<Bool>

    /// Whether chunks are padded to hide the length of their text from eavesdroppers. On unless set
    /// to false, which saves bandwidth.
    public var includeObfuscation: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        includeUsage: Bool? = nil,
        includeObfuscation: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.includeUsage = includeUsage
        self.includeObfuscation = includeObfuscation
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionStreamOptions: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var includeUsage: Bool?
        var includeObfuscation: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"include_usage\":") { json.optional(&includeUsage, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"include_obfuscation\":") { json.optional(&includeObfuscation, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "include_usage\ninclude_obfuscation\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            includeUsage: includeUsage,
            includeObfuscation: includeObfuscation,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"include_usage\":", includeUsage, 1, nulls)
        json.optional(",\"include_obfuscation\":", includeObfuscation, 2, nulls)
        json.closeObject(from: start, names: "include_usage\ninclude_obfuscation\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:558:11 include_usage\n563:11 include_obfuscation\n" }
}

/// A tool that the model calls with text, free or after a grammar.
///
/// Source: `/components/schemas/CustomToolChatCompletions`.
public struct CustomToolChatCompletions: Hashable, Sendable {
    /// Marks a tool as a custom one.
    ///
    /// Default: `"custom"`. Always `"custom"`.
    public var type: Optional<TypeValue>

    /// What the model is told of the tool.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        custom: Custom,
        type: TypeValue? = .custom,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.custom = custom
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a tool as a custom one.
    public enum TypeValue: OpenEnum {
        /// Marks a tool as a custom one.
        case custom
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.custom] }

        public init(rawValue: String) {
            switch rawValue {
            case "custom": self = .custom
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .custom: "custom"
            case .unknown(let value): value
            }
        }
    }

    /// What the model is told of the tool.
    public struct Custom: Hashable, Sendable {
        /// The tool's name, by which calls refer to it.
        public var name: String

        /// What the tool does and when to call it, for the model to read.
        public var description: Optional<String>

        /// What the input looks like; any text where unset.
        public var format: Optional<Format>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String,
            description: String? = nil,
            format: Format? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            self.description = description
            self.format = format
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// What the input looks like; any text where unset.
        public enum Format: Hashable, Sendable {
            /// Any text.
            case text(TextFormat)
            /// Text that follows a grammar.
            case grammar(GrammarFormat)
            /// What fits none of the others, kept as it came.
            case unknown(JSONValue)

            /// Any text.
            public struct TextFormat: Hashable, Sendable {
                /// Members that the description does not name: kept as they came, sent back, and free to be set.
                public var unknownFields: JSONObject

                public init(unknownFields: JSONObject = [:]) {
                    self.unknownFields = unknownFields
                }
            }

            /// Text that follows a grammar.
            public struct GrammarFormat: Hashable, Sendable {
                /// The grammar.
                public var grammar: Grammar

                /// Members that the description does not name: kept as they came, sent back, and free to be set.
                public var unknownFields: JSONObject

                public init(grammar: Grammar, unknownFields: JSONObject = [:]) {
                    self.grammar = grammar
                    self.unknownFields = unknownFields
                }

                /// The grammar.
                public struct Grammar: Hashable, Sendable {
                    /// The text of the grammar.
                    public var definition: String

                    /// The language in which the grammar is written.
                    public var syntax: Syntax

                    /// Members that the description does not name: kept as they came, sent back, and free to be set.
                    public var unknownFields: JSONObject

                    public init(
                        definition: String,
                        syntax: Syntax,
                        unknownFields: JSONObject = [:]
                    ) {
                        self.definition = definition
                        self.syntax = syntax
                        self.unknownFields = unknownFields
                    }

                    /// The language in which the grammar is written.
                    public enum Syntax: OpenEnum {
                        case lark
                        case regex
                        /// A value that the description does not name, kept as it came.
                        case unknown(String)

                        public static var knownCases: [Self] { [.lark, .regex] }

                        public init(rawValue: String) {
                            switch rawValue {
                            case "lark": self = .lark
                            case "regex": self = .regex
                            default: self = .unknown(rawValue)
                            }
                        }

                        public var rawValue: String {
                            switch self {
                            case .lark: "lark"
                            case .regex: "regex"
                            case .unknown(let value): value
                            }
                        }
                    }
                }
            }
        }
    }
}

extension CustomToolChatCompletions: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: TypeValue?
        var custom: Custom?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"custom\":") { json.required(&custom) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ncustom\n", unknown: &unknownFields)
            }
        }
        guard let custom, json.isSound else { throw json.failure(missing: "custom\n", from: start) }
        self.init(
            custom: custom,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.required(",\"custom\":", custom)
        json.closeObject(from: start, names: "type\ncustom\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1067:11 type\n1071:11 custom\n" }
}

extension CustomToolChatCompletions.TypeValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "custom\n") {
        case 1: self = .custom
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension CustomToolChatCompletions.Custom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var name: String?
        var description: String?
        var format: Format?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"description\":") { json.optional(&description, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"format\":") { json.optional(&format, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "name\ndescription\nformat\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.failure(missing: "name\n", from: start) }
        self.init(
            name: name,
            description: description,
            format: format,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"description\":", description, 2, nulls)
        json.optional(",\"format\":", format, 3, nulls)
        json.closeObject(from: start, names: "name\ndescription\nformat\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1075:15 name\n1078:15 description\n1081:15 format\n" }
}

extension CustomToolChatCompletions.Custom.Format: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\ngrammar\n") {
        case 1: self = .text(try json.value(as: TextFormat.self))
        case 2: self = .grammar(try json.value(as: GrammarFormat.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .grammar(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CustomToolChatCompletions.Custom.Format {
    /// Any text.
    public static var text: Self { .text(TextFormat()) }

    /// Text that follows a grammar.
    public static func grammar(_ definition: String, syntax: GrammarFormat.Grammar.Syntax) -> Self {
        let grammar = GrammarFormat.Grammar(definition: definition, syntax: syntax)
        return .grammar(GrammarFormat(grammar: grammar))
    }
}

extension CustomToolChatCompletions.Custom.Format.TextFormat: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"text\"", unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"text\"", "type", unknown: unknownFields)
        json.closeObject(from: start, names: "type\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1088:23 type\n" }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var grammar: Grammar?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"grammar\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"grammar\":") { json.required(&grammar) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ngrammar\n", unknown: &unknownFields)
            }
        }
        guard let grammar, json.isSound else { throw json.failure(missing: "grammar\n", from: start) }
        self.init(grammar: grammar, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"grammar\"", "type", unknown: unknownFields)
        json.required(",\"grammar\":", grammar)
        json.closeObject(from: start, names: "type\ngrammar\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1098:23 type\n1102:23 grammar\n" }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat.Grammar: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var definition: String?
        var syntax: Syntax?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"definition\":") { json.required(&definition) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"syntax\":") { json.required(&syntax) }
                fallthrough
            default:
                member = json.nextMember(of: "definition\nsyntax\n", unknown: &unknownFields)
            }
        }
        guard
            let definition, let syntax, json.isSound
        else { throw json.failure(missing: "definition\nsyntax\n", from: start) }
        self.init(definition: definition, syntax: syntax, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"definition\":", definition)
        json.required(",\"syntax\":", syntax)
        json.closeObject(from: start, names: "definition\nsyntax\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1106:27 definition\n1109:27 syntax\n" }
}

extension CustomToolChatCompletions.Custom.Format.GrammarFormat.Grammar.Syntax {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "lark\nregex\n") {
        case 1: self = .lark
        case 2: self = .regex
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// A failure, told beside `error`, in `detail`, or in members of its own.
///
/// Source: `/components/schemas/ErrorDetails`.
public struct ErrorDetails: Hashable, Sendable {
    public var error: Optional<Failure>

    /// What went wrong, in words or as a list of faults.
    public var detail: Optional<JSONValue>

    /// What went wrong, in words for people.
    public var message: Optional<String>

    /// The kind of failure.
    public var type: Optional<String>

    /// The member of the request that is at fault.
    public var param: Optional<String>

    public var code: Optional<ErrorCode>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        error: Failure? = nil,
        detail: JSONValue? = nil,
        message: String? = nil,
        type: String? = nil,
        param: String? = nil,
        code: ErrorCode? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.error = error
        self.detail = detail
        self.message = message
        self.type = type
        self.param = param
        self.code = code
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ErrorDetails: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var error: Failure?
        var detail: JSONValue?
        var message: String?
        var type: String?
        var param: String?
        var code: ErrorCode?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"error\":") { json.optional(&error, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"detail\":") { json.optional(&detail, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"message\":") { json.optional(&message, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"type\":") { json.optional(&type, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"param\":") { json.optional(&param, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"code\":") { json.optional(&code, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "error\ndetail\nmessage\ntype\nparam\ncode\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            error: error,
            detail: detail,
            message: message,
            type: type,
            param: param,
            code: code,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"error\":", error, 1, nulls)
        json.optional(",\"detail\":", detail, 2, nulls)
        json.optional(",\"message\":", message, 3, nulls)
        json.optional(",\"type\":", type, 4, nulls)
        json.optional(",\"param\":", param, 5, nulls)
        json.optional(",\"code\":", code, 6, nulls)
        json.closeObject(from: start, names: "error\ndetail\nmessage\ntype\nparam\ncode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "compatible.yaml:478:13 error\n480:13 detail\n482:13 message\n485:13 type\n488:13 param\n491:13 code\n" }
}

extension ExplicitNulls<ErrorDetails> {
    public static var error: Self { Self(member: 1) }
    public static var message: Self { Self(member: 3) }
    public static var type: Self { Self(member: 4) }
    public static var param: Self { Self(member: 5) }
    public static var code: Self { Self(member: 6) }
}

/// Text known beforehand, such as a file of which the response changes a few lines.
///
/// Source: `/components/schemas/PredictionContent`.
public struct PredictionContent: Hashable, Sendable {
    /// The kind of prediction; there is only this one.
    ///
    /// Default: `"content"`. Always `"content"`.
    public var type: Optional<TypeValue>

    /// What the response is expected to look like.
    public var content: Optional<Content>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: TypeValue? = .content,
        content: Content? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.content = content
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The kind of prediction; there is only this one.
    public enum TypeValue: OpenEnum {
        /// The kind of prediction; there is only this one.
        case content
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.content] }

        public init(rawValue: String) {
            switch rawValue {
            case "content": self = .content
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .content: "content"
            case .unknown(let value): value
            }
        }
    }

    /// What the response is expected to look like.
    public enum Content: Hashable, Sendable {
        /// The expected text.
        case string(String)
        /// The expected text in parts.
        case array([ChatCompletionRequestMessageContentPartText])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension PredictionContent: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: TypeValue?
        var content: Content?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ncontent\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            type: type,
            content: content,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"content\":", content, 2, nulls)
        json.closeObject(from: start, names: "type\ncontent\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:540:11 type\n544:11 content\n" }
}

extension PredictionContent.TypeValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "content\n") {
        case 1: self = .content
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension PredictionContent.Content: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [ChatCompletionRequestMessageContentPartText].self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension PredictionContent.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestMessageContentPartText]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestMessageContentPartText...) {
        self = .array(elements)
    }
}

/// A mark on a content part: everything up to its end is worth caching.
///
/// Source: `/components/schemas/PromptCacheBreakpointParam`.
public struct PromptCacheBreakpointParam: Hashable, Sendable {
    /// The kind of mark; there is only this one.
    ///
    /// Default: `"explicit"`. Always `"explicit"`.
    public var mode: Optional<Mode>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        mode: Mode? = .explicit,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.mode = mode
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The kind of mark; there is only this one.
    public enum Mode: OpenEnum {
        /// The kind of mark; there is only this one.
        case explicit
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.explicit] }

        public init(rawValue: String) {
            switch rawValue {
            case "explicit": self = .explicit
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .explicit: "explicit"
            case .unknown(let value): value
            }
        }
    }
}

extension PromptCacheBreakpointParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var mode: Mode?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"mode\":") { json.optional(&mode, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "mode\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(mode: mode, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"mode\":", mode, 1, nulls)
        json.closeObject(from: start, names: "mode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:656:11 mode\n" }
}

extension PromptCacheBreakpointParam.Mode {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "explicit\n") {
        case 1: self = .explicit
        default: self = .unknown(try json.unknownWord())
        }
    }
}
