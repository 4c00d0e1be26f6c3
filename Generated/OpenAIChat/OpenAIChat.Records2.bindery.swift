// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// Narrows the tools to some of those in the request.
///
/// Source: `/components/schemas/ChatCompletionAllowedToolsChoice`.
public struct ChatCompletionAllowedToolsChoice: Hashable, Sendable {
    public var allowedTools: ChatCompletionAllowedTools

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(allowedTools: ChatCompletionAllowedTools, unknownFields: JSONObject = [:]) {
        self.allowedTools = allowedTools
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionAllowedToolsChoice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var allowedTools: ChatCompletionAllowedTools?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"allowed_tools\"", unknown: &unknownFields) }
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
        self.init(allowedTools: allowedTools, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"allowed_tools\"", "type", unknown: unknownFields)
        json.required(",\"allowed_tools\":", allowedTools)
        json.closeObject(from: start, names: "type\nallowed_tools\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1134:11 type\n1138:11 allowed_tools\n" }
}

/// A call of a custom tool.
///
/// Source: `/components/schemas/ChatCompletionMessageCustomToolCall`.
public struct ChatCompletionMessageCustomToolCall: Hashable, Sendable {
    /// The identifier of the call, to which the tool message refers.
    public var id: String

    /// What is called, with which input.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: String, custom: Custom, unknownFields: JSONObject = [:]) {
        self.id = id
        self.custom = custom
        self.unknownFields = unknownFields
    }

    /// What is called, with which input.
    public struct Custom: Hashable, Sendable {
        /// The tool's name.
        public var name: String

        /// The input, as the model wrote it.
        public var input: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, input: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.input = input
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionMessageCustomToolCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var custom: Custom?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.required(&id) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"type\":") { json.constant("\"custom\"", unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"custom\":") { json.required(&custom) }
                fallthrough
            default:
                member = json.nextMember(of: "id\ntype\ncustom\n", unknown: &unknownFields)
            }
        }
        guard
            let id, let custom, json.isSound
        else { throw json.failure(missing: "id\ncustom\n", from: start) }
        self.init(id: id, custom: custom, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"type\":\"custom\"", "type", unknown: unknownFields)
        json.required(",\"custom\":", custom)
        json.closeObject(from: start, names: "id\ntype\ncustom\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1273:11 id\n1276:11 type\n1280:11 custom\n" }
}

extension ChatCompletionMessageCustomToolCall.Custom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var name: String?
        var input: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"input\":") { json.required(&input) }
                fallthrough
            default:
                member = json.nextMember(of: "name\ninput\n", unknown: &unknownFields)
            }
        }
        guard
            let name, let input, json.isSound
        else { throw json.failure(missing: "name\ninput\n", from: start) }
        self.init(name: name, input: input, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.required(",\"input\":", input)
        json.closeObject(from: start, names: "name\ninput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1284:15 name\n1287:15 input\n" }
}

/// What moderation found in both directions.
///
/// Source: `/components/schemas/ChatCompletionModeration`.
public struct ChatCompletionModeration: Hashable, Sendable {
    /// Findings in the conversation that was sent.
    public var input: Input

    /// Findings in the response.
    public var output: Output

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(input: Input, output: Output, unknownFields: JSONObject = [:]) {
        self.input = input
        self.output = output
        self.unknownFields = unknownFields
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
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"input\":") { json.required(&input) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"output\":") { json.required(&output) }
                fallthrough
            default:
                member = json.nextMember(of: "input\noutput\n", unknown: &unknownFields)
            }
        }
        guard
            let input, let output, json.isSound
        else { throw json.failure(missing: "input\noutput\n", from: start) }
        self.init(input: input, output: output, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"input\":", input)
        json.required(",\"output\":", output)
        json.closeObject(from: start, names: "input\noutput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1622:11 input\n1632:11 output\n" }
}

extension ChatCompletionModeration.Input: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "moderation_results\nerror\n") {
        case 1: self = .moderationResults(try json.value(as: ChatCompletionModerationResults.self))
        case 2: self = .error(try json.value(as: ChatCompletionModerationError.self))
        default: self = .unknown(try json.unknownVariant())
        }
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
    public static func moderationResults(_ model: String, results: [ModerationResultBody]) -> Self {
        .moderationResults(ChatCompletionModerationResults(model: model, results: results))
    }

    public static func error(_ code: String, message: String) -> Self {
        .error(ChatCompletionModerationError(code: code, message: message))
    }
}

