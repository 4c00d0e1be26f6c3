// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// A call of a function.
///
/// Source: `/components/schemas/ChatCompletionMessageToolCall`.
public struct ChatCompletionMessageToolCall: Hashable, Sendable {
    /// The identifier of the call, to which the tool message refers.
    public var id: String

    /// What is called, with which arguments.
    public var function: Function

    /// Which of the calls this is, counted from 0.
    public var index: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        id: String,
        function: Function,
        index: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.function = function
        self.index = index
        self.unknownFields = unknownFields
        self.nulls = nulls
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
        var index: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
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
            case 4:
                if member == 4 || json.key("\"index\":") { json.optional(&index, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\ntype\nfunction\nindex\n", unknown: &unknownFields)
            }
        }
        guard
            let id, let function, json.isSound
        else { throw json.failure(missing: "id\nfunction\n", from: start) }
        self.init(
            id: id,
            function: function,
            index: index,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"type\":\"function\"", "type", unknown: unknownFields)
        json.required(",\"function\":", function)
        json.optional(",\"index\":", index, 4, nulls)
        json.closeObject(from: start, names: "id\ntype\nfunction\nindex\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1247:11 id\n1250:11 type\n1254:11 function\ntogether.yaml:354:11 index\n" }
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

/// A film.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartVideo`.
public struct ChatCompletionRequestMessageContentPartVideo: Hashable, Sendable {
    /// The film.
    public var videoURL: VideoURL

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(videoURL: VideoURL, unknownFields: JSONObject = [:]) {
        self.videoURL = videoURL
        self.unknownFields = unknownFields
    }

    /// The film.
    public struct VideoURL: Hashable, Sendable {
        /// Where the film lies.
        public var url: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(url: String, unknownFields: JSONObject = [:]) {
            self.url = url
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionRequestMessageContentPartVideo: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var videoURL: VideoURL?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"video_url\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"video_url\":") { json.required(&videoURL) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nvideo_url\n", unknown: &unknownFields)
            }
        }
        guard let videoURL, json.isSound else { throw json.failure(missing: "video_url\n", from: start) }
        self.init(videoURL: videoURL, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"video_url\"", "type", unknown: unknownFields)
        json.required(",\"video_url\":", videoURL)
        json.closeObject(from: start, names: "type\nvideo_url\n", unknown: unknownFields)
    }

    public static var places: StaticString { "together.yaml:310:13 type\n314:13 video_url\n" }
}

extension ChatCompletionRequestMessageContentPartVideo.VideoURL: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var url: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"url\":") { json.required(&url) }
                fallthrough
            default:
                member = json.nextMember(of: "url\n", unknown: &unknownFields)
            }
        }
        guard let url, json.isSound else { throw json.failure(missing: "url\n", from: start) }
        self.init(url: url, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"url\":", url)
        json.closeObject(from: start, names: "url\n", unknown: unknownFields)
    }

    public static var places: StaticString { "together.yaml:319:17 url\n" }
}

/// Instructions of the program, which weigh more than the user's. Models from o1 on prefer
/// developer messages.
///
/// Source: `/components/schemas/ChatCompletionRequestSystemMessage`.
public struct ChatCompletionRequestSystemMessage: Hashable, Sendable {
    /// The instructions.
    public var content: String

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: String,
        name: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.name = name
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionRequestSystemMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: String?
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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        promptTokens: Int,
        completionTokens: Int,
        totalTokens: Int,
        unknownFields: JSONObject = [:]
    ) {
        self.promptTokens = promptTokens
        self.completionTokens = completionTokens
        self.totalTokens = totalTokens
        self.unknownFields = unknownFields
    }
}

extension CompletionUsage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var promptTokens: Int?
        var completionTokens: Int?
        var totalTokens: Int?
        var unknownFields = JSONObject()
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
            default:
                member = json.nextMember(of: "prompt_tokens\ncompletion_tokens\ntotal_tokens\n", unknown: &unknownFields)
            }
        }
        guard
            let promptTokens, let completionTokens, let totalTokens, json.isSound
        else { throw json.failure(missing: "prompt_tokens\ncompletion_tokens\ntotal_tokens\n", from: start) }
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"prompt_tokens\":", promptTokens)
        json.required(",\"completion_tokens\":", completionTokens)
        json.required(",\"total_tokens\":", totalTokens)
        json.closeObject(from: start, names: "prompt_tokens\ncompletion_tokens\ntotal_tokens\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1557:11 prompt_tokens\n1561:11 completion_tokens\n1565:11 total_tokens\n" }
}

/// A conversation to be continued, and how the model should go about it.
///
/// Source: `/components/schemas/CreateChatCompletionRequest`.
public struct CreateChatCompletionRequest: Hashable, Sendable {
    /// The conversation so far, oldest message first.
    public var messages: [ChatCompletionRequestMessage]

