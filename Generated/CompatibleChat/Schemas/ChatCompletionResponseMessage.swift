// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 2f6b0b092ff199bf
// swift-format-ignore-file

import BinderyRuntime

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
        let start = json.enterRecord(Self.self)
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
        repeat {
            if json.key("\"role\":", 1, &member) { json.optional(&role, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"refusal\":", 3, &member) { json.optional(&refusal, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"annotations\":", 4, &member) { json.optional(&annotations, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_calls\":", 5, &member) { json.optional(&toolCalls, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"function_call\":", 6, &member) { json.optional(&functionCall, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"audio\":", 7, &member) { json.optional(&audio, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning_content\":", 8, &member) { json.optional(&reasoningContent, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning\":", 9, &member) { json.optional(&reasoning, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning_details\":", 10, &member) { json.optional(&reasoningDetails, 10, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\nrefusal\nannotations\ntool_calls\nfunction_call\naudio\nreasoning_content\nreasoning\nreasoning_details\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/\nrole\ncontent\nrefusal\nannotations\ntool_calls\nfunction_call\naudio\n\tcompatible.yaml#/components/schemas/ChatCompletionResponseMessage/properties/\nreasoning_content\nreasoning\nreasoning_details\n" }
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
    public static var knownWords: StaticString { "assistant\n" }
}

extension ChatCompletionResponseMessage.FunctionCall: Record {
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/function_call/properties/\narguments\nname\n" }
}

extension ChatCompletionResponseMessage.Audio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var expiresAt: UnixTime?
        var data: String?
        var transcript: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"expires_at\":", 2, &member) { json.optional(&expiresAt, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"data\":", 3, &member) { json.optional(&data, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"transcript\":", 4, &member) { json.optional(&transcript, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nexpires_at\ndata\ntranscript\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionResponseMessage/properties/audio/properties/\nid\nexpires_at\ndata\ntranscript\n" }
}