extension ChatCompletionModeration.Output: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "moderation_results\nerror\n") {
        case 1: self = .moderationResults(try json.value(as: ChatCompletionModerationResults.self))
        case 2: self = .error(try json.value(as: ChatCompletionModerationError.self))
        default: self = .unknown(try json.unknownVariant())
        }
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
    public static func moderationResults(_ model: String, results: [ModerationResultBody]) -> Self {
        .moderationResults(ChatCompletionModerationResults(model: model, results: results))
    }

    public static func error(_ code: String, message: String) -> Self {
        .error(ChatCompletionModerationError(code: code, message: message))
    }
}

/// Why a moderation did not take place.
///
/// Source: `/components/schemas/ChatCompletionModerationError`.
public struct ChatCompletionModerationError: Hashable, Sendable {
    /// What went wrong, as a word for programs.
    public var code: String

    /// What went wrong, in words for people.
    public var message: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(code: String, message: String, unknownFields: JSONObject = [:]) {
        self.code = code
        self.message = message
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionModerationError: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var code: String?
        var message: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"error\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"code\":") { json.required(&code) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"message\":") { json.required(&message) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ncode\nmessage\n", unknown: &unknownFields)
            }
        }
        guard
            let code, let message, json.isSound
        else { throw json.failure(missing: "code\nmessage\n", from: start) }
        self.init(code: code, message: message, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"error\"", "type", unknown: unknownFields)
        json.required(",\"code\":", code)
        json.required(",\"message\":", message)
        json.closeObject(from: start, names: "type\ncode\nmessage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1705:11 type\n1709:11 code\n1712:11 message\n" }
}

/// Findings of a moderation that took place.
///
/// Source: `/components/schemas/ChatCompletionModerationResults`.
public struct ChatCompletionModerationResults: Hashable, Sendable {
    /// The model that judged.
    public var model: String

    /// The findings, one by one.
    public var results: [ModerationResultBody]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        model: String,
        results: [ModerationResultBody],
        unknownFields: JSONObject = [:]
    ) {
        self.model = model
        self.results = results
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionModerationResults: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var model: String?
        var results: [ModerationResultBody]?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"moderation_results\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"model\":") { json.required(&model) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"results\":") { json.required(&results) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nmodel\nresults\n", unknown: &unknownFields)
            }
        }
        guard
            let model, let results, json.isSound
        else { throw json.failure(missing: "model\nresults\n", from: start) }
        self.init(model: model, results: results, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"moderation_results\"", "type", unknown: unknownFields)
        json.required(",\"model\":", model)
        json.required(",\"results\":", results)
        json.closeObject(from: start, names: "type\nmodel\nresults\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1648:11 type\n1652:11 model\n1655:11 results\n" }
}

/// An earlier response of the model, so that it knows what it said.
///
/// Source: `/components/schemas/ChatCompletionRequestAssistantMessage`.
public struct ChatCompletionRequestAssistantMessage: Hashable, Sendable {
    /// What the model said. May be absent only where it called something instead.
    public var content: Optional<Content>

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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: Content? = nil,
        refusal: String? = nil,
        name: String? = nil,
        audio: Audio? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.refusal = refusal
        self.name = name
        self.audio = audio
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What the model said. May be absent only where it called something instead.
    public enum Content: Hashable, Sendable {
        /// The response as one text.
        case string(String)
        /// The response as a list of parts: texts, or a single refusal.
        case array([ChatCompletionRequestAssistantMessageContentPart])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Refers to an earlier spoken response.
    public struct Audio: Hashable, Sendable {
        /// The identifier that the spoken response came with.
        public var id: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(id: String, unknownFields: JSONObject = [:]) {
            self.id = id
            self.unknownFields = unknownFields
        }
    }

    /// The function called in that response. Set `tool_calls` instead.
    public struct FunctionCall: Hashable, Sendable {
        /// The arguments as JSON text, exactly as the model wrote it; it need not be valid.
        public var arguments: String

