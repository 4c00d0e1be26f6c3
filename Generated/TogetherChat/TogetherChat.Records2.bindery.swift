// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// An earlier answer of the model, so that it knows what it said.
///
/// Source: `/components/schemas/ChatCompletionRequestAssistantMessage`.
public struct ChatCompletionRequestAssistantMessage: Hashable, Sendable {
    /// What the model said. May be absent only where it called something instead.
    public var content: Optional<String>

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    public var toolCalls: Optional<ChatCompletionMessageToolCalls>

    /// The function called in that answer. Set `tool_calls` instead.
    @available(*, deprecated, message: "Set tool_calls instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: Optional<FunctionCall>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        content: String? = nil,
        name: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.content = content
        self.name = name
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.unknownFields = unknownFields
    }

    /// The function called in that answer. Set `tool_calls` instead.
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
        var content: String?
        var name: String?
        var toolCalls: ChatCompletionMessageToolCalls?
        var functionCall: FunctionCall?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.constant("\"assistant\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.optional(&content, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"name\":") { json.optional(&name, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"tool_calls\":") { json.optional(&toolCalls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"function_call\":") { json.optional(&functionCall, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nname\ntool_calls\nfunction_call\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(
            content: content,
            name: name,
            toolCalls: toolCalls,
            functionCall: functionCall,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        if let content {
            json.literal(",\"content\":")
            content.write(json: &json)
        }
        if let name {
            json.literal(",\"name\":")
            name.write(json: &json)
        }
        if let toolCalls {
            json.literal(",\"tool_calls\":")
            toolCalls.write(json: &json)
        }
        if let functionCall = _functionCall {
            json.literal(",\"function_call\":")
            functionCall.write(json: &json)
        }
        json.closeObject(from: start, names: "role\ncontent\nname\ntool_calls\nfunction_call\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:803:11 role\n807:11 content\n821:11 name\n832:11 tool_calls\n834:11 function_call\n" }
}

extension ChatCompletionRequestAssistantMessage {
    /// Made of what both have in common, and of all unknown fields.
    ///
    /// Dropped: `reasoning`.
    public init(_ value: ChatCompletionResponseMessage) {
        self.init(
            content: value.content,
            toolCalls: value.toolCalls,
            functionCall: value._functionCall.map(Self.convertedFunctionCall),
            unknownFields: value.unknownFields
        )
    }

    private static func convertedFunctionCall(_ value: ChatCompletionResponseMessage.FunctionCall) -> FunctionCall {
        FunctionCall(arguments: value.arguments, name: value.name, unknownFields: value.unknownFields)
    }
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
        else { throw json.fault(missing: "arguments\nname\n", from: start) }
        self.init(arguments: arguments, name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.literal(",\"arguments\":")
        arguments.write(json: &json)
        json.literal(",\"name\":")
        name.write(json: &json)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:839:15 arguments\n842:15 name\n" }
}

/// What a function gave back. Write a tool message instead.
///
/// - Important: Deprecated.
///
/// Source: `/components/schemas/ChatCompletionRequestFunctionMessage`.
public struct ChatCompletionRequestFunctionMessage: Hashable, Sendable {
    /// The result; null where there is none.
    public var content: String

    /// The function that was called.
    public var name: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: String, name: String, unknownFields: JSONObject = [:]) {
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
                if member == 2 || json.key("\"content\":") { json.required(&content) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nname\n", unknown: &unknownFields)
            }
        }
        guard
            let content, let name, json.isSound
        else { throw json.fault(missing: "content\nname\n", from: start) }
        self.init(content: content, name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"function\"", "role", unknown: unknownFields)
        json.literal(",\"content\":")
        content.write(json: &json)
        json.literal(",\"name\":")
        name.write(json: &json)
        json.closeObject(from: start, names: "role\ncontent\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:876:11 role\n880:11 content\n883:11 name\n" }
}

/// What the model said. It goes back into the next request as an assistant message.
///
/// Source: `/components/schemas/ChatCompletionResponseMessage`.
public struct ChatCompletionResponseMessage: Hashable, Sendable {
    /// The text; null where the model called tools, declined or spoke instead.
    public var content: Optional<String>

    public var toolCalls: Optional<ChatCompletionMessageToolCalls>

    /// The function that the model calls. Read `tool_calls` instead.
    @available(*, deprecated, message: "Read tool_calls instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: Optional<FunctionCall>

    /// What the model thought first.
    public var reasoning: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        content: String?,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        reasoning: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.content = content
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.reasoning = reasoning
        self.unknownFields = unknownFields
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
}

extension ChatCompletionResponseMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: String?
        var toolCalls: ChatCompletionMessageToolCalls?
        var functionCall: FunctionCall?
        var reasoning: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.constant("\"assistant\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.optional(&content, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"tool_calls\":") { json.optional(&toolCalls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"function_call\":") { json.optional(&functionCall, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"reasoning\":") { json.optional(&reasoning, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\ntool_calls\nfunction_call\nreasoning\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(
            content: content,
            toolCalls: toolCalls,
            functionCall: functionCall,
            reasoning: reasoning,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        if let content {
            json.literal(",\"content\":")
            content.write(json: &json)
        } else {
            json.constant(",\"content\":null", "content", unknown: unknownFields)
        }
        if let toolCalls {
            json.literal(",\"tool_calls\":")
            toolCalls.write(json: &json)
        }
        if let functionCall = _functionCall {
            json.literal(",\"function_call\":")
            functionCall.write(json: &json)
        }
        if let reasoning {
            json.literal(",\"reasoning\":")
            reasoning.write(json: &json)
        }
        json.closeObject(from: start, names: "role\ncontent\ntool_calls\nfunction_call\nreasoning\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1447:11 role\n1451:11 content\n1487:11 tool_calls\n1489:11 function_call\ntogether.yaml:421:9 reasoning\n" }
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
        else { throw json.fault(missing: "arguments\nname\n", from: start) }
        self.init(name: name, arguments: arguments, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.literal(",\"arguments\":")
        arguments.write(json: &json)
        json.literal(",\"name\":")
        name.write(json: &json)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1494:15 arguments\n1497:15 name\n" }
}