    /// The model that responds, such as `meta-llama/Llama-3.3-70B-Instruct-Turbo`.
    public var model: String

    /// The most tokens of a response.
    ///
    /// At least 1.
    public var maxTokens: Optional<Int>

    /// How freely the next token is drawn, from always the likeliest (0) to freely (1).
    ///
    /// Range: 0...1.
    public var temperature: Optional<Double>

    /// Draws only from the likeliest tokens that together reach this share of probability.
    ///
    /// Default: 1. Range: 0...1.
    public var topP: Optional<Double>

    /// Draws only from so many of the likeliest tokens.
    ///
    /// At least 1.
    public var topK: Optional<Int>

    /// Draws only from tokens at least this likely, as a share of the likeliest one's chances.
    ///
    /// Range: 0...1.
    public var minP: Optional<Double>

    /// Lowers the chances of what has been said already; 1 changes nothing.
    ///
    /// Default: 1.
    public var repetitionPenalty: Optional<Double>

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Default: 0. Range: -2...2.
    public var presencePenalty: Optional<Double>

    /// Lowers a token's chances the more often it has occurred; a negative number raises them.
    ///
    /// Default: 0. Range: -2...2.
    public var frequencyPenalty: Optional<Double>

    /// Where to stop. The response ends before the first of these sequences.
    public var stop: Optional<[String]>

    /// How many responses to make side by side. Each of them is paid for.
    ///
    /// Default: 1. Range: 1...128.
    public var n: Optional<Int>

    /// Makes equal requests give mostly equal responses.
    ///
    /// Range: -9223372036854775808...18446744073709551615.
    public var seed: Optional<Int128>

    /// Whether the response comes in chunks, as server-sent events, while it is being made.
    ///
    /// Default: false.
    public var stream: Optional<Bool>

    /// How many of the likeliest tokens to report with their logarithms, at each place.
    ///
    /// Range: 0...20.
    public var logprobs: Optional<Int>

    /// Whether the response holds the prompt as well, with its logarithms where `logprobs` is set.
    ///
    /// Default: false.
    public var echo: Optional<Bool>

    /// Shifts the chances of single tokens. Keys are token numbers of the model's tokenizer.
    public var logitBias: Optional<[String: Double]>

    /// The form of the response: free text, any JSON object, JSON after a schema, or text after a
    /// pattern.
    public var responseFormat: Optional<ResponseFormat>

    /// Functions that the model may call instead of responding in words.
    public var tools: Optional<[Tool]>

    /// Whether the model calls functions, and which. Where unset it decides by itself.
    public var toolChoice: Optional<ToolChoice>

    /// Whether a function is called, and which. Set `tool_choice` instead.
    public var functionCall: Optional<FunctionCall>

    /// The model that watches over the response.
    public var safetyModel: Optional<String>

    /// Handles the request after the rules for medical data.
    ///
    /// Always `"hipaa"`.
    public var compliance: Optional<Compliance>

    /// How long a reasoning model may think first.
    public var reasoningEffort: Optional<ReasoningEffort>

    /// Turns thinking on or off, of models that can do both.
    public var reasoning: Optional<Reasoning>

    /// What happens where `max_tokens` does not fit into the context any more: the request fails,
    /// or gets as many as fit.
    ///
    /// Default: `"error"`.
    public var contextLengthExceededBehavior: Optional<ContextLengthExceededBehavior>

    /// Settings that are handed to the template of the model's prompt.
    public var chatTemplateKwargs: Optional<JSONObject>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String,
        messages: [ChatCompletionRequestMessage],
        maxTokens: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        topK: Int? = nil,
        minP: Double? = nil,
        repetitionPenalty: Double? = nil,
        presencePenalty: Double? = nil,
        frequencyPenalty: Double? = nil,
        stop: [String]? = nil,
        n: Int? = nil,
        seed: Int128? = nil,
        stream: Bool? = nil,
        logprobs: Int? = nil,
        echo: Bool? = nil,
        logitBias: [String: Double]? = nil,
        responseFormat: ResponseFormat? = nil,
        tools: [Tool]? = nil,
        toolChoice: ToolChoice? = nil,
        functionCall: FunctionCall? = nil,
        safetyModel: String? = nil,
        compliance: Compliance? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        reasoning: Reasoning? = nil,
        contextLengthExceededBehavior: ContextLengthExceededBehavior? = nil,
        chatTemplateKwargs: JSONObject? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.messages = messages
        self.maxTokens = maxTokens
        self.temperature = temperature
        self.topP = topP
        self.topK = topK
        self.minP = minP
        self.repetitionPenalty = repetitionPenalty
        self.presencePenalty = presencePenalty
        self.frequencyPenalty = frequencyPenalty
        self.stop = stop
        self.n = n
        self.seed = seed
        self.stream = stream
        self.logprobs = logprobs
        self.echo = echo
        self.logitBias = logitBias
        self.responseFormat = responseFormat
        self.tools = tools
        self.toolChoice = toolChoice
        self.functionCall = functionCall
        self.safetyModel = safetyModel
        self.compliance = compliance
        self.reasoningEffort = reasoningEffort
        self.reasoning = reasoning
        self.contextLengthExceededBehavior = contextLengthExceededBehavior
        self.chatTemplateKwargs = chatTemplateKwargs
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The form of the response: free text, any JSON object, JSON after a schema, or text after a
    /// pattern.
    public enum ResponseFormat: Hashable, Sendable {
        case text(ResponseFormatText)
        case jsonSchema(ResponseFormatJSONSchema)
        case jsonObject(ResponseFormatJSONObject)
        case regex(ResponseFormatRegex)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Something that the model may call.
    public enum Tool: Hashable, Sendable {
        case function(ChatCompletionTool)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Whether the model calls functions, and which. Where unset it decides by itself.
    public enum ToolChoice: Hashable, Sendable {
        case noneValue
        case auto
        case required
        case function(ChatCompletionNamedToolChoice)
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

