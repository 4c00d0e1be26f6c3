// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// The tools that remain, and whether one of them has to be called.
///
/// Source: `/components/schemas/ChatCompletionAllowedTools`.
public struct ChatCompletionAllowedTools: Hashable, Sendable {
    /// Whether the model may response in words instead (`auto`) or has to call a tool (`required`).
    public var mode: Mode

    /// The remaining tools, each as its type with its name, such as `{"type": "function",
    /// "function": {"name": "forecast"}}`.
    public var tools: [JSONObject]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(mode: Mode, tools: [JSONObject], unknownFields: JSONObject = [:]) {
        self.mode = mode
        self.tools = tools
        self.unknownFields = unknownFields
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
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"mode\":") { json.required(&mode) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"tools\":") { json.required(&tools) }
                fallthrough
            default:
                member = json.nextMember(of: "mode\ntools\n", unknown: &unknownFields)
            }
        }
        guard
            let mode, let tools, json.isSound
        else { throw json.failure(missing: "mode\ntools\n", from: start) }
        self.init(mode: mode, tools: tools, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"mode\":", mode)
        json.required(",\"tools\":", tools)
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
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9_-]+$`.
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

extension ChatCompletionFunctions {
    public func validate(into validator: inout Validator) {
        validator.length("name", name, atMost: 64, "openai.yaml:1221:22")
        validator.pattern("name", name, "^[a-zA-Z0-9_-]+$", "openai.yaml:1222:20")
    }
}

/// A call of a function.
///
/// Source: `/components/schemas/ChatCompletionMessageToolCall`.
public struct ChatCompletionMessageToolCall: Hashable, Sendable {
    /// The identifier of the call, to which the tool message refers.
    public var id: String

    /// What is called, with which arguments.
    public var function: Function

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: String, function: Function, unknownFields: JSONObject = [:]) {
        self.id = id
        self.function = function
        self.unknownFields = unknownFields
    }

    /// What is called, with which arguments.
    public struct Function: Hashable, Sendable {
        /// The function's name.
        public var name: String

        /// The arguments as JSON text, exactly as the model wrote it. It may be invalid or name
        /// things that the schema does not, so check before use.
        public var arguments: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, arguments: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.arguments = arguments
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionMessageToolCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var function: Function?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.required(&id) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"type\":") { json.constant("\"function\"", unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"function\":") { json.required(&function) }
                fallthrough
            default:
                member = json.nextMember(of: "id\ntype\nfunction\n", unknown: &unknownFields)
            }
        }
        guard
            let id, let function, json.isSound
        else { throw json.failure(missing: "id\nfunction\n", from: start) }
        self.init(id: id, function: function, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"type\":\"function\"", "type", unknown: unknownFields)
        json.required(",\"function\":", function)
        json.closeObject(from: start, names: "id\ntype\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1247:11 id\n1250:11 type\n1254:11 function\n" }
}

extension ChatCompletionMessageToolCall.Function: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var name: String?
        var arguments: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"arguments\":") { json.required(&arguments) }
                fallthrough
            default:
                member = json.nextMember(of: "name\narguments\n", unknown: &unknownFields)
            }
        }
        guard
            let name, let arguments, json.isSound
        else { throw json.failure(missing: "name\narguments\n", from: start) }
        self.init(name: name, arguments: arguments, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.required(",\"arguments\":", arguments)
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
        json.constant(",\"role\":\"system\"", "role", unknown: unknownFields)
        json.required(",\"content\":", content)
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
    public var promptTokens: Int

    /// The tokens that the model made.
    ///
    /// Default: 0.
    public var completionTokens: Int

    /// The sum of both.
    ///
    /// Default: 0.
    public var totalTokens: Int

    /// What the tokens that were sent are made of.
    public var promptTokensDetails: Optional<PromptTokensDetails>

    /// What the tokens that the model made were for.
    public var completionTokensDetails: Optional<CompletionTokensDetails>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        promptTokens: Int,
        completionTokens: Int,
        totalTokens: Int,
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
                if member == 1 || json.key("\"prompt_tokens\":") { json.required(&promptTokens) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"completion_tokens\":") { json.required(&completionTokens) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"total_tokens\":") { json.required(&totalTokens) }
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
        guard
            let promptTokens, let completionTokens, let totalTokens, json.isSound
        else { throw json.failure(missing: "prompt_tokens\ncompletion_tokens\ntotal_tokens\n", from: start) }
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
        json.required(",\"prompt_tokens\":", promptTokens)
        json.required(",\"completion_tokens\":", completionTokens)
        json.required(",\"total_tokens\":", totalTokens)
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
    ///
    /// Range: 0...20.
    public var topLogprobs: Optional<Int>

    /// How freely the next token is drawn: near 0 almost always the likeliest one, above 1 ever
    /// more surprising ones. Change either this or `top_p`.
    ///
    /// Default: 1. Range: 0...2.
    public var temperature: Optional<Double>

    /// Draws only from the likeliest tokens that together reach this share of probability. Change
    /// either this or `temperature`.
    ///
    /// Default: 1. Range: 0...1.
    public var topP: Optional<Double>

    /// Your own identifier of the end user. Set `prompt_cache_key` for better caching and
    /// `safety_identifier` against misuse instead.
    @available(*, deprecated, message: "Set prompt_cache_key for better caching and safety_identifier against misuse instead.")
    public var user: String? {
        get { _user }
        set { _user = newValue }
    }

    var _user: Optional<String>

    /// Your own lasting identifier of the end user, by which misuse can be traced to one person.
    /// Send a hash rather than a name or an address.
    ///
    /// Length: at most 64.
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
    ///
    /// Items: at least 1.
    public var messages: [ChatCompletionRequestMessage]

    /// The model that responds; a name that is not among the known ones is sent as it is.
    public var model: ModelIDsShared

    public var serviceTier: Optional<ServiceTier>

    public var modalities: Optional<ResponseModalities>

    public var verbosity: Optional<Verbosity>

    public var reasoningEffort: Optional<ReasoningEffort>

    /// The most tokens that one response may cost, those spent on reasoning included.
    public var maxCompletionTokens: Optional<Int>

    /// Lowers a token's chances the more often it has occurred already; a negative number raises
    /// them.
    ///
    /// Default: 0. Range: -2...2.
    public var frequencyPenalty: Optional<Double>

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Default: 0. Range: -2...2.
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
    ///
    /// Values: range: -100...100.
    public var logitBias: Optional<[String: Int]>

    /// Whether the response states how likely each of its tokens was.
    ///
    /// Default: false.
    public var logprobs: Optional<Bool>

    /// The most tokens of a response. Newer models insist on `max_completion_tokens` instead.
    @available(*, deprecated, message: "Newer models insist on max_completion_tokens instead.")
    public var maxTokens: Int? {
        get { _maxTokens }
        set { _maxTokens = newValue }
    }

    var _maxTokens: Optional<Int>

    /// How many responses to make side by side. Each of them is paid for.
    ///
    /// Default: 1. Range: 1...128.
    public var n: Optional<Int>

    /// Text that much of the response is expected to repeat, which makes it come faster.
    public var prediction: Optional<PredictionContent>

    /// Makes equal requests give mostly equal responses. A changed `system_fingerprint` in the
    /// response tells that they may differ all the same.
    ///
    /// Range: -9223372036854775808...9223372036854775807.
    @available(*, deprecated)
    public var seed: Int? {
        get { _seed }
        set { _seed = newValue }
    }

    var _seed: Optional<Int>

    public var streamOptions: Optional<ChatCompletionStreamOptions>

    /// What the model may call instead of responding in words.
    ///
    /// Items: at most 128.
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
    ///
    /// Items: 1...128.
    @available(*, deprecated, message: "Set tools instead.")
    public var functions: [ChatCompletionFunctions]? {
        get { _functions }
        set { _functions = newValue }
    }

    var _functions: Optional<[ChatCompletionFunctions]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: ModelIDsShared,
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
        logitBias: [String: Int]? = nil,
        logprobs: Bool? = nil,
        maxTokens: Int? = nil,
        n: Int? = nil,
        prediction: PredictionContent? = nil,
        seed: Int? = nil,
        streamOptions: ChatCompletionStreamOptions? = nil,
        tools: [Tool]? = nil,
        toolChoice: ChatCompletionToolChoiceOption? = nil,
        parallelToolCalls: ParallelToolCalls? = nil,
        functionCall: FunctionCall? = nil,
        functions: [ChatCompletionFunctions]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.messages = messages
        self.metadata = metadata
        self.topLogprobs = topLogprobs
        self.temperature = temperature
        self.topP = topP
        _user = user
        self.safetyIdentifier = safetyIdentifier
        self.promptCacheKey = promptCacheKey
        _promptCacheRetention = promptCacheRetention
        self.promptCacheOptions = promptCacheOptions
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
        _maxTokens = maxTokens
        self.n = n
        self.prediction = prediction
        _seed = seed
        self.streamOptions = streamOptions
        self.tools = tools
        self.toolChoice = toolChoice
        self.parallelToolCalls = parallelToolCalls
        _functionCall = functionCall
        _functions = functions
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
            public var approximate: WebSearchLocation

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(approximate: WebSearchLocation, unknownFields: JSONObject = [:]) {
                self.approximate = approximate
                self.unknownFields = unknownFields
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
        public var voice: VoiceIDsOrCustomVoice

        /// How the sound is encoded.
        public var format: Format

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            voice: VoiceIDsOrCustomVoice,
            format: Format,
            unknownFields: JSONObject = [:]
        ) {
            self.voice = voice
            self.format = format
            self.unknownFields = unknownFields
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
        var logitBias: [String: Int]?
        var logprobs: Bool?
        var maxTokens: Int?
        var n: Int?
        var prediction: PredictionContent?
        var seed: Int?
        var streamOptions: ChatCompletionStreamOptions?
        var tools: [Tool]?
        var toolChoice: ChatCompletionToolChoiceOption?
        var parallelToolCalls: ParallelToolCalls?
        var functionCall: FunctionCall?
        var functions: [ChatCompletionFunctions]?
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
                if member == 11 || json.key("\"model\":") { json.required(&model) }
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
            default:
                member = json.nextMember(of: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\nprompt_cache_options\nmessages\nmodel\nservice_tier\nmodalities\nverbosity\nreasoning_effort\nmax_completion_tokens\nfrequency_penalty\npresence_penalty\nweb_search_options\nresponse_format\naudio\nstore\nmoderation\nstream\nstop\nlogit_bias\nlogprobs\nmax_tokens\nn\nprediction\nseed\nstream_options\ntools\ntool_choice\nparallel_tool_calls\nfunction_call\nfunctions\n", unknown: &unknownFields)
            }
        }
        guard
            let messages, let model, json.isSound
        else { throw json.failure(missing: "messages\nmodel\n", from: start) }
        self.init(
            model: model,
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
        json.optional(",\"user\":", _user, 5, nulls)
        json.optional(",\"safety_identifier\":", safetyIdentifier, 6, nulls)
        json.optional(",\"prompt_cache_key\":", promptCacheKey, 7, nulls)
        json.optional(",\"prompt_cache_retention\":", _promptCacheRetention, 8, nulls)
        json.optional(",\"prompt_cache_options\":", promptCacheOptions, 9, nulls)
        json.required(",\"messages\":", messages)
        json.required(",\"model\":", model)
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
        json.optional(",\"max_tokens\":", _maxTokens, 28, nulls)
        json.optional(",\"n\":", n, 29, nulls)
        json.optional(",\"prediction\":", prediction, 30, nulls)
        json.optional(",\"seed\":", _seed, 31, nulls)
        json.optional(",\"stream_options\":", streamOptions, 32, nulls)
        json.optional(",\"tools\":", tools, 33, nulls)
        json.optional(",\"tool_choice\":", toolChoice, 34, nulls)
        json.optional(",\"parallel_tool_calls\":", parallelToolCalls, 35, nulls)
        json.optional(",\"function_call\":", _functionCall, 36, nulls)
        json.optional(",\"functions\":", _functions, 37, nulls)
        json.closeObject(from: start, names: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\nprompt_cache_options\nmessages\nmodel\nservice_tier\nmodalities\nverbosity\nreasoning_effort\nmax_completion_tokens\nfrequency_penalty\npresence_penalty\nweb_search_options\nresponse_format\naudio\nstore\nmoderation\nstream\nstop\nlogit_bias\nlogprobs\nmax_tokens\nn\nprediction\nseed\nstream_options\ntools\ntool_choice\nparallel_tool_calls\nfunction_call\nfunctions\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:348:11 metadata\n350:11 top_logprobs\n357:11 temperature\n365:11 top_p\n373:11 user\n379:11 safety_identifier\n385:11 prompt_cache_key\n388:11 prompt_cache_retention\n341:15 prompt_cache_options\n169:15 messages\n175:15 model\n178:15 service_tier\n180:15 modalities\n182:15 verbosity\n184:15 reasoning_effort\n186:15 max_completion_tokens\n189:15 frequency_penalty\n196:15 presence_penalty\n202:15 web_search_options\n219:15 response_format\n231:15 audio\n243:15 store\n247:15 moderation\n252:15 stream\n256:15 stop\n258:15 logit_bias\n267:15 logprobs\n271:15 max_tokens\n275:15 n\n281:15 prediction\n286:15 seed\n294:15 stream_options\n296:15 tools\n310:15 tool_choice\n312:15 parallel_tool_calls\n314:15 function_call\n322:15 functions\n" }
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
}

extension CreateChatCompletionRequest {
    public func validate(into validator: inout Validator) {
        if let value = metadata {
            validator.enter("metadata")
            validator.members(value.count, atMost: 16, "openai.yaml:571:22")
            for key in value.keys.sorted() {
                validator.enterName()
                validator.length(key, atMost: 64, "openai.yaml:573:20")
                validator.leave()
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.length(item, atMost: 512, "openai.yaml:576:20")
                validator.leave()
            }
            validator.leave()
        }
        validator.number("top_logprobs", topLogprobs, atLeast: 0, "openai.yaml:354:20")
        validator.number("top_logprobs", topLogprobs, atMost: 20, "openai.yaml:355:20")
        validator.number("temperature", temperature, atLeast: 0, "openai.yaml:361:20")
        validator.number("temperature", temperature, atMost: 2, "openai.yaml:362:20")
        validator.number("top_p", topP, atLeast: 0, "openai.yaml:369:20")
        validator.number("top_p", topP, atMost: 1, "openai.yaml:370:20")
        validator.length("safety_identifier", safetyIdentifier, atMost: 64, "openai.yaml:383:22")
        validator.enter("messages")
        validator.items(messages.count, atLeast: 1, "openai.yaml:171:25")
        validator.leave()
        validator.number("frequency_penalty", frequencyPenalty, atLeast: -2, "openai.yaml:193:24")
        validator.number("frequency_penalty", frequencyPenalty, atMost: 2, "openai.yaml:194:24")
        validator.number("presence_penalty", presencePenalty, atLeast: -2, "openai.yaml:199:24")
        validator.number("presence_penalty", presencePenalty, atMost: 2, "openai.yaml:200:24")
        validator.visit("web_search_options", webSearchOptions)
        validator.visit("response_format", responseFormat)
        validator.visit("stop", stop)
        if let value = logitBias {
            validator.enter("logit_bias")
            for key in value.keys.sorted() {
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.number(item, atLeast: -100, "openai.yaml:264:26")
                validator.number(item, atMost: 100, "openai.yaml:265:26")
                validator.leave()
            }
            validator.leave()
        }
        validator.number("n", n, atLeast: 1, "openai.yaml:277:24")
        validator.number("n", n, atMost: 128, "openai.yaml:278:24")
        if let value = tools {
            validator.enter("tools")
            validator.items(value.count, atMost: 128, "openai.yaml:298:25")
            value.validate(into: &validator)
            validator.leave()
        }
        if let value = _functions {
            validator.enter("functions")
            validator.items(value.count, atLeast: 1, "openai.yaml:325:25")
            validator.items(value.count, atMost: 128, "openai.yaml:326:25")
            value.validate(into: &validator)
            validator.leave()
        }
        var members: Set<String> = Set(unknownFields.keys)
        if self.topLogprobs != nil { members.insert("top_logprobs") }
        if self.logprobs != nil { members.insert("logprobs") }
        validator.member("top_logprobs", needs: "logprobs", among: members, "openai.yaml:332:23")
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

extension CreateChatCompletionRequest.WebSearchOptions {
    public func validate(into validator: inout Validator) {
        validator.visit("user_location", userLocation)
    }
}

extension CreateChatCompletionRequest.WebSearchOptions.UserLocation: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var approximate: WebSearchLocation?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"approximate\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"approximate\":") { json.required(&approximate) }
                fallthrough
            default:
                member = json.nextMember(of: "type\napproximate\n", unknown: &unknownFields)
            }
        }
        guard let approximate, json.isSound else { throw json.failure(missing: "approximate\n", from: start) }
        self.init(approximate: approximate, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"approximate\"", "type", unknown: unknownFields)
        json.required(",\"approximate\":", approximate)
        json.closeObject(from: start, names: "type\napproximate\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:211:23 type\n215:23 approximate\n" }
}

extension CreateChatCompletionRequest.WebSearchOptions.UserLocation {
    public func validate(into validator: inout Validator) {
        validator.visit("approximate", approximate)
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
        _ name: String,
        description: String? = nil,
        schema: ResponseFormatJSONSchemaSchema? = nil,
        strict: Bool? = nil
    ) -> Self {
        let jsonSchema = ResponseFormatJSONSchema.JSONSchema(
            name: name,
            description: description,
            schema: schema,
            strict: strict
        )
        return .jsonSchema(ResponseFormatJSONSchema(jsonSchema: jsonSchema))
    }

    public static var jsonObject: Self { .jsonObject(ResponseFormatJSONObject()) }
}

extension CreateChatCompletionRequest.ResponseFormat: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .jsonSchema(let value): value.validate(into: &validator)
        default: break
        }
    }
}

extension CreateChatCompletionRequest.Audio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var voice: VoiceIDsOrCustomVoice?
        var format: Format?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"voice\":") { json.required(&voice) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"format\":") { json.required(&format) }
                fallthrough
            default:
                member = json.nextMember(of: "voice\nformat\n", unknown: &unknownFields)
            }
        }
        guard
            let voice, let format, json.isSound
        else { throw json.failure(missing: "voice\nformat\n", from: start) }
        self.init(voice: voice, format: format, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"voice\":", voice)
        json.required(",\"format\":", format)
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

extension CreateChatCompletionRequest.Tool: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "function\ncustom\n") {
        case 1: self = .function(try json.value(as: ChatCompletionTool.self))
        case 2: self = .custom(try json.value(as: CustomToolChatCompletions.self))
        default: self = .unknown(try json.unknownVariant())
        }
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

extension CreateChatCompletionRequest.Tool: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .function(let value): value.validate(into: &validator)
        default: break
        }
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

/// The model's response to a request that asked for no stream.
///
/// Source: `/components/schemas/CreateChatCompletionResponse`.
public struct CreateChatCompletionResponse: Hashable, Sendable {
    /// The identifier of the completion.
    public var id: String

    /// When the completion was made, in seconds since 1970.
    public var created: UnixTime

    /// The exact name of the model that responded.
    public var model: String

    /// The responses, as many as `n` asked for.
    public var choices: [Choice]

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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        choices: [Choice],
        created: UnixTime,
        id: String,
        model: String,
        usage: CompletionUsage? = nil,
        serviceTier: ServiceTier? = nil,
        systemFingerprint: String? = nil,
        metadata: Metadata? = nil,
        moderation: ChatCompletionModeration? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.usage = usage
        self.serviceTier = serviceTier
        _systemFingerprint = systemFingerprint
        self.metadata = metadata
        self.moderation = moderation
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// One response.
    public struct Choice: Hashable, Sendable {
        /// The position among the responses, from 0.
        public var index: Int

        public var message: ChatCompletionResponseMessage

        /// How likely the response's tokens were; null unless the request asked.
        public var logprobs: Optional<Logprobs>

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`).
        public var finishReason: FinishReason

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            finishReason: FinishReason,
            index: Int,
            message: ChatCompletionResponseMessage,
            logprobs: Logprobs?,
            unknownFields: JSONObject = [:]
        ) {
            self.finishReason = finishReason
            self.index = index
            self.message = message
            self.logprobs = logprobs
            self.unknownFields = unknownFields
        }

        /// How likely the response's tokens were; null unless the request asked.
        public struct Logprobs: Hashable, Sendable {
            /// The tokens of the response's text.
            public var content: Optional<[ChatCompletionTokenLogprob]>

            /// The tokens of the refusal.
            public var refusal: Optional<[ChatCompletionTokenLogprob]>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(
                content: [ChatCompletionTokenLogprob]?,
                refusal: [ChatCompletionTokenLogprob]?,
                unknownFields: JSONObject = [:]
            ) {
                self.content = content
                self.refusal = refusal
                self.unknownFields = unknownFields
            }
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
        var created: UnixTime?
        var model: String?
        var choices: [Choice]?
        var usage: CompletionUsage?
        var serviceTier: ServiceTier?
        var systemFingerprint: String?
        var metadata: Metadata?
        var moderation: ChatCompletionModeration?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.required(&id) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"object\":") { json.constant("\"chat.completion\"", unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"created\":") { json.required(&created) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"model\":") { json.required(&model) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"choices\":") { json.required(&choices) }
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
            default:
                member = json.nextMember(of: "id\nobject\ncreated\nmodel\nchoices\nusage\nservice_tier\nsystem_fingerprint\nmetadata\nmoderation\n", unknown: &unknownFields)
            }
        }
        guard
            let id, let created, let model, let choices, json.isSound
        else { throw json.failure(missing: "id\ncreated\nmodel\nchoices\n", from: start) }
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            usage: usage,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            metadata: metadata,
            moderation: moderation,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"object\":\"chat.completion\"", "object", unknown: unknownFields)
        json.required(",\"created\":", created)
        json.required(",\"model\":", model)
        json.required(",\"choices\":", choices)
        json.optional(",\"usage\":", usage, 6, nulls)
        json.optional(",\"service_tier\":", serviceTier, 7, nulls)
        json.optional(",\"system_fingerprint\":", _systemFingerprint, 8, nulls)
        json.optional(",\"metadata\":", metadata, 9, nulls)
        json.optional(",\"moderation\":", moderation, 10, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nusage\nservice_tier\nsystem_fingerprint\nmetadata\nmoderation\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1371:11 id\n1374:11 object\n1378:11 created\n1382:11 model\n1385:11 choices\n1419:11 usage\n1421:11 service_tier\n1423:11 system_fingerprint\n1427:11 metadata\n1429:11 moderation\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse> {
    public static var serviceTier: Self { Self(member: 7) }
    public static var metadata: Self { Self(member: 9) }
    public static var moderation: Self { Self(member: 10) }
}

extension CreateChatCompletionResponse {
    public func validate(into validator: inout Validator) {
        if let value = metadata {
            validator.enter("metadata")
            validator.members(value.count, atMost: 16, "openai.yaml:571:22")
            for key in value.keys.sorted() {
                validator.enterName()
                validator.length(key, atMost: 64, "openai.yaml:573:20")
                validator.leave()
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.length(item, atMost: 512, "openai.yaml:576:20")
                validator.leave()
            }
            validator.leave()
        }
    }
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

extension CreateChatCompletionResponse.Choice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var index: Int?
        var message: ChatCompletionResponseMessage?
        var logprobs: Logprobs?
        var finishReason: FinishReason?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"index\":") { json.required(&index) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"message\":") { json.required(&message) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"logprobs\":") { json.nullable(&logprobs, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"finish_reason\":") { json.required(&finishReason) }
                fallthrough
            default:
                member = json.nextMember(of: "index\nmessage\nlogprobs\nfinish_reason\n", unknown: &unknownFields)
            }
        }
        guard
            let index, let message, let finishReason, json.isSound
        else { throw json.failure(missing: "index\nmessage\nfinish_reason\n", from: start) }
        self.init(
            finishReason: finishReason,
            index: index,
            message: message,
            logprobs: logprobs,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"index\":", index)
        json.required(",\"message\":", message)
        json.nullable(",\"logprobs\":", logprobs, unknown: unknownFields)
        json.required(",\"finish_reason\":", finishReason)
        json.closeObject(from: start, names: "index\nmessage\nlogprobs\nfinish_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1393:17 index\n1396:17 message\n1398:17 logprobs\n1413:17 finish_reason\n" }
}

