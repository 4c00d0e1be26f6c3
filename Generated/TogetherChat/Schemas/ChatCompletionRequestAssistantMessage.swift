// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: a5ae75ac7ba228af
// swift-format-ignore-file

import BinderyRuntime

/// An earlier response of the model, so that it knows what it said.
///
/// Source: `/components/schemas/ChatCompletionRequestAssistantMessage`.
public struct ChatCompletionRequestAssistantMessage: Hashable, Sendable {
    /// What the model said. May be absent only where it called something instead.
    public var content: Optional<String>

    /// A name for the author, where several share the role.
    public var name: Optional<String>

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
        content: String? = nil,
        name: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.name = name
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.unknownFields = unknownFields
        self.nulls = nulls
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
        var members = json.enterRecord(Self.self, "\u{4}role\u{7}content\u{4}name\ntool_calls\rfunction_call")
        var content: String?
        var name: String?
        var toolCalls: ChatCompletionMessageToolCalls?
        var functionCall: FunctionCall?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"assistant\"", &members)
            case 2: json.optional(&content, &members)
            case 3: json.optional(&name, &members)
            case 4: json.optional(&toolCalls, &members)
            case 5: json.optional(&functionCall, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            content: content,
            name: name,
            toolCalls: toolCalls,
            functionCall: functionCall,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"name\":", name, 3, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 4, nulls)
        json.optional(",\"function_call\":", _functionCall, 5, nulls)
        json.closeObject(from: start, names: "role\ncontent\nname\ntool_calls\nfunction_call\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestAssistantMessage/properties/\nrole\ncontent\nname\ntool_calls\nfunction_call\n" }
}

extension ExplicitNulls<ChatCompletionRequestAssistantMessage> {
    public static var content: Self { Self(member: 2) }
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
        self.init(arguments: arguments, name: name, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"arguments\":", arguments)
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestAssistantMessage/properties/function_call/properties/\narguments\nname\n" }
}
