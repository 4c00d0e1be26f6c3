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

/// Instructions of the program, which weigh more than the user's. They replace system messages from
/// o1 on.
///
/// Source: `/components/schemas/ChatCompletionRequestDeveloperMessage`.
public struct ChatCompletionRequestDeveloperMessage: Hashable, Sendable {
    /// The instructions.
    public var content: Content

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: Content,
        name: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.name = name
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The instructions.
    public enum Content: Hashable, Sendable {
        /// The instructions as one text.
        case string(String)
        /// The instructions as a list of texts.
        case array([ChatCompletionRequestMessageContentPartText])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ChatCompletionRequestDeveloperMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: Content?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.constant("\"developer\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.required(&content) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"name\":") { json.optional(&name, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nname\n", unknown: &unknownFields)
            }
        }
        guard let content, json.isSound else { throw json.failure(missing: "content\n", from: start) }
        self.init(
            content: content,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"developer\"", "role", unknown: unknownFields)
        json.required(",\"content\":", content)
        json.optional(",\"name\":", name, 3, nulls)
        json.closeObject(from: start, names: "role\ncontent\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:732:11 role\n736:11 content\n745:11 name\n" }
}

extension ChatCompletionRequestDeveloperMessage.Content: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [ChatCompletionRequestMessageContentPartText].self))
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

extension ChatCompletionRequestDeveloperMessage.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestMessageContentPartText]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestMessageContentPartText...) {
        self = .array(elements)
    }
}

/// A recording.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartAudio`.
public struct ChatCompletionRequestMessageContentPartAudio: Hashable, Sendable {
    /// The recording and its encoding.
    public var inputAudio: InputAudio

    public var promptCacheBreakpoint: Optional<PromptCacheBreakpointParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        inputAudio: InputAudio,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.inputAudio = inputAudio
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The recording and its encoding.
    public struct InputAudio: Hashable, Sendable {
        /// The bytes of the recording, in base64.
        public var data: String

        /// How the recording is encoded.
        public var format: Format

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(data: String, format: Format, unknownFields: JSONObject = [:]) {
            self.data = data
            self.format = format
            self.unknownFields = unknownFields
        }

        /// How the recording is encoded.
        public enum Format: OpenEnum {
            case wav
            case mp3
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.wav, .mp3] }

            public init(rawValue: String) {
                switch rawValue {
                case "wav": self = .wav
                case "mp3": self = .mp3
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .wav: "wav"
                case .mp3: "mp3"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension ChatCompletionRequestMessageContentPartAudio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var inputAudio: InputAudio?
        var promptCacheBreakpoint: PromptCacheBreakpointParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"input_audio\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"input_audio\":") { json.required(&inputAudio) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"prompt_cache_breakpoint\":") { json.optional(&promptCacheBreakpoint, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ninput_audio\nprompt_cache_breakpoint\n", unknown: &unknownFields)
            }
        }
        guard let inputAudio, json.isSound else { throw json.failure(missing: "input_audio\n", from: start) }
        self.init(
            inputAudio: inputAudio,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"input_audio\"", "type", unknown: unknownFields)
        json.required(",\"input_audio\":", inputAudio)
        json.optional(",\"prompt_cache_breakpoint\":", promptCacheBreakpoint, 3, nulls)
        json.closeObject(from: start, names: "type\ninput_audio\nprompt_cache_breakpoint\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:965:11 type\n969:11 input_audio\n981:11 prompt_cache_breakpoint\n" }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var data: String?
        var format: Format?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"data\":") { json.required(&data) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"format\":") { json.required(&format) }
                fallthrough
            default:
                member = json.nextMember(of: "data\nformat\n", unknown: &unknownFields)
            }
        }
        guard
            let data, let format, json.isSound
        else { throw json.failure(missing: "data\nformat\n", from: start) }
        self.init(data: data, format: format, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"data\":", data)
        json.required(",\"format\":", format)
        json.closeObject(from: start, names: "data\nformat\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:973:15 data\n976:15 format\n" }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio.Format {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "wav\nmp3\n") {
        case 1: self = .wav
        case 2: self = .mp3
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// What a tool gave back for a call of the model.
///
/// Source: `/components/schemas/ChatCompletionRequestToolMessage`.
public struct ChatCompletionRequestToolMessage: Hashable, Sendable {
    /// The result.
    public var content: Content

    /// The identifier of the call that this result belongs to.
    public var toolCallID: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: Content, toolCallID: String, unknownFields: JSONObject = [:]) {
        self.content = content
        self.toolCallID = toolCallID
        self.unknownFields = unknownFields
    }

    /// The result.
    public enum Content: Hashable, Sendable {
        /// The result as one text, often JSON.
        case string(String)
        /// The result as a list of parts.
        case array([ChatCompletionRequestToolMessageContentPart])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ChatCompletionRequestToolMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: Content?
        var toolCallID: String?
        var unknownFields = JSONObject()
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
            default:
                member = json.nextMember(of: "role\ncontent\ntool_call_id\n", unknown: &unknownFields)
            }
        }
        guard
            let content, let toolCallID, json.isSound
        else { throw json.failure(missing: "content\ntool_call_id\n", from: start) }
        self.init(content: content, toolCallID: toolCallID, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"tool\"", "role", unknown: unknownFields)
        json.required(",\"content\":", content)
        json.required(",\"tool_call_id\":", toolCallID)
        json.closeObject(from: start, names: "role\ncontent\ntool_call_id\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:847:11 role\n851:11 content\n860:11 tool_call_id\n" }
}

