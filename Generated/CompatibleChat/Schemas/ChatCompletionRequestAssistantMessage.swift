// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 7ccbda312cd0e6a0
// swift-format-ignore-file

import BinderyRuntime

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
        let start = json.enterRecord(Self.self)
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
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"assistant\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"refusal\":", 3, &member) { json.optional(&refusal, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"name\":", 4, &member) { json.optional(&name, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"audio\":", 5, &member) { json.optional(&audio, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_calls\":", 6, &member) { json.optional(&toolCalls, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"function_call\":", 7, &member) { json.optional(&functionCall, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning_content\":", 8, &member) { json.optional(&reasoningContent, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning\":", 9, &member) { json.optional(&reasoning, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning_details\":", 10, &member) { json.optional(&reasoningDetails, 10, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\nrefusal\nname\naudio\ntool_calls\nfunction_call\nreasoning_content\nreasoning\nreasoning_details\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestAssistantMessage/properties/\nrole\ncontent\nrefusal\nname\naudio\ntool_calls\nfunction_call\n\tcompatible.yaml#/components/schemas/ChatCompletionRequestAssistantMessage/properties/\nreasoning_content\nreasoning\nreasoning_details\n" }
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
        let start = json.enterRecord(Self.self)
        var id: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(id: id, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
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
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"arguments\":", 1, &member) { json.optional(&arguments, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"name\":", 2, &member) { json.optional(&name, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "arguments\nname\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestAssistantMessage/properties/function_call/properties/\narguments\nname\n" }
}
