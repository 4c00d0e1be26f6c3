// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 1be37b6a1c08942e
// swift-format-ignore-file

import BinderyRuntime

/// What was added to a response. Texts are to be appended to what came before.
///
/// Source: `/components/schemas/ChatCompletionStreamResponseDelta`.
public struct ChatCompletionStreamResponseDelta: Hashable, Sendable {
    /// Who speaks, usually told once at the beginning.
    public var role: Optional<Role>

    /// More of the text.
    public var content: Optional<String>

    /// More of the calls; `index` tells which of them.
    public var toolCalls: Optional<[ChatCompletionMessageToolCallChunk]>

    /// More of the function call. Read `tool_calls` instead.
    @available(*, deprecated, message: "Read tool_calls instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: Optional<FunctionCall>

    /// The added token as a number of the tokenizer.
    public var tokenID: Optional<Int>

    /// More of what the model thinks first.
    public var reasoning: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        role: Role? = nil,
        content: String? = nil,
        toolCalls: [ChatCompletionMessageToolCallChunk]? = nil,
        functionCall: FunctionCall? = nil,
        tokenID: Int? = nil,
        reasoning: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.role = role
        self.content = content
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.tokenID = tokenID
        self.reasoning = reasoning
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Who speaks, usually told once at the beginning.
    public enum Role: OpenEnum {
        case system
        case user
        case assistant
        case function
        case tool
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.system, .user, .assistant, .function, .tool] }

        public var rawValue: String {
            switch self {
            case .system: "system"
            case .user: "user"
            case .assistant: "assistant"
            case .function: "function"
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
        var members = json.enterRecord(Self.self, "\u{4}role\u{7}content\ntool_calls\rfunction_call\u{8}token_id\treasoning")
        var role: Role?
        var content: String?
        var toolCalls: [ChatCompletionMessageToolCallChunk]?
        var functionCall: FunctionCall?
        var tokenID: Int?
        var reasoning: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&role, &members)
            case 2: json.optional(&content, &members)
            case 3: json.optional(&toolCalls, &members)
            case 4: json.optional(&functionCall, &members)
            case 5: json.optional(&tokenID, &members)
            case 6: json.optional(&reasoning, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            role: role,
            content: content,
            toolCalls: toolCalls,
            functionCall: functionCall,
            tokenID: tokenID,
            reasoning: reasoning,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"role\":", role, 1, nulls)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 3, nulls)
        json.optional(",\"function_call\":", _functionCall, 4, nulls)
        json.optional(",\"token_id\":", tokenID, 5, nulls)
        json.optional(",\"reasoning\":", reasoning, 6, nulls)
        json.closeObject(from: start, names: "role\ncontent\ntool_calls\nfunction_call\ntoken_id\nreasoning\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionStreamResponseDelta/properties/\nrole\ncontent\ntool_calls\nfunction_call\n\ttogether.yaml#/components/schemas/ChatCompletionStreamResponseDelta/properties/\ntoken_id\nreasoning\n" }
}

extension ExplicitNulls<ChatCompletionStreamResponseDelta> {
    public static var content: Self { Self(member: 2) }
    public static var functionCall: Self { Self(member: 4) }
    public static var reasoning: Self { Self(member: 6) }
}

extension ChatCompletionStreamResponseDelta.Role {
    public static var knownWords: StaticString { "system\nuser\nassistant\nfunction\ntool\n" }
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