extension ChatCompletionRequestToolMessage.Content: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [ChatCompletionRequestToolMessageContentPart].self))
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

extension ChatCompletionRequestToolMessage.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestToolMessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestToolMessageContentPart...) {
        self = .array(elements)
    }
}

/// How likely a token was, and what stood beside it.
///
/// Source: `/components/schemas/ChatCompletionTokenLogprob`.
public struct ChatCompletionTokenLogprob: Hashable, Sendable {
    /// The token as text.
    public var token: String

    /// The natural logarithm of the token's probability; -9999 stands for very unlikely.
    public var logprob: Double

    /// The token's bytes in UTF-8, for characters that span several tokens; null where there are
    /// none.
    public var bytes: Optional<[Int]>

    /// The likeliest tokens at this place, as many as `top_logprobs` asked for or fewer.
    public var topLogprobs: [TopLogprob]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        token: String,
        logprob: Double,
        bytes: [Int]?,
        topLogprobs: [TopLogprob],
        unknownFields: JSONObject = [:]
    ) {
        self.token = token
        self.logprob = logprob
        self.bytes = bytes
        self.topLogprobs = topLogprobs
        self.unknownFields = unknownFields
    }

    /// A token that could have stood here.
    public struct TopLogprob: Hashable, Sendable {
        /// The token as text.
        public var token: String

        /// The natural logarithm of the token's probability; -9999 stands for very unlikely.
        public var logprob: Double

        /// The token's bytes in UTF-8, for characters that span several tokens; null where there
        /// are none.
        public var bytes: Optional<[Int]>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            token: String,
            logprob: Double,
            bytes: [Int]?,
            unknownFields: JSONObject = [:]
        ) {
            self.token = token
            self.logprob = logprob
            self.bytes = bytes
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionTokenLogprob: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var token: String?
        var logprob: Double?
        var bytes: [Int]?
        var topLogprobs: [TopLogprob]?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"token\":") { json.required(&token) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"logprob\":") { json.required(&logprob) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"bytes\":") { json.nullable(&bytes, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"top_logprobs\":") { json.required(&topLogprobs) }
                fallthrough
            default:
                member = json.nextMember(of: "token\nlogprob\nbytes\ntop_logprobs\n", unknown: &unknownFields)
            }
        }
        guard
            let token, let logprob, let topLogprobs, json.isSound
        else { throw json.failure(missing: "token\nlogprob\ntop_logprobs\n", from: start) }
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            topLogprobs: topLogprobs,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"token\":", token)
        json.required(",\"logprob\":", logprob)
        json.nullable(",\"bytes\":", bytes, unknown: unknownFields)
        json.required(",\"top_logprobs\":", topLogprobs)
        json.closeObject(from: start, names: "token\nlogprob\nbytes\ntop_logprobs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1519:11 token\n1522:11 logprob\n1525:11 bytes\n1531:11 top_logprobs\n" }
}

extension ChatCompletionTokenLogprob.TopLogprob: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var token: String?
        var logprob: Double?
        var bytes: [Int]?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"token\":") { json.required(&token) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"logprob\":") { json.required(&logprob) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"bytes\":") { json.nullable(&bytes, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "token\nlogprob\nbytes\n", unknown: &unknownFields)
            }
        }
        guard
            let token, let logprob, json.isSound
        else { throw json.failure(missing: "token\nlogprob\n", from: start) }
        self.init(token: token, logprob: logprob, bytes: bytes, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"token\":", token)
        json.required(",\"logprob\":", logprob)
        json.nullable(",\"bytes\":", bytes, unknown: unknownFields)
        json.closeObject(from: start, names: "token\nlogprob\nbytes\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1538:17 token\n1541:17 logprob\n1544:17 bytes\n" }
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

extension ChatCompletionTool {
    public func validate(into validator: inout Validator) {
        validator.visit("function", function)
    }
}
