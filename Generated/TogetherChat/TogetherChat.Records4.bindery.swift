// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// A piece of a call. All pieces with the same `index` make one call.
///
/// Source: `/components/schemas/ChatCompletionMessageToolCallChunk`.
public struct ChatCompletionMessageToolCallChunk: Hashable, Sendable {
    /// Which of the calls this piece belongs to, counted from 0.
    public var index: Int

    /// The identifier of the call, usually in its first piece only.
    public var id: Optional<String>

    /// What is called; streams name functions only.
    ///
    /// Always `"function"`.
    public var type: Optional<TypeValue>

    /// A piece of what is called.
    public var function: Optional<Function>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        index: Int,
        id: String? = nil,
        type: TypeValue? = nil,
        function: Function? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.index = index
        self.id = id
        self.type = type
        self.function = function
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What is called; streams name functions only.
    public enum TypeValue: OpenEnum {
        case function
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.function] }

        public init(rawValue: String) {
            switch rawValue {
            case "function": self = .function
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .function: "function"
            case .unknown(let value): value
            }
        }
    }

    /// A piece of what is called.
    public struct Function: Hashable, Sendable {
        /// The function's name, usually in the first piece only.
        public var name: Optional<String>

        /// More of the JSON text of the arguments, to be read once all of it is there.
        public var arguments: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String? = nil,
            arguments: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            self.arguments = arguments
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ChatCompletionMessageToolCallChunk: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var index: Int?
        var id: String?
        var type: TypeValue?
        var function: Function?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"index\":") { json.required(&index) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"id\":") { json.optional(&id, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"type\":") { json.optional(&type, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"function\":") { json.optional(&function, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\nid\ntype\nfunction\n", unknown: &unknownFields)
            }
        }
        guard let index, json.isSound else { throw json.failure(missing: "index\n", from: start) }
        self.init(
            index: index,
            id: id,
            type: type,
            function: function,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"index\":", index)
        json.optional(",\"id\":", id, 2, nulls)
        json.optional(",\"type\":", type, 3, nulls)
        json.optional(",\"function\":", function, 4, nulls)
        json.closeObject(from: start, names: "index\nid\ntype\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1844:11 index\n1847:11 id\n1850:11 type\n1854:11 function\n" }
}

extension ChatCompletionMessageToolCallChunk.TypeValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "function\n") {
        case 1: self = .function
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension ChatCompletionMessageToolCallChunk.Function: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var name: String?
        var arguments: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"arguments\":") { json.optional(&arguments, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "name\narguments\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            name: name,
            arguments: arguments,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.optional(",\"arguments\":", arguments, 2, nulls)
        json.closeObject(from: start, names: "name\narguments\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1858:15 name\n1861:15 arguments\n" }
}

/// Has the model call one certain function.
///
/// Source: `/components/schemas/ChatCompletionNamedToolChoice`.
public struct ChatCompletionNamedToolChoice: Hashable, Sendable {
    /// The function.
    public var function: Function

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(function: Function, unknownFields: JSONObject = [:]) {
        self.function = function
        self.unknownFields = unknownFields
    }

    /// The function.
    public struct Function: Hashable, Sendable {
        /// The function's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionNamedToolChoice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var function: Function?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"function\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"function\":") { json.required(&function) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nfunction\n", unknown: &unknownFields)
            }
        }
        guard let function, json.isSound else { throw json.failure(missing: "function\n", from: start) }
        self.init(function: function, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"function\"", "type", unknown: unknownFields)
        json.required(",\"function\":", function)
        json.closeObject(from: start, names: "type\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1165:11 type\n1169:11 function\n" }
}

extension ChatCompletionNamedToolChoice.Function: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            default:
                member = json.nextMember(of: "name\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.failure(missing: "name\n", from: start) }
        self.init(name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "name\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1173:15 name\n" }
}

/// A recording.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartAudio`.
public struct ChatCompletionRequestMessageContentPartAudio: Hashable, Sendable {
    /// The recording and its encoding.
    public var inputAudio: InputAudio

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(inputAudio: InputAudio, unknownFields: JSONObject = [:]) {
        self.inputAudio = inputAudio
        self.unknownFields = unknownFields
    }