    /// Handles the request after the rules for medical data.
    public enum Compliance: OpenEnum {
        /// Handles the request after the rules for medical data.
        case hipaa
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.hipaa] }

        public init(rawValue: String) {
            switch rawValue {
            case "hipaa": self = .hipaa
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .hipaa: "hipaa"
            case .unknown(let value): value
            }
        }
    }

    /// How long a reasoning model may think first.
    public enum ReasoningEffort: OpenEnum {
        case low
        case medium
        case high
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.low, .medium, .high] }

        public init(rawValue: String) {
            switch rawValue {
            case "low": self = .low
            case "medium": self = .medium
            case "high": self = .high
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .low: "low"
            case .medium: "medium"
            case .high: "high"
            case .unknown(let value): value
            }
        }
    }

    /// Turns thinking on or off, of models that can do both.
    public struct Reasoning: Hashable, Sendable {
        /// Whether the model thinks first.
        public var enabled: Optional<Bool>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            enabled: Bool? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.enabled = enabled
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    /// What happens where `max_tokens` does not fit into the context any more: the request fails,
    /// or gets as many as fit.
    public enum ContextLengthExceededBehavior: OpenEnum {
        case truncate
        case error
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.truncate, .error] }

        public init(rawValue: String) {
            switch rawValue {
            case "truncate": self = .truncate
            case "error": self = .error
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .truncate: "truncate"
            case .error: "error"
            case .unknown(let value): value
            }
        }
    }
}

