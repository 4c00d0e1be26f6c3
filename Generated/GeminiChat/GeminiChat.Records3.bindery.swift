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

    public var extraContent: Optional<ExtraContent>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        id: String,
        function: Function,
        extraContent: ExtraContent? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.function = function
        self.extraContent = extraContent
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
        var extraContent: ExtraContent?
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
                if member == 4 || json.key("\"extra_content\":") { json.optional(&extraContent, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\ntype\nfunction\nextra_content\n", unknown: &unknownFields)
            }
        }
        guard
            let id, let function, json.isSound
        else { throw json.failure(missing: "id\nfunction\n", from: start) }
        self.init(
            id: id,
            function: function,
            extraContent: extraContent,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"type\":\"function\"", "type", unknown: unknownFields)
        json.required(",\"function\":", function)
        json.optional(",\"extra_content\":", extraContent, 4, nulls)
        json.closeObject(from: start, names: "id\ntype\nfunction\nextra_content\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1247:11 id\n1250:11 type\n1254:11 function\ngemini.yaml:218:9 extra_content\n" }
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
    /// The conversation so far, oldest message first.
    ///
    /// Items: at least 1.
    public var messages: [ChatCompletionRequestMessage]

    /// The model that responds, such as `gemini-2.5-flash`.
    public var model: String

    /// How freely the next token is drawn, from the likeliest (0) to surprising ones (2).
    ///
    /// Range: 0...2.
    public var temperature: Optional<Double>

    /// Draws only from the likeliest tokens that together reach this share of probability.
    ///
    /// Default: 1. Range: 0...1.
    public var topP: Optional<Double>

    /// How many responses to make side by side. Each of them is paid for.
    ///
    /// Default: 1. At least 1.
    public var n: Optional<Int>

    /// The most tokens of a response, thoughts included.
    public var maxTokens: Optional<Int>

    public var stop: Optional<StopConfiguration>

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Default: 0. Range: -2...2.
    public var presencePenalty: Optional<Double>

    /// Lowers a token's chances the more often it has occurred; a negative number raises them.
    ///
    /// Default: 0. Range: -2...2.
    public var frequencyPenalty: Optional<Double>

    /// Shifts the chances of single tokens, from -100 (never) to 100 (always).
    ///
    /// Values: range: -100...100.
    public var logitBias: Optional<[String: Double]>

    /// Your own identifier of the end user.
    public var user: Optional<String>

    /// The form of the response: free text, any JSON object, or JSON after a schema of yours.
    public var responseFormat: Optional<ResponseFormat>

    /// Makes equal requests give mostly equal responses.
    public var seed: Optional<Int>

    /// Functions that the model may call instead of responding in words.
    public var tools: Optional<[Tool]>

    /// Whether the model calls functions, and which. Where unset it decides by itself.
    public var toolChoice: Optional<ToolChoice>

    /// Whether the response comes in chunks, as server-sent events, while it is being made.
    ///
    /// Default: false.
    public var stream: Optional<Bool>

    public var streamOptions: Optional<ChatCompletionStreamOptions>

    /// How long the model may think first. Not together with `extra_body.google.thinking_config`.
    public var reasoningEffort: Optional<ReasoningEffort>

    /// What the layer takes beyond this API.
    public var extraBody: Optional<ExtraBody>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String,
        messages: [ChatCompletionRequestMessage],
        temperature: Double? = nil,
        topP: Double? = nil,
        n: Int? = nil,
        maxTokens: Int? = nil,
        stop: StopConfiguration? = nil,
        presencePenalty: Double? = nil,
        frequencyPenalty: Double? = nil,
        logitBias: [String: Double]? = nil,
        user: String? = nil,
        responseFormat: ResponseFormat? = nil,
        seed: Int? = nil,
        tools: [Tool]? = nil,
        toolChoice: ToolChoice? = nil,
        stream: Bool? = nil,
        streamOptions: ChatCompletionStreamOptions? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        extraBody: ExtraBody? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.messages = messages
        self.temperature = temperature
        self.topP = topP
        self.n = n
        self.maxTokens = maxTokens
        self.stop = stop
        self.presencePenalty = presencePenalty
        self.frequencyPenalty = frequencyPenalty
        self.logitBias = logitBias
        self.user = user
        self.responseFormat = responseFormat
        self.seed = seed
        self.tools = tools
        self.toolChoice = toolChoice
        self.stream = stream
        self.streamOptions = streamOptions
        self.reasoningEffort = reasoningEffort
        self.extraBody = extraBody
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The form of the response: free text, any JSON object, or JSON after a schema of yours.
    public enum ResponseFormat: Hashable, Sendable {
        case text(ResponseFormatText)
        case jsonSchema(ResponseFormatJSONSchema)
        case jsonObject(ResponseFormatJSONObject)
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

    /// How long the model may think first. Not together with `extra_body.google.thinking_config`.
    public enum ReasoningEffort: OpenEnum {
        case noneValue
        case minimal
        case low
        case medium
        case high
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.noneValue, .minimal, .low, .medium, .high] }

        public init(rawValue: String) {
            switch rawValue {
            case "none": self = .noneValue
            case "minimal": self = .minimal
            case "low": self = .low
            case "medium": self = .medium
            case "high": self = .high
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .noneValue: "none"
            case .minimal: "minimal"
            case .low: "low"
            case .medium: "medium"
            case .high: "high"
            case .unknown(let value): value
            }
        }
    }

    /// What the layer takes beyond this API.
    public struct ExtraBody: Hashable, Sendable {
        /// Settings of the models behind the layer.
        public var google: Optional<Google>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            google: Google? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.google = google
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// Settings of the models behind the layer.
        public struct Google: Hashable, Sendable {
            public var thinkingConfig: Optional<ThinkingConfig>

            /// The name of content cached before, `cachedContents/…`.
            public var cachedContent: Optional<String>

            /// The tag around thoughts within the text, on Vertex AI.
            public var thoughtTagMarker: Optional<String>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                thinkingConfig: ThinkingConfig? = nil,
                cachedContent: String? = nil,
                thoughtTagMarker: String? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.thinkingConfig = thinkingConfig
                self.cachedContent = cachedContent
                self.thoughtTagMarker = thoughtTagMarker
                self.unknownFields = unknownFields
                self.nulls = nulls
            }
        }
    }
}

