// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: 8d6e7d4bfc15a998
// swift-format-ignore-file

import BinderyRuntime

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

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: String?,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        reasoning: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.reasoning = reasoning
        self.unknownFields = unknownFields
        self.nulls = nulls
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
        let start = json.enterRecord(Self.self)
        var content: String?
        var toolCalls: ChatCompletionMessageToolCalls?
        var functionCall: FunctionCall?
        var reasoning: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"assistant\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.nullable(&content, unknown: &unknownFields) }
            if json.key("\"tool_calls\":", 3, &member) { json.optional(&toolCalls, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"function_call\":", 4, &member) { json.optional(&functionCall, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning\":", 5, &member) { json.optional(&reasoning, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\ntool_calls\nfunction_call\nreasoning\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            content: content,
            toolCalls: toolCalls,
            functionCall: functionCall,
            reasoning: reasoning,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.optional(",\"tool_calls\":", toolCalls, 3, nulls)
        json.optional(",\"function_call\":", _functionCall, 4, nulls)
        json.optional(",\"reasoning\":", reasoning, 5, nulls)
        json.closeObject(from: start, names: "role\ncontent\ntool_calls\nfunction_call\nreasoning\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/\nrole\ncontent\ntool_calls\nfunction_call\n\ttogether.yaml#/components/schemas/ChatCompletionResponseMessage/properties/\nreasoning\n" }
}

extension ExplicitNulls<ChatCompletionResponseMessage> {
    public static var reasoning: Self { Self(member: 5) }
}

extension ChatCompletionResponseMessage.FunctionCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var arguments: String?
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"arguments\":", 1, &member) { json.required(&arguments) }
            if json.key("\"name\":", 2, &member) { json.required(&name) }
        } while json.nextMember(&member, of: "arguments\nname\n", unknown: &unknownFields)
        guard
            let arguments, let name, json.isSound
        else { try json.fail(missing: "arguments\nname\n", from: start) }
        self.init(name: name, arguments: arguments, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"arguments\":", arguments)
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/function_call/properties/\narguments\nname\n" }
}
