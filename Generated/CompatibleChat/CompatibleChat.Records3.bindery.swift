// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// The tools that remain, and whether one of them has to be called.
///
/// Source: `/components/schemas/ChatCompletionAllowedTools`.
public struct ChatCompletionAllowedTools: Hashable, Sendable {
    /// Whether the model may response in words instead (`auto`) or has to call a tool (`required`).
    public var mode: Optional<Mode>

    /// The remaining tools, each as its type with its name, such as `{"type": "function",
    /// "function": {"name": "forecast"}}`.
    public var tools: Optional<[JSONObject]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        mode: Mode? = nil,
        tools: [JSONObject]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.mode = mode
        self.tools = tools
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Whether the model may response in words instead (`auto`) or has to call a tool (`required`).
    public enum Mode: OpenEnum {
        case auto
        case required
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.auto, .required] }

        public init(rawValue: String) {
            switch rawValue {
            case "auto": self = .auto
            case "required": self = .required
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .auto: "auto"
            case .required: "required"
            case .unknown(let value): value
            }
        }
    }
}

extension ChatCompletionAllowedTools: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var mode: Mode?
        var tools: [JSONObject]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"mode\":") { json.optional(&mode, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"tools\":") { json.optional(&tools, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "mode\ntools\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            mode: mode,
            tools: tools,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"mode\":", mode, 1, nulls)
        json.optional(",\"tools\":", tools, 2, nulls)
        json.closeObject(from: start, names: "mode\ntools\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1146:11 mode\n1150:11 tools\n" }
}

extension ChatCompletionAllowedTools.Mode {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "auto\nrequired\n") {
        case 1: self = .auto
        case 2: self = .required
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// What the model is told of a function. Write a tool instead.
///
/// - Important: Deprecated.
///
/// Source: `/components/schemas/ChatCompletionFunctions`.
public struct ChatCompletionFunctions: Hashable, Sendable {
    /// What the function does and when to call it, for the model to read.
    public var description: Optional<String>

    /// The function's name: up to 64 letters, digits, underscores and dashes.
    public var name: String

    public var parameters: Optional<FunctionParameters>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        description: String? = nil,
        parameters: FunctionParameters? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionFunctions: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var description: String?
        var name: String?
        var parameters: FunctionParameters?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"description\":") { json.optional(&description, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"parameters\":") { json.optional(&parameters, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "description\nname\nparameters\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.failure(missing: "name\n", from: start) }
        self.init(
            name: name,
            description: description,
            parameters: parameters,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"description\":", description, 1, nulls)
        json.required(",\"name\":", name)
        json.optional(",\"parameters\":", parameters, 3, nulls)
        json.closeObject(from: start, names: "description\nname\nparameters\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1216:11 description\n1219:11 name\n1224:11 parameters\n" }
}

/// A call of a function.
///
/// Source: `/components/schemas/ChatCompletionMessageToolCall`.
public struct ChatCompletionMessageToolCall: Hashable, Sendable {
    /// The identifier of the call, to which the tool message refers.
    public var id: Optional<String>

    /// Marks a call as one of a function.
    ///
    /// Default: `"function"`. Always `"function"`.
    public var type: Optional<TypeValue>

    /// What is called, with which arguments.
    public var function: Function

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        function: Function,
        id: String? = nil,
        type: TypeValue? = .function,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.function = function
        self.id = id
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a call as one of a function.
    public enum TypeValue: OpenEnum {
        /// Marks a call as one of a function.
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

    /// What is called, with which arguments.
    public struct Function: Hashable, Sendable {
        /// The function's name.
        public var name: String

        /// The arguments as JSON text, exactly as the model wrote it. It may be invalid or name
        /// things that the schema does not, so check before use.
        public var arguments: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String,
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

extension ChatCompletionMessageToolCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var type: TypeValue?
        var function: Function?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"type\":") { json.optional(&type, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"function\":") { json.required(&function) }
                fallthrough
            default:
                member = json.nextMember(of: "id\ntype\nfunction\n", unknown: &unknownFields)
            }
        }
        guard let function, json.isSound else { throw json.failure(missing: "function\n", from: start) }
        self.init(
            function: function,
            id: id,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.optional(",\"type\":", type, 2, nulls)
        json.required(",\"function\":", function)
        json.closeObject(from: start, names: "id\ntype\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1247:11 id\n1250:11 type\n1254:11 function\n" }
}

extension ChatCompletionMessageToolCall.TypeValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "function\n") {
        case 1: self = .function
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension ChatCompletionMessageToolCall.Function: Record {
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
                if member == 1 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"arguments\":") { json.optional(&arguments, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "name\narguments\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.failure(missing: "name\n", from: start) }
        self.init(
            name: name,
            arguments: arguments,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"arguments\":", arguments, 2, nulls)
        json.closeObject(from: start, names: "name\narguments\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1258:15 name\n1261:15 arguments\n" }
}

/// Instructions of the program, which weigh more than the user's. Models from o1 on prefer
/// developer messages.
///
/// Source: `/components/schemas/ChatCompletionRequestSystemMessage`.
public struct ChatCompletionRequestSystemMessage: Hashable, Sendable {
    /// The instructions.
    public var content: Optional<Content>

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: Content?,
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
        /// The instructions as a list of parts.
        case array([ChatCompletionRequestSystemMessageContentPart])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ChatCompletionRequestSystemMessage: Record {
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
                if member == 1 || json.key("\"role\":") { json.constant("\"system\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.nullable(&content, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"name\":") { json.optional(&name, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nname\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            content: content,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"system\"", "role", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.optional(",\"name\":", name, 3, nulls)
        json.closeObject(from: start, names: "role\ncontent\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:755:11 role\n759:11 content\n768:11 name\n" }
}

extension ChatCompletionRequestSystemMessage.Content: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [ChatCompletionRequestSystemMessageContentPart].self))
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

extension ChatCompletionRequestSystemMessage.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestSystemMessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestSystemMessageContentPart...) {
        self = .array(elements)
    }
}

/// The tokens that a request cost.
///
/// Source: `/components/schemas/CompletionUsage`.
public struct CompletionUsage: Hashable, Sendable {
    /// The tokens that were sent to it.
    ///
    /// Default: 0.
    public var promptTokens: Optional<Int>

    /// The tokens that the model made.
    ///
    /// Default: 0.
    public var completionTokens: Optional<Int>

    /// The sum of both.
    ///
    /// Default: 0.
    public var totalTokens: Optional<Int>

    /// What the tokens that were sent are made of.
    public var promptTokensDetails: Optional<PromptTokensDetails>

    /// What the tokens that the model made were for.
    public var completionTokensDetails: Optional<CompletionTokensDetails>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        promptTokens: Int? = nil,
        completionTokens: Int? = nil,
        totalTokens: Int? = nil,
        promptTokensDetails: PromptTokensDetails? = nil,
        completionTokensDetails: CompletionTokensDetails? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.promptTokens = promptTokens
        self.completionTokens = completionTokens
        self.totalTokens = totalTokens
        self.promptTokensDetails = promptTokensDetails
        self.completionTokensDetails = completionTokensDetails
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What the tokens that were sent are made of.
    public struct PromptTokensDetails: Hashable, Sendable {
        /// Tokens that were found in the cache.
        ///
        /// Default: 0.
        public var cachedTokens: Optional<Int>

        /// Tokens of recordings.
        ///
        /// Default: 0.
        public var audioTokens: Optional<Int>

        /// Tokens of text.
        public var textTokens: Optional<Int>

        /// Tokens of images.
        public var imageTokens: Optional<Int>

        /// Tokens newly put into the cache, before any weighting.
        ///
        /// Default: 0.
        public var cacheWriteTokens: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            cachedTokens: Int? = nil,
            audioTokens: Int? = nil,
            textTokens: Int? = nil,
            imageTokens: Int? = nil,
            cacheWriteTokens: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.cachedTokens = cachedTokens
            self.audioTokens = audioTokens
            self.textTokens = textTokens
            self.imageTokens = imageTokens
            self.cacheWriteTokens = cacheWriteTokens
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    /// What the tokens that the model made were for.
    public struct CompletionTokensDetails: Hashable, Sendable {
        /// Tokens spent on thinking, which the response does not show.
        ///
        /// Default: 0.
        public var reasoningTokens: Optional<Int>

        /// Tokens of spoken output.
        ///
        /// Default: 0.
        public var audioTokens: Optional<Int>

        /// Tokens taken over from the request's `prediction`.
        ///
        /// Default: 0.
        public var acceptedPredictionTokens: Optional<Int>

        /// Tokens of the `prediction` that were not used, and are paid for nevertheless.
        ///
        /// Default: 0.
        public var rejectedPredictionTokens: Optional<Int>

        /// Tokens of written output.
        public var textTokens: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            reasoningTokens: Int? = nil,
            audioTokens: Int? = nil,
            acceptedPredictionTokens: Int? = nil,
            rejectedPredictionTokens: Int? = nil,
            textTokens: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.reasoningTokens = reasoningTokens
            self.audioTokens = audioTokens
            self.acceptedPredictionTokens = acceptedPredictionTokens
            self.rejectedPredictionTokens = rejectedPredictionTokens
            self.textTokens = textTokens
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension CompletionUsage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var promptTokens: Int?
        var completionTokens: Int?
        var totalTokens: Int?
        var promptTokensDetails: PromptTokensDetails?
        var completionTokensDetails: CompletionTokensDetails?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"prompt_tokens\":") { json.optional(&promptTokens, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"completion_tokens\":") { json.optional(&completionTokens, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"total_tokens\":") { json.optional(&totalTokens, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"prompt_tokens_details\":") { json.optional(&promptTokensDetails, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"completion_tokens_details\":") { json.optional(&completionTokensDetails, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "prompt_tokens\ncompletion_tokens\ntotal_tokens\nprompt_tokens_details\ncompletion_tokens_details\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            promptTokensDetails: promptTokensDetails,
            completionTokensDetails: completionTokensDetails,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"prompt_tokens\":", promptTokens, 1, nulls)
        json.optional(",\"completion_tokens\":", completionTokens, 2, nulls)
        json.optional(",\"total_tokens\":", totalTokens, 3, nulls)
        json.optional(",\"prompt_tokens_details\":", promptTokensDetails, 4, nulls)
        json.optional(",\"completion_tokens_details\":", completionTokensDetails, 5, nulls)
        json.closeObject(from: start, names: "prompt_tokens\ncompletion_tokens\ntotal_tokens\nprompt_tokens_details\ncompletion_tokens_details\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1557:11 prompt_tokens\n1561:11 completion_tokens\n1565:11 total_tokens\n1569:11 prompt_tokens_details\n1591:11 completion_tokens_details\n" }
}

extension CompletionUsage.PromptTokensDetails: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var cachedTokens: Int?
        var audioTokens: Int?
        var textTokens: Int?
        var imageTokens: Int?
        var cacheWriteTokens: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"cached_tokens\":") { json.optional(&cachedTokens, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"audio_tokens\":") { json.optional(&audioTokens, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"text_tokens\":") { json.optional(&textTokens, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"image_tokens\":") { json.optional(&imageTokens, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"cache_write_tokens\":") { json.optional(&cacheWriteTokens, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "cached_tokens\naudio_tokens\ntext_tokens\nimage_tokens\ncache_write_tokens\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            cachedTokens: cachedTokens,
            audioTokens: audioTokens,
            textTokens: textTokens,
            imageTokens: imageTokens,
            cacheWriteTokens: cacheWriteTokens,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"cached_tokens\":", cachedTokens, 1, nulls)
        json.optional(",\"audio_tokens\":", audioTokens, 2, nulls)
        json.optional(",\"text_tokens\":", textTokens, 3, nulls)
        json.optional(",\"image_tokens\":", imageTokens, 4, nulls)
        json.optional(",\"cache_write_tokens\":", cacheWriteTokens, 5, nulls)
        json.closeObject(from: start, names: "cached_tokens\naudio_tokens\ntext_tokens\nimage_tokens\ncache_write_tokens\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1573:15 cached_tokens\n1577:15 audio_tokens\n1581:15 text_tokens\n1584:15 image_tokens\n1587:15 cache_write_tokens\n" }
}

extension CompletionUsage.CompletionTokensDetails: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var reasoningTokens: Int?
        var audioTokens: Int?
        var acceptedPredictionTokens: Int?
        var rejectedPredictionTokens: Int?
        var textTokens: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"reasoning_tokens\":") { json.optional(&reasoningTokens, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"audio_tokens\":") { json.optional(&audioTokens, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"accepted_prediction_tokens\":") { json.optional(&acceptedPredictionTokens, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"rejected_prediction_tokens\":") { json.optional(&rejectedPredictionTokens, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"text_tokens\":") { json.optional(&textTokens, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "reasoning_tokens\naudio_tokens\naccepted_prediction_tokens\nrejected_prediction_tokens\ntext_tokens\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            reasoningTokens: reasoningTokens,
            audioTokens: audioTokens,
            acceptedPredictionTokens: acceptedPredictionTokens,
            rejectedPredictionTokens: rejectedPredictionTokens,
            textTokens: textTokens,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"reasoning_tokens\":", reasoningTokens, 1, nulls)
        json.optional(",\"audio_tokens\":", audioTokens, 2, nulls)
        json.optional(",\"accepted_prediction_tokens\":", acceptedPredictionTokens, 3, nulls)
        json.optional(",\"rejected_prediction_tokens\":", rejectedPredictionTokens, 4, nulls)
        json.optional(",\"text_tokens\":", textTokens, 5, nulls)
        json.closeObject(from: start, names: "reasoning_tokens\naudio_tokens\naccepted_prediction_tokens\nrejected_prediction_tokens\ntext_tokens\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1595:15 reasoning_tokens\n1599:15 audio_tokens\n1603:15 accepted_prediction_tokens\n1607:15 rejected_prediction_tokens\n1611:15 text_tokens\n" }
}

/// A conversation to be continued, and how the model should go about it.
///
/// Source: `/components/schemas/CreateChatCompletionRequest`.
public struct CreateChatCompletionRequest: Hashable, Sendable {
    public var metadata: Optional<Metadata>

    /// How many of the likeliest alternatives to report for each token; fewer may come. Takes
    /// effect where `logprobs` is true.
    public var topLogprobs: Optional<Int>

    /// How freely the next token is drawn: near 0 almost always the likeliest one, above 1 ever
    /// more surprising ones. Change either this or `top_p`.
    ///
    /// Default: 1.
    public var temperature: Optional<Double>

    /// Draws only from the likeliest tokens that together reach this share of probability. Change
    /// either this or `temperature`.
    ///
    /// Default: 1.
    public var topP: Optional<Double>

    /// Your own identifier of the end user. Set `prompt_cache_key` for better caching and
    /// `safety_identifier` against misuse instead.
    public var user: Optional<String>

    /// Your own lasting identifier of the end user, by which misuse can be traced to one person.
    /// Send a hash rather than a name or an address.
    public var safetyIdentifier: Optional<String>

    /// Groups requests that begin alike, so that more of them find their beginning cached.
    public var promptCacheKey: Optional<String>

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    @available(*, deprecated)
    public var promptCacheRetention: PromptCacheRetention? {
        get { _promptCacheRetention }
        set { _promptCacheRetention = newValue }
    }

    var _promptCacheRetention: Optional<PromptCacheRetention>

    public var promptCacheOptions: Optional<PromptCacheOptionsParam>

    /// The conversation so far, oldest message first.
    public var messages: [ChatCompletionRequestMessage]

    /// The model that responds; a name that is not among the known ones is sent as it is.
    public var model: Optional<ModelIDsShared>

    public var serviceTier: Optional<ServiceTier>

    public var modalities: Optional<ResponseModalities>

    public var verbosity: Optional<Verbosity>

    public var reasoningEffort: Optional<ReasoningEffort>

    /// The most tokens that one response may cost, those spent on reasoning included.
    public var maxCompletionTokens: Optional<Int>

    /// Lowers a token's chances the more often it has occurred already; a negative number raises
    /// them.
    ///
    /// Default: 0.
    public var frequencyPenalty: Optional<Double>

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Default: 0.
    public var presencePenalty: Optional<Double>

    /// Lets a search model look up the web before it responds.
    public var webSearchOptions: Optional<WebSearchOptions>

    /// The form of the response: free text, any JSON object, or JSON after a schema of yours.
    public var responseFormat: Optional<ResponseFormat>

    /// How a spoken response should sound; needed where `modalities` names audio.
    public var audio: Optional<Audio>

    /// Whether the provider keeps the completion, to be looked up, evaluated or trained on later.
    ///
    /// Default: false.
    public var store: Optional<Bool>

    /// Has both the conversation and the response checked for harmful content.
    public var moderation: Optional<ModerationParam>

    /// Whether the response comes in chunks, as server-sent events, while it is being made.
    ///
    /// Default: false.
    public var stream: Optional<Bool>

    public var stop: Optional<StopConfiguration>

    /// Shifts the chances of single tokens. Keys are token numbers of the model's tokenizer; -100
    /// as good as forbids a token, 100 as good as forces it.
    public var logitBias: Optional<[String: Double]>

    /// Whether the response states how likely its tokens were; for some servers, how many
    /// alternatives of each.
    public var logprobs: Optional<Logprobs>

    /// The most tokens of a response. Some servers take `max_completion_tokens` instead.
    public var maxTokens: Optional<Int>

    /// How many responses to make side by side. Each of them is paid for.
    ///
    /// Default: 1.
    public var n: Optional<Int>

    /// Text that much of the response is expected to repeat, which makes it come faster.
    public var prediction: Optional<PredictionContent>

    /// Makes equal requests give mostly equal responses.
    ///
    /// Range: -9223372036854775808...18446744073709551615.
    public var seed: Optional<Int128>

    public var streamOptions: Optional<ChatCompletionStreamOptions>

    /// What the model may call instead of responding in words.
    public var tools: Optional<[Tool]>

    public var toolChoice: Optional<ChatCompletionToolChoiceOption>

    public var parallelToolCalls: Optional<ParallelToolCalls>

    /// Whether a function is called, and which. Set `tool_choice` instead.
    @available(*, deprecated, message: "Set tool_choice instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: Optional<FunctionCall>

    /// Functions that the model may call. Set `tools` instead.
    @available(*, deprecated, message: "Set tools instead.")
    public var functions: [ChatCompletionFunctions]? {
        get { _functions }
        set { _functions = newValue }
    }

    var _functions: Optional<[ChatCompletionFunctions]>

    /// Draws only from so many of the likeliest tokens.
    public var topK: Optional<Int>

    /// Draws only from tokens that are at least this likely, as a share of the likeliest one's
    /// chances.
    public var minP: Optional<Double>

    /// Lowers the chances of what has been said already; 1 changes nothing.
    public var repetitionPenalty: Optional<Double>

    /// Whether and how long to think first, of servers that take it as an object.
    public var reasoning: Optional<Reasoning>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        messages: [ChatCompletionRequestMessage],
        metadata: Metadata? = nil,
        topLogprobs: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        user: String? = nil,
        safetyIdentifier: String? = nil,
        promptCacheKey: String? = nil,
        promptCacheRetention: PromptCacheRetention? = nil,
        promptCacheOptions: PromptCacheOptionsParam? = nil,
        model: ModelIDsShared? = nil,
        serviceTier: ServiceTier? = nil,
        modalities: ResponseModalities? = nil,
        verbosity: Verbosity? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        maxCompletionTokens: Int? = nil,
        frequencyPenalty: Double? = nil,
        presencePenalty: Double? = nil,
        webSearchOptions: WebSearchOptions? = nil,
        responseFormat: ResponseFormat? = nil,
        audio: Audio? = nil,
        store: Bool? = nil,
        moderation: ModerationParam? = nil,
        stream: Bool? = nil,
        stop: StopConfiguration? = nil,
        logitBias: [String: Double]? = nil,
        logprobs: Logprobs? = nil,
        maxTokens: Int? = nil,
        n: Int? = nil,
        prediction: PredictionContent? = nil,
        seed: Int128? = nil,
        streamOptions: ChatCompletionStreamOptions? = nil,
        tools: [Tool]? = nil,
        toolChoice: ChatCompletionToolChoiceOption? = nil,
        parallelToolCalls: ParallelToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        functions: [ChatCompletionFunctions]? = nil,
        topK: Int? = nil,
        minP: Double? = nil,
        repetitionPenalty: Double? = nil,
        reasoning: Reasoning? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.messages = messages
        self.metadata = metadata
        self.topLogprobs = topLogprobs
        self.temperature = temperature
        self.topP = topP
        self.user = user
        self.safetyIdentifier = safetyIdentifier
        self.promptCacheKey = promptCacheKey
        _promptCacheRetention = promptCacheRetention
        self.promptCacheOptions = promptCacheOptions
        self.model = model
        self.serviceTier = serviceTier
        self.modalities = modalities
        self.verbosity = verbosity
        self.reasoningEffort = reasoningEffort
        self.maxCompletionTokens = maxCompletionTokens
        self.frequencyPenalty = frequencyPenalty
        self.presencePenalty = presencePenalty
        self.webSearchOptions = webSearchOptions
        self.responseFormat = responseFormat
        self.audio = audio
        self.store = store
        self.moderation = moderation
        self.stream = stream
        self.stop = stop
        self.logitBias = logitBias
        self.logprobs = logprobs
        self.maxTokens = maxTokens
        self.n = n
        self.prediction = prediction
        self.seed = seed
        self.streamOptions = streamOptions
        self.tools = tools
        self.toolChoice = toolChoice
        self.parallelToolCalls = parallelToolCalls
        _functionCall = functionCall
        _functions = functions
        self.topK = topK
        self.minP = minP
        self.repetitionPenalty = repetitionPenalty
        self.reasoning = reasoning
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    public enum PromptCacheRetention: OpenEnum {
        case inMemory
        case _24h
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.inMemory, ._24h] }

        public init(rawValue: String) {
            switch rawValue {
            case "in_memory": self = .inMemory
            case "24h": self = ._24h
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .inMemory: "in_memory"
            case ._24h: "24h"
            case .unknown(let value): value
            }
        }
    }

    /// Lets a search model look up the web before it responds.
    public struct WebSearchOptions: Hashable, Sendable {
        /// Roughly where the user is, so that the search finds what is near.
        public var userLocation: Optional<UserLocation>

        public var searchContextSize: Optional<WebSearchContextSize>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            userLocation: UserLocation? = nil,
            searchContextSize: WebSearchContextSize? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.userLocation = userLocation
            self.searchContextSize = searchContextSize
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// Roughly where the user is, so that the search finds what is near.
        public struct UserLocation: Hashable, Sendable {
            /// The kind of location; there is only this one.
            ///
            /// Always `"approximate"`.
            public var type: Optional<TypeValue>

            public var approximate: Optional<WebSearchLocation>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                type: TypeValue? = nil,
                approximate: WebSearchLocation? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.type = type
                self.approximate = approximate
                self.unknownFields = unknownFields
                self.nulls = nulls
            }

            /// The kind of location; there is only this one.
            public enum TypeValue: OpenEnum {
                /// The kind of location; there is only this one.
                case approximate
                /// A value that the description does not name, kept as it came.
                case unknown(String)

                public static var knownCases: [Self] { [.approximate] }

                public init(rawValue: String) {
                    switch rawValue {
                    case "approximate": self = .approximate
                    default: self = .unknown(rawValue)
                    }
                }

                public var rawValue: String {
                    switch self {
                    case .approximate: "approximate"
                    case .unknown(let value): value
                    }
                }
            }
        }
    }

    /// The form of the response: free text, any JSON object, or JSON after a schema of yours.
    public enum ResponseFormat: Hashable, Sendable {
        case text(ResponseFormatText)
        case jsonSchema(ResponseFormatJSONSchema)
        case jsonObject(ResponseFormatJSONObject)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// How a spoken response should sound; needed where `modalities` names audio.
    public struct Audio: Hashable, Sendable {
        /// Who speaks.
        public var voice: Optional<VoiceIDsOrCustomVoice>

        /// How the sound is encoded.
        public var format: Optional<Format>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            voice: VoiceIDsOrCustomVoice? = nil,
            format: Format? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.voice = voice
            self.format = format
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// How the sound is encoded.
        public enum Format: OpenEnum {
            case wav
            case aac
            case mp3
            case flac
            case opus
            case pcm16
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.wav, .aac, .mp3, .flac, .opus, .pcm16] }

            public init(rawValue: String) {
                switch rawValue {
                case "wav": self = .wav
                case "aac": self = .aac
                case "mp3": self = .mp3
                case "flac": self = .flac
                case "opus": self = .opus
                case "pcm16": self = .pcm16
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .wav: "wav"
                case .aac: "aac"
                case .mp3: "mp3"
                case .flac: "flac"
                case .opus: "opus"
                case .pcm16: "pcm16"
                case .unknown(let value): value
                }
            }
        }
    }

    /// Whether the response states how likely its tokens were; for some servers, how many
    /// alternatives of each.
    public enum Logprobs: Hashable, Sendable {
        case boolean(Bool)
        case integer(Int)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Something that the model may call.
    public enum Tool: Hashable, Sendable {
        case function(ChatCompletionTool)
        case custom(CustomToolChatCompletions)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Whether a function is called, and which. Set `tool_choice` instead.
    public enum FunctionCall: Hashable, Sendable {
        case noneValue
        case auto
        case object(ChatCompletionFunctionCallOption)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Whether and how long to think first, of servers that take it as an object.
    public struct Reasoning: Hashable, Sendable {
        /// Whether to think at all.
        public var enabled: Optional<Bool>

        public var effort: Optional<ReasoningEffort>

        /// The most tokens to think with.
        public var maxTokens: Optional<Int>

        /// Whether the thoughts stay out of the response.
        public var exclude: Optional<Bool>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            enabled: Bool? = nil,
            effort: ReasoningEffort? = nil,
            maxTokens: Int? = nil,
            exclude: Bool? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.enabled = enabled
            self.effort = effort
            self.maxTokens = maxTokens
            self.exclude = exclude
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension CreateChatCompletionRequest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var metadata: Metadata?
        var topLogprobs: Int?
        var temperature: Double?
        var topP: Double?
        var user: String?
        var safetyIdentifier: String?
        var promptCacheKey: String?
        var promptCacheRetention: PromptCacheRetention?
        var promptCacheOptions: PromptCacheOptionsParam?
        var messages: [ChatCompletionRequestMessage]?
        var model: ModelIDsShared?
        var serviceTier: ServiceTier?
        var modalities: ResponseModalities?
        var verbosity: Verbosity?
        var reasoningEffort: ReasoningEffort?
        var maxCompletionTokens: Int?
        var frequencyPenalty: Double?
        var presencePenalty: Double?
        var webSearchOptions: WebSearchOptions?
        var responseFormat: ResponseFormat?
        var audio: Audio?
        var store: Bool?
        var moderation: ModerationParam?
        var stream: Bool?
        var stop: StopConfiguration?
        var logitBias: [String: Double]?
        var logprobs: Logprobs?
        var maxTokens: Int?
        var n: Int?
        var prediction: PredictionContent?
        var seed: Int128?
        var streamOptions: ChatCompletionStreamOptions?
        var tools: [Tool]?
        var toolChoice: ChatCompletionToolChoiceOption?
        var parallelToolCalls: ParallelToolCalls?
        var functionCall: FunctionCall?
        var functions: [ChatCompletionFunctions]?
        var topK: Int?
        var minP: Double?
        var repetitionPenalty: Double?
        var reasoning: Reasoning?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"metadata\":") { json.optional(&metadata, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"top_logprobs\":") { json.optional(&topLogprobs, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"temperature\":") { json.optional(&temperature, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"top_p\":") { json.optional(&topP, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"user\":") { json.optional(&user, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"safety_identifier\":") { json.optional(&safetyIdentifier, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"prompt_cache_key\":") { json.optional(&promptCacheKey, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"prompt_cache_retention\":") { json.optional(&promptCacheRetention, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"prompt_cache_options\":") { json.optional(&promptCacheOptions, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"messages\":") { json.required(&messages) }
                fallthrough
            case 11:
                if member == 11 || json.key("\"model\":") { json.optional(&model, 11, &nulls, unknown: &unknownFields) }
                fallthrough
            case 12:
                if member == 12 || json.key("\"service_tier\":") { json.optional(&serviceTier, 12, &nulls, unknown: &unknownFields) }
                fallthrough
            case 13:
                if member == 13 || json.key("\"modalities\":") { json.optional(&modalities, 13, &nulls, unknown: &unknownFields) }
                fallthrough
            case 14:
                if member == 14 || json.key("\"verbosity\":") { json.optional(&verbosity, 14, &nulls, unknown: &unknownFields) }
                fallthrough
            case 15:
                if member == 15 || json.key("\"reasoning_effort\":") { json.optional(&reasoningEffort, 15, &nulls, unknown: &unknownFields) }
                fallthrough
            case 16:
                if member == 16 || json.key("\"max_completion_tokens\":") { json.optional(&maxCompletionTokens, 16, &nulls, unknown: &unknownFields) }
                fallthrough
            case 17:
                if member == 17 || json.key("\"frequency_penalty\":") { json.optional(&frequencyPenalty, 17, &nulls, unknown: &unknownFields) }
                fallthrough
            case 18:
                if member == 18 || json.key("\"presence_penalty\":") { json.optional(&presencePenalty, 18, &nulls, unknown: &unknownFields) }
                fallthrough
            case 19:
                if member == 19 || json.key("\"web_search_options\":") { json.optional(&webSearchOptions, 19, &nulls, unknown: &unknownFields) }
                fallthrough
            case 20:
                if member == 20 || json.key("\"response_format\":") { json.optional(&responseFormat, 20, &nulls, unknown: &unknownFields) }
                fallthrough
            case 21:
                if member == 21 || json.key("\"audio\":") { json.optional(&audio, 21, &nulls, unknown: &unknownFields) }
                fallthrough
            case 22:
                if member == 22 || json.key("\"store\":") { json.optional(&store, 22, &nulls, unknown: &unknownFields) }
                fallthrough
            case 23:
                if member == 23 || json.key("\"moderation\":") { json.optional(&moderation, 23, &nulls, unknown: &unknownFields) }
                fallthrough
            case 24:
                if member == 24 || json.key("\"stream\":") { json.optional(&stream, 24, &nulls, unknown: &unknownFields) }
                fallthrough
            case 25:
                if member == 25 || json.key("\"stop\":") { json.optional(&stop, 25, &nulls, unknown: &unknownFields) }
                fallthrough
            case 26:
                if member == 26 || json.key("\"logit_bias\":") { json.optional(&logitBias, 26, &nulls, unknown: &unknownFields) }
                fallthrough
            case 27:
                if member == 27 || json.key("\"logprobs\":") { json.optional(&logprobs, 27, &nulls, unknown: &unknownFields) }
                fallthrough
            case 28:
                if member == 28 || json.key("\"max_tokens\":") { json.optional(&maxTokens, 28, &nulls, unknown: &unknownFields) }
                fallthrough
            case 29:
                if member == 29 || json.key("\"n\":") { json.optional(&n, 29, &nulls, unknown: &unknownFields) }
                fallthrough
            case 30:
                if member == 30 || json.key("\"prediction\":") { json.optional(&prediction, 30, &nulls, unknown: &unknownFields) }
                fallthrough
            case 31:
                if member == 31 || json.key("\"seed\":") { json.optional(&seed, 31, &nulls, unknown: &unknownFields) }
                fallthrough
            case 32:
                if member == 32 || json.key("\"stream_options\":") { json.optional(&streamOptions, 32, &nulls, unknown: &unknownFields) }
                fallthrough
            case 33:
                if member == 33 || json.key("\"tools\":") { json.optional(&tools, 33, &nulls, unknown: &unknownFields) }
                fallthrough
            case 34:
                if member == 34 || json.key("\"tool_choice\":") { json.optional(&toolChoice, 34, &nulls, unknown: &unknownFields) }
                fallthrough
            case 35:
                if member == 35 || json.key("\"parallel_tool_calls\":") { json.optional(&parallelToolCalls, 35, &nulls, unknown: &unknownFields) }
                fallthrough
            case 36:
                if member == 36 || json.key("\"function_call\":") { json.optional(&functionCall, 36, &nulls, unknown: &unknownFields) }
                fallthrough
            case 37:
                if member == 37 || json.key("\"functions\":") { json.optional(&functions, 37, &nulls, unknown: &unknownFields) }
                fallthrough
            case 38:
                if member == 38 || json.key("\"top_k\":") { json.optional(&topK, 38, &nulls, unknown: &unknownFields) }
                fallthrough
            case 39:
                if member == 39 || json.key("\"min_p\":") { json.optional(&minP, 39, &nulls, unknown: &unknownFields) }
                fallthrough
            case 40:
                if member == 40 || json.key("\"repetition_penalty\":") { json.optional(&repetitionPenalty, 40, &nulls, unknown: &unknownFields) }
                fallthrough
            case 41:
                if member == 41 || json.key("\"reasoning\":") { json.optional(&reasoning, 41, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\nprompt_cache_options\nmessages\nmodel\nservice_tier\nmodalities\nverbosity\nreasoning_effort\nmax_completion_tokens\nfrequency_penalty\npresence_penalty\nweb_search_options\nresponse_format\naudio\nstore\nmoderation\nstream\nstop\nlogit_bias\nlogprobs\nmax_tokens\nn\nprediction\nseed\nstream_options\ntools\ntool_choice\nparallel_tool_calls\nfunction_call\nfunctions\ntop_k\nmin_p\nrepetition_penalty\nreasoning\n", unknown: &unknownFields)
            }
        }
        guard let messages, json.isSound else { throw json.failure(missing: "messages\n", from: start) }
        self.init(
            messages: messages,
            metadata: metadata,
            topLogprobs: topLogprobs,
            temperature: temperature,
            topP: topP,
            user: user,
            safetyIdentifier: safetyIdentifier,
            promptCacheKey: promptCacheKey,
            promptCacheRetention: promptCacheRetention,
            promptCacheOptions: promptCacheOptions,
            model: model,
            serviceTier: serviceTier,
            modalities: modalities,
            verbosity: verbosity,
            reasoningEffort: reasoningEffort,
            maxCompletionTokens: maxCompletionTokens,
            frequencyPenalty: frequencyPenalty,
            presencePenalty: presencePenalty,
            webSearchOptions: webSearchOptions,
            responseFormat: responseFormat,
            audio: audio,
            store: store,
            moderation: moderation,
            stream: stream,
            stop: stop,
            logitBias: logitBias,
            logprobs: logprobs,
            maxTokens: maxTokens,
            n: n,
            prediction: prediction,
            seed: seed,
            streamOptions: streamOptions,
            tools: tools,
            toolChoice: toolChoice,
            parallelToolCalls: parallelToolCalls,
            functionCall: functionCall,
            functions: functions,
            topK: topK,
            minP: minP,
            repetitionPenalty: repetitionPenalty,
            reasoning: reasoning,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"metadata\":", metadata, 1, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 2, nulls)
        json.optional(",\"temperature\":", temperature, 3, nulls)
        json.optional(",\"top_p\":", topP, 4, nulls)
        json.optional(",\"user\":", user, 5, nulls)
        json.optional(",\"safety_identifier\":", safetyIdentifier, 6, nulls)
        json.optional(",\"prompt_cache_key\":", promptCacheKey, 7, nulls)
        json.optional(",\"prompt_cache_retention\":", _promptCacheRetention, 8, nulls)
        json.optional(",\"prompt_cache_options\":", promptCacheOptions, 9, nulls)
        json.required(",\"messages\":", messages)
        json.optional(",\"model\":", model, 11, nulls)
        json.optional(",\"service_tier\":", serviceTier, 12, nulls)
        json.optional(",\"modalities\":", modalities, 13, nulls)
        json.optional(",\"verbosity\":", verbosity, 14, nulls)
        json.optional(",\"reasoning_effort\":", reasoningEffort, 15, nulls)
        json.optional(",\"max_completion_tokens\":", maxCompletionTokens, 16, nulls)
        json.optional(",\"frequency_penalty\":", frequencyPenalty, 17, nulls)
        json.optional(",\"presence_penalty\":", presencePenalty, 18, nulls)
        json.optional(",\"web_search_options\":", webSearchOptions, 19, nulls)
        json.optional(",\"response_format\":", responseFormat, 20, nulls)
        json.optional(",\"audio\":", audio, 21, nulls)
        json.optional(",\"store\":", store, 22, nulls)
        json.optional(",\"moderation\":", moderation, 23, nulls)
        json.optional(",\"stream\":", stream, 24, nulls)
        json.optional(",\"stop\":", stop, 25, nulls)
        json.optional(",\"logit_bias\":", logitBias, 26, nulls)
        json.optional(",\"logprobs\":", logprobs, 27, nulls)
        json.optional(",\"max_tokens\":", maxTokens, 28, nulls)
        json.optional(",\"n\":", n, 29, nulls)
        json.optional(",\"prediction\":", prediction, 30, nulls)
        json.optional(",\"seed\":", seed, 31, nulls)
        json.optional(",\"stream_options\":", streamOptions, 32, nulls)
        json.optional(",\"tools\":", tools, 33, nulls)
        json.optional(",\"tool_choice\":", toolChoice, 34, nulls)
        json.optional(",\"parallel_tool_calls\":", parallelToolCalls, 35, nulls)
        json.optional(",\"function_call\":", _functionCall, 36, nulls)
        json.optional(",\"functions\":", _functions, 37, nulls)
        json.optional(",\"top_k\":", topK, 38, nulls)
        json.optional(",\"min_p\":", minP, 39, nulls)
        json.optional(",\"repetition_penalty\":", repetitionPenalty, 40, nulls)
        json.optional(",\"reasoning\":", reasoning, 41, nulls)
        json.closeObject(from: start, names: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\nprompt_cache_options\nmessages\nmodel\nservice_tier\nmodalities\nverbosity\nreasoning_effort\nmax_completion_tokens\nfrequency_penalty\npresence_penalty\nweb_search_options\nresponse_format\naudio\nstore\nmoderation\nstream\nstop\nlogit_bias\nlogprobs\nmax_tokens\nn\nprediction\nseed\nstream_options\ntools\ntool_choice\nparallel_tool_calls\nfunction_call\nfunctions\ntop_k\nmin_p\nrepetition_penalty\nreasoning\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:348:11 metadata\n350:11 top_logprobs\n357:11 temperature\n365:11 top_p\n373:11 user\n379:11 safety_identifier\n385:11 prompt_cache_key\n388:11 prompt_cache_retention\n341:15 prompt_cache_options\n169:15 messages\n175:15 model\n178:15 service_tier\n180:15 modalities\n182:15 verbosity\n184:15 reasoning_effort\n186:15 max_completion_tokens\n189:15 frequency_penalty\n196:15 presence_penalty\n202:15 web_search_options\n219:15 response_format\n231:15 audio\n243:15 store\n247:15 moderation\n252:15 stream\n256:15 stop\n258:15 logit_bias\n267:15 logprobs\n271:15 max_tokens\n275:15 n\n281:15 prediction\n286:15 seed\n294:15 stream_options\n296:15 tools\n310:15 tool_choice\n312:15 parallel_tool_calls\n314:15 function_call\n322:15 functions\ncompatible.yaml:127:9 top_k\n130:9 min_p\n133:9 repetition_penalty\n136:9 reasoning\n" }
}

extension ExplicitNulls<CreateChatCompletionRequest> {
    public static var metadata: Self { Self(member: 1) }
    public static var topLogprobs: Self { Self(member: 2) }
    public static var temperature: Self { Self(member: 3) }
    public static var topP: Self { Self(member: 4) }
    public static var safetyIdentifier: Self { Self(member: 6) }
    public static var promptCacheKey: Self { Self(member: 7) }
    public static var promptCacheRetention: Self { Self(member: 8) }
    public static var serviceTier: Self { Self(member: 12) }
    public static var modalities: Self { Self(member: 13) }
    public static var verbosity: Self { Self(member: 14) }
    public static var reasoningEffort: Self { Self(member: 15) }
    public static var maxCompletionTokens: Self { Self(member: 16) }
    public static var frequencyPenalty: Self { Self(member: 17) }
    public static var presencePenalty: Self { Self(member: 18) }
    public static var audio: Self { Self(member: 21) }
    public static var store: Self { Self(member: 22) }
    public static var moderation: Self { Self(member: 23) }
    public static var stream: Self { Self(member: 24) }
    public static var stop: Self { Self(member: 25) }
    public static var logitBias: Self { Self(member: 26) }
    public static var logprobs: Self { Self(member: 27) }
    public static var maxTokens: Self { Self(member: 28) }
    public static var n: Self { Self(member: 29) }
    public static var prediction: Self { Self(member: 30) }
    public static var seed: Self { Self(member: 31) }
    public static var streamOptions: Self { Self(member: 32) }
    public static var topK: Self { Self(member: 38) }
    public static var minP: Self { Self(member: 39) }
    public static var repetitionPenalty: Self { Self(member: 40) }
    public static var reasoning: Self { Self(member: 41) }
}

extension CreateChatCompletionRequest {
    public func validate(into validator: inout Validator) {
        validator.number("seed", seed, atLeast: -9223372036854775808, "compatible.yaml:103:16")
        validator.number("seed", seed, atMost: 18446744073709551615, "compatible.yaml:104:16")
    }
}

extension CreateChatCompletionRequest.PromptCacheRetention {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "in_memory\n24h\n") {
        case 1: self = .inMemory
        case 2: self = ._24h
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension CreateChatCompletionRequest.WebSearchOptions: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var userLocation: UserLocation?
        var searchContextSize: WebSearchContextSize?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"user_location\":") { json.optional(&userLocation, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"search_context_size\":") { json.optional(&searchContextSize, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "user_location\nsearch_context_size\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            userLocation: userLocation,
            searchContextSize: searchContextSize,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"user_location\":", userLocation, 1, nulls)
        json.optional(",\"search_context_size\":", searchContextSize, 2, nulls)
        json.closeObject(from: start, names: "user_location\nsearch_context_size\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:206:19 user_location\n217:19 search_context_size\n" }
}

extension ExplicitNulls<CreateChatCompletionRequest.WebSearchOptions> {
    public static var userLocation: Self { Self(member: 1) }
}

extension CreateChatCompletionRequest.WebSearchOptions.UserLocation: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: TypeValue?
        var approximate: WebSearchLocation?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"approximate\":") { json.optional(&approximate, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\napproximate\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            type: type,
            approximate: approximate,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"approximate\":", approximate, 2, nulls)
        json.closeObject(from: start, names: "type\napproximate\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:211:23 type\n215:23 approximate\n" }
}

extension CreateChatCompletionRequest.WebSearchOptions.UserLocation.TypeValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "approximate\n") {
        case 1: self = .approximate
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension CreateChatCompletionRequest.ResponseFormat: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\njson_schema\njson_object\n") {
        case 1: self = .text(try json.value(as: ResponseFormatText.self))
        case 2: self = .jsonSchema(try json.value(as: ResponseFormatJSONSchema.self))
        case 3: self = .jsonObject(try json.value(as: ResponseFormatJSONObject.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .jsonSchema(let value): value.write(json: &json)
        case .jsonObject(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionRequest.ResponseFormat {
    public static var text: Self { .text(ResponseFormatText()) }

    public static func jsonSchema(
        _ name: String?,
        description: String? = nil,
        schema: ResponseFormatJSONSchemaSchema? = nil,
        strict: Bool? = nil,
        bareSchema: ResponseFormatJSONSchemaSchema? = nil
    ) -> Self {
        let jsonSchema = ResponseFormatJSONSchema.JSONSchema(
            name: name,
            description: description,
            schema: schema,
            strict: strict
        )
        return .jsonSchema(ResponseFormatJSONSchema(jsonSchema: jsonSchema, bareSchema: bareSchema))
    }

    public static func jsonSchema(
        _ jsonSchema: ResponseFormatJSONSchema.JSONSchema?,
        bareSchema: ResponseFormatJSONSchemaSchema? = nil
    ) -> Self {
        .jsonSchema(ResponseFormatJSONSchema(jsonSchema: jsonSchema, bareSchema: bareSchema))
    }

    public static var jsonObject: Self { .jsonObject(ResponseFormatJSONObject()) }
}

extension CreateChatCompletionRequest.Audio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var voice: VoiceIDsOrCustomVoice?
        var format: Format?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"voice\":") { json.optional(&voice, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"format\":") { json.optional(&format, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "voice\nformat\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            voice: voice,
            format: format,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"voice\":", voice, 1, nulls)
        json.optional(",\"format\":", format, 2, nulls)
        json.closeObject(from: start, names: "voice\nformat\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:236:19 voice\n239:19 format\n" }
}

extension CreateChatCompletionRequest.Audio.Format {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "wav\naac\nmp3\nflac\nopus\npcm16\n") {
        case 1: self = .wav
        case 2: self = .aac
        case 3: self = .mp3
        case 4: self = .flac
        case 5: self = .opus
        case 6: self = .pcm16
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension CreateChatCompletionRequest.Logprobs: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .boolean: self = .boolean(try json.value(as: Bool.self))
        case .integer: self = .integer(try json.value(as: Int.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .boolean(let value): value.write(json: &json)
        case .integer(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionRequest.Logprobs: ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    public init(integerLiteral value: Int) {
        self = .integer(value)
    }

    public init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }
}

extension CreateChatCompletionRequest.Tool: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "custom\n") {
        case 1:
            self = .custom(try json.value(as: CustomToolChatCompletions.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if let value = try json.attempt(CustomToolChatCompletions.self) {
                self = .custom(value)
                return
            }
        }
        if try json.hasMembers("function\n", count: 1) {
            self = .function(try json.value(as: ChatCompletionTool.self))
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .function(let value): value.write(json: &json)
        case .custom(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionRequest.Tool {
    public static func function(
        _ name: String,
        description: String? = nil,
        parameters: FunctionParameters? = nil,
        strict: Bool? = nil
    ) -> Self {
        let function = FunctionObject(
            name: name,
            description: description,
            parameters: parameters,
            strict: strict
        )
        return .function(ChatCompletionTool(function: function))
    }

    public static func custom(
        _ name: String,
        description: String? = nil,
        format: CustomToolChatCompletions.Custom.Format? = nil
    ) -> Self {
        let custom = CustomToolChatCompletions.Custom(
            name: name,
            description: description,
            format: format
        )
        return .custom(CustomToolChatCompletions(custom: custom))
    }
}

extension CreateChatCompletionRequest.FunctionCall: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "none\nauto\n") {
        case 1:
            self = .noneValue
            return
        case 2:
            self = .auto
            return
        default: break
        }
        switch try json.kind() {
        case .object: self = .object(try json.value(as: ChatCompletionFunctionCallOption.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .noneValue: json.literal("\"none\"")
        case .auto: json.literal("\"auto\"")
        case .object(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionRequest.FunctionCall {
    public static func object(_ name: String) -> Self {
        .object(ChatCompletionFunctionCallOption(name: name))
    }
}

extension CreateChatCompletionRequest.Reasoning: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var enabled: Bool?
        var effort: ReasoningEffort?
        var maxTokens: Int?
        var exclude: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"enabled\":") { json.optional(&enabled, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"effort\":") { json.optional(&effort, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"max_tokens\":") { json.optional(&maxTokens, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"exclude\":") { json.optional(&exclude, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "enabled\neffort\nmax_tokens\nexclude\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            enabled: enabled,
            effort: effort,
            maxTokens: maxTokens,
            exclude: exclude,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"enabled\":", enabled, 1, nulls)
        json.optional(",\"effort\":", effort, 2, nulls)
        json.optional(",\"max_tokens\":", maxTokens, 3, nulls)
        json.optional(",\"exclude\":", exclude, 4, nulls)
        json.closeObject(from: start, names: "enabled\neffort\nmax_tokens\nexclude\n", unknown: unknownFields)
    }

    public static var places: StaticString { "compatible.yaml:140:13 enabled\n143:13 effort\n145:13 max_tokens\n148:13 exclude\n" }
}

extension ExplicitNulls<CreateChatCompletionRequest.Reasoning> {
    public static var enabled: Self { Self(member: 1) }
    public static var effort: Self { Self(member: 2) }
    public static var maxTokens: Self { Self(member: 3) }
    public static var exclude: Self { Self(member: 4) }
}

/// The model's response to a request that asked for no stream.
///
/// Source: `/components/schemas/CreateChatCompletionResponse`.
public struct CreateChatCompletionResponse: Hashable, Sendable {
    /// The identifier of the completion.
    public var id: Optional<String>

    /// The kind of object, `chat.completion` by rule; any word, or empty.
    ///
    /// Always `"chat.completion"`.
    public var object: Optional<Object>

    /// When the completion was made, in seconds since 1970.
    public var created: Optional<UnixTime>

    /// The exact name of the model that responded.
    public var model: Optional<String>

    /// The responses, as many as `n` asked for.
    public var choices: Optional<[Choice]>

    public var usage: Optional<CompletionUsage>

    public var serviceTier: Optional<ServiceTier>

    /// Stands for the provider's set-up; while it stays the same, a `seed` gives comparable
    /// responses.
    @available(*, deprecated)
    public var systemFingerprint: String? {
        get { _systemFingerprint }
        set { _systemFingerprint = newValue }
    }

    var _systemFingerprint: Optional<String>

    public var metadata: Optional<Metadata>

    /// The findings, where the request asked for moderation.
    public var moderation: Optional<ChatCompletionModeration>

    public var error: Optional<Failure>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        id: String? = nil,
        object: Object? = nil,
        created: UnixTime? = nil,
        model: String? = nil,
        choices: [Choice]? = nil,
        usage: CompletionUsage? = nil,
        serviceTier: ServiceTier? = nil,
        systemFingerprint: String? = nil,
        metadata: Metadata? = nil,
        moderation: ChatCompletionModeration? = nil,
        error: Failure? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.choices = choices
        self.usage = usage
        self.serviceTier = serviceTier
        _systemFingerprint = systemFingerprint
        self.metadata = metadata
        self.moderation = moderation
        self.error = error
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The kind of object, `chat.completion` by rule; any word, or empty.
    public enum Object: OpenEnum {
        case chatCompletion
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.chatCompletion] }

        public init(rawValue: String) {
            switch rawValue {
            case "chat.completion": self = .chatCompletion
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .chatCompletion: "chat.completion"
            case .unknown(let value): value
            }
        }
    }

    /// One response.
    public struct Choice: Hashable, Sendable {
        /// The position among the responses, from 0.
        public var index: Optional<Int>

        public var message: Optional<ChatCompletionResponseMessage>

        /// How likely the tokens were, where the request asked; for some servers a bare number.
        public var logprobs: Optional<ChoiceLogprobs>

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`).
        public var finishReason: Optional<FinishReason>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            index: Int? = nil,
            message: ChatCompletionResponseMessage? = nil,
            logprobs: ChoiceLogprobs? = nil,
            finishReason: FinishReason? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.index = index
            self.message = message
            self.logprobs = logprobs
            self.finishReason = finishReason
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// How likely the tokens were, where the request asked; for some servers a bare number.
        public enum ChoiceLogprobs: Hashable, Sendable {
            case object(Logprobs)
            /// One logarithm for the whole chunk.
            case number(Double)
            /// What fits none of the others, kept as it came.
            case unknown(JSONValue)
        }

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`).
        public enum FinishReason: OpenEnum {
            case stop
            case length
            case toolCalls
            case contentFilter
            case functionCall
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] {
                [.stop, .length, .toolCalls, .contentFilter, .functionCall]
            }

            public init(rawValue: String) {
                switch rawValue {
                case "stop": self = .stop
                case "length": self = .length
                case "tool_calls": self = .toolCalls
                case "content_filter": self = .contentFilter
                case "function_call": self = .functionCall
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .stop: "stop"
                case .length: "length"
                case .toolCalls: "tool_calls"
                case .contentFilter: "content_filter"
                case .functionCall: "function_call"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension CreateChatCompletionResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var object: Object?
        var created: UnixTime?
        var model: String?
        var choices: [Choice]?
        var usage: CompletionUsage?
        var serviceTier: ServiceTier?
        var systemFingerprint: String?
        var metadata: Metadata?
        var moderation: ChatCompletionModeration?
        var error: Failure?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"object\":") { json.optional(&object, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"created\":") { json.optional(&created, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"model\":") { json.optional(&model, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"choices\":") { json.optional(&choices, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"usage\":") { json.optional(&usage, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"service_tier\":") { json.optional(&serviceTier, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"system_fingerprint\":") { json.optional(&systemFingerprint, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"metadata\":") { json.optional(&metadata, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"moderation\":") { json.optional(&moderation, 10, &nulls, unknown: &unknownFields) }
                fallthrough
            case 11:
                if member == 11 || json.key("\"error\":") { json.optional(&error, 11, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\nobject\ncreated\nmodel\nchoices\nusage\nservice_tier\nsystem_fingerprint\nmetadata\nmoderation\nerror\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            id: id,
            object: object,
            created: created,
            model: model,
            choices: choices,
            usage: usage,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            metadata: metadata,
            moderation: moderation,
            error: error,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.optional(",\"object\":", object, 2, nulls)
        json.optional(",\"created\":", created, 3, nulls)
        json.optional(",\"model\":", model, 4, nulls)
        json.optional(",\"choices\":", choices, 5, nulls)
        json.optional(",\"usage\":", usage, 6, nulls)
        json.optional(",\"service_tier\":", serviceTier, 7, nulls)
        json.optional(",\"system_fingerprint\":", _systemFingerprint, 8, nulls)
        json.optional(",\"metadata\":", metadata, 9, nulls)
        json.optional(",\"moderation\":", moderation, 10, nulls)
        json.optional(",\"error\":", error, 11, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nusage\nservice_tier\nsystem_fingerprint\nmetadata\nmoderation\nerror\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1371:11 id\n1374:11 object\n1378:11 created\n1382:11 model\n1385:11 choices\n1419:11 usage\n1421:11 service_tier\n1423:11 system_fingerprint\n1427:11 metadata\n1429:11 moderation\ncompatible.yaml:396:9 error\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse> {
    public static var serviceTier: Self { Self(member: 7) }
    public static var metadata: Self { Self(member: 9) }
    public static var moderation: Self { Self(member: 10) }
    public static var error: Self { Self(member: 11) }
}

extension CreateChatCompletionResponse: ViewedResponse {
    public static var viewPointers: [ResponseView.Part: [String]] {
        [
            .text: ["choices[index=0]/message/content/*/text", "choices[index=0]/message/content"],
            .reasoning: ["choices[index=0]/message/reasoning_content", "choices[index=0]/message/reasoning"],
            .refusal: ["choices[index=0]/message/refusal"],
            .finishReason: ["choices[index=0]/finish_reason"],
            .toolCalls: ["choices[index=0]/message/tool_calls"],
            .toolCallID: ["id"],
            .toolCallName: ["function/name", "custom/name"],
            .toolCallArguments: ["function/arguments", "custom/input"],
            .inputTokens: ["usage/prompt_tokens"],
            .outputTokens: ["usage/completion_tokens"],
            .totalTokens: ["usage/total_tokens"],
            .reasoningTokens: ["usage/completion_tokens_details/reasoning_tokens"],
            .cachedTokens: ["usage/prompt_tokens_details/cached_tokens"],
        ]
    }
}

extension CreateChatCompletionResponse.Object {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "chat.completion\n") {
        case 1: self = .chatCompletion
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension CreateChatCompletionResponse.Choice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var index: Int?
        var message: ChatCompletionResponseMessage?
        var logprobs: ChoiceLogprobs?
        var finishReason: FinishReason?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"index\":") { json.optional(&index, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"message\":") { json.optional(&message, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"logprobs\":") { json.optional(&logprobs, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"finish_reason\":") { json.optional(&finishReason, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\nmessage\nlogprobs\nfinish_reason\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            index: index,
            message: message,
            logprobs: logprobs,
            finishReason: finishReason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"index\":", index, 1, nulls)
        json.optional(",\"message\":", message, 2, nulls)
        json.optional(",\"logprobs\":", logprobs, 3, nulls)
        json.optional(",\"finish_reason\":", finishReason, 4, nulls)
        json.closeObject(from: start, names: "index\nmessage\nlogprobs\nfinish_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1393:17 index\n1396:17 message\n1398:17 logprobs\n1413:17 finish_reason\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse.Choice> {
    public static var logprobs: Self { Self(member: 3) }
}

extension CreateChatCompletionResponse.Choice.ChoiceLogprobs: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: Logprobs.self))
        case .integer, .number: self = .number(try json.value(as: Double.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .number(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionResponse.Choice.ChoiceLogprobs: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(integerLiteral value: Int) {
        self = .number(Double(value))
    }

    public init(floatLiteral value: Double) {
        self = .number(value)
    }
}

extension CreateChatCompletionResponse.Choice.ChoiceLogprobs {
    public static var object: Self { .object(Logprobs()) }

    public static func object(
        content: [ChatCompletionTokenLogprob]? = nil,
        refusal: [ChatCompletionTokenLogprob]? = nil
    ) -> Self {
        .object(Logprobs(content: content, refusal: refusal))
    }
}

extension CreateChatCompletionResponse.Choice.FinishReason {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "stop\nlength\ntool_calls\ncontent_filter\nfunction_call\n") {
        case 1: self = .stop
        case 2: self = .length
        case 3: self = .toolCalls
        case 4: self = .contentFilter
        case 5: self = .functionCall
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// One event of a streamed response: what has been added since the one before.
///
/// Source: `/components/schemas/CreateChatCompletionStreamResponse`.
public struct CreateChatCompletionStreamResponse: Hashable, Sendable {
    /// The identifier of the completion, the same in all its chunks.
    public var id: Optional<String>

    /// The kind of object, `chat.completion.chunk` by rule; any word, or empty.
    ///
    /// Always `"chat.completion.chunk"`.
    public var object: Optional<Object>

    /// When the completion was begun, in seconds since 1970; the same in all its chunks.
    public var created: Optional<UnixTime>

    /// The exact name of the model that responds.
    public var model: Optional<String>

    public var serviceTier: Optional<ServiceTier>

    /// Stands for the provider's set-up; while it stays the same, a `seed` gives comparable
    /// responses.
    @available(*, deprecated)
    public var systemFingerprint: String? {
        get { _systemFingerprint }
        set { _systemFingerprint = newValue }
    }

    var _systemFingerprint: Optional<String>

    /// What was added to each response; empty in the chunk that carries `usage`.
    public var choices: Optional<[Choice]>

    /// The tokens used, in the last chunk of a stream that asked with `include_usage`.
    public var usage: Optional<CompletionUsage>

    /// Padding without meaning, which hides the length of the text; see `include_obfuscation`.
    public var obfuscation: Optional<String>

    /// The findings, in a chunk of their own, where the request asked for moderation.
    public var moderation: Optional<ChatCompletionModeration>

    public var error: Optional<Failure>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        id: String? = nil,
        object: Object? = nil,
        created: UnixTime? = nil,
        model: String? = nil,
        serviceTier: ServiceTier? = nil,
        systemFingerprint: String? = nil,
        choices: [Choice]? = nil,
        usage: CompletionUsage? = nil,
        obfuscation: String? = nil,
        moderation: ChatCompletionModeration? = nil,
        error: Failure? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.serviceTier = serviceTier
        _systemFingerprint = systemFingerprint
        self.choices = choices
        self.usage = usage
        self.obfuscation = obfuscation
        self.moderation = moderation
        self.error = error
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The kind of object, `chat.completion.chunk` by rule; any word, or empty.
    public enum Object: OpenEnum {
        case chatCompletionChunk
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.chatCompletionChunk] }

        public init(rawValue: String) {
            switch rawValue {
            case "chat.completion.chunk": self = .chatCompletionChunk
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .chatCompletionChunk: "chat.completion.chunk"
            case .unknown(let value): value
            }
        }
    }

    /// What was added to one response.
    public struct Choice: Hashable, Sendable {
        /// Which of the responses grows, counted from 0.
        public var index: Optional<Int>

        public var delta: Optional<ChatCompletionStreamResponseDelta>

        /// How likely the tokens were, where the request asked; for some servers a bare number.
        public var logprobs: Optional<ChoiceLogprobs>

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`). Null while it goes on.
        public var finishReason: Optional<FinishReason>

        /// All that was said so far, from servers that repeat it.
        public var message: Optional<ChatCompletionResponseMessage>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            index: Int? = nil,
            delta: ChatCompletionStreamResponseDelta? = nil,
            logprobs: ChoiceLogprobs? = nil,
            finishReason: FinishReason? = nil,
            message: ChatCompletionResponseMessage? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.index = index
            self.delta = delta
            self.logprobs = logprobs
            self.finishReason = finishReason
            self.message = message
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// How likely the tokens were, where the request asked; for some servers a bare number.
        public enum ChoiceLogprobs: Hashable, Sendable {
            case object(Logprobs)
            /// One logarithm for the whole chunk.
            case number(Double)
            /// What fits none of the others, kept as it came.
            case unknown(JSONValue)
        }

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`). Null while it goes on.
        public enum FinishReason: OpenEnum {
            case stop
            case length
            case toolCalls
            case contentFilter
            case functionCall
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] {
                [.stop, .length, .toolCalls, .contentFilter, .functionCall]
            }

            public init(rawValue: String) {
                switch rawValue {
                case "stop": self = .stop
                case "length": self = .length
                case "tool_calls": self = .toolCalls
                case "content_filter": self = .contentFilter
                case "function_call": self = .functionCall
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .stop: "stop"
                case .length: "length"
                case .toolCalls: "tool_calls"
                case .contentFilter: "content_filter"
                case .functionCall: "function_call"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension CreateChatCompletionStreamResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var object: Object?
        var created: UnixTime?
        var model: String?
        var serviceTier: ServiceTier?
        var systemFingerprint: String?
        var choices: [Choice]?
        var usage: CompletionUsage?
        var obfuscation: String?
        var moderation: ChatCompletionModeration?
        var error: Failure?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"object\":") { json.optional(&object, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"created\":") { json.optional(&created, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"model\":") { json.optional(&model, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"service_tier\":") { json.optional(&serviceTier, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"system_fingerprint\":") { json.optional(&systemFingerprint, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"choices\":") { json.optional(&choices, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"usage\":") { json.optional(&usage, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"obfuscation\":") { json.optional(&obfuscation, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"moderation\":") { json.optional(&moderation, 10, &nulls, unknown: &unknownFields) }
                fallthrough
            case 11:
                if member == 11 || json.key("\"error\":") { json.optional(&error, 11, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\nobject\ncreated\nmodel\nservice_tier\nsystem_fingerprint\nchoices\nusage\nobfuscation\nmoderation\nerror\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            id: id,
            object: object,
            created: created,
            model: model,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            choices: choices,
            usage: usage,
            obfuscation: obfuscation,
            moderation: moderation,
            error: error,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.optional(",\"object\":", object, 2, nulls)
        json.optional(",\"created\":", created, 3, nulls)
        json.optional(",\"model\":", model, 4, nulls)
        json.optional(",\"service_tier\":", serviceTier, 5, nulls)
        json.optional(",\"system_fingerprint\":", _systemFingerprint, 6, nulls)
        json.optional(",\"choices\":", choices, 7, nulls)
        json.optional(",\"usage\":", usage, 8, nulls)
        json.optional(",\"obfuscation\":", obfuscation, 9, nulls)
        json.optional(",\"moderation\":", moderation, 10, nulls)
        json.optional(",\"error\":", error, 11, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nservice_tier\nsystem_fingerprint\nchoices\nusage\nobfuscation\nmoderation\nerror\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1737:11 id\n1740:11 object\n1744:11 created\n1748:11 model\n1751:11 service_tier\n1753:11 system_fingerprint\n1757:11 choices\n1794:11 usage\n1799:11 obfuscation\n1802:11 moderation\ncompatible.yaml:396:9 error\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse> {
    public static var serviceTier: Self { Self(member: 5) }
    public static var usage: Self { Self(member: 8) }
    public static var moderation: Self { Self(member: 10) }
    public static var error: Self { Self(member: 11) }
}

extension CreateChatCompletionStreamResponse: ViewedResponse {
    public static var viewPointers: [ResponseView.Part: [String]] {
        [
            .text: ["choices[index=0]/delta/content/*/text", "choices[index=0]/delta/content"],
            .reasoning: ["choices[index=0]/delta/reasoning_content", "choices[index=0]/delta/reasoning"],
            .refusal: ["choices[index=0]/delta/refusal"],
            .finishReason: ["choices[index=0]/finish_reason"],
            .toolCalls: ["choices[index=0]/delta/tool_calls"],
            .toolCallID: ["id"],
            .toolCallName: ["function/name", "custom/name"],
            .toolCallArguments: ["function/arguments", "custom/input"],
            .inputTokens: ["usage/prompt_tokens"],
            .outputTokens: ["usage/completion_tokens"],
            .totalTokens: ["usage/total_tokens"],
            .reasoningTokens: ["usage/completion_tokens_details/reasoning_tokens"],
            .cachedTokens: ["usage/prompt_tokens_details/cached_tokens"],
        ]
    }
}

extension CreateChatCompletionStreamResponse.Object {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "chat.completion.chunk\n") {
        case 1: self = .chatCompletionChunk
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension CreateChatCompletionStreamResponse.Choice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var index: Int?
        var delta: ChatCompletionStreamResponseDelta?
        var logprobs: ChoiceLogprobs?
        var finishReason: FinishReason?
        var message: ChatCompletionResponseMessage?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"index\":") { json.optional(&index, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"delta\":") { json.optional(&delta, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"logprobs\":") { json.optional(&logprobs, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"finish_reason\":") { json.optional(&finishReason, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"message\":") { json.optional(&message, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\ndelta\nlogprobs\nfinish_reason\nmessage\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            index: index,
            delta: delta,
            logprobs: logprobs,
            finishReason: finishReason,
            message: message,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"index\":", index, 1, nulls)
        json.optional(",\"delta\":", delta, 2, nulls)
        json.optional(",\"logprobs\":", logprobs, 3, nulls)
        json.optional(",\"finish_reason\":", finishReason, 4, nulls)
        json.optional(",\"message\":", message, 5, nulls)
        json.closeObject(from: start, names: "index\ndelta\nlogprobs\nfinish_reason\nmessage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1765:17 index\n1768:17 delta\n1770:17 logprobs\n1785:17 finish_reason\ncompatible.yaml:400:9 message\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice> {
    public static var logprobs: Self { Self(member: 3) }
    public static var finishReason: Self { Self(member: 4) }
}

extension CreateChatCompletionStreamResponse.Choice.ChoiceLogprobs: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: Logprobs.self))
        case .integer, .number: self = .number(try json.value(as: Double.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .number(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionStreamResponse.Choice.ChoiceLogprobs: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(integerLiteral value: Int) {
        self = .number(Double(value))
    }

    public init(floatLiteral value: Double) {
        self = .number(value)
    }
}

extension CreateChatCompletionStreamResponse.Choice.ChoiceLogprobs {
    public static var object: Self { .object(Logprobs()) }

    public static func object(
        content: [ChatCompletionTokenLogprob]? = nil,
        refusal: [ChatCompletionTokenLogprob]? = nil
    ) -> Self {
        .object(Logprobs(content: content, refusal: refusal))
    }
}

extension CreateChatCompletionStreamResponse.Choice.FinishReason {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "stop\nlength\ntool_calls\ncontent_filter\nfunction_call\n") {
        case 1: self = .stop
        case 2: self = .length
        case 3: self = .toolCalls
        case 4: self = .contentFilter
        case 5: self = .functionCall
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// What went wrong.
///
/// Source: `/components/schemas/Error`.
public struct ErrorValue: Hashable, Sendable {
    /// What went wrong, in words for people.
    public var message: Optional<String>

    /// The kind of failure, such as `invalid_request_error`.
    public var type: Optional<String>

    /// The member of the request that is at fault.
    public var param: Optional<JSONValue>

    public var code: Optional<ErrorCode>

    /// The kind of failure, by its other name, or the status of the response.
    public var status: Optional<Status>

    /// More on it, in a form of the server's own.
    public var details: Optional<JSONValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        message: String? = nil,
        type: String? = nil,
        param: JSONValue? = nil,
        code: ErrorCode? = nil,
        status: Status? = nil,
        details: JSONValue? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.message = message
        self.type = type
        self.param = param
        self.code = code
        self.status = status
        self.details = details
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The kind of failure, by its other name, or the status of the response.
    public enum Status: Hashable, Sendable {
        case string(String)
        case integer(Int)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ErrorValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var message: String?
        var type: String?
        var param: JSONValue?
        var code: ErrorCode?
        var status: Status?
        var details: JSONValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"message\":") { json.optional(&message, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"type\":") { json.optional(&type, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"param\":") { json.optional(&param, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"code\":") { json.optional(&code, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"status\":") { json.optional(&status, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"details\":") { json.optional(&details, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "message\ntype\nparam\ncode\nstatus\ndetails\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            message: message,
            type: type,
            param: param,
            code: code,
            status: status,
            details: details,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"message\":", message, 1, nulls)
        json.optional(",\"type\":", type, 2, nulls)
        json.optional(",\"param\":", param, 3, nulls)
        json.optional(",\"code\":", code, 4, nulls)
        json.optional(",\"status\":", status, 5, nulls)
        json.optional(",\"details\":", details, 6, nulls)
        json.closeObject(from: start, names: "message\ntype\nparam\ncode\nstatus\ndetails\n", unknown: unknownFields)
    }

    public static var places: StaticString { "compatible.yaml:504:13 message\n507:13 type\n510:13 param\n512:13 code\n514:13 status\n520:13 details\n" }
}

extension ExplicitNulls<ErrorValue> {
    public static var message: Self { Self(member: 1) }
    public static var type: Self { Self(member: 2) }
    public static var code: Self { Self(member: 4) }
    public static var status: Self { Self(member: 5) }
}

extension ErrorValue.Status: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .integer: self = .integer(try json.value(as: Int.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .integer(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ErrorValue.Status: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    public init(integerLiteral value: Int) {
        self = .integer(value)
    }
}

/// What the model is told of a function.
///
/// Source: `/components/schemas/FunctionObject`.
public struct FunctionObject: Hashable, Sendable {
    /// The function's name: up to 64 letters, digits, underscores and dashes.
    public var name: String

    /// What the function does and when to call it, for the model to read.
    public var description: Optional<String>

    public var parameters: Optional<FunctionParameters>

    /// Whether arguments follow the schema to the letter. Then only part of JSON Schema can be used
    /// in it.
    ///
    /// Default: false.
    public var strict: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        description: String? = nil,
        parameters: FunctionParameters? = nil,
        strict: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.strict = strict
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension FunctionObject: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var name: String?
        var description: String?
        var parameters: FunctionParameters?
        var strict: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"description\":") { json.optional(&description, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"parameters\":") { json.optional(&parameters, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"strict\":") { json.optional(&strict, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "name\ndescription\nparameters\nstrict\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.failure(missing: "name\n", from: start) }
        self.init(
            name: name,
            description: description,
            parameters: parameters,
            strict: strict,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"description\":", description, 2, nulls)
        json.optional(",\"parameters\":", parameters, 3, nulls)
        json.optional(",\"strict\":", strict, 4, nulls)
        json.closeObject(from: start, names: "name\ndescription\nparameters\nstrict\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1041:11 name\n1046:11 description\n1049:11 parameters\n1051:11 strict\n" }
}

extension ExplicitNulls<FunctionObject> {
    public static var strict: Self { Self(member: 4) }
}

/// Which model looks for harmful content, and what follows from its findings.
///
/// Source: `/components/schemas/ModerationParam`.
public struct ModerationParam: Hashable, Sendable {
    /// The name of a moderation model.
    public var model: Optional<String>

    /// What to do about findings.
    public var policy: Optional<ModerationPolicyParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String? = nil,
        policy: ModerationPolicyParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.policy = policy
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ModerationParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var model: String?
        var policy: ModerationPolicyParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"model\":") { json.optional(&model, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"policy\":") { json.optional(&policy, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "model\npolicy\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            model: model,
            policy: policy,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"model\":", model, 1, nulls)
        json.optional(",\"policy\":", policy, 2, nulls)
        json.closeObject(from: start, names: "model\npolicy\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:669:11 model\n672:11 policy\n" }
}

extension ExplicitNulls<ModerationParam> {
    public static var policy: Self { Self(member: 2) }
}

/// A piece of thought. Which members it has follows from its type.
///
/// Source: `/components/schemas/ReasoningDetail`.
public struct ReasoningDetail: Hashable, Sendable {
    /// What kind of piece it is.
    public var type: Optional<TypeValue>

    /// The thought in words.
    public var text: Optional<String>

    /// The thought in short.
    public var summary: Optional<String>

    /// The thought in a form that only its provider reads.
    public var data: Optional<String>

    /// Proves to the provider that the thought is its own.
    public var signature: Optional<String>

    /// Which piece it is.
    public var id: Optional<String>

    /// Whose form it has.
    public var format: Optional<String>

    /// Its place among the pieces, from 0.
    public var index: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: TypeValue? = nil,
        text: String? = nil,
        summary: String? = nil,
        data: String? = nil,
        signature: String? = nil,
        id: String? = nil,
        format: String? = nil,
        index: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.text = text
        self.summary = summary
        self.data = data
        self.signature = signature
        self.id = id
        self.format = format
        self.index = index
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What kind of piece it is.
    public enum TypeValue: OpenEnum {
        case reasoningText
        case reasoningSummary
        case reasoningEncrypted
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] {
            [.reasoningText, .reasoningSummary, .reasoningEncrypted]
        }

        public init(rawValue: String) {
            switch rawValue {
            case "reasoning.text": self = .reasoningText
            case "reasoning.summary": self = .reasoningSummary
            case "reasoning.encrypted": self = .reasoningEncrypted
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .reasoningText: "reasoning.text"
            case .reasoningSummary: "reasoning.summary"
            case .reasoningEncrypted: "reasoning.encrypted"
            case .unknown(let value): value
            }
        }
    }
}

extension ReasoningDetail: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: TypeValue?
        var text: String?
        var summary: String?
        var data: String?
        var signature: String?
        var id: String?
        var format: String?
        var index: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"text\":") { json.optional(&text, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"summary\":") { json.optional(&summary, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"data\":") { json.optional(&data, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"signature\":") { json.optional(&signature, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"id\":") { json.optional(&id, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"format\":") { json.optional(&format, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"index\":") { json.optional(&index, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ntext\nsummary\ndata\nsignature\nid\nformat\nindex\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            type: type,
            text: text,
            summary: summary,
            data: data,
            signature: signature,
            id: id,
            format: format,
            index: index,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"text\":", text, 2, nulls)
        json.optional(",\"summary\":", summary, 3, nulls)
        json.optional(",\"data\":", data, 4, nulls)
        json.optional(",\"signature\":", signature, 5, nulls)
        json.optional(",\"id\":", id, 6, nulls)
        json.optional(",\"format\":", format, 7, nulls)
        json.optional(",\"index\":", index, 8, nulls)
        json.closeObject(from: start, names: "type\ntext\nsummary\ndata\nsignature\nid\nformat\nindex\n", unknown: unknownFields)
    }

    public static var places: StaticString { "compatible.yaml:237:13 type\n241:13 text\n244:13 summary\n247:13 data\n250:13 signature\n253:13 id\n256:13 format\n259:13 index\n" }
}

extension ExplicitNulls<ReasoningDetail> {
    public static var text: Self { Self(member: 2) }
    public static var summary: Self { Self(member: 3) }
    public static var data: Self { Self(member: 4) }
    public static var signature: Self { Self(member: 5) }
    public static var id: Self { Self(member: 6) }
    public static var format: Self { Self(member: 7) }
    public static var index: Self { Self(member: 8) }
}

extension ReasoningDetail.TypeValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "reasoning.text\nreasoning.summary\nreasoning.encrypted\n") {
        case 1: self = .reasoningText
        case 2: self = .reasoningSummary
        case 3: self = .reasoningEncrypted
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// Free text, as when no format is asked for.
///
/// Source: `/components/schemas/ResponseFormatText`.
public struct ResponseFormatText: Hashable, Sendable {
    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(unknownFields: JSONObject = [:]) {
        self.unknownFields = unknownFields
    }
}

extension ResponseFormatText: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"text\"", unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"text\"", "type", unknown: unknownFields)
        json.closeObject(from: start, names: "type\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1299:11 type\n" }
}

/// A rough place. Any of its members may be left out.
///
/// Source: `/components/schemas/WebSearchLocation`.
public struct WebSearchLocation: Hashable, Sendable {
    /// The country's code of two letters after ISO 3166-1, such as `NZ`.
    public var country: Optional<String>

    /// A region or state, in free words.
    public var region: Optional<String>

    /// A town, in free words.
    public var city: Optional<String>

    /// A zone of the IANA time zone database, such as `Pacific/Auckland`.
    public var timezone: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        country: String? = nil,
        region: String? = nil,
        city: String? = nil,
        timezone: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.country = country
        self.region = region
        self.city = city
        self.timezone = timezone
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension WebSearchLocation: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var country: String?
        var region: String?
        var city: String?
        var timezone: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"country\":") { json.optional(&country, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"region\":") { json.optional(&region, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"city\":") { json.optional(&city, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"timezone\":") { json.optional(&timezone, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "country\nregion\ncity\ntimezone\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            country: country,
            region: region,
            city: city,
            timezone: timezone,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"country\":", country, 1, nulls)
        json.optional(",\"region\":", region, 2, nulls)
        json.optional(",\"city\":", city, 3, nulls)
        json.optional(",\"timezone\":", timezone, 4, nulls)
        json.closeObject(from: start, names: "country\nregion\ncity\ntimezone\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:583:11 country\n588:11 region\n591:11 city\n594:11 timezone\n" }
}