    /// The recording and its encoding.
    public struct InputAudio: Hashable, Sendable {
        /// The bytes of the recording, in base64.
        public var data: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(data: String, unknownFields: JSONObject = [:]) {
            self.data = data
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionRequestMessageContentPartAudio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var inputAudio: InputAudio?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"input_audio\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"input_audio\":") { json.required(&inputAudio) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ninput_audio\n", unknown: &unknownFields)
            }
        }
        guard let inputAudio, json.isSound else { throw json.failure(missing: "input_audio\n", from: start) }
        self.init(inputAudio: inputAudio, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"input_audio\"", "type", unknown: unknownFields)
        json.required(",\"input_audio\":", inputAudio)
        json.closeObject(from: start, names: "type\ninput_audio\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:965:11 type\n969:11 input_audio\n" }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var data: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"data\":") { json.required(&data) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"format\":") { json.constant("\"wav\"", unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "data\nformat\n", unknown: &unknownFields)
            }
        }
        guard let data, json.isSound else { throw json.failure(missing: "data\n", from: start) }
        self.init(data: data, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"data\":", data)
        json.constant(",\"format\":\"wav\"", "format", unknown: unknownFields)
        json.closeObject(from: start, names: "data\nformat\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:973:15 data\n976:15 format\n" }
}

/// What a tool gave back for a call of the model.
///
/// Source: `/components/schemas/ChatCompletionRequestToolMessage`.
public struct ChatCompletionRequestToolMessage: Hashable, Sendable {
    /// The result.
    public var content: String

    /// The identifier of the call that this result belongs to.
    public var toolCallID: String

    /// The function that was called.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: String,
        toolCallID: String,
        name: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.toolCallID = toolCallID
        self.name = name
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionRequestToolMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: String?
        var toolCallID: String?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.constant("\"tool\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.required(&content) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"tool_call_id\":") { json.required(&toolCallID) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"name\":") { json.optional(&name, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\ntool_call_id\nname\n", unknown: &unknownFields)
            }
        }
        guard
            let content, let toolCallID, json.isSound
        else { throw json.failure(missing: "content\ntool_call_id\n", from: start) }
        self.init(
            content: content,
            toolCallID: toolCallID,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"tool\"", "role", unknown: unknownFields)
        json.required(",\"content\":", content)
        json.required(",\"tool_call_id\":", toolCallID)
        json.optional(",\"name\":", name, 4, nulls)
        json.closeObject(from: start, names: "role\ncontent\ntool_call_id\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:847:11 role\n851:11 content\n860:11 tool_call_id\ntogether.yaml:273:9 name\n" }
}

/// A function that the model may call with JSON arguments.
///
/// Source: `/components/schemas/ChatCompletionTool`.
public struct ChatCompletionTool: Hashable, Sendable {
    public var function: FunctionObject

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(function: FunctionObject, unknownFields: JSONObject = [:]) {
        self.function = function
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionTool: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var function: FunctionObject?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"function\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"function\":") { json.required(&function) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nfunction\n", unknown: &unknownFields)
            }
        }
        guard let function, json.isSound else { throw json.failure(missing: "function\n", from: start) }
        self.init(function: function, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"function\"", "type", unknown: unknownFields)
        json.required(",\"function\":", function)
        json.closeObject(from: start, names: "type\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1029:11 type\n1033:11 function\n" }
}

/// Tokens and how likely they were, in lists of equal length.
///
/// Source: `/components/schemas/Logprobs`.
public struct Logprobs: Hashable, Sendable {
    /// The tokens as numbers of the tokenizer.
    public var tokenIDs: Optional<[Double]>

    /// The tokens as text.
    public var tokens: Optional<[String]>

    /// The natural logarithms of their probabilities.
    public var tokenLogprobs: Optional<[Double]>

    public var topLogprobs: Optional<TopLogprobs>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        tokenIDs: [Double]? = nil,
        tokens: [String]? = nil,
        tokenLogprobs: [Double]? = nil,
        topLogprobs: TopLogprobs? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.tokenIDs = tokenIDs
        self.tokens = tokens
        self.tokenLogprobs = tokenLogprobs
        self.topLogprobs = topLogprobs
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Logprobs: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var tokenIDs: [Double]?
        var tokens: [String]?
        var tokenLogprobs: [Double]?
        var topLogprobs: TopLogprobs?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"token_ids\":") { json.optional(&tokenIDs, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"tokens\":") { json.optional(&tokens, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"token_logprobs\":") { json.optional(&tokenLogprobs, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"top_logprobs\":") { json.optional(&topLogprobs, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "token_ids\ntokens\ntoken_logprobs\ntop_logprobs\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            tokenIDs: tokenIDs,
            tokens: tokens,
            tokenLogprobs: tokenLogprobs,
            topLogprobs: topLogprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"token_ids\":", tokenIDs, 1, nulls)
        json.optional(",\"tokens\":", tokens, 2, nulls)
        json.optional(",\"token_logprobs\":", tokenLogprobs, 3, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 4, nulls)
        json.closeObject(from: start, names: "token_ids\ntokens\ntoken_logprobs\ntop_logprobs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "together.yaml:435:13 token_ids\n440:13 tokens\n445:13 token_logprobs\n450:13 top_logprobs\n" }
}
