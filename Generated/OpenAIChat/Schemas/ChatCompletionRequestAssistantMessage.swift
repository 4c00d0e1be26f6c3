// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: db62c8efa2be9857
// swift-format-ignore-file

import BinderyRuntime

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
        let start = json.enterRecord(Self.self)
        var content: Content?
        var refusal: String?
        var name: String?
        var audio: Audio?
        var toolCalls: ChatCompletionMessageToolCalls?
        var functionCall: FunctionCall?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"assistant\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"refusal\":", 3, &member) { json.optional(&refusal, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"name\":", 4, &member) { json.optional(&name, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"audio\":", 5, &member) { json.optional(&audio, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_calls\":", 6, &member) { json.optional(&toolCalls, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"function_call\":", 7, &member) { json.optional(&functionCall, 7, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\nrefusal\nname\naudio\ntool_calls\nfunction_call\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestAssistantMessage/properties/\nrole\ncontent\nrefusal\nname\naudio\ntool_calls\nfunction_call\n" }
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
        let start = json.enterRecord(Self.self)
        var id: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
        } while json.nextMember(&member, of: "id\n", unknown: &unknownFields)
        guard let id, json.isSound else { try json.fail(missing: "id\n", from: start) }
        self.init(id: id, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.closeObject(from: start, names: "id\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestAssistantMessage/properties/audio/properties/\nid\n" }
}

extension ChatCompletionRequestAssistantMessage.FunctionCall: Record {
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
        self.init(arguments: arguments, name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"arguments\":", arguments)
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestAssistantMessage/properties/function_call/properties/\narguments\nname\n" }
}