extension CreateChatCompletionRequest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var messages: [ChatCompletionRequestMessage]?
        var model: String?
        var temperature: Double?
        var topP: Double?
        var n: Int?
        var maxTokens: Int?
        var stop: StopConfiguration?
        var presencePenalty: Double?
        var frequencyPenalty: Double?
        var logitBias: [String: Double]?
        var user: String?
        var responseFormat: ResponseFormat?
        var seed: Int?
        var tools: [Tool]?
        var toolChoice: ToolChoice?
        var stream: Bool?
        var streamOptions: ChatCompletionStreamOptions?
        var reasoningEffort: ReasoningEffort?
        var extraBody: ExtraBody?
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
                if member == 3 || json.key("\"temperature\":") { json.optional(&temperature, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"top_p\":") { json.optional(&topP, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"n\":") { json.optional(&n, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"max_tokens\":") { json.optional(&maxTokens, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"stop\":") { json.optional(&stop, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"presence_penalty\":") { json.optional(&presencePenalty, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"frequency_penalty\":") { json.optional(&frequencyPenalty, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"logit_bias\":") { json.optional(&logitBias, 10, &nulls, unknown: &unknownFields) }
                fallthrough
            case 11:
                if member == 11 || json.key("\"user\":") { json.optional(&user, 11, &nulls, unknown: &unknownFields) }
                fallthrough
            case 12:
                if member == 12 || json.key("\"response_format\":") { json.optional(&responseFormat, 12, &nulls, unknown: &unknownFields) }
                fallthrough
            case 13:
                if member == 13 || json.key("\"seed\":") { json.optional(&seed, 13, &nulls, unknown: &unknownFields) }
                fallthrough
            case 14:
                if member == 14 || json.key("\"tools\":") { json.optional(&tools, 14, &nulls, unknown: &unknownFields) }
                fallthrough
            case 15:
                if member == 15 || json.key("\"tool_choice\":") { json.optional(&toolChoice, 15, &nulls, unknown: &unknownFields) }
                fallthrough
            case 16:
                if member == 16 || json.key("\"stream\":") { json.optional(&stream, 16, &nulls, unknown: &unknownFields) }
                fallthrough
            case 17:
                if member == 17 || json.key("\"stream_options\":") { json.optional(&streamOptions, 17, &nulls, unknown: &unknownFields) }
                fallthrough
            case 18:
                if member == 18 || json.key("\"reasoning_effort\":") { json.optional(&reasoningEffort, 18, &nulls, unknown: &unknownFields) }
                fallthrough
            case 19:
                if member == 19 || json.key("\"extra_body\":") { json.optional(&extraBody, 19, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "messages\nmodel\ntemperature\ntop_p\nn\nmax_tokens\nstop\npresence_penalty\nfrequency_penalty\nlogit_bias\nuser\nresponse_format\nseed\ntools\ntool_choice\nstream\nstream_options\nreasoning_effort\nextra_body\n", unknown: &unknownFields)
            }
        }
        guard
            let messages, let model, json.isSound
        else { throw json.failure(missing: "messages\nmodel\n", from: start) }
        self.init(
            model: model,
            messages: messages,
            temperature: temperature,
            topP: topP,
            n: n,
            maxTokens: maxTokens,
            stop: stop,
            presencePenalty: presencePenalty,
            frequencyPenalty: frequencyPenalty,
            logitBias: logitBias,
            user: user,
            responseFormat: responseFormat,
            seed: seed,
            tools: tools,
            toolChoice: toolChoice,
            stream: stream,
            streamOptions: streamOptions,
            reasoningEffort: reasoningEffort,
            extraBody: extraBody,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"messages\":", messages)
        json.required(",\"model\":", model)
        json.optional(",\"temperature\":", temperature, 3, nulls)
        json.optional(",\"top_p\":", topP, 4, nulls)
        json.optional(",\"n\":", n, 5, nulls)
        json.optional(",\"max_tokens\":", maxTokens, 6, nulls)
        json.optional(",\"stop\":", stop, 7, nulls)
        json.optional(",\"presence_penalty\":", presencePenalty, 8, nulls)
        json.optional(",\"frequency_penalty\":", frequencyPenalty, 9, nulls)
        json.optional(",\"logit_bias\":", logitBias, 10, nulls)
        json.optional(",\"user\":", user, 11, nulls)
        json.optional(",\"response_format\":", responseFormat, 12, nulls)
        json.optional(",\"seed\":", seed, 13, nulls)
        json.optional(",\"tools\":", tools, 14, nulls)
        json.optional(",\"tool_choice\":", toolChoice, 15, nulls)
        json.optional(",\"stream\":", stream, 16, nulls)
        json.optional(",\"stream_options\":", streamOptions, 17, nulls)
        json.optional(",\"reasoning_effort\":", reasoningEffort, 18, nulls)
        json.optional(",\"extra_body\":", extraBody, 19, nulls)
        json.closeObject(from: start, names: "messages\nmodel\ntemperature\ntop_p\nn\nmax_tokens\nstop\npresence_penalty\nfrequency_penalty\nlogit_bias\nuser\nresponse_format\nseed\ntools\ntool_choice\nstream\nstream_options\nreasoning_effort\nextra_body\n", unknown: unknownFields)
    }

    public static var places: StaticString { "gemini.yaml:39:11 messages\n45:11 model\n48:11 temperature\n53:11 top_p\n59:11 n\n64:11 max_tokens\n68:11 stop\n70:11 presence_penalty\n76:11 frequency_penalty\n82:11 logit_bias\n89:11 user\n92:11 response_format\n104:11 seed\n107:11 tools\n118:11 tool_choice\n126:11 stream\n130:11 stream_options\n132:11 reasoning_effort\n136:11 extra_body\n" }
}

extension ExplicitNulls<CreateChatCompletionRequest> {
    public static var temperature: Self { Self(member: 3) }
    public static var topP: Self { Self(member: 4) }
    public static var n: Self { Self(member: 5) }
    public static var maxTokens: Self { Self(member: 6) }
    public static var stop: Self { Self(member: 7) }
    public static var presencePenalty: Self { Self(member: 8) }
    public static var frequencyPenalty: Self { Self(member: 9) }
    public static var logitBias: Self { Self(member: 10) }
    public static var user: Self { Self(member: 11) }
    public static var seed: Self { Self(member: 13) }
    public static var tools: Self { Self(member: 14) }
    public static var toolChoice: Self { Self(member: 15) }
    public static var stream: Self { Self(member: 16) }
    public static var streamOptions: Self { Self(member: 17) }
    public static var reasoningEffort: Self { Self(member: 18) }
}

extension CreateChatCompletionRequest {
    public func validate(into validator: inout Validator) {
        validator.enter("messages")
        validator.items(messages.count, atLeast: 1, "gemini.yaml:41:21")
        validator.leave()
        validator.number("temperature", temperature, atLeast: 0, "gemini.yaml:50:20")
        validator.number("temperature", temperature, atMost: 2, "gemini.yaml:51:20")
        validator.number("top_p", topP, atLeast: 0, "gemini.yaml:55:20")
        validator.number("top_p", topP, atMost: 1, "gemini.yaml:56:20")
        validator.number("n", n, atLeast: 1, "gemini.yaml:61:20")
        validator.visit("stop", stop)
        validator.number("presence_penalty", presencePenalty, atLeast: -2, "gemini.yaml:72:20")
        validator.number("presence_penalty", presencePenalty, atMost: 2, "gemini.yaml:73:20")
        validator.number("frequency_penalty", frequencyPenalty, atLeast: -2, "gemini.yaml:78:20")
        validator.number("frequency_penalty", frequencyPenalty, atMost: 2, "gemini.yaml:79:20")
        if let value = logitBias {
            validator.enter("logit_bias")
            for key in value.keys.sorted() {
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.number(item, atLeast: -100, "gemini.yaml:86:22")
                validator.number(item, atMost: 100, "gemini.yaml:87:22")
                validator.leave()
            }
            validator.leave()
        }
        validator.visit("response_format", responseFormat)
        validator.visit("tools", tools)
    }
}

extension CreateChatCompletionRequest {
    public static var otherNames: [String: String] {
        [
            "max_completion_tokens": "max_tokens",
        ]
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
}

extension CreateChatCompletionRequest.Tool: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .function(let value): value.validate(into: &validator)
        default: break
        }
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

extension CreateChatCompletionRequest.ReasoningEffort {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "none\nminimal\nlow\nmedium\nhigh\n") {
        case 1: self = .noneValue
        case 2: self = .minimal
        case 3: self = .low
        case 4: self = .medium
        case 5: self = .high
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension CreateChatCompletionRequest.ExtraBody: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var google: Google?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"google\":") { json.optional(&google, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "google\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            google: google,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"google\":", google, 1, nulls)
        json.closeObject(from: start, names: "google\n", unknown: unknownFields)
    }

    public static var places: StaticString { "gemini.yaml:140:15 google\n" }
}

extension CreateChatCompletionRequest.ExtraBody.Google: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var thinkingConfig: ThinkingConfig?
        var cachedContent: String?
        var thoughtTagMarker: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"thinking_config\":") { json.optional(&thinkingConfig, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"cached_content\":") { json.optional(&cachedContent, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"thought_tag_marker\":") { json.optional(&thoughtTagMarker, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "thinking_config\ncached_content\nthought_tag_marker\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            thinkingConfig: thinkingConfig,
            cachedContent: cachedContent,
            thoughtTagMarker: thoughtTagMarker,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"thinking_config\":", thinkingConfig, 1, nulls)
        json.optional(",\"cached_content\":", cachedContent, 2, nulls)
        json.optional(",\"thought_tag_marker\":", thoughtTagMarker, 3, nulls)
        json.closeObject(from: start, names: "thinking_config\ncached_content\nthought_tag_marker\n", unknown: unknownFields)
    }

    public static var places: StaticString { "gemini.yaml:144:19 thinking_config\n146:19 cached_content\n149:19 thought_tag_marker\n" }
}

/// The model's response to a request that asked for no stream.
///
/// Source: `/components/schemas/CreateChatCompletionResponse`.
public struct CreateChatCompletionResponse: Hashable, Sendable {
    /// The identifier of the completion.
    public var id: Optional<String>

    /// Marks a completion.
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
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.choices = choices
        self.usage = usage
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a completion.
    public enum Object: OpenEnum {
        /// Marks a completion.
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

        public var message: ChatCompletionResponseMessage

        /// Why the response ended: it was complete or met a stop sequence (`stop`), ran out of
        /// tokens (`length`), calls tools (`tool_calls`, formerly `function_call`), or lost text to
        /// a filter (`content_filter`).
        public var finishReason: Optional<FinishReason>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            message: ChatCompletionResponseMessage,
            index: Int? = nil,
            finishReason: FinishReason? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.message = message
            self.index = index
            self.finishReason = finishReason
            self.unknownFields = unknownFields
            self.nulls = nulls
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
            default:
                member = json.nextMember(of: "id\nobject\ncreated\nmodel\nchoices\nusage\n", unknown: &unknownFields)
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
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nusage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1371:11 id\n1374:11 object\n1378:11 created\n1382:11 model\n1385:11 choices\n1419:11 usage\n" }
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
                if member == 2 || json.key("\"message\":") { json.required(&message) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"finish_reason\":") { json.optional(&finishReason, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\nmessage\nfinish_reason\n", unknown: &unknownFields)
            }
        }
        guard let message, json.isSound else { throw json.failure(missing: "message\n", from: start) }
        self.init(
            message: message,
            index: index,
            finishReason: finishReason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"index\":", index, 1, nulls)
        json.required(",\"message\":", message)
        json.optional(",\"finish_reason\":", finishReason, 3, nulls)
        json.closeObject(from: start, names: "index\nmessage\nfinish_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1393:17 index\n1396:17 message\n1413:17 finish_reason\n" }
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

    /// Marks a chunk.
    ///
    /// Always `"chat.completion.chunk"`.
    public var object: Optional<Object>

    /// When the completion was begun, in seconds since 1970; the same in all its chunks.
    public var created: Optional<UnixTime>

    /// The exact name of the model that responds.
    public var model: Optional<String>

    /// What was added to each response; empty in the chunk that carries `usage`.
    public var choices: Optional<[Choice]>

    /// The tokens used, in the last chunk of a stream that asked with `include_usage`.
    public var usage: Optional<CompletionUsage>

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
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.choices = choices
        self.usage = usage
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a chunk.
    public enum Object: OpenEnum {
        /// Marks a chunk.
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

        public var delta: ChatCompletionStreamResponseDelta

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
            index: Int? = nil,
            finishReason: FinishReason? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.delta = delta
            self.index = index
            self.finishReason = finishReason
            self.unknownFields = unknownFields
            self.nulls = nulls
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
        var choices: [Choice]?
        var usage: CompletionUsage?
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
            default:
                member = json.nextMember(of: "id\nobject\ncreated\nmodel\nchoices\nusage\n", unknown: &unknownFields)
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
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nusage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1737:11 id\n1740:11 object\n1744:11 created\n1748:11 model\n1757:11 choices\n1794:11 usage\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse> {
    public static var usage: Self { Self(member: 6) }
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
                if member == 2 || json.key("\"delta\":") { json.required(&delta) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"finish_reason\":") { json.optional(&finishReason, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\ndelta\nfinish_reason\n", unknown: &unknownFields)
            }
        }
        guard let delta, json.isSound else { throw json.failure(missing: "delta\n", from: start) }
        self.init(
            delta: delta,
            index: index,
            finishReason: finishReason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"index\":", index, 1, nulls)
        json.required(",\"delta\":", delta)
        json.optional(",\"finish_reason\":", finishReason, 3, nulls)
        json.closeObject(from: start, names: "index\ndelta\nfinish_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1765:17 index\n1768:17 delta\n1785:17 finish_reason\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice> {
    public static var finishReason: Self { Self(member: 3) }
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
    /// The status of the response, or a word for programs.
    public var code: Optional<Code>

    /// What went wrong, in words for people.
    public var message: Optional<String>

    /// The kind of failure, such as `INVALID_ARGUMENT`.
    public var status: Optional<String>

    /// The kind of failure, where the layer itself refuses.
    public var type: Optional<String>

    /// The member of the request that is at fault.
    public var param: Optional<String>

    /// More on it, each detail in a form of its own.
    public var details: Optional<[JSONObject]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        code: Code? = nil,
        message: String? = nil,
        status: String? = nil,
        type: String? = nil,
        param: String? = nil,
        details: [JSONObject]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.type = type
        self.param = param
        self.details = details
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The status of the response, or a word for programs.
    public enum Code: Hashable, Sendable {
        case integer(Int)
        case string(String)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ErrorValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var code: Code?
        var message: String?
        var status: String?
        var type: String?
        var param: String?
        var details: [JSONObject]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"code\":") { json.optional(&code, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"message\":") { json.optional(&message, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"status\":") { json.optional(&status, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"type\":") { json.optional(&type, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"param\":") { json.optional(&param, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"details\":") { json.optional(&details, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "code\nmessage\nstatus\ntype\nparam\ndetails\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            code: code,
            message: message,
            status: status,
            type: type,
            param: param,
            details: details,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"code\":", code, 1, nulls)
        json.optional(",\"message\":", message, 2, nulls)
        json.optional(",\"status\":", status, 3, nulls)
        json.optional(",\"type\":", type, 4, nulls)
        json.optional(",\"param\":", param, 5, nulls)
        json.optional(",\"details\":", details, 6, nulls)
        json.closeObject(from: start, names: "code\nmessage\nstatus\ntype\nparam\ndetails\n", unknown: unknownFields)
    }

    public static var places: StaticString { "gemini.yaml:304:13 code\n310:13 message\n313:13 status\n316:13 type\n319:13 param\n322:13 details\n" }
}

extension ExplicitNulls<ErrorValue> {
    public static var code: Self { Self(member: 1) }
    public static var type: Self { Self(member: 4) }
    public static var param: Self { Self(member: 5) }
}

extension ErrorValue.Code: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .integer: self = .integer(try json.value(as: Int.self))
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .integer(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ErrorValue.Code: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
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

/// What the models behind the layer attach. It goes back as it came.
///
/// Source: `/components/schemas/ExtraContent`.
public struct ExtraContent: Hashable, Sendable {
    public var google: Optional<AttachedByModel>

    public var vertex: Optional<AttachedByModel>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        google: AttachedByModel? = nil,
        vertex: AttachedByModel? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.google = google
        self.vertex = vertex
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ExtraContent: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var google: AttachedByModel?
        var vertex: AttachedByModel?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"google\":") { json.optional(&google, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"vertex\":") { json.optional(&vertex, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "google\nvertex\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            google: google,
            vertex: vertex,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"google\":", google, 1, nulls)
        json.optional(",\"vertex\":", vertex, 2, nulls)
        json.closeObject(from: start, names: "google\nvertex\n", unknown: unknownFields)
    }

    public static var places: StaticString { "gemini.yaml:174:13 google\n176:13 vertex\n" }
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
