// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 525158264110ee16
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// What was added to a response. Texts are to be appended to what came before.
///
/// Source: `/components/schemas/ChatCompletionStreamResponseDelta`.
public struct ChatCompletionStreamResponseDelta: Hashable, Sendable {
    /// Who speaks, usually told once at the beginning.
    public var role: Optional<Role>

    public var content: Optional<MessageContent>

    /// More of the refusal.
    public var refusal: Optional<String>

    /// More of the calls; `index` tells which of them.
    public var toolCalls: Optional<[ChatCompletionMessageToolCallChunk]>

    /// More of the function call. Read `tool_calls` instead.
    @available(*, deprecated, message: "Read tool_calls instead.")
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

    /// Sources of the text, where the model searched.
    public var annotations: Optional<[Annotation]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        role: Role? = nil,
        content: MessageContent? = nil,
        refusal: String? = nil,
        toolCalls: [ChatCompletionMessageToolCallChunk]? = nil,
        functionCall: FunctionCall? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil,
        annotations: [Annotation]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.role = role
        self.content = content
        self.refusal = refusal
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.reasoningContent = reasoningContent
        self.reasoning = reasoning
        self.reasoningDetails = reasoningDetails
        self.annotations = annotations
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Who speaks, usually told once at the beginning.
    public enum Role: OpenEnum {
        case developer
        case system
        case user
        case assistant
        case tool
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.developer, .system, .user, .assistant, .tool] }

        public var rawValue: String {
            switch self {
            case .developer: "developer"
            case .system: "system"
            case .user: "user"
            case .assistant: "assistant"
            case .tool: "tool"
            case .unknown(let value): value
            }
        }
    }

    /// More of the function call. Read `tool_calls` instead.
    public struct FunctionCall: Hashable, Sendable {
        /// More of the JSON text of the arguments.
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

extension ChatCompletionStreamResponseDelta: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}role\u{7}content\u{7}refusal\ntool_calls\rfunction_call\u{11}reasoning_content\treasoning\u{11}reasoning_details\u{B}annotations")
        var role: Role?
        var content: MessageContent?
        var refusal: String?
        var toolCalls: [ChatCompletionMessageToolCallChunk]?
        var functionCall: FunctionCall?
        var reasoningContent: String?
        var reasoning: String?
        var reasoningDetails: [ReasoningDetail]?
        var annotations: [Annotation]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&role, &members)
            case 2: json.optional(&content, &members)
            case 3: json.optional(&refusal, &members)
            case 4: json.optional(&toolCalls, &members)
            case 5: json.optional(&functionCall, &members)
            case 6: json.optional(&reasoningContent, &members)
            case 7: json.optional(&reasoning, &members)
            case 8: json.optional(&reasoningDetails, &members)
            case 9: json.optional(&annotations, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            role: role,
            content: content,
            refusal: refusal,
            toolCalls: toolCalls,
            functionCall: functionCall,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails,
            annotations: annotations,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"role\":", role, 1, nulls)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"refusal\":", refusal, 3, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 4, nulls)
        json.optional(",\"function_call\":", _functionCall, 5, nulls)
        json.optional(",\"reasoning_content\":", reasoningContent, 6, nulls)
        json.optional(",\"reasoning\":", reasoning, 7, nulls)
        json.optional(",\"reasoning_details\":", reasoningDetails, 8, nulls)
        json.optional(",\"annotations\":", annotations, 9, nulls)
        json.closeObject(from: start, names: "role\ncontent\nrefusal\ntool_calls\nfunction_call\nreasoning_content\nreasoning\nreasoning_details\nannotations\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionStreamResponseDelta/properties/\nrole\ncontent\nrefusal\ntool_calls\nfunction_call\n\tcompatible.yaml#/components/schemas/ChatCompletionStreamResponseDelta/properties/\nreasoning_content\nreasoning\nreasoning_details\nannotations\n" }
}

extension ExplicitNulls<ChatCompletionStreamResponseDelta> {
    public static var content: Self { Self(member: 2) }
    public static var refusal: Self { Self(member: 3) }
    public static var reasoningContent: Self { Self(member: 6) }
    public static var reasoning: Self { Self(member: 7) }
    public static var reasoningDetails: Self { Self(member: 8) }
    public static var annotations: Self { Self(member: 9) }
}

extension ChatCompletionStreamResponseDelta.Role {
    public static var knownWords: StaticString { "developer\nsystem\nuser\nassistant\ntool\n" }
}

extension ChatCompletionStreamResponseDelta.FunctionCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\targuments\u{4}name")
        var arguments: String?
        var name: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&arguments, &members)
            case 2: json.optional(&name, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            arguments: arguments,
            name: name,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"arguments\":", arguments, 1, nulls)
        json.optional(",\"name\":", name, 2, nulls)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionStreamResponseDelta/properties/function_call/properties/\narguments\nname\n" }
}
