// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

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

    public init(
        index: Int,
        id: String? = nil,
        type: TypeValue? = nil,
        function: Function? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.index = index
        self.id = id
        self.type = type
        self.function = function
        self.unknownFields = unknownFields
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

        public init(
            name: String? = nil,
            arguments: String? = nil,
            unknownFields: JSONObject = [:]
        ) {
            self.name = name
            self.arguments = arguments
            self.unknownFields = unknownFields
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
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"index\":") { json.required(&index) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"id\":") { json.optional(&id, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"type\":") { json.optional(&type, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"function\":") { json.optional(&function, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\nid\ntype\nfunction\n", unknown: &unknownFields)
            }
        }
        guard let index, json.isSound else { throw json.fault(missing: "index\n", from: start) }
        self.init(
            index: index,
            id: id,
            type: type,
            function: function,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.literal(",\"index\":")
        index.write(json: &json)
        if let id {
            json.literal(",\"id\":")
            id.write(json: &json)
        }
        if let type {
            json.literal(",\"type\":")
            type.write(json: &json)
        }
        if let function {
            json.literal(",\"function\":")
            function.write(json: &json)
        }
        json.closeObject(from: start, names: "index\nid\ntype\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1850:11 index\n1853:11 id\n1856:11 type\n1860:11 function\n" }
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
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.optional(&name, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"arguments\":") { json.optional(&arguments, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "name\narguments\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(name: name, arguments: arguments, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let name {
            json.literal(",\"name\":")
            name.write(json: &json)
        }
        if let arguments {
            json.literal(",\"arguments\":")
            arguments.write(json: &json)
        }
        json.closeObject(from: start, names: "name\narguments\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1864:15 name\n1867:15 arguments\n" }
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
        guard let function, json.isSound else { throw json.fault(missing: "function\n", from: start) }
        self.init(function: function, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"function\"", "type", unknown: unknownFields)
        json.literal(",\"function\":")
        function.write(json: &json)
        json.closeObject(from: start, names: "type\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1171:11 type\n1175:11 function\n" }
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
        guard let name, json.isSound else { throw json.fault(missing: "name\n", from: start) }
        self.init(name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.literal(",\"name\":")
        name.write(json: &json)
        json.closeObject(from: start, names: "name\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1179:15 name\n" }
}

/// What a tool gave back for a call of the model.
///
/// Source: `/components/schemas/ChatCompletionRequestToolMessage`.
public struct ChatCompletionRequestToolMessage: Hashable, Sendable {
    public var content: Optional<MessageContent>

    /// The identifier of the call that this result belongs to.
    public var toolCallID: String

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        content: MessageContent?,
        toolCallID: String,
        name: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.content = content
        self.toolCallID = toolCallID
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionRequestToolMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: MessageContent?
        var toolCallID: String?
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.constant("\"tool\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.optional(&content, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"tool_call_id\":") { json.required(&toolCallID) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"name\":") { json.optional(&name, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\ntool_call_id\nname\n", unknown: &unknownFields)
            }
        }
        guard let toolCallID, json.isSound else { throw json.fault(missing: "tool_call_id\n", from: start) }
        self.init(
            content: content,
            toolCallID: toolCallID,
            name: name,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"tool\"", "role", unknown: unknownFields)
        if let content {
            json.literal(",\"content\":")
            content.write(json: &json)
        } else {
            json.constant(",\"content\":null", "content", unknown: unknownFields)
        }
        json.literal(",\"tool_call_id\":")
        toolCallID.write(json: &json)
        if let name {
            json.literal(",\"name\":")
            name.write(json: &json)
        }
        json.closeObject(from: start, names: "role\ncontent\ntool_call_id\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:852:11 role\n856:11 content\n866:11 tool_call_id\natoma.yaml:281:9 name\n" }
}

/// How likely a token was, and what stood beside it.
///
/// Source: `/components/schemas/ChatCompletionTokenLogprob`.
public struct ChatCompletionTokenLogprob: Hashable, Sendable {
    /// The token as text.
    public var token: Optional<String>

    /// The natural logarithm of the token's probability; -9999 stands for very unlikely.
    public var logprob: Optional<Double>

    /// The token's bytes in UTF-8, for characters that span several tokens; null where there are
    /// none.
    public var bytes: Optional<[Int]>

    /// The likeliest tokens at this place, as many as `top_logprobs` asked for or fewer.
    public var topLogprobs: [TopLogprob]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        topLogprobs: [TopLogprob],
        token: String? = nil,
        logprob: Double? = nil,
        bytes: [Int]? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.topLogprobs = topLogprobs
        self.token = token
        self.logprob = logprob
        self.bytes = bytes
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
            bytes: [Int]? = nil,
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
                if member == 1 || json.key("\"token\":") { json.optional(&token, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"logprob\":") { json.optional(&logprob, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"bytes\":") { json.optional(&bytes, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"top_logprobs\":") { json.required(&topLogprobs) }
                fallthrough
            default:
                member = json.nextMember(of: "token\nlogprob\nbytes\ntop_logprobs\n", unknown: &unknownFields)
            }
        }
        guard let topLogprobs, json.isSound else { throw json.fault(missing: "top_logprobs\n", from: start) }
        self.init(
            topLogprobs: topLogprobs,
            token: token,
            logprob: logprob,
            bytes: bytes,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let token {
            json.literal(",\"token\":")
            token.write(json: &json)
        }
        if let logprob {
            json.literal(",\"logprob\":")
            logprob.write(json: &json)
        }
        if let bytes {
            json.literal(",\"bytes\":")
            bytes.write(json: &json)
        }
        json.literal(",\"top_logprobs\":")
        topLogprobs.write(json: &json)
        json.closeObject(from: start, names: "token\nlogprob\nbytes\ntop_logprobs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1525:11 token\n1528:11 logprob\n1531:11 bytes\n1537:11 top_logprobs\n" }
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
                if member == 3 || json.key("\"bytes\":") { json.optional(&bytes, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "token\nlogprob\nbytes\n", unknown: &unknownFields)
            }
        }
        guard
            let token, let logprob, json.isSound
        else { throw json.fault(missing: "token\nlogprob\n", from: start) }
        self.init(token: token, logprob: logprob, bytes: bytes, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.literal(",\"token\":")
        token.write(json: &json)
        json.literal(",\"logprob\":")
        logprob.write(json: &json)
        if let bytes {
            json.literal(",\"bytes\":")
            bytes.write(json: &json)
        }
        json.closeObject(from: start, names: "token\nlogprob\nbytes\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1544:17 token\n1547:17 logprob\n1550:17 bytes\n" }
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
        guard let function, json.isSound else { throw json.fault(missing: "function\n", from: start) }
        self.init(function: function, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"function\"", "type", unknown: unknownFields)
        json.literal(",\"function\":")
        function.write(json: &json)
        json.closeObject(from: start, names: "type\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1035:11 type\n1039:11 function\n" }
}