        /// The function's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(arguments: String, name: String, unknownFields: JSONObject = [:]) {
            self.arguments = arguments
            self.name = name
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionRequestAssistantMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: Content?
        var refusal: String?
        var name: String?
        var audio: Audio?
        var toolCalls: ChatCompletionMessageToolCalls?
        var functionCall: FunctionCall?
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
            default:
                member = json.nextMember(of: "role\ncontent\nrefusal\nname\naudio\ntool_calls\nfunction_call\n", unknown: &unknownFields)
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
        json.closeObject(from: start, names: "role\ncontent\nrefusal\nname\naudio\ntool_calls\nfunction_call\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:799:11 role\n803:11 content\n813:11 refusal\n816:11 name\n819:11 audio\n827:11 tool_calls\n829:11 function_call\n" }
}

extension ExplicitNulls<ChatCompletionRequestAssistantMessage> {
    public static var content: Self { Self(member: 2) }
    public static var refusal: Self { Self(member: 3) }
    public static var audio: Self { Self(member: 5) }
    public static var functionCall: Self { Self(member: 7) }
}

extension ChatCompletionRequestAssistantMessage {
    /// Made of what both have in common, and of all unknown fields.
    ///
    /// Null stays null, and is not left out, for `audio`, `function_call`.
    ///
    /// Dropped: `audio.expires_at`, `audio.data`, `audio.transcript`, `annotations`.
    public init(_ value: ChatCompletionResponseMessage) {
        self.init(
            content: value.content.map(Content.string),
            refusal: value.refusal,
            audio: value.audio.map(Self.convertedAudio),
            toolCalls: value.toolCalls,
            functionCall: value._functionCall.map(Self.convertedFunctionCall),
            unknownFields: value.unknownFields,
            nulls: ExplicitNulls(value.nulls, among: [.audio, .functionCall])
        )
    }

    private static func convertedAudio(_ value: ChatCompletionResponseMessage.Audio) -> Audio {
        Audio(id: value.id, unknownFields: value.unknownFields)
    }

    private static func convertedFunctionCall(_ value: ChatCompletionResponseMessage.FunctionCall) -> FunctionCall {
        FunctionCall(arguments: value.arguments, name: value.name, unknownFields: value.unknownFields)
    }
}

extension ChatCompletionRequestAssistantMessage.Content: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array:
            self = .array(try json.value(as: [ChatCompletionRequestAssistantMessageContentPart].self))
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

extension ChatCompletionRequestAssistantMessage.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestAssistantMessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestAssistantMessageContentPart...) {
        self = .array(elements)
    }
}

extension ChatCompletionRequestAssistantMessage.Audio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.required(&id) }
                fallthrough
            default:
                member = json.nextMember(of: "id\n", unknown: &unknownFields)
            }
        }
        guard let id, json.isSound else { throw json.failure(missing: "id\n", from: start) }
        self.init(id: id, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
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
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"arguments\":") { json.required(&arguments) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            default:
                member = json.nextMember(of: "arguments\nname\n", unknown: &unknownFields)
            }
        }
        guard
            let arguments, let name, json.isSound
        else { throw json.failure(missing: "arguments\nname\n", from: start) }
        self.init(arguments: arguments, name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"arguments\":", arguments)
        json.required(",\"name\":", name)
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
    public var name: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: String?, name: String, unknownFields: JSONObject = [:]) {
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
                if member == 3 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nname\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.failure(missing: "name\n", from: start) }
        self.init(content: content, name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"function\"", "role", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "role\ncontent\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:870:11 role\n874:11 content\n877:11 name\n" }
}

/// A file, handed over with the message or uploaded before.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartFile`.
public struct ChatCompletionRequestMessageContentPartFile: Hashable, Sendable {
    /// The file: either its name and data, or its identifier.
    public var file: File

    public var promptCacheBreakpoint: Optional<PromptCacheBreakpointParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        file: File,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.file = file
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The file: either its name and data, or its identifier.
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
                if member == 2 || json.key("\"file\":") { json.required(&file) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"prompt_cache_breakpoint\":") { json.optional(&promptCacheBreakpoint, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nfile\nprompt_cache_breakpoint\n", unknown: &unknownFields)
            }
        }
        guard let file, json.isSound else { throw json.failure(missing: "file\n", from: start) }
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
        json.required(",\"file\":", file)
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

    public static var places: StaticString { "openai.yaml:997:15 filename\n1000:15 file_data\n1003:15 file_id\n" }
}

/// Words in which the model declined.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartRefusal`.
public struct ChatCompletionRequestMessageContentPartRefusal: Hashable, Sendable {
    /// The words.
    public var refusal: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(refusal: String, unknownFields: JSONObject = [:]) {
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
                if member == 2 || json.key("\"refusal\":") { json.required(&refusal) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nrefusal\n", unknown: &unknownFields)
            }
        }
        guard let refusal, json.isSound else { throw json.failure(missing: "refusal\n", from: start) }
        self.init(refusal: refusal, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"refusal\"", "type", unknown: unknownFields)
        json.required(",\"refusal\":", refusal)
        json.closeObject(from: start, names: "type\nrefusal\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1014:11 type\n1018:11 refusal\n" }
}

