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

/// What both requests share.
///
/// Source: `/components/schemas/ChatCompletionRequest`.
public struct ChatCompletionRequest: Hashable, Sendable {
    /// The conversation so far, oldest message first.
    public var messages: [ChatCompletionRequestMessage]

    /// The model that responds, such as `meta-llama/Llama-3.3-70B-Instruct`.
    public var model: String

    /// Lowers a token's chances the more often it has occurred; a negative number raises them.
    ///
    /// Range: -2...2.
    public var frequencyPenalty: Optional<Double>

    /// Whether a function is called, and which; in any form.
    public var functionCall: Optional<JSONValue>

    /// Functions that the model may call, each in any form.
    public var functions: Optional<[JSONValue]>

    /// Shifts the chances of single tokens, from -100 (never) to 100 (always), by token numbers.
    ///
    /// Values: range: -100...100.
    public var logitBias: Optional<[String: Double]>

    /// The most tokens of a response.
    public var maxCompletionTokens: Optional<Int>

    /// The most tokens of a response. Set `max_completion_tokens` instead.
    @available(*, deprecated, message: "Set max_completion_tokens instead.")
    public var maxTokens: Int? {
        get { _maxTokens }
        set { _maxTokens = newValue }
    }

    var _maxTokens: Optional<Int>

    /// How many responses to make side by side. Each of them is paid for.
    public var n: Optional<Int>

    /// Whether one response may call several functions at once.
    public var parallelToolCalls: Optional<Bool>

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Range: -2...2.
    public var presencePenalty: Optional<Double>

    public var responseFormat: Optional<ResponseFormat>

    /// Makes equal requests give mostly equal responses.
    public var seed: Optional<Int>

    /// The class of service that handles the request; `auto` where unset.
    public var serviceTier: Optional<String>

    /// Where to stop, up to four sequences. The response ends before the first of them.
    ///
    /// Items: at most 4.
    public var stop: Optional<[String]>

    public var streamOptions: Optional<ChatCompletionStreamOptions>

    /// How freely the next token is drawn, from the likeliest (0) to surprising ones (2).
    ///
    /// Range: 0...2.
    public var temperature: Optional<Double>

    public var toolChoice: Optional<ToolChoice>

    /// Functions that the model may call instead of responding in words.
    public var tools: Optional<[Tool]>

    /// How many of the likeliest alternatives to report for each token.
    ///
    /// Range: 0...20.
    public var topLogprobs: Optional<Int>

    /// Draws only from the likeliest tokens that together reach this share of probability.
    public var topP: Optional<Double>

