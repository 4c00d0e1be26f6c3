// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 6fde7f3aa9125183
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
        var members = json.enterRecord(Self.self, "\u{4}role\u{7}content\ntool_calls\rfunction_call\treasoning")
        var content: String?
        var toolCalls: ChatCompletionMessageToolCalls?
        var functionCall: FunctionCall?
        var reasoning: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"assistant\"", &members)
            case 2: json.nullable(&content, &members)
            case 3: json.optional(&toolCalls, &members)
            case 4: json.optional(&functionCall, &members)
            case 5: json.optional(&reasoning, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            content: content,
            toolCalls: toolCalls,
            functionCall: functionCall,
            reasoning: reasoning,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\targuments\u{4}name")
        var arguments: String?
        var name: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&arguments)
            case 2: json.required(&name)
            default: break
            }
        }
        guard
            let arguments, let name, json.isSound
        else { try json.fail(missing: "arguments\nname\n", from: members.start) }
        self.init(name: name, arguments: arguments, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"arguments\":", arguments)
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/function_call/properties/\narguments\nname\n" }
}