extension CreateChatCompletionRequest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var messages: [ChatCompletionRequestMessage]?
        var model: String?
        var maxTokens: Int?
        var temperature: Double?
        var topP: Double?
        var topK: Int?
        var minP: Double?
        var repetitionPenalty: Double?
        var presencePenalty: Double?
        var frequencyPenalty: Double?
        var stop: [String]?
        var n: Int?
        var seed: Int128?
        var stream: Bool?
        var logprobs: Int?
        var echo: Bool?
        var logitBias: [String: Double]?
        var responseFormat: ResponseFormat?
        var tools: [Tool]?
        var toolChoice: ToolChoice?
        var functionCall: FunctionCall?
        var safetyModel: String?
        var compliance: Compliance?
        var reasoningEffort: ReasoningEffort?
        var reasoning: Reasoning?
        var contextLengthExceededBehavior: ContextLengthExceededBehavior?
        var chatTemplateKwargs: JSONObject?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"messages\":") { json.required(&messages) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"model\":") { json.required(&model) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"max_tokens\":") { json.optional(&maxTokens, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"temperature\":") { json.optional(&temperature, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"top_p\":") { json.optional(&topP, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"top_k\":") { json.optional(&topK, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"min_p\":") { json.optional(&minP, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"repetition_penalty\":") { json.optional(&repetitionPenalty, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"presence_penalty\":") { json.optional(&presencePenalty, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"frequency_penalty\":") { json.optional(&frequencyPenalty, 10, &nulls, unknown: &unknownFields) }
                fallthrough
            case 11:
                if member == 11 || json.key("\"stop\":") { json.optional(&stop, 11, &nulls, unknown: &unknownFields) }
                fallthrough
            case 12:
                if member == 12 || json.key("\"n\":") { json.optional(&n, 12, &nulls, unknown: &unknownFields) }
                fallthrough
            case 13:
                if member == 13 || json.key("\"seed\":") { json.optional(&seed, 13, &nulls, unknown: &unknownFields) }
                fallthrough
            case 14:
                if member == 14 || json.key("\"stream\":") { json.optional(&stream, 14, &nulls, unknown: &unknownFields) }
                fallthrough
            case 15:
                if member == 15 || json.key("\"logprobs\":") { json.optional(&logprobs, 15, &nulls, unknown: &unknownFields) }
                fallthrough
            case 16:
                if member == 16 || json.key("\"echo\":") { json.optional(&echo, 16, &nulls, unknown: &unknownFields) }
                fallthrough
            case 17:
                if member == 17 || json.key("\"logit_bias\":") { json.optional(&logitBias, 17, &nulls, unknown: &unknownFields) }
                fallthrough
            case 18:
                if member == 18 || json.key("\"response_format\":") { json.optional(&responseFormat, 18, &nulls, unknown: &unknownFields) }
                fallthrough
            case 19:
                if member == 19 || json.key("\"tools\":") { json.optional(&tools, 19, &nulls, unknown: &unknownFields) }
                fallthrough
            case 20:
                if member == 20 || json.key("\"tool_choice\":") { json.optional(&toolChoice, 20, &nulls, unknown: &unknownFields) }
                fallthrough
            case 21:
                if member == 21 || json.key("\"function_call\":") { json.optional(&functionCall, 21, &nulls, unknown: &unknownFields) }
                fallthrough
            case 22:
                if member == 22 || json.key("\"safety_model\":") { json.optional(&safetyModel, 22, &nulls, unknown: &unknownFields) }
                fallthrough
            case 23:
                if member == 23 || json.key("\"compliance\":") { json.optional(&compliance, 23, &nulls, unknown: &unknownFields) }
                fallthrough
            case 24:
                if member == 24 || json.key("\"reasoning_effort\":") { json.optional(&reasoningEffort, 24, &nulls, unknown: &unknownFields) }
                fallthrough
            case 25:
                if member == 25 || json.key("\"reasoning\":") { json.optional(&reasoning, 25, &nulls, unknown: &unknownFields) }
                fallthrough
            case 26:
                if member == 26 || json.key("\"context_length_exceeded_behavior\":") { json.optional(&contextLengthExceededBehavior, 26, &nulls, unknown: &unknownFields) }
                fallthrough
            case 27:
                if member == 27 || json.key("\"chat_template_kwargs\":") { json.optional(&chatTemplateKwargs, 27, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "messages\nmodel\nmax_tokens\ntemperature\ntop_p\ntop_k\nmin_p\nrepetition_penalty\npresence_penalty\nfrequency_penalty\nstop\nn\nseed\nstream\nlogprobs\necho\nlogit_bias\nresponse_format\ntools\ntool_choice\nfunction_call\nsafety_model\ncompliance\nreasoning_effort\nreasoning\ncontext_length_exceeded_behavior\nchat_template_kwargs\n", unknown: &unknownFields)
            }
        }
        guard
            let messages, let model, json.isSound
        else { throw json.failure(missing: "messages\nmodel\n", from: start) }
        self.init(
            model: model,
            messages: messages,
            maxTokens: maxTokens,
            temperature: temperature,
            topP: topP,
            topK: topK,
            minP: minP,
            repetitionPenalty: repetitionPenalty,
            presencePenalty: presencePenalty,
            frequencyPenalty: frequencyPenalty,
            stop: stop,
            n: n,
            seed: seed,
            stream: stream,
            logprobs: logprobs,
            echo: echo,
            logitBias: logitBias,
            responseFormat: responseFormat,
            tools: tools,
            toolChoice: toolChoice,
            functionCall: functionCall,
            safetyModel: safetyModel,
            compliance: compliance,
            reasoningEffort: reasoningEffort,
            reasoning: reasoning,
            contextLengthExceededBehavior: contextLengthExceededBehavior,
            chatTemplateKwargs: chatTemplateKwargs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"messages\":", messages)
        json.required(",\"model\":", model)
        json.optional(",\"max_tokens\":", maxTokens, 3, nulls)
        json.optional(",\"temperature\":", temperature, 4, nulls)
        json.optional(",\"top_p\":", topP, 5, nulls)
        json.optional(",\"top_k\":", topK, 6, nulls)
        json.optional(",\"min_p\":", minP, 7, nulls)
        json.optional(",\"repetition_penalty\":", repetitionPenalty, 8, nulls)
        json.optional(",\"presence_penalty\":", presencePenalty, 9, nulls)
        json.optional(",\"frequency_penalty\":", frequencyPenalty, 10, nulls)
        json.optional(",\"stop\":", stop, 11, nulls)
        json.optional(",\"n\":", n, 12, nulls)
        json.optional(",\"seed\":", seed, 13, nulls)
        json.optional(",\"stream\":", stream, 14, nulls)
        json.optional(",\"logprobs\":", logprobs, 15, nulls)
        json.optional(",\"echo\":", echo, 16, nulls)
        json.optional(",\"logit_bias\":", logitBias, 17, nulls)
        json.optional(",\"response_format\":", responseFormat, 18, nulls)
        json.optional(",\"tools\":", tools, 19, nulls)
        json.optional(",\"tool_choice\":", toolChoice, 20, nulls)
        json.optional(",\"function_call\":", functionCall, 21, nulls)
        json.optional(",\"safety_model\":", safetyModel, 22, nulls)
        json.optional(",\"compliance\":", compliance, 23, nulls)
        json.optional(",\"reasoning_effort\":", reasoningEffort, 24, nulls)
        json.optional(",\"reasoning\":", reasoning, 25, nulls)
        json.optional(",\"context_length_exceeded_behavior\":", contextLengthExceededBehavior, 26, nulls)
        json.optional(",\"chat_template_kwargs\":", chatTemplateKwargs, 27, nulls)
        json.closeObject(from: start, names: "messages\nmodel\nmax_tokens\ntemperature\ntop_p\ntop_k\nmin_p\nrepetition_penalty\npresence_penalty\nfrequency_penalty\nstop\nn\nseed\nstream\nlogprobs\necho\nlogit_bias\nresponse_format\ntools\ntool_choice\nfunction_call\nsafety_model\ncompliance\nreasoning_effort\nreasoning\ncontext_length_exceeded_behavior\nchat_template_kwargs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "together.yaml:54:11 messages\n59:11 model\n62:11 max_tokens\n67:11 temperature\n72:11 top_p\n78:11 top_k\n82:11 min_p\n87:11 repetition_penalty\n91:11 presence_penalty\n97:11 frequency_penalty\n103:11 stop\n108:11 n\n114:11 seed\n119:11 stream\n123:11 logprobs\n129:11 echo\n133:11 logit_bias\n138:11 response_format\n152:11 tools\n163:11 tool_choice\n170:11 function_call\n177:11 safety_model\n180:11 compliance\n184:11 reasoning_effort\n188:11 reasoning\n195:11 context_length_exceeded_behavior\n202:11 chat_template_kwargs\n" }
}

extension CreateChatCompletionRequest {
    public func validate(into validator: inout Validator) {
        validator.number("max_tokens", maxTokens, atLeast: 1, "together.yaml:64:20")
        validator.number("temperature", temperature, atLeast: 0, "together.yaml:69:20")
        validator.number("temperature", temperature, atMost: 1, "together.yaml:70:20")
        validator.number("top_p", topP, atLeast: 0, "together.yaml:74:20")
        validator.number("top_p", topP, atMost: 1, "together.yaml:75:20")
        validator.number("top_k", topK, atLeast: 1, "together.yaml:80:20")
        validator.number("min_p", minP, atLeast: 0, "together.yaml:84:20")
        validator.number("min_p", minP, atMost: 1, "together.yaml:85:20")
        validator.number("presence_penalty", presencePenalty, atLeast: -2, "together.yaml:93:20")
        validator.number("presence_penalty", presencePenalty, atMost: 2, "together.yaml:94:20")
        validator.number("frequency_penalty", frequencyPenalty, atLeast: -2, "together.yaml:99:20")
        validator.number("frequency_penalty", frequencyPenalty, atMost: 2, "together.yaml:100:20")
        validator.number("n", n, atLeast: 1, "together.yaml:110:20")
        validator.number("n", n, atMost: 128, "together.yaml:111:20")
        validator.number("seed", seed, atLeast: -9223372036854775808, "together.yaml:116:20")
        validator.number("seed", seed, atMost: 18446744073709551615, "together.yaml:117:20")
        validator.number("logprobs", logprobs, atLeast: 0, "together.yaml:125:20")
        validator.number("logprobs", logprobs, atMost: 20, "together.yaml:126:20")
    }
}

extension CreateChatCompletionRequest {
    public static var otherNames: [String: String] {
        [
            "max_completion_tokens": "max_tokens",
            "top_logprobs": "logprobs",
        ]
    }
}

extension CreateChatCompletionRequest.ResponseFormat: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\njson_schema\njson_object\nregex\n") {
        case 1: self = .text(try json.value(as: ResponseFormatText.self))
        case 2: self = .jsonSchema(try json.value(as: ResponseFormatJSONSchema.self))
        case 3: self = .jsonObject(try json.value(as: ResponseFormatJSONObject.self))
        case 4: self = .regex(try json.value(as: ResponseFormatRegex.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .jsonSchema(let value): value.write(json: &json)
        case .jsonObject(let value): value.write(json: &json)
        case .regex(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionRequest.ResponseFormat {
    public static var text: Self { .text(ResponseFormatText()) }

    public static var jsonSchema: Self { .jsonSchema(ResponseFormatJSONSchema()) }

    public static func jsonSchema(
        jsonSchema: ResponseFormatJSONSchema.JSONSchema? = nil,
        schema: ResponseFormatJSONSchemaSchema? = nil
    ) -> Self {
        .jsonSchema(ResponseFormatJSONSchema(jsonSchema: jsonSchema, schema: schema))
    }

    public static var jsonObject: Self { .jsonObject(ResponseFormatJSONObject()) }

    public static func regex(_ pattern: String) -> Self {
        .regex(ResponseFormatRegex(pattern: pattern))
    }
}

extension CreateChatCompletionRequest.Tool: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "function\n") {
        case 1: self = .function(try json.value(as: ChatCompletionTool.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .function(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionRequest.Tool {
    public static func function(
        _ name: String,
        description: String? = nil,
        parameters: FunctionParameters? = nil
    ) -> Self {
        let function = FunctionObject(name: name, description: description, parameters: parameters)
        return .function(ChatCompletionTool(function: function))
    }
}

extension CreateChatCompletionRequest.ToolChoice: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "none\nauto\nrequired\n") {
        case 1:
            self = .noneValue
            return
        case 2:
            self = .auto
            return
        case 3:
            self = .required
            return
        default: break
        }
        switch try json.variant(by: "type", among: "function\n") {
        case 1: self = .function(try json.value(as: ChatCompletionNamedToolChoice.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .noneValue: json.literal("\"none\"")
        case .auto: json.literal("\"auto\"")
        case .required: json.literal("\"required\"")
        case .function(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionRequest.ToolChoice {
    public static func function(_ name: String) -> Self {
        let function = ChatCompletionNamedToolChoice.Function(name: name)
        return .function(ChatCompletionNamedToolChoice(function: function))
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

extension CreateChatCompletionRequest.Compliance {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "hipaa\n") {
        case 1: self = .hipaa
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension CreateChatCompletionRequest.ReasoningEffort {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "low\nmedium\nhigh\n") {
        case 1: self = .low
        case 2: self = .medium
        case 3: self = .high
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension CreateChatCompletionRequest.Reasoning: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var enabled: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"enabled\":") { json.optional(&enabled, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "enabled\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            enabled: enabled,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"enabled\":", enabled, 1, nulls)
        json.closeObject(from: start, names: "enabled\n", unknown: unknownFields)
    }

    public static var places: StaticString { "together.yaml:192:15 enabled\n" }
}

extension CreateChatCompletionRequest.ContextLengthExceededBehavior {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "truncate\nerror\n") {
        case 1: self = .truncate
        case 2: self = .error
        default: self = .unknown(try json.unknownWord())
        }
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

    /// The tokens used.
    public var usage: Optional<CompletionUsage>

    /// The prompt, where `echo` asked for it; empty otherwise.
    public var prompt: Optional<[PromptItem]>

    /// What the provider would have you know of the request.
    public var warnings: Optional<[InferenceWarning]>

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
        prompt: [PromptItem]? = nil,
        warnings: [InferenceWarning]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.usage = usage
        self.prompt = prompt
        self.warnings = warnings
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// One response.
    public struct Choice: Hashable, Sendable {
        /// The position among the responses, from 0.
        public var index: Optional<Int>

        public var message: ChatCompletionResponseMessage

        public var finishReason: Optional<FinishReason>

        /// The response's text with what the template put around it.
        public var text: Optional<String>

        /// The seed that the response was drawn with.
        ///
        /// Range: -9223372036854775808...18446744073709551615.
        public var seed: Optional<Int128>

        /// How likely the tokens were, where the request asked.
        public var logprobs: Optional<Logprobs>

        public var topLogprobs: Optional<TopLogprobs>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            message: ChatCompletionResponseMessage,
            index: Int? = nil,
            finishReason: FinishReason? = nil,
            text: String? = nil,
            seed: Int128? = nil,
            logprobs: Logprobs? = nil,
            topLogprobs: TopLogprobs? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.message = message
            self.index = index
            self.finishReason = finishReason
            self.text = text
            self.seed = seed
            self.logprobs = logprobs
            self.topLogprobs = topLogprobs
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    /// A piece of the prompt.
    public struct PromptItem: Hashable, Sendable {
        /// The piece as text.
        public var text: Optional<String>

        public var logprobs: Optional<Logprobs>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            text: String? = nil,
            logprobs: Logprobs? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.text = text
            self.logprobs = logprobs
            self.unknownFields = unknownFields
            self.nulls = nulls
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
        var prompt: [PromptItem]?
        var warnings: [InferenceWarning]?
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
                if member == 7 || json.key("\"prompt\":") { json.optional(&prompt, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"warnings\":") { json.optional(&warnings, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\nobject\ncreated\nmodel\nchoices\nusage\nprompt\nwarnings\n", unknown: &unknownFields)
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
            prompt: prompt,
            warnings: warnings,
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
        json.optional(",\"prompt\":", prompt, 7, nulls)
        json.optional(",\"warnings\":", warnings, 8, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nusage\nprompt\nwarnings\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1371:11 id\n1374:11 object\n1378:11 created\n1382:11 model\n1385:11 choices\ntogether.yaml:366:9 usage\n371:9 prompt\n383:9 warnings\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse> {
    public static var usage: Self { Self(member: 6) }
}

extension CreateChatCompletionResponse {
    public func validate(into validator: inout Validator) {
        validator.visit("choices", choices)
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
        var finishReason: FinishReason?
        var text: String?
        var seed: Int128?
        var logprobs: Logprobs?
        var topLogprobs: TopLogprobs?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"index\":") { json.optional(&index, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"message\":") { json.required(&message) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"finish_reason\":") { json.optional(&finishReason, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"text\":") { json.optional(&text, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"seed\":") { json.optional(&seed, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"logprobs\":") { json.optional(&logprobs, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"top_logprobs\":") { json.optional(&topLogprobs, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\nmessage\nfinish_reason\ntext\nseed\nlogprobs\ntop_logprobs\n", unknown: &unknownFields)
            }
        }
        guard let message, json.isSound else { throw json.failure(missing: "message\n", from: start) }
        self.init(
            message: message,
            index: index,
            finishReason: finishReason,
            text: text,
            seed: seed,
            logprobs: logprobs,
            topLogprobs: topLogprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"index\":", index, 1, nulls)
        json.required(",\"message\":", message)
        json.optional(",\"finish_reason\":", finishReason, 3, nulls)
        json.optional(",\"text\":", text, 4, nulls)
        json.optional(",\"seed\":", seed, 5, nulls)
        json.optional(",\"logprobs\":", logprobs, 6, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 7, nulls)
        json.closeObject(from: start, names: "index\nmessage\nfinish_reason\ntext\nseed\nlogprobs\ntop_logprobs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1393:17 index\n1396:17 message\ntogether.yaml:395:9 finish_reason\n397:9 text\n400:9 seed\n405:9 logprobs\n410:9 top_logprobs\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse.Choice> {
    public static var logprobs: Self { Self(member: 6) }
}

extension CreateChatCompletionResponse.Choice {
    public func validate(into validator: inout Validator) {
        validator.number("seed", seed, atLeast: -9223372036854775808, "together.yaml:402:18")
        validator.number("seed", seed, atMost: 18446744073709551615, "together.yaml:403:18")
    }
}

extension CreateChatCompletionResponse.PromptItem: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var text: String?
        var logprobs: Logprobs?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"text\":") { json.optional(&text, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"logprobs\":") { json.optional(&logprobs, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "text\nlogprobs\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            text: text,
            logprobs: logprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"text\":", text, 1, nulls)
        json.optional(",\"logprobs\":", logprobs, 2, nulls)
        json.closeObject(from: start, names: "text\nlogprobs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "together.yaml:378:15 text\n381:15 logprobs\n" }
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

    /// Stands for the provider's set-up; while it stays the same, a `seed` gives comparable
    /// responses.
    public var systemFingerprint: Optional<String>

    /// What was added to each response; empty in the chunk that carries `usage`.
    public var choices: [Choice]

    /// The tokens used, in the last chunk of a stream that asked with `include_usage`.
    public var usage: Optional<CompletionUsage>

    /// What the provider would have you know of the request.
    public var warnings: Optional<[InferenceWarning]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        choices: [Choice],
        created: UnixTime,
        id: String,
        model: String,
        systemFingerprint: String? = nil,
        usage: CompletionUsage? = nil,
        warnings: [InferenceWarning]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.systemFingerprint = systemFingerprint
        self.usage = usage
        self.warnings = warnings
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What was added to one response.
    public struct Choice: Hashable, Sendable {
        /// Which of the responses grows, counted from 0.
        public var index: Optional<Int>

        public var delta: ChatCompletionStreamResponseDelta

        public var finishReason: Optional<FinishReason>

        /// The logarithm of the added token's probability, where the request asked.
        public var logprobs: Optional<Double>

        public var topLogprobs: Optional<TopLogprobs>

        /// The seed that the response is drawn with.
        ///
        /// Range: -9223372036854775808...18446744073709551615.
        public var seed: Optional<Int128>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            delta: ChatCompletionStreamResponseDelta,
            index: Int? = nil,
            finishReason: FinishReason? = nil,
            logprobs: Double? = nil,
            topLogprobs: TopLogprobs? = nil,
            seed: Int128? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.delta = delta
            self.index = index
            self.finishReason = finishReason
            self.logprobs = logprobs
            self.topLogprobs = topLogprobs
            self.seed = seed
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension CreateChatCompletionStreamResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var created: UnixTime?
        var model: String?
        var systemFingerprint: String?
        var choices: [Choice]?
        var usage: CompletionUsage?
        var warnings: [InferenceWarning]?
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
                if member == 5 || json.key("\"system_fingerprint\":") { json.optional(&systemFingerprint, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"choices\":") { json.required(&choices) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"usage\":") { json.optional(&usage, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"warnings\":") { json.optional(&warnings, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\nobject\ncreated\nmodel\nsystem_fingerprint\nchoices\nusage\nwarnings\n", unknown: &unknownFields)
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
            systemFingerprint: systemFingerprint,
            usage: usage,
            warnings: warnings,
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
        json.optional(",\"system_fingerprint\":", systemFingerprint, 5, nulls)
        json.required(",\"choices\":", choices)
        json.optional(",\"usage\":", usage, 7, nulls)
        json.optional(",\"warnings\":", warnings, 8, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nsystem_fingerprint\nchoices\nusage\nwarnings\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1737:11 id\n1740:11 object\n1744:11 created\n1748:11 model\n1753:11 system_fingerprint\n1757:11 choices\n1794:11 usage\ntogether.yaml:475:9 warnings\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse> {
    public static var usage: Self { Self(member: 7) }
}

extension CreateChatCompletionStreamResponse {
    public func validate(into validator: inout Validator) {
        validator.visit("choices", choices)
    }
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
        var finishReason: FinishReason?
        var logprobs: Double?
        var topLogprobs: TopLogprobs?
        var seed: Int128?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"index\":") { json.optional(&index, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"delta\":") { json.required(&delta) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"finish_reason\":") { json.optional(&finishReason, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"logprobs\":") { json.optional(&logprobs, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"top_logprobs\":") { json.optional(&topLogprobs, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"seed\":") { json.optional(&seed, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\ndelta\nfinish_reason\nlogprobs\ntop_logprobs\nseed\n", unknown: &unknownFields)
            }
        }
        guard let delta, json.isSound else { throw json.failure(missing: "delta\n", from: start) }
        self.init(
            delta: delta,
            index: index,
            finishReason: finishReason,
            logprobs: logprobs,
            topLogprobs: topLogprobs,
            seed: seed,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"index\":", index, 1, nulls)
        json.required(",\"delta\":", delta)
        json.optional(",\"finish_reason\":", finishReason, 3, nulls)
        json.optional(",\"logprobs\":", logprobs, 4, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 5, nulls)
        json.optional(",\"seed\":", seed, 6, nulls)
        json.closeObject(from: start, names: "index\ndelta\nfinish_reason\nlogprobs\ntop_logprobs\nseed\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1765:17 index\n1768:17 delta\ntogether.yaml:486:9 finish_reason\n490:9 logprobs\n493:9 top_logprobs\n495:9 seed\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice> {
    public static var finishReason: Self { Self(member: 3) }
    public static var logprobs: Self { Self(member: 4) }
    public static var seed: Self { Self(member: 6) }
}

extension CreateChatCompletionStreamResponse.Choice {
    public func validate(into validator: inout Validator) {
        validator.number("seed", seed, atLeast: -9223372036854775808, "together.yaml:497:18")
        validator.number("seed", seed, atMost: 18446744073709551615, "together.yaml:498:18")
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

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: String,
        message: String,
        code: String? = nil,
        param: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.message = message
        self.code = code
        self.param = param
        self.unknownFields = unknownFields
        self.nulls = nulls
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
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"code\":") { json.optional(&code, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"message\":") { json.required(&message) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"param\":") { json.optional(&param, 3, &nulls, unknown: &unknownFields) }
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
            code: code,
            param: param,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"code\":", code, 1, nulls)
        json.required(",\"message\":", message)
        json.optional(",\"param\":", param, 3, nulls)
        json.required(",\"type\":", type)
        json.closeObject(from: start, names: "code\nmessage\nparam\ntype\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1880:11 code\n1883:11 message\n1886:11 param\n1889:11 type\n" }
}

extension ExplicitNulls<ErrorValue> {
    public static var code: Self { Self(member: 1) }
    public static var param: Self { Self(member: 3) }
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

extension FunctionObject: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var name: String?
        var description: String?
        var parameters: FunctionParameters?
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
            default:
                member = json.nextMember(of: "name\ndescription\nparameters\n", unknown: &unknownFields)
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
        json.required(",\"name\":", name)
        json.optional(",\"description\":", description, 2, nulls)
        json.optional(",\"parameters\":", parameters, 3, nulls)
        json.closeObject(from: start, names: "name\ndescription\nparameters\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1041:11 name\n1046:11 description\n1049:11 parameters\n" }
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