    /// Your own identifier of the end user.
    public var user: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String,
        messages: [ChatCompletionRequestMessage],
        frequencyPenalty: Double? = nil,
        functionCall: JSONValue? = nil,
        functions: [JSONValue]? = nil,
        logitBias: [String: Double]? = nil,
        maxCompletionTokens: Int? = nil,
        maxTokens: Int? = nil,
        n: Int? = nil,
        parallelToolCalls: Bool? = nil,
        presencePenalty: Double? = nil,
        responseFormat: ResponseFormat? = nil,
        seed: Int? = nil,
        serviceTier: String? = nil,
        stop: [String]? = nil,
        streamOptions: ChatCompletionStreamOptions? = nil,
        temperature: Double? = nil,
        toolChoice: ToolChoice? = nil,
        tools: [Tool]? = nil,
        topLogprobs: Int? = nil,
        topP: Double? = nil,
        user: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.messages = messages
        self.frequencyPenalty = frequencyPenalty
        self.functionCall = functionCall
        self.functions = functions
        self.logitBias = logitBias
        self.maxCompletionTokens = maxCompletionTokens
        _maxTokens = maxTokens
        self.n = n
        self.parallelToolCalls = parallelToolCalls
        self.presencePenalty = presencePenalty
        self.responseFormat = responseFormat
        self.seed = seed
        self.serviceTier = serviceTier
        self.stop = stop
        self.streamOptions = streamOptions
        self.temperature = temperature
        self.toolChoice = toolChoice
        self.tools = tools
        self.topLogprobs = topLogprobs
        self.topP = topP
        self.user = user
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionRequest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var messages: [ChatCompletionRequestMessage]?
        var model: String?
        var frequencyPenalty: Double?
        var functionCall: JSONValue?
        var functions: [JSONValue]?
        var logitBias: [String: Double]?
        var maxCompletionTokens: Int?
        var maxTokens: Int?
        var n: Int?
        var parallelToolCalls: Bool?
        var presencePenalty: Double?
        var responseFormat: ResponseFormat?
        var seed: Int?
        var serviceTier: String?
        var stop: [String]?
        var streamOptions: ChatCompletionStreamOptions?
        var temperature: Double?
        var toolChoice: ToolChoice?
        var tools: [Tool]?
        var topLogprobs: Int?
        var topP: Double?
        var user: String?
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
                if member == 3 || json.key("\"frequency_penalty\":") { json.optional(&frequencyPenalty, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"function_call\":") { json.optional(&functionCall, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"functions\":") { json.optional(&functions, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"logit_bias\":") { json.optional(&logitBias, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"max_completion_tokens\":") { json.optional(&maxCompletionTokens, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"max_tokens\":") { json.optional(&maxTokens, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"n\":") { json.optional(&n, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"parallel_tool_calls\":") { json.optional(&parallelToolCalls, 10, &nulls, unknown: &unknownFields) }
                fallthrough
            case 11:
                if member == 11 || json.key("\"presence_penalty\":") { json.optional(&presencePenalty, 11, &nulls, unknown: &unknownFields) }
                fallthrough
            case 12:
                if member == 12 || json.key("\"response_format\":") { json.optional(&responseFormat, 12, &nulls, unknown: &unknownFields) }
                fallthrough
            case 13:
                if member == 13 || json.key("\"seed\":") { json.optional(&seed, 13, &nulls, unknown: &unknownFields) }
                fallthrough
            case 14:
                if member == 14 || json.key("\"service_tier\":") { json.optional(&serviceTier, 14, &nulls, unknown: &unknownFields) }
                fallthrough
            case 15:
                if member == 15 || json.key("\"stop\":") { json.optional(&stop, 15, &nulls, unknown: &unknownFields) }
                fallthrough
            case 16:
                if member == 16 || json.key("\"stream_options\":") { json.optional(&streamOptions, 16, &nulls, unknown: &unknownFields) }
                fallthrough
            case 17:
                if member == 17 || json.key("\"temperature\":") { json.optional(&temperature, 17, &nulls, unknown: &unknownFields) }
                fallthrough
            case 18:
                if member == 18 || json.key("\"tool_choice\":") { json.optional(&toolChoice, 18, &nulls, unknown: &unknownFields) }
                fallthrough
            case 19:
                if member == 19 || json.key("\"tools\":") { json.optional(&tools, 19, &nulls, unknown: &unknownFields) }
                fallthrough
            case 20:
                if member == 20 || json.key("\"top_logprobs\":") { json.optional(&topLogprobs, 20, &nulls, unknown: &unknownFields) }
                fallthrough
            case 21:
                if member == 21 || json.key("\"top_p\":") { json.optional(&topP, 21, &nulls, unknown: &unknownFields) }
                fallthrough
            case 22:
                if member == 22 || json.key("\"user\":") { json.optional(&user, 22, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "messages\nmodel\nfrequency_penalty\nfunction_call\nfunctions\nlogit_bias\nmax_completion_tokens\nmax_tokens\nn\nparallel_tool_calls\npresence_penalty\nresponse_format\nseed\nservice_tier\nstop\nstream_options\ntemperature\ntool_choice\ntools\ntop_logprobs\ntop_p\nuser\n", unknown: &unknownFields)
            }
        }
        guard
            let messages, let model, json.isSound
        else { throw json.failure(missing: "messages\nmodel\n", from: start) }
        self.init(
            model: model,
            messages: messages,
            frequencyPenalty: frequencyPenalty,
            functionCall: functionCall,
            functions: functions,
            logitBias: logitBias,
            maxCompletionTokens: maxCompletionTokens,
            maxTokens: maxTokens,
            n: n,
            parallelToolCalls: parallelToolCalls,
            presencePenalty: presencePenalty,
            responseFormat: responseFormat,
            seed: seed,
            serviceTier: serviceTier,
            stop: stop,
            streamOptions: streamOptions,
            temperature: temperature,
            toolChoice: toolChoice,
            tools: tools,
            topLogprobs: topLogprobs,
            topP: topP,
            user: user,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"messages\":", messages)
        json.required(",\"model\":", model)
        json.optional(",\"frequency_penalty\":", frequencyPenalty, 3, nulls)
        json.optional(",\"function_call\":", functionCall, 4, nulls)
        json.optional(",\"functions\":", functions, 5, nulls)
        json.optional(",\"logit_bias\":", logitBias, 6, nulls)
        json.optional(",\"max_completion_tokens\":", maxCompletionTokens, 7, nulls)
        json.optional(",\"max_tokens\":", _maxTokens, 8, nulls)
        json.optional(",\"n\":", n, 9, nulls)
        json.optional(",\"parallel_tool_calls\":", parallelToolCalls, 10, nulls)
        json.optional(",\"presence_penalty\":", presencePenalty, 11, nulls)
        json.optional(",\"response_format\":", responseFormat, 12, nulls)
        json.optional(",\"seed\":", seed, 13, nulls)
        json.optional(",\"service_tier\":", serviceTier, 14, nulls)
        json.optional(",\"stop\":", stop, 15, nulls)
        json.optional(",\"stream_options\":", streamOptions, 16, nulls)
        json.optional(",\"temperature\":", temperature, 17, nulls)
        json.optional(",\"tool_choice\":", toolChoice, 18, nulls)
        json.optional(",\"tools\":", tools, 19, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 20, nulls)
        json.optional(",\"top_p\":", topP, 21, nulls)
        json.optional(",\"user\":", user, 22, nulls)
        json.closeObject(from: start, names: "messages\nmodel\nfrequency_penalty\nfunction_call\nfunctions\nlogit_bias\nmax_completion_tokens\nmax_tokens\nn\nparallel_tool_calls\npresence_penalty\nresponse_format\nseed\nservice_tier\nstop\nstream_options\ntemperature\ntool_choice\ntools\ntop_logprobs\ntop_p\nuser\n", unknown: unknownFields)
    }

    public static var places: StaticString { "atoma.yaml:134:13 messages\n139:13 model\n142:13 frequency_penalty\n147:13 function_call\n149:13 functions\n153:13 logit_bias\n160:13 max_completion_tokens\n163:13 max_tokens\n167:13 n\n170:13 parallel_tool_calls\n173:13 presence_penalty\n178:13 response_format\n180:13 seed\n183:13 service_tier\n186:13 stop\n192:13 stream_options\n194:13 temperature\n199:13 tool_choice\n201:13 tools\n206:13 top_logprobs\n211:13 top_p\n214:13 user\n" }
}

extension ExplicitNulls<ChatCompletionRequest> {
    public static var frequencyPenalty: Self { Self(member: 3) }
    public static var functions: Self { Self(member: 5) }
    public static var logitBias: Self { Self(member: 6) }
    public static var maxCompletionTokens: Self { Self(member: 7) }
    public static var maxTokens: Self { Self(member: 8) }
    public static var n: Self { Self(member: 9) }
    public static var parallelToolCalls: Self { Self(member: 10) }
    public static var presencePenalty: Self { Self(member: 11) }
    public static var responseFormat: Self { Self(member: 12) }
    public static var seed: Self { Self(member: 13) }
    public static var serviceTier: Self { Self(member: 14) }
    public static var stop: Self { Self(member: 15) }
    public static var streamOptions: Self { Self(member: 16) }
    public static var temperature: Self { Self(member: 17) }
    public static var toolChoice: Self { Self(member: 18) }
    public static var tools: Self { Self(member: 19) }
    public static var topLogprobs: Self { Self(member: 20) }
    public static var topP: Self { Self(member: 21) }
    public static var user: Self { Self(member: 22) }
}

extension ChatCompletionRequest {
    public func validate(into validator: inout Validator) {
        validator.number("frequency_penalty", frequencyPenalty, atLeast: -2, "atoma.yaml:144:22")
        validator.number("frequency_penalty", frequencyPenalty, atMost: 2, "atoma.yaml:145:22")
        if let value = logitBias {
            validator.enter("logit_bias")
            for key in value.keys.sorted() {
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.number(item, atLeast: -100, "atoma.yaml:157:24")
                validator.number(item, atMost: 100, "atoma.yaml:158:24")
                validator.leave()
            }
            validator.leave()
        }
        validator.number("presence_penalty", presencePenalty, atLeast: -2, "atoma.yaml:175:22")
        validator.number("presence_penalty", presencePenalty, atMost: 2, "atoma.yaml:176:22")
        if let value = stop {
            validator.enter("stop")
            validator.items(value.count, atMost: 4, "atoma.yaml:188:23")
            validator.leave()
        }
        validator.number("temperature", temperature, atLeast: 0, "atoma.yaml:196:22")
        validator.number("temperature", temperature, atMost: 2, "atoma.yaml:197:22")
        validator.number("top_logprobs", topLogprobs, atLeast: 0, "atoma.yaml:208:22")
        validator.number("top_logprobs", topLogprobs, atMost: 20, "atoma.yaml:209:22")
    }
}

/// Instructions of the program, which weigh more than the user's. Models from o1 on prefer
/// developer messages.
///
/// Source: `/components/schemas/ChatCompletionRequestSystemMessage`.
public struct ChatCompletionRequestSystemMessage: Hashable, Sendable {
    public var content: Optional<MessageContent>

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: MessageContent?,
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
        var content: MessageContent?
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

    public static var places: StaticString { "openai.yaml:755:11 role\n759:11 content\natoma.yaml:282:9 name\n" }
}

extension ExplicitNulls<ChatCompletionRequestSystemMessage> {
    public static var name: Self { Self(member: 3) }
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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        promptTokens: Int,
        completionTokens: Int,
        totalTokens: Int,
        promptTokensDetails: PromptTokensDetails? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.promptTokens = promptTokens
        self.completionTokens = completionTokens
        self.totalTokens = totalTokens
        self.promptTokensDetails = promptTokensDetails
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What the tokens that were sent are made of.
    public struct PromptTokensDetails: Hashable, Sendable {
        /// Tokens of recordings.
        ///
        /// At least 0.
        public var audioTokens: Int

        /// Tokens that were found in the cache.
        ///
        /// At least 0.
        public var cachedTokens: Int

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(audioTokens: Int, cachedTokens: Int, unknownFields: JSONObject = [:]) {
            self.audioTokens = audioTokens
            self.cachedTokens = cachedTokens
            self.unknownFields = unknownFields
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
            default:
                member = json.nextMember(of: "prompt_tokens\ncompletion_tokens\ntotal_tokens\nprompt_tokens_details\n", unknown: &unknownFields)
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
        json.closeObject(from: start, names: "prompt_tokens\ncompletion_tokens\ntotal_tokens\nprompt_tokens_details\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1557:11 prompt_tokens\n1561:11 completion_tokens\n1565:11 total_tokens\natoma.yaml:411:9 prompt_tokens_details\n" }
}

extension ExplicitNulls<CompletionUsage> {
    public static var promptTokensDetails: Self { Self(member: 4) }
}

extension CompletionUsage {
    public func validate(into validator: inout Validator) {
        validator.visit("prompt_tokens_details", promptTokensDetails)
    }
}

extension CompletionUsage.PromptTokensDetails: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var audioTokens: Int?
        var cachedTokens: Int?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"audio_tokens\":") { json.required(&audioTokens) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"cached_tokens\":") { json.required(&cachedTokens) }
                fallthrough
            default:
                member = json.nextMember(of: "audio_tokens\ncached_tokens\n", unknown: &unknownFields)
            }
        }
        guard
            let audioTokens, let cachedTokens, json.isSound
        else { throw json.failure(missing: "audio_tokens\ncached_tokens\n", from: start) }
        self.init(
            audioTokens: audioTokens,
            cachedTokens: cachedTokens,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"audio_tokens\":", audioTokens)
        json.required(",\"cached_tokens\":", cachedTokens)
        json.closeObject(from: start, names: "audio_tokens\ncached_tokens\n", unknown: unknownFields)
    }

    public static var places: StaticString { "atoma.yaml:416:13 audio_tokens\n420:13 cached_tokens\n" }
}

extension CompletionUsage.PromptTokensDetails {
    public func validate(into validator: inout Validator) {
        validator.number("audio_tokens", audioTokens, atLeast: 0, "atoma.yaml:418:22")
        validator.number("cached_tokens", cachedTokens, atLeast: 0, "atoma.yaml:422:22")
    }
}

/// A conversation to be continued, and how the model should go about it.
///
/// Source: `/components/schemas/CreateChatCompletionRequest`.
public struct CreateChatCompletionRequest: Hashable, Sendable {
    /// The conversation so far, oldest message first.
    public var messages: [ChatCompletionRequestMessage]

    /// The model that responds, such as `meta-llama/Llama-3.3-70B-Instruct`.
    public var model: String

    /// Lowers a token's chances the more often it has occurred; a negative number raises them.
    ///
    /// Range: -2...2.
    public var frequencyPenalty: Optional<Double>

    /// Whether a function is called, and which; in any form.
    public var functionCall: Optional<JSONValue>

    /// Functions that the model may call, each in any form.
    public var functions: Optional<[JSONValue]>

    /// Shifts the chances of single tokens, from -100 (never) to 100 (always), by token numbers.
    ///
    /// Values: range: -100...100.
    public var logitBias: Optional<[String: Double]>

    /// The most tokens of a response.
    public var maxCompletionTokens: Optional<Int>

    /// The most tokens of a response. Set `max_completion_tokens` instead.
    @available(*, deprecated, message: "Set max_completion_tokens instead.")
    public var maxTokens: Int? {
        get { _maxTokens }
        set { _maxTokens = newValue }
    }

    var _maxTokens: Optional<Int>

    /// How many responses to make side by side. Each of them is paid for.
    public var n: Optional<Int>

    /// Whether one response may call several functions at once.
    public var parallelToolCalls: Optional<Bool>

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Range: -2...2.
    public var presencePenalty: Optional<Double>

    public var responseFormat: Optional<ResponseFormat>

    /// Makes equal requests give mostly equal responses.
    public var seed: Optional<Int>

    /// The class of service that handles the request; `auto` where unset.
    public var serviceTier: Optional<String>

    /// Where to stop, up to four sequences. The response ends before the first of them.
    ///
    /// Items: at most 4.
    public var stop: Optional<[String]>

    public var streamOptions: Optional<ChatCompletionStreamOptions>

    /// How freely the next token is drawn, from the likeliest (0) to surprising ones (2).
    ///
    /// Range: 0...2.
    public var temperature: Optional<Double>

    public var toolChoice: Optional<ToolChoice>

    /// Functions that the model may call instead of responding in words.
    public var tools: Optional<[Tool]>

    /// How many of the likeliest alternatives to report for each token.
    ///
    /// Range: 0...20.
    public var topLogprobs: Optional<Int>

    /// Draws only from the likeliest tokens that together reach this share of probability.
    public var topP: Optional<Double>

    /// Your own identifier of the end user.
    public var user: Optional<String>

    /// Never true here; the streaming method asks for a stream.
    ///
    /// Default: false.
    public var stream: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String,
        messages: [ChatCompletionRequestMessage],
        frequencyPenalty: Double? = nil,
        functionCall: JSONValue? = nil,
        functions: [JSONValue]? = nil,
        logitBias: [String: Double]? = nil,
        maxCompletionTokens: Int? = nil,
        maxTokens: Int? = nil,
        n: Int? = nil,
        parallelToolCalls: Bool? = nil,
        presencePenalty: Double? = nil,
        responseFormat: ResponseFormat? = nil,
        seed: Int? = nil,
        serviceTier: String? = nil,
        stop: [String]? = nil,
        streamOptions: ChatCompletionStreamOptions? = nil,
        temperature: Double? = nil,
        toolChoice: ToolChoice? = nil,
        tools: [Tool]? = nil,
        topLogprobs: Int? = nil,
        topP: Double? = nil,
        user: String? = nil,
        stream: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.messages = messages
        self.frequencyPenalty = frequencyPenalty
        self.functionCall = functionCall
        self.functions = functions
        self.logitBias = logitBias
        self.maxCompletionTokens = maxCompletionTokens
        _maxTokens = maxTokens
        self.n = n
        self.parallelToolCalls = parallelToolCalls
        self.presencePenalty = presencePenalty
        self.responseFormat = responseFormat
        self.seed = seed
        self.serviceTier = serviceTier
        self.stop = stop
        self.streamOptions = streamOptions
        self.temperature = temperature
        self.toolChoice = toolChoice
        self.tools = tools
        self.topLogprobs = topLogprobs
        self.topP = topP
        self.user = user
        self.stream = stream
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension CreateChatCompletionRequest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var messages: [ChatCompletionRequestMessage]?
        var model: String?
        var frequencyPenalty: Double?
        var functionCall: JSONValue?
        var functions: [JSONValue]?
        var logitBias: [String: Double]?
        var maxCompletionTokens: Int?
        var maxTokens: Int?
        var n: Int?
        var parallelToolCalls: Bool?
        var presencePenalty: Double?
        var responseFormat: ResponseFormat?
        var seed: Int?
        var serviceTier: String?
        var stop: [String]?
        var streamOptions: ChatCompletionStreamOptions?
        var temperature: Double?
        var toolChoice: ToolChoice?
        var tools: [Tool]?
        var topLogprobs: Int?
        var topP: Double?
        var user: String?
        var stream: Bool?
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
                if member == 3 || json.key("\"frequency_penalty\":") { json.optional(&frequencyPenalty, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"function_call\":") { json.optional(&functionCall, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"functions\":") { json.optional(&functions, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"logit_bias\":") { json.optional(&logitBias, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"max_completion_tokens\":") { json.optional(&maxCompletionTokens, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"max_tokens\":") { json.optional(&maxTokens, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"n\":") { json.optional(&n, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"parallel_tool_calls\":") { json.optional(&parallelToolCalls, 10, &nulls, unknown: &unknownFields) }
                fallthrough
            case 11:
                if member == 11 || json.key("\"presence_penalty\":") { json.optional(&presencePenalty, 11, &nulls, unknown: &unknownFields) }
                fallthrough
            case 12:
                if member == 12 || json.key("\"response_format\":") { json.optional(&responseFormat, 12, &nulls, unknown: &unknownFields) }
                fallthrough
            case 13:
                if member == 13 || json.key("\"seed\":") { json.optional(&seed, 13, &nulls, unknown: &unknownFields) }
                fallthrough
            case 14:
                if member == 14 || json.key("\"service_tier\":") { json.optional(&serviceTier, 14, &nulls, unknown: &unknownFields) }
                fallthrough
            case 15:
                if member == 15 || json.key("\"stop\":") { json.optional(&stop, 15, &nulls, unknown: &unknownFields) }
                fallthrough
            case 16:
                if member == 16 || json.key("\"stream_options\":") { json.optional(&streamOptions, 16, &nulls, unknown: &unknownFields) }
                fallthrough
            case 17:
                if member == 17 || json.key("\"temperature\":") { json.optional(&temperature, 17, &nulls, unknown: &unknownFields) }
                fallthrough
            case 18:
                if member == 18 || json.key("\"tool_choice\":") { json.optional(&toolChoice, 18, &nulls, unknown: &unknownFields) }
                fallthrough
            case 19:
                if member == 19 || json.key("\"tools\":") { json.optional(&tools, 19, &nulls, unknown: &unknownFields) }
                fallthrough
            case 20:
                if member == 20 || json.key("\"top_logprobs\":") { json.optional(&topLogprobs, 20, &nulls, unknown: &unknownFields) }
                fallthrough
            case 21:
                if member == 21 || json.key("\"top_p\":") { json.optional(&topP, 21, &nulls, unknown: &unknownFields) }
                fallthrough
            case 22:
                if member == 22 || json.key("\"user\":") { json.optional(&user, 22, &nulls, unknown: &unknownFields) }
                fallthrough
            case 23:
                if member == 23 || json.key("\"stream\":") { json.optional(&stream, 23, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "messages\nmodel\nfrequency_penalty\nfunction_call\nfunctions\nlogit_bias\nmax_completion_tokens\nmax_tokens\nn\nparallel_tool_calls\npresence_penalty\nresponse_format\nseed\nservice_tier\nstop\nstream_options\ntemperature\ntool_choice\ntools\ntop_logprobs\ntop_p\nuser\nstream\n", unknown: &unknownFields)
            }
        }
        guard
            let messages, let model, json.isSound
        else { throw json.failure(missing: "messages\nmodel\n", from: start) }
        self.init(
            model: model,
            messages: messages,
            frequencyPenalty: frequencyPenalty,
            functionCall: functionCall,
            functions: functions,
            logitBias: logitBias,
            maxCompletionTokens: maxCompletionTokens,
            maxTokens: maxTokens,
            n: n,
            parallelToolCalls: parallelToolCalls,
            presencePenalty: presencePenalty,
            responseFormat: responseFormat,
            seed: seed,
            serviceTier: serviceTier,
            stop: stop,
            streamOptions: streamOptions,
            temperature: temperature,
            toolChoice: toolChoice,
            tools: tools,
            topLogprobs: topLogprobs,
            topP: topP,
            user: user,
            stream: stream,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"messages\":", messages)
        json.required(",\"model\":", model)
        json.optional(",\"frequency_penalty\":", frequencyPenalty, 3, nulls)
        json.optional(",\"function_call\":", functionCall, 4, nulls)
        json.optional(",\"functions\":", functions, 5, nulls)
        json.optional(",\"logit_bias\":", logitBias, 6, nulls)
        json.optional(",\"max_completion_tokens\":", maxCompletionTokens, 7, nulls)
        json.optional(",\"max_tokens\":", _maxTokens, 8, nulls)
        json.optional(",\"n\":", n, 9, nulls)
        json.optional(",\"parallel_tool_calls\":", parallelToolCalls, 10, nulls)
        json.optional(",\"presence_penalty\":", presencePenalty, 11, nulls)
        json.optional(",\"response_format\":", responseFormat, 12, nulls)
        json.optional(",\"seed\":", seed, 13, nulls)
        json.optional(",\"service_tier\":", serviceTier, 14, nulls)
        json.optional(",\"stop\":", stop, 15, nulls)
        json.optional(",\"stream_options\":", streamOptions, 16, nulls)
        json.optional(",\"temperature\":", temperature, 17, nulls)
        json.optional(",\"tool_choice\":", toolChoice, 18, nulls)
        json.optional(",\"tools\":", tools, 19, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 20, nulls)
        json.optional(",\"top_p\":", topP, 21, nulls)
        json.optional(",\"user\":", user, 22, nulls)
        json.optional(",\"stream\":", stream, 23, nulls)
        json.closeObject(from: start, names: "messages\nmodel\nfrequency_penalty\nfunction_call\nfunctions\nlogit_bias\nmax_completion_tokens\nmax_tokens\nn\nparallel_tool_calls\npresence_penalty\nresponse_format\nseed\nservice_tier\nstop\nstream_options\ntemperature\ntool_choice\ntools\ntop_logprobs\ntop_p\nuser\nstream\n", unknown: unknownFields)
    }

    public static var places: StaticString { "atoma.yaml:134:13 messages\n139:13 model\n142:13 frequency_penalty\n147:13 function_call\n149:13 functions\n153:13 logit_bias\n160:13 max_completion_tokens\n163:13 max_tokens\n167:13 n\n170:13 parallel_tool_calls\n173:13 presence_penalty\n178:13 response_format\n180:13 seed\n183:13 service_tier\n186:13 stop\n192:13 stream_options\n194:13 temperature\n199:13 tool_choice\n201:13 tools\n206:13 top_logprobs\n211:13 top_p\n214:13 user\n113:17 stream\n" }
}

extension ExplicitNulls<CreateChatCompletionRequest> {
    public static var frequencyPenalty: Self { Self(member: 3) }
    public static var functions: Self { Self(member: 5) }
    public static var logitBias: Self { Self(member: 6) }
    public static var maxCompletionTokens: Self { Self(member: 7) }
    public static var maxTokens: Self { Self(member: 8) }
    public static var n: Self { Self(member: 9) }
    public static var parallelToolCalls: Self { Self(member: 10) }
    public static var presencePenalty: Self { Self(member: 11) }
    public static var responseFormat: Self { Self(member: 12) }
    public static var seed: Self { Self(member: 13) }
    public static var serviceTier: Self { Self(member: 14) }
    public static var stop: Self { Self(member: 15) }
    public static var streamOptions: Self { Self(member: 16) }
    public static var temperature: Self { Self(member: 17) }
    public static var toolChoice: Self { Self(member: 18) }
    public static var tools: Self { Self(member: 19) }
    public static var topLogprobs: Self { Self(member: 20) }
    public static var topP: Self { Self(member: 21) }
    public static var user: Self { Self(member: 22) }
    public static var stream: Self { Self(member: 23) }
}

extension CreateChatCompletionRequest {
    public func validate(into validator: inout Validator) {
        validator.number("frequency_penalty", frequencyPenalty, atLeast: -2, "atoma.yaml:144:22")
        validator.number("frequency_penalty", frequencyPenalty, atMost: 2, "atoma.yaml:145:22")
        if let value = logitBias {
            validator.enter("logit_bias")
            for key in value.keys.sorted() {
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.number(item, atLeast: -100, "atoma.yaml:157:24")
                validator.number(item, atMost: 100, "atoma.yaml:158:24")
                validator.leave()
            }
            validator.leave()
        }
        validator.number("presence_penalty", presencePenalty, atLeast: -2, "atoma.yaml:175:22")
        validator.number("presence_penalty", presencePenalty, atMost: 2, "atoma.yaml:176:22")
        if let value = stop {
            validator.enter("stop")
            validator.items(value.count, atMost: 4, "atoma.yaml:188:23")
            validator.leave()
        }
        validator.number("temperature", temperature, atLeast: 0, "atoma.yaml:196:22")
        validator.number("temperature", temperature, atMost: 2, "atoma.yaml:197:22")
        validator.number("top_logprobs", topLogprobs, atLeast: 0, "atoma.yaml:208:22")
        validator.number("top_logprobs", topLogprobs, atMost: 20, "atoma.yaml:209:22")
    }
}

/// The model's response to a request that asked for no stream.
///
/// Source: `/components/schemas/CreateChatCompletionResponse`.
public struct CreateChatCompletionResponse: Hashable, Sendable {
    /// The identifier of the completion.
    public var id: String

    /// Marks a completion.
    public var object: Optional<String>

    /// When the completion was made, in seconds since 1970.
    public var created: UnixTime

    /// The exact name of the model that responded.
    public var model: String

    /// The responses, as many as `n` asked for.
    public var choices: [Choice]

    /// Stands for the set-up of the server that responded.
    public var systemFingerprint: Optional<String>

    /// The tokens used.
    public var usage: Optional<CompletionUsage>

    /// The class of service that handled the request.
    public var serviceTier: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        choices: [Choice],
        created: UnixTime,
        id: String,
        model: String,
        object: String? = nil,
        systemFingerprint: String? = nil,
        usage: CompletionUsage? = nil,
        serviceTier: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.object = object
        self.systemFingerprint = systemFingerprint
        self.usage = usage
        self.serviceTier = serviceTier
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// One response.
    public struct Choice: Hashable, Sendable {
        /// The position among the responses, from 0.
        public var index: Int

        public var message: ChatCompletionResponseMessage

        /// How likely the tokens were, where the request asked.
        public var logprobs: Optional<Logprobs>

        /// Why the response ended.
        public var finishReason: Optional<FinishReason>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            index: Int,
            message: ChatCompletionResponseMessage,
            logprobs: Logprobs? = nil,
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

        /// How likely the tokens were, where the request asked.
        public struct Logprobs: Hashable, Sendable {
            /// The tokens of the text.
            public var content: Optional<[ChatCompletionTokenLogprob]>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                content: [ChatCompletionTokenLogprob]? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.content = content
                self.unknownFields = unknownFields
                self.nulls = nulls
            }
        }

        /// Why the response ended.
        public struct FinishReason: OpenString {
            public var rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            public static var stop: Self { Self(rawValue: "stop") }
            public static var length: Self { Self(rawValue: "length") }
            public static var toolCalls: Self { Self(rawValue: "tool_calls") }
            public static var contentFilter: Self { Self(rawValue: "content_filter") }
        }
    }
}

extension CreateChatCompletionResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var object: String?
        var created: UnixTime?
        var model: String?
        var choices: [Choice]?
        var systemFingerprint: String?
        var usage: CompletionUsage?
        var serviceTier: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.required(&id) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"object\":") { json.optional(&object, 2, &nulls, unknown: &unknownFields) }
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
                if member == 6 || json.key("\"system_fingerprint\":") { json.optional(&systemFingerprint, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"usage\":") { json.optional(&usage, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"service_tier\":") { json.optional(&serviceTier, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\nobject\ncreated\nmodel\nchoices\nsystem_fingerprint\nusage\nservice_tier\n", unknown: &unknownFields)
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
            object: object,
            systemFingerprint: systemFingerprint,
            usage: usage,
            serviceTier: serviceTier,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.optional(",\"object\":", object, 2, nulls)
        json.required(",\"created\":", created)
        json.required(",\"model\":", model)
        json.required(",\"choices\":", choices)
        json.optional(",\"system_fingerprint\":", systemFingerprint, 6, nulls)
        json.optional(",\"usage\":", usage, 7, nulls)
        json.optional(",\"service_tier\":", serviceTier, 8, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nsystem_fingerprint\nusage\nservice_tier\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1371:11 id\n1374:11 object\n1378:11 created\n1382:11 model\n1385:11 choices\n1423:11 system_fingerprint\natoma.yaml:362:9 usage\n374:9 service_tier\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse> {
    public static var systemFingerprint: Self { Self(member: 6) }
    public static var usage: Self { Self(member: 7) }
    public static var serviceTier: Self { Self(member: 8) }
}

extension CreateChatCompletionResponse {
    public func validate(into validator: inout Validator) {
        validator.visit("usage", usage)
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
        var nulls: UInt64 = 0
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
                if member == 3 || json.key("\"logprobs\":") { json.optional(&logprobs, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"finish_reason\":") { json.optional(&finishReason, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\nmessage\nlogprobs\nfinish_reason\n", unknown: &unknownFields)
            }
        }
        guard
            let index, let message, json.isSound
        else { throw json.failure(missing: "index\nmessage\n", from: start) }
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
        json.required(",\"index\":", index)
        json.required(",\"message\":", message)
        json.optional(",\"logprobs\":", logprobs, 3, nulls)
        json.optional(",\"finish_reason\":", finishReason, 4, nulls)
        json.closeObject(from: start, names: "index\nmessage\nlogprobs\nfinish_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1393:17 index\n1396:17 message\n1398:17 logprobs\n1413:17 finish_reason\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse.Choice> {
    public static var logprobs: Self { Self(member: 3) }
    public static var finishReason: Self { Self(member: 4) }
}

extension CreateChatCompletionResponse.Choice.Logprobs: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: [ChatCompletionTokenLogprob]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"content\":") { json.optional(&content, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "content\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            content: content,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"content\":", content, 1, nulls)
        json.closeObject(from: start, names: "content\n", unknown: unknownFields)
    }

    public static var places: StaticString { "atoma.yaml:397:13 content\n" }
}

extension ExplicitNulls<CreateChatCompletionResponse.Choice.Logprobs> {
    public static var content: Self { Self(member: 1) }
}

/// A conversation to be continued chunk by chunk.
///
/// Source: `/components/schemas/CreateChatCompletionStreamRequest`.
public struct CreateChatCompletionStreamRequest: Hashable, Sendable {
    /// The conversation so far, oldest message first.
    public var messages: [ChatCompletionRequestMessage]

    /// The model that responds, such as `meta-llama/Llama-3.3-70B-Instruct`.
    public var model: String

    /// Lowers a token's chances the more often it has occurred; a negative number raises them.
    ///
    /// Range: -2...2.
    public var frequencyPenalty: Optional<Double>

    /// Whether a function is called, and which; in any form.
    public var functionCall: Optional<JSONValue>

    /// Functions that the model may call, each in any form.
    public var functions: Optional<[JSONValue]>

    /// Shifts the chances of single tokens, from -100 (never) to 100 (always), by token numbers.
    ///
    /// Values: range: -100...100.
    public var logitBias: Optional<[String: Double]>

    /// The most tokens of a response.
    public var maxCompletionTokens: Optional<Int>

    /// The most tokens of a response. Set `max_completion_tokens` instead.
    @available(*, deprecated, message: "Set max_completion_tokens instead.")
    public var maxTokens: Int? {
        get { _maxTokens }
        set { _maxTokens = newValue }
    }

    var _maxTokens: Optional<Int>

    /// How many responses to make side by side. Each of them is paid for.
    public var n: Optional<Int>

    /// Whether one response may call several functions at once.
    public var parallelToolCalls: Optional<Bool>

    /// Lowers a token's chances once it has occurred at all; a negative number raises them.
    ///
    /// Range: -2...2.
    public var presencePenalty: Optional<Double>

    public var responseFormat: Optional<ResponseFormat>

    /// Makes equal requests give mostly equal responses.
    public var seed: Optional<Int>

    /// The class of service that handles the request; `auto` where unset.
    public var serviceTier: Optional<String>

    /// Where to stop, up to four sequences. The response ends before the first of them.
    ///
    /// Items: at most 4.
    public var stop: Optional<[String]>

    public var streamOptions: Optional<ChatCompletionStreamOptions>

    /// How freely the next token is drawn, from the likeliest (0) to surprising ones (2).
    ///
    /// Range: 0...2.
    public var temperature: Optional<Double>

    public var toolChoice: Optional<ToolChoice>

    /// Functions that the model may call instead of responding in words.
    public var tools: Optional<[Tool]>

    /// How many of the likeliest alternatives to report for each token.
    ///
    /// Range: 0...20.
    public var topLogprobs: Optional<Int>

    /// Draws only from the likeliest tokens that together reach this share of probability.
    public var topP: Optional<Double>

    /// Your own identifier of the end user.
    public var user: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String,
        messages: [ChatCompletionRequestMessage],
        frequencyPenalty: Double? = nil,
        functionCall: JSONValue? = nil,
        functions: [JSONValue]? = nil,
        logitBias: [String: Double]? = nil,
        maxCompletionTokens: Int? = nil,
        maxTokens: Int? = nil,
        n: Int? = nil,
        parallelToolCalls: Bool? = nil,
        presencePenalty: Double? = nil,
        responseFormat: ResponseFormat? = nil,
        seed: Int? = nil,
        serviceTier: String? = nil,
        stop: [String]? = nil,
        streamOptions: ChatCompletionStreamOptions? = nil,
        temperature: Double? = nil,
        toolChoice: ToolChoice? = nil,
        tools: [Tool]? = nil,
        topLogprobs: Int? = nil,
        topP: Double? = nil,
        user: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.messages = messages
        self.frequencyPenalty = frequencyPenalty
        self.functionCall = functionCall
        self.functions = functions
        self.logitBias = logitBias
        self.maxCompletionTokens = maxCompletionTokens
        _maxTokens = maxTokens
        self.n = n
        self.parallelToolCalls = parallelToolCalls
        self.presencePenalty = presencePenalty
        self.responseFormat = responseFormat
        self.seed = seed
        self.serviceTier = serviceTier
        self.stop = stop
        self.streamOptions = streamOptions
        self.temperature = temperature
        self.toolChoice = toolChoice
        self.tools = tools
        self.topLogprobs = topLogprobs
        self.topP = topP
        self.user = user
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension CreateChatCompletionStreamRequest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var messages: [ChatCompletionRequestMessage]?
        var model: String?
        var frequencyPenalty: Double?
        var functionCall: JSONValue?
        var functions: [JSONValue]?
        var logitBias: [String: Double]?
        var maxCompletionTokens: Int?
        var maxTokens: Int?
        var n: Int?
        var parallelToolCalls: Bool?
        var presencePenalty: Double?
        var responseFormat: ResponseFormat?
        var seed: Int?
        var serviceTier: String?
        var stop: [String]?
        var streamOptions: ChatCompletionStreamOptions?
        var temperature: Double?
        var toolChoice: ToolChoice?
        var tools: [Tool]?
        var topLogprobs: Int?
        var topP: Double?
        var user: String?
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
                if member == 3 || json.key("\"frequency_penalty\":") { json.optional(&frequencyPenalty, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"function_call\":") { json.optional(&functionCall, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"functions\":") { json.optional(&functions, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"logit_bias\":") { json.optional(&logitBias, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"max_completion_tokens\":") { json.optional(&maxCompletionTokens, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"max_tokens\":") { json.optional(&maxTokens, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"n\":") { json.optional(&n, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"parallel_tool_calls\":") { json.optional(&parallelToolCalls, 10, &nulls, unknown: &unknownFields) }
                fallthrough
            case 11:
                if member == 11 || json.key("\"presence_penalty\":") { json.optional(&presencePenalty, 11, &nulls, unknown: &unknownFields) }
                fallthrough
            case 12:
                if member == 12 || json.key("\"response_format\":") { json.optional(&responseFormat, 12, &nulls, unknown: &unknownFields) }
                fallthrough
            case 13:
                if member == 13 || json.key("\"seed\":") { json.optional(&seed, 13, &nulls, unknown: &unknownFields) }
                fallthrough
            case 14:
                if member == 14 || json.key("\"service_tier\":") { json.optional(&serviceTier, 14, &nulls, unknown: &unknownFields) }
                fallthrough
            case 15:
                if member == 15 || json.key("\"stop\":") { json.optional(&stop, 15, &nulls, unknown: &unknownFields) }
                fallthrough
            case 16:
                if member == 16 || json.key("\"stream_options\":") { json.optional(&streamOptions, 16, &nulls, unknown: &unknownFields) }
                fallthrough
            case 17:
                if member == 17 || json.key("\"temperature\":") { json.optional(&temperature, 17, &nulls, unknown: &unknownFields) }
                fallthrough
            case 18:
                if member == 18 || json.key("\"tool_choice\":") { json.optional(&toolChoice, 18, &nulls, unknown: &unknownFields) }
                fallthrough
            case 19:
                if member == 19 || json.key("\"tools\":") { json.optional(&tools, 19, &nulls, unknown: &unknownFields) }
                fallthrough
            case 20:
                if member == 20 || json.key("\"top_logprobs\":") { json.optional(&topLogprobs, 20, &nulls, unknown: &unknownFields) }
                fallthrough
            case 21:
                if member == 21 || json.key("\"top_p\":") { json.optional(&topP, 21, &nulls, unknown: &unknownFields) }
                fallthrough
            case 22:
                if member == 22 || json.key("\"user\":") { json.optional(&user, 22, &nulls, unknown: &unknownFields) }
                fallthrough
            case 23:
                if member == 23 || json.key("\"stream\":") { json.constant("true", unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "messages\nmodel\nfrequency_penalty\nfunction_call\nfunctions\nlogit_bias\nmax_completion_tokens\nmax_tokens\nn\nparallel_tool_calls\npresence_penalty\nresponse_format\nseed\nservice_tier\nstop\nstream_options\ntemperature\ntool_choice\ntools\ntop_logprobs\ntop_p\nuser\nstream\n", unknown: &unknownFields)
            }
        }
        guard
            let messages, let model, json.isSound
        else { throw json.failure(missing: "messages\nmodel\n", from: start) }
        self.init(
            model: model,
            messages: messages,
            frequencyPenalty: frequencyPenalty,
            functionCall: functionCall,
            functions: functions,
            logitBias: logitBias,
            maxCompletionTokens: maxCompletionTokens,
            maxTokens: maxTokens,
            n: n,
            parallelToolCalls: parallelToolCalls,
            presencePenalty: presencePenalty,
            responseFormat: responseFormat,
            seed: seed,
            serviceTier: serviceTier,
            stop: stop,
            streamOptions: streamOptions,
            temperature: temperature,
            toolChoice: toolChoice,
            tools: tools,
            topLogprobs: topLogprobs,
            topP: topP,
            user: user,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"messages\":", messages)
        json.required(",\"model\":", model)
        json.optional(",\"frequency_penalty\":", frequencyPenalty, 3, nulls)
        json.optional(",\"function_call\":", functionCall, 4, nulls)
        json.optional(",\"functions\":", functions, 5, nulls)
        json.optional(",\"logit_bias\":", logitBias, 6, nulls)
        json.optional(",\"max_completion_tokens\":", maxCompletionTokens, 7, nulls)
        json.optional(",\"max_tokens\":", _maxTokens, 8, nulls)
        json.optional(",\"n\":", n, 9, nulls)
        json.optional(",\"parallel_tool_calls\":", parallelToolCalls, 10, nulls)
        json.optional(",\"presence_penalty\":", presencePenalty, 11, nulls)
        json.optional(",\"response_format\":", responseFormat, 12, nulls)
        json.optional(",\"seed\":", seed, 13, nulls)
        json.optional(",\"service_tier\":", serviceTier, 14, nulls)
        json.optional(",\"stop\":", stop, 15, nulls)
        json.optional(",\"stream_options\":", streamOptions, 16, nulls)
        json.optional(",\"temperature\":", temperature, 17, nulls)
        json.optional(",\"tool_choice\":", toolChoice, 18, nulls)
        json.optional(",\"tools\":", tools, 19, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 20, nulls)
        json.optional(",\"top_p\":", topP, 21, nulls)
        json.optional(",\"user\":", user, 22, nulls)
        json.constant(",\"stream\":true", "stream", unknown: unknownFields)
        json.closeObject(from: start, names: "messages\nmodel\nfrequency_penalty\nfunction_call\nfunctions\nlogit_bias\nmax_completion_tokens\nmax_tokens\nn\nparallel_tool_calls\npresence_penalty\nresponse_format\nseed\nservice_tier\nstop\nstream_options\ntemperature\ntool_choice\ntools\ntop_logprobs\ntop_p\nuser\nstream\n", unknown: unknownFields)
    }

    public static var places: StaticString { "atoma.yaml:134:13 messages\n139:13 model\n142:13 frequency_penalty\n147:13 function_call\n149:13 functions\n153:13 logit_bias\n160:13 max_completion_tokens\n163:13 max_tokens\n167:13 n\n170:13 parallel_tool_calls\n173:13 presence_penalty\n178:13 response_format\n180:13 seed\n183:13 service_tier\n186:13 stop\n192:13 stream_options\n194:13 temperature\n199:13 tool_choice\n201:13 tools\n206:13 top_logprobs\n211:13 top_p\n214:13 user\n124:17 stream\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamRequest> {
    public static var frequencyPenalty: Self { Self(member: 3) }
    public static var functions: Self { Self(member: 5) }
    public static var logitBias: Self { Self(member: 6) }
    public static var maxCompletionTokens: Self { Self(member: 7) }
    public static var maxTokens: Self { Self(member: 8) }
    public static var n: Self { Self(member: 9) }
    public static var parallelToolCalls: Self { Self(member: 10) }
    public static var presencePenalty: Self { Self(member: 11) }
    public static var responseFormat: Self { Self(member: 12) }
    public static var seed: Self { Self(member: 13) }
    public static var serviceTier: Self { Self(member: 14) }
    public static var stop: Self { Self(member: 15) }
    public static var streamOptions: Self { Self(member: 16) }
    public static var temperature: Self { Self(member: 17) }
    public static var toolChoice: Self { Self(member: 18) }
    public static var tools: Self { Self(member: 19) }
    public static var topLogprobs: Self { Self(member: 20) }
    public static var topP: Self { Self(member: 21) }
    public static var user: Self { Self(member: 22) }
}

extension CreateChatCompletionStreamRequest {
    public func validate(into validator: inout Validator) {
        validator.number("frequency_penalty", frequencyPenalty, atLeast: -2, "atoma.yaml:144:22")
        validator.number("frequency_penalty", frequencyPenalty, atMost: 2, "atoma.yaml:145:22")
        if let value = logitBias {
            validator.enter("logit_bias")
            for key in value.keys.sorted() {
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.number(item, atLeast: -100, "atoma.yaml:157:24")
                validator.number(item, atMost: 100, "atoma.yaml:158:24")
                validator.leave()
            }
            validator.leave()
        }
        validator.number("presence_penalty", presencePenalty, atLeast: -2, "atoma.yaml:175:22")
        validator.number("presence_penalty", presencePenalty, atMost: 2, "atoma.yaml:176:22")
        if let value = stop {
            validator.enter("stop")
            validator.items(value.count, atMost: 4, "atoma.yaml:188:23")
            validator.leave()
        }
        validator.number("temperature", temperature, atLeast: 0, "atoma.yaml:196:22")
        validator.number("temperature", temperature, atMost: 2, "atoma.yaml:197:22")
        validator.number("top_logprobs", topLogprobs, atLeast: 0, "atoma.yaml:208:22")
        validator.number("top_logprobs", topLogprobs, atMost: 20, "atoma.yaml:209:22")
    }
}

/// One event of a streamed response: what has been added since the one before.
///
/// Source: `/components/schemas/CreateChatCompletionStreamResponse`.
public struct CreateChatCompletionStreamResponse: Hashable, Sendable {
    /// The identifier of the completion, the same in all its chunks.
    public var id: String

    /// Marks a chunk.
    public var object: Optional<String>

    /// When the completion was begun, in seconds since 1970; the same in all its chunks.
    public var created: UnixTime

    /// The exact name of the model that responds.
    public var model: String

    /// What was added to each response; empty in the chunk that carries `usage`.
    public var choices: [Choice]

    /// The tokens used.
    public var usage: Optional<CompletionUsage>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        choices: [Choice],
        created: UnixTime,
        id: String,
        model: String,
        object: String? = nil,
        usage: CompletionUsage? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choices = choices
        self.created = created
        self.id = id
        self.model = model
        self.object = object
        self.usage = usage
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What was added to one response.
    public struct Choice: Hashable, Sendable {
        /// Which of the responses grows, counted from 0.
        public var index: Int

        public var delta: ChatCompletionStreamResponseDelta

        /// How likely the tokens were, where the request asked.
        public var logprobs: Optional<Logprobs>

        /// Why the response ended.
        public var finishReason: Optional<FinishReason>

        /// The token or the sequence at which the response stopped.
        public var stopReason: Optional<StopReason>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            delta: ChatCompletionStreamResponseDelta,
            index: Int,
            logprobs: Logprobs? = nil,
            finishReason: FinishReason? = nil,
            stopReason: StopReason? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.delta = delta
            self.index = index
            self.logprobs = logprobs
            self.finishReason = finishReason
            self.stopReason = stopReason
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// How likely the tokens were, where the request asked.
        public struct Logprobs: Hashable, Sendable {
            /// The tokens of the text.
            public var content: Optional<[ChatCompletionTokenLogprob]>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                content: [ChatCompletionTokenLogprob]? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.content = content
                self.unknownFields = unknownFields
                self.nulls = nulls
            }
        }

        /// Why the response ended.
        public struct FinishReason: OpenString {
            public var rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            public static var stop: Self { Self(rawValue: "stop") }
            public static var length: Self { Self(rawValue: "length") }
            public static var toolCalls: Self { Self(rawValue: "tool_calls") }
            public static var contentFilter: Self { Self(rawValue: "content_filter") }
        }

        /// The token or the sequence at which the response stopped.
        public enum StopReason: Hashable, Sendable {
            /// The number of a token.
            case integer(Int)
            /// A sequence.
            case string(String)
            /// Either of them, in the form that the provider publishes.
            case object(Object)
            /// What fits none of the others, kept as it came.
            case unknown(JSONValue)

            /// Either of them, in the form that the provider publishes.
            public struct Object: Hashable, Sendable {
                /// The number of a token.
                ///
                /// At least 0.
                public var int: Optional<Int>

                /// A sequence.
                public var string: Optional<String>

                /// Members that the description does not name: kept as they came, sent back, and free to be set.
                public var unknownFields: JSONObject

                /// The optional members that are sent as `null` while their property is nil; all others are left out then.
                public var nulls: ExplicitNulls<Self>

                public init(
                    int: Int? = nil,
                    string: String? = nil,
                    unknownFields: JSONObject = [:],
                    nulls: ExplicitNulls<Self> = []
                ) {
                    self.int = int
                    self.string = string
                    self.unknownFields = unknownFields
                    self.nulls = nulls
                }
            }
        }
    }
}

extension CreateChatCompletionStreamResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var object: String?
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
                if member == 1 || json.key("\"id\":") { json.required(&id) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"object\":") { json.optional(&object, 2, &nulls, unknown: &unknownFields) }
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
            default:
                member = json.nextMember(of: "id\nobject\ncreated\nmodel\nchoices\nusage\n", unknown: &unknownFields)
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
            object: object,
            usage: usage,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.optional(",\"object\":", object, 2, nulls)
        json.required(",\"created\":", created)
        json.required(",\"model\":", model)
        json.required(",\"choices\":", choices)
        json.optional(",\"usage\":", usage, 6, nulls)
        json.closeObject(from: start, names: "id\nobject\ncreated\nmodel\nchoices\nusage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1737:11 id\n1740:11 object\n1744:11 created\n1748:11 model\n1757:11 choices\natoma.yaml:362:9 usage\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse> {
    public static var usage: Self { Self(member: 6) }
}

extension CreateChatCompletionStreamResponse {
    public func validate(into validator: inout Validator) {
        validator.visit("choices", choices)
        validator.visit("usage", usage)
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
        var logprobs: Logprobs?
        var finishReason: FinishReason?
        var stopReason: StopReason?
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
                if member == 4 || json.key("\"finish_reason\":") { json.optional(&finishReason, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"stop_reason\":") { json.optional(&stopReason, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "index\ndelta\nlogprobs\nfinish_reason\nstop_reason\n", unknown: &unknownFields)
            }
        }
        guard
            let index, let delta, json.isSound
        else { throw json.failure(missing: "index\ndelta\n", from: start) }
        self.init(
            delta: delta,
            index: index,
            logprobs: logprobs,
            finishReason: finishReason,
            stopReason: stopReason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"index\":", index)
        json.required(",\"delta\":", delta)
        json.optional(",\"logprobs\":", logprobs, 3, nulls)
        json.optional(",\"finish_reason\":", finishReason, 4, nulls)
        json.optional(",\"stop_reason\":", stopReason, 5, nulls)
        json.closeObject(from: start, names: "index\ndelta\nlogprobs\nfinish_reason\nstop_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1765:17 index\n1768:17 delta\n1770:17 logprobs\n1785:17 finish_reason\natoma.yaml:433:9 stop_reason\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice> {
    public static var logprobs: Self { Self(member: 3) }
    public static var finishReason: Self { Self(member: 4) }
    public static var stopReason: Self { Self(member: 5) }
}

extension CreateChatCompletionStreamResponse.Choice {
    public func validate(into validator: inout Validator) {
        validator.visit("stop_reason", stopReason)
    }
}

extension CreateChatCompletionStreamResponse.Choice.Logprobs: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: [ChatCompletionTokenLogprob]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"content\":") { json.optional(&content, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "content\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            content: content,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"content\":", content, 1, nulls)
        json.closeObject(from: start, names: "content\n", unknown: unknownFields)
    }

    public static var places: StaticString { "atoma.yaml:397:13 content\n" }
}

extension ExplicitNulls<CreateChatCompletionStreamResponse.Choice.Logprobs> {
    public static var content: Self { Self(member: 1) }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .integer: self = .integer(try json.value(as: Int.self))
        case .string: self = .string(try json.value(as: String.self))
        case .object: self = .object(try json.value(as: Object.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .integer(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .object(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
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

extension CreateChatCompletionStreamResponse.Choice.StopReason {
    /// Either of them, in the form that the provider publishes.
    public static var object: Self { .object(Object()) }

    /// Either of them, in the form that the provider publishes.
    public static func object(int: Int? = nil, string: String? = nil) -> Self {
        .object(Object(int: int, string: string))
    }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .object(let value): value.validate(into: &validator)
        default: break
        }
    }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason.Object: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var int: Int?
        var string: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"Int\":") { json.optional(&int, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"String\":") { json.optional(&string, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "Int\nString\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            int: int,
            string: string,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"Int\":", int, 1, nulls)
        json.optional(",\"String\":", string, 2, nulls)
        json.closeObject(from: start, names: "Int\nString\n", unknown: unknownFields)
    }

    public static var places: StaticString { "atoma.yaml:443:17 Int\n447:17 String\n" }
}

extension CreateChatCompletionStreamResponse.Choice.StopReason.Object {
    public func validate(into validator: inout Validator) {
        validator.number("Int", int, atLeast: 0, "atoma.yaml:445:26")
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
    /// What went wrong, as a word for programs.
    public var code: Optional<Code>

    /// What went wrong, in words for people.
    public var message: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        message: String,
        code: Code? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.message = message
        self.code = code
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What went wrong, as a word for programs.
    public enum Code: OpenEnum {
        case requestError
        case authError
        case balanceError
        case notFound
        case locked
        case unavailableStack
        case tooManyRequests
        case internalError
        case notImplemented
        case serviceUnavailable
        case fiatPaymentsOnly
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] {
            [
                .requestError, .authError, .balanceError, .notFound, .locked, .unavailableStack,
                .tooManyRequests, .internalError, .notImplemented, .serviceUnavailable,
                .fiatPaymentsOnly
            ]
        }

        public init(rawValue: String) {
            switch rawValue {
            case "REQUEST_ERROR": self = .requestError
            case "AUTH_ERROR": self = .authError
            case "BALANCE_ERROR": self = .balanceError
            case "NOT_FOUND": self = .notFound
            case "LOCKED": self = .locked
            case "UNAVAILABLE_STACK": self = .unavailableStack
            case "TOO_MANY_REQUESTS": self = .tooManyRequests
            case "INTERNAL_ERROR": self = .internalError
            case "NOT_IMPLEMENTED": self = .notImplemented
            case "SERVICE_UNAVAILABLE": self = .serviceUnavailable
            case "FIAT_PAYMENTS_ONLY": self = .fiatPaymentsOnly
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .requestError: "REQUEST_ERROR"
            case .authError: "AUTH_ERROR"
            case .balanceError: "BALANCE_ERROR"
            case .notFound: "NOT_FOUND"
            case .locked: "LOCKED"
            case .unavailableStack: "UNAVAILABLE_STACK"
            case .tooManyRequests: "TOO_MANY_REQUESTS"
            case .internalError: "INTERNAL_ERROR"
            case .notImplemented: "NOT_IMPLEMENTED"
            case .serviceUnavailable: "SERVICE_UNAVAILABLE"
            case .fiatPaymentsOnly: "FIAT_PAYMENTS_ONLY"
            case .unknown(let value): value
            }
        }
    }
}

extension ErrorValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var code: Code?
        var message: String?
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
            default:
                member = json.nextMember(of: "code\nmessage\n", unknown: &unknownFields)
            }
        }
        guard let message, json.isSound else { throw json.failure(missing: "message\n", from: start) }
        self.init(
            message: message,
            code: code,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"code\":", code, 1, nulls)
        json.required(",\"message\":", message)
        json.closeObject(from: start, names: "code\nmessage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "atoma.yaml:489:11 code\n504:11 message\n" }
}

extension ErrorValue.Code {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "REQUEST_ERROR\nAUTH_ERROR\nBALANCE_ERROR\nNOT_FOUND\nLOCKED\nUNAVAILABLE_STACK\nTOO_MANY_REQUESTS\nINTERNAL_ERROR\nNOT_IMPLEMENTED\nSERVICE_UNAVAILABLE\nFIAT_PAYMENTS_ONLY\n") {
        case 1: self = .requestError
        case 2: self = .authError
        case 3: self = .balanceError
        case 4: self = .notFound
        case 5: self = .locked
        case 6: self = .unavailableStack
        case 7: self = .tooManyRequests
        case 8: self = .internalError
        case 9: self = .notImplemented
        case 10: self = .serviceUnavailable
        case 11: self = .fiatPaymentsOnly
        default: self = .unknown(try json.unknownWord())
        }
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
    public static var description: Self { Self(member: 2) }
    public static var parameters: Self { Self(member: 3) }
    public static var strict: Self { Self(member: 4) }
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