/// What the model said. It goes back into the next request as an assistant message.
///
/// Source: `/components/schemas/ChatCompletionResponseMessage`.
public struct ChatCompletionResponseMessage: Hashable, Sendable {
    /// The text; null where the model called tools, declined or spoke instead.
    public var content: Optional<String>

    /// The words in which the model declined; null where it did not.
    public var refusal: Optional<String>

    /// Sources of the text, where the model searched the web.
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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: String?,
        refusal: String?,
        annotations: [Annotation]? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        audio: Audio? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.refusal = refusal
        self.annotations = annotations
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.audio = audio
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// A source of a stretch of the text.
    public struct Annotation: Hashable, Sendable {
        /// The page, and the stretch of text that rests on it.
        public var urlCitation: URLCitation

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(urlCitation: URLCitation, unknownFields: JSONObject = [:]) {
            self.urlCitation = urlCitation
            self.unknownFields = unknownFields
        }

        /// The page, and the stretch of text that rests on it.
        public struct URLCitation: Hashable, Sendable {
            /// The position of the stretch's first character in the text.
            public var startIndex: Int

            /// The position of the stretch's last character in the text.
            public var endIndex: Int

            /// Where the page lies.
            public var url: URIString

            /// What the page is called.
            public var title: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(
                endIndex: Int,
                startIndex: Int,
                url: URIString,
                title: String,
                unknownFields: JSONObject = [:]
            ) {
                self.endIndex = endIndex
                self.startIndex = startIndex
                self.url = url
                self.title = title
                self.unknownFields = unknownFields
            }
        }
    }

    /// The function that the model calls. Read `tool_calls` instead.
    public struct FunctionCall: Hashable, Sendable {
        /// The arguments as JSON text, exactly as the model wrote it; it need not be valid.
        public var arguments: String

        /// The function's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, arguments: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.arguments = arguments
            self.unknownFields = unknownFields
        }
    }

    /// The spoken response, where the request asked for one.
    public struct Audio: Hashable, Sendable {
        /// The identifier by which later messages refer to this response.
        public var id: String

        /// Until when the provider keeps the sound for later turns, in seconds since 1970.
        public var expiresAt: UnixTime

        /// The sound in base64, encoded as the request asked.
        public var data: String

        /// The spoken words as text.
        public var transcript: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            id: String,
            expiresAt: UnixTime,
            data: String,
            transcript: String,
            unknownFields: JSONObject = [:]
        ) {
            self.id = id
            self.expiresAt = expiresAt
            self.data = data
            self.transcript = transcript
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionResponseMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: String?
        var refusal: String?
        var annotations: [Annotation]?
        var toolCalls: ChatCompletionMessageToolCalls?
        var functionCall: FunctionCall?
        var audio: Audio?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.constant("\"assistant\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.nullable(&content, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"refusal\":") { json.nullable(&refusal, unknown: &unknownFields) }
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
            default:
                member = json.nextMember(of: "role\ncontent\nrefusal\nannotations\ntool_calls\nfunction_call\naudio\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            content: content,
            refusal: refusal,
            annotations: annotations,
            toolCalls: toolCalls,
            functionCall: functionCall,
            audio: audio,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.nullable(",\"refusal\":", refusal, unknown: unknownFields)
        json.optional(",\"annotations\":", annotations, 4, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 5, nulls)
        json.optional(",\"function_call\":", _functionCall, 6, nulls)
        json.optional(",\"audio\":", audio, 7, nulls)
        json.closeObject(from: start, names: "role\ncontent\nrefusal\nannotations\ntool_calls\nfunction_call\naudio\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1441:11 role\n1445:11 content\n1448:11 refusal\n1451:11 annotations\n1481:11 tool_calls\n1483:11 function_call\n1495:11 audio\n" }
}

extension ExplicitNulls<ChatCompletionResponseMessage> {
    public static var audio: Self { Self(member: 7) }
}

extension ChatCompletionResponseMessage.Annotation: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var urlCitation: URLCitation?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"url_citation\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"url_citation\":") { json.required(&urlCitation) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nurl_citation\n", unknown: &unknownFields)
            }
        }
        guard let urlCitation, json.isSound else { throw json.failure(missing: "url_citation\n", from: start) }
        self.init(urlCitation: urlCitation, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"url_citation\"", "type", unknown: unknownFields)
        json.required(",\"url_citation\":", urlCitation)
        json.closeObject(from: start, names: "type\nurl_citation\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1459:17 type\n1463:17 url_citation\n" }
}