extension CreateChatCompletionResponse.Choice.Logprobs: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: [ChatCompletionTokenLogprob]?
        var refusal: [ChatCompletionTokenLogprob]?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"content\":") { json.nullable(&content, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"refusal\":") { json.nullable(&refusal, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "content\nrefusal\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(content: content, refusal: refusal, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.nullable(",\"refusal\":", refusal, unknown: unknownFields)
        json.closeObject(from: start, names: "content\nrefusal\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1402:21 content\n1407:21 refusal\n" }
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
    public var id: String

    /// When the completion was begun, in seconds since 1970; the same in all its chunks.
    public var created: UnixTime

    /// The exact name of the model that responds.
    public var model: String

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
    public var choices: [Choice]

    /// The tokens used, in the last chunk of a stream that asked with `include_usage`.
    public var usage: Optional<CompletionUsage>

    /// Padding without meaning, which hides the length of the text; see `include_obfuscation`.
    public var obfuscation: Optional<String>

    /// The findings, in a chunk of their own, where the request asked for moderation.
    public var moderation: Optional<ChatCompletionModeration>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        choices: [Choice],
        created: UnixTime,
        id: String,
        model: String,
        serviceTier: ServiceTier? = nil,
        systemFingerprint: String? = nil,
        usage: CompletionUsage? = nil,
        obfuscation: String? = nil,
        moderation: ChatCompletionModeration? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.serviceTier = serviceTier
        _systemFingerprint = systemFingerprint
        self.usage = usage
        self.obfuscation = obfuscation
        self.moderation = moderation
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What was added to one response.
    public struct Choice: Hashable, Sendable {
        /// Which of the responses grows, counted from 0.
        public var index: Int

        public var delta: ChatCompletionStreamResponseDelta

        /// How likely the added tokens were, where the request asked.
        public var logprobs: Optional<Logprobs>

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`). Null while it goes on.
        public var finishReason: Optional<FinishReason>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            delta: ChatCompletionStreamResponseDelta,
            finishReason: FinishReason?,
            index: Int,
            logprobs: Logprobs? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.delta = delta
            self.finishReason = finishReason
            self.index = index
            self.logprobs = logprobs
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// How likely the added tokens were, where the request asked.
        public struct Logprobs: Hashable, Sendable {
            /// The tokens added to the text.
            public var content: Optional<[ChatCompletionTokenLogprob]>

            /// The tokens added to the refusal.
            public var refusal: Optional<[ChatCompletionTokenLogprob]>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(
                content: [ChatCompletionTokenLogprob]?,
                refusal: [ChatCompletionTokenLogprob]?,
                unknownFields: JSONObject = [:]
            ) {
                self.content = content
                self.refusal = refusal
                self.unknownFields = unknownFields
            }
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
        var created: UnixTime?
        var model: String?
        var serviceTier: ServiceTier?
        var systemFingerprint: String?
        var choices: [Choice]?
        var usage: CompletionUsage?
        var obfuscation: String?
        var moderation: ChatCompletionModeration?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.required(&id) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"object\":") { json.constant("\"chat.completion.chunk\"", unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"created\":") { json.required(&created) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"model\":") { json.required(&model) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"service_tier\":") { json.optional(&serviceTier, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"system_fingerprint\":") { json.optional(&systemFingerprint, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"choices\":") { json.required(&choices) }
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
            default:
                member = json.nextMember(of: "id\nobject\ncreated\nmodel\nservice_tier\nsystem_fingerprint\nchoices\nusage\nobfuscation\nmoderation\n", unknown: &unknownFields)
            }
        }
        guard
            let id, let created, let model, let choices, json.isSound
        else { throw json.failure(missing: "id\ncreated\nmodel\nchoices\n", from: start) }
        self.init(
            choices: choices,
            created: created,
            id: id,
            model: model,
            serviceTier: serviceTier,
            systemFingerprint: systemFingerprint,
            usage: usage,
            obfuscation: obfuscation,
            moderation: moderation,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"object\":\"chat.completion.chunk\"", "object", unknown: unknownFields)
        json.required(",\"created\":", created)
        json.required(",\"model\":", model)
        json.optional(",\"service_tier\":", serviceTier, 5, nulls)
        json.optional(",\"system_fingerprint\":", _systemFingerprint, 6, nulls)
        json.required(",\"choices\":", choices)
        json.optional(",\"usage\":", usage, 8, nulls)
        json.optional(",\"obfuscation\":", obfuscation, 9, nulls)
        json.optional(",\"moderation\":", moderation, 10, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nservice_tier\nsystem_fingerprint\nchoices\nusage\nobfuscation\nmoderation\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1737:11 id\n1740:11 object\n1744:11 created\n1748:11 model\n1751:11 service_tier\n1753:11 system_fingerprint\n1757:11 choices\n1794:11 usage\n1799:11 obfuscation\n1802:11 moderation\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse> {
    public static var serviceTier: Self { Self(member: 5) }
    public static var usage: Self { Self(member: 8) }
    public static var moderation: Self { Self(member: 10) }
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

extension CreateChatCompletionStreamResponse.Choice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var index: Int?
        var delta: ChatCompletionStreamResponseDelta?
        var logprobs: Logprobs?
        var finishReason: FinishReason?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"index\":") { json.required(&index) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"delta\":") { json.required(&delta) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"logprobs\":") { json.optional(&logprobs, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"finish_reason\":") { json.nullable(&finishReason, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\ndelta\nlogprobs\nfinish_reason\n", unknown: &unknownFields)
            }
        }
        guard
            let index, let delta, json.isSound
        else { throw json.failure(missing: "index\ndelta\n", from: start) }
        self.init(
            delta: delta,
            finishReason: finishReason,
            index: index,
            logprobs: logprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"index\":", index)
        json.required(",\"delta\":", delta)
        json.optional(",\"logprobs\":", logprobs, 3, nulls)
        json.nullable(",\"finish_reason\":", finishReason, unknown: unknownFields)
        json.closeObject(from: start, names: "index\ndelta\nlogprobs\nfinish_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1765:17 index\n1768:17 delta\n1770:17 logprobs\n1785:17 finish_reason\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice> {
    public static var logprobs: Self { Self(member: 3) }
}

extension CreateChatCompletionStreamResponse.Choice.Logprobs: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: [ChatCompletionTokenLogprob]?
        var refusal: [ChatCompletionTokenLogprob]?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"content\":") { json.nullable(&content, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"refusal\":") { json.nullable(&refusal, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "content\nrefusal\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(content: content, refusal: refusal, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.nullable(",\"refusal\":", refusal, unknown: unknownFields)
        json.closeObject(from: start, names: "content\nrefusal\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1774:21 content\n1779:21 refusal\n" }
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

/// The body of a response that reports a failure.
///
/// Source: `/components/schemas/ErrorResponse`.
public struct ErrorResponse: Hashable, Sendable {
    public var error: ErrorValue

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(error: ErrorValue, unknownFields: JSONObject = [:]) {
        self.error = error
        self.unknownFields = unknownFields
    }
}

extension ErrorResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var error: ErrorValue?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"error\":") { json.required(&error) }
                fallthrough
            default:
                member = json.nextMember(of: "error\n", unknown: &unknownFields)
            }
        }
        guard let error, json.isSound else { throw json.failure(missing: "error\n", from: start) }
        self.init(error: error, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"error\":", error)
        json.closeObject(from: start, names: "error\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1872:11 error\n" }
}

/// What went wrong.
///
/// Source: `/components/schemas/Error`.
public struct ErrorValue: Hashable, Sendable {
    /// What went wrong, as a word for programs, such as `invalid_api_key`; null where there is
    /// none.
    public var code: Optional<String>

    /// What went wrong, in words for people.
    public var message: String

    /// The member of the request that is at fault; null where it is none of them.
    public var param: Optional<String>

    /// The kind of failure, such as `invalid_request_error`.
    public var type: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        type: String,
        message: String,
        param: String?,
        code: String?,
        unknownFields: JSONObject = [:]
    ) {
        self.type = type
        self.message = message
        self.param = param
        self.code = code
        self.unknownFields = unknownFields
    }
}

extension ErrorValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var code: String?
        var message: String?
        var param: String?
        var type: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"code\":") { json.nullable(&code, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"message\":") { json.required(&message) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"param\":") { json.nullable(&param, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"type\":") { json.required(&type) }
                fallthrough
            default:
                member = json.nextMember(of: "code\nmessage\nparam\ntype\n", unknown: &unknownFields)
            }
        }
        guard
            let message, let type, json.isSound
        else { throw json.failure(missing: "message\ntype\n", from: start) }
        self.init(
            type: type,
            message: message,
            param: param,
            code: code,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.nullable(",\"code\":", code, unknown: unknownFields)
        json.required(",\"message\":", message)
        json.nullable(",\"param\":", param, unknown: unknownFields)
        json.required(",\"type\":", type)
        json.closeObject(from: start, names: "code\nmessage\nparam\ntype\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1880:11 code\n1883:11 message\n1886:11 param\n1889:11 type\n" }
}

/// What the model is told of a function.
///
/// Source: `/components/schemas/FunctionObject`.
public struct FunctionObject: Hashable, Sendable {
    /// The function's name: up to 64 letters, digits, underscores and dashes.
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9_-]+$`.
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

extension FunctionObject {
    public func validate(into validator: inout Validator) {
        validator.length("name", name, atMost: 64, "openai.yaml:1043:22")
        validator.pattern("name", name, "^[a-zA-Z0-9_-]+$", "openai.yaml:1044:20")
    }
}

/// Which model looks for harmful content, and what follows from its findings.
///
/// Source: `/components/schemas/ModerationParam`.
public struct ModerationParam: Hashable, Sendable {
    /// The name of a moderation model.
    public var model: String

    /// What to do about findings.
    public var policy: Optional<ModerationPolicyParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String,
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
                if member == 1 || json.key("\"model\":") { json.required(&model) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"policy\":") { json.optional(&policy, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "model\npolicy\n", unknown: &unknownFields)
            }
        }
        guard let model, json.isSound else { throw json.failure(missing: "model\n", from: start) }
        self.init(
            model: model,
            policy: policy,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"model\":", model)
        json.optional(",\"policy\":", policy, 2, nulls)
        json.closeObject(from: start, names: "model\npolicy\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:669:11 model\n672:11 policy\n" }
}

extension ExplicitNulls<ModerationParam> {
    public static var policy: Self { Self(member: 2) }
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
    ///
    /// Length: 2.
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

extension WebSearchLocation {
    public func validate(into validator: inout Validator) {
        validator.length("country", country, atLeast: 2, "openai.yaml:585:22")
        validator.length("country", country, atMost: 2, "openai.yaml:586:22")
    }
}