extension ChatCompletionResponseMessage.Annotation.URLCitation: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var startIndex: Int?
        var endIndex: Int?
        var url: URIString?
        var title: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"start_index\":") { json.required(&startIndex) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"end_index\":") { json.required(&endIndex) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"url\":") { json.required(&url) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"title\":") { json.required(&title) }
                fallthrough
            default:
                member = json.nextMember(of: "start_index\nend_index\nurl\ntitle\n", unknown: &unknownFields)
            }
        }
        guard
            let startIndex, let endIndex, let url, let title, json.isSound
        else { throw json.failure(missing: "start_index\nend_index\nurl\ntitle\n", from: start) }
        self.init(
            endIndex: endIndex,
            startIndex: startIndex,
            url: url,
            title: title,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"start_index\":", startIndex)
        json.required(",\"end_index\":", endIndex)
        json.required(",\"url\":", url)
        json.required(",\"title\":", title)
        json.closeObject(from: start, names: "start_index\nend_index\nurl\ntitle\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1468:21 start_index\n1471:21 end_index\n1474:21 url\n1478:21 title\n" }
}

extension ChatCompletionResponseMessage.FunctionCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var arguments: String?
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"arguments\":") { json.required(&arguments) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            default:
                member = json.nextMember(of: "arguments\nname\n", unknown: &unknownFields)
            }
        }
        guard
            let arguments, let name, json.isSound
        else { throw json.failure(missing: "arguments\nname\n", from: start) }
        self.init(name: name, arguments: arguments, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"arguments\":", arguments)
        json.required(",\"name\":", name)
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
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.required(&id) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"expires_at\":") { json.required(&expiresAt) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"data\":") { json.required(&data) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"transcript\":") { json.required(&transcript) }
                fallthrough
            default:
                member = json.nextMember(of: "id\nexpires_at\ndata\ntranscript\n", unknown: &unknownFields)
            }
        }
        guard
            let id, let expiresAt, let data, let transcript, json.isSound
        else { throw json.failure(missing: "id\nexpires_at\ndata\ntranscript\n", from: start) }
        self.init(
            id: id,
            expiresAt: expiresAt,
            data: data,
            transcript: transcript,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.required(",\"expires_at\":", expiresAt)
        json.required(",\"data\":", data)
        json.required(",\"transcript\":", transcript)
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
    /// What the model is told of the tool.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(custom: Custom, unknownFields: JSONObject = [:]) {
        self.custom = custom
        self.unknownFields = unknownFields
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
        var custom: Custom?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"custom\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"custom\":") { json.required(&custom) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ncustom\n", unknown: &unknownFields)
            }
        }
        guard let custom, json.isSound else { throw json.failure(missing: "custom\n", from: start) }
        self.init(custom: custom, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"custom\"", "type", unknown: unknownFields)
        json.required(",\"custom\":", custom)
        json.closeObject(from: start, names: "type\ncustom\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1067:11 type\n1071:11 custom\n" }
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

/// Text known beforehand, such as a file of which the response changes a few lines.
///
/// Source: `/components/schemas/PredictionContent`.
public struct PredictionContent: Hashable, Sendable {
    /// What the response is expected to look like.
    public var content: Content

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: Content, unknownFields: JSONObject = [:]) {
        self.content = content
        self.unknownFields = unknownFields
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
        var content: Content?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"content\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.required(&content) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ncontent\n", unknown: &unknownFields)
            }
        }
        guard let content, json.isSound else { throw json.failure(missing: "content\n", from: start) }
        self.init(content: content, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"content\"", "type", unknown: unknownFields)
        json.required(",\"content\":", content)
        json.closeObject(from: start, names: "type\ncontent\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:540:11 type\n544:11 content\n" }
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
    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(unknownFields: JSONObject = [:]) {
        self.unknownFields = unknownFields
    }
}

extension PromptCacheBreakpointParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"mode\":") { json.constant("\"explicit\"", unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "mode\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"mode\":\"explicit\"", "mode", unknown: unknownFields)
        json.closeObject(from: start, names: "mode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:656:11 mode\n" }
}
