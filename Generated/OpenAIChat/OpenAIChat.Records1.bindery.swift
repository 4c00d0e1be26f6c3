// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// Has the model call one certain function of `functions`.
///
/// Source: `/components/schemas/ChatCompletionFunctionCallOption`.
public struct ChatCompletionFunctionCallOption: Hashable, Sendable {
    /// The function's name.
    public var name: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(name: String, unknownFields: JSONObject = [:]) {
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionFunctionCallOption: Record {
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

    public static var places: StaticString { "openai.yaml:1206:11 name\n" }
}

/// Has the model call one certain custom tool.
///
/// Source: `/components/schemas/ChatCompletionNamedToolChoiceCustom`.
public struct ChatCompletionNamedToolChoiceCustom: Hashable, Sendable {
    /// The custom tool.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(custom: Custom, unknownFields: JSONObject = [:]) {
        self.custom = custom
        self.unknownFields = unknownFields
    }

    /// The custom tool.
    public struct Custom: Hashable, Sendable {
        /// The tool's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionNamedToolChoiceCustom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var custom: Custom?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"custom\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"custom\":") { json.required(&custom) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ncustom\n", unknown: &unknownFields)
            }
        }
        guard let custom, json.isSound else { throw json.failure(missing: "custom\n", from: start) }
        self.init(custom: custom, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"custom\"", "type", unknown: unknownFields)
        json.required(",\"custom\":", custom)
        json.closeObject(from: start, names: "type\ncustom\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1183:11 type\n1187:11 custom\n" }
}

extension ChatCompletionNamedToolChoiceCustom.Custom: Record {
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

    public static var places: StaticString { "openai.yaml:1191:15 name\n" }
}

/// An image.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartImage`.
public struct ChatCompletionRequestMessageContentPartImage: Hashable, Sendable {
    /// The image and how closely to look at it.
    public var imageURL: ImageURL

    public var promptCacheBreakpoint: Optional<PromptCacheBreakpointParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        imageURL: ImageURL,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.imageURL = imageURL
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The image and how closely to look at it.
    public struct ImageURL: Hashable, Sendable {
        /// Where the image lies, or the image itself as a `data:` URL in base64.
        public var url: URIString

        /// How closely to look: `high` sees more and costs more tokens.
        ///
        /// Default: `"auto"`.
        public var detail: Optional<Detail>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            url: URIString,
            detail: Detail? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.url = url
            self.detail = detail
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// How closely to look: `high` sees more and costs more tokens.
        public enum Detail: OpenEnum {
            case auto
            case low
            case high
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.auto, .low, .high] }

            public init(rawValue: String) {
                switch rawValue {
                case "auto": self = .auto
                case "low": self = .low
                case "high": self = .high
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .auto: "auto"
                case .low: "low"
                case .high: "high"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension ChatCompletionRequestMessageContentPartImage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var imageURL: ImageURL?
        var promptCacheBreakpoint: PromptCacheBreakpointParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"image_url\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"image_url\":") { json.required(&imageURL) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"prompt_cache_breakpoint\":") { json.optional(&promptCacheBreakpoint, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nimage_url\nprompt_cache_breakpoint\n", unknown: &unknownFields)
            }
        }
        guard let imageURL, json.isSound else { throw json.failure(missing: "image_url\n", from: start) }
        self.init(
            imageURL: imageURL,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"image_url\"", "type", unknown: unknownFields)
        json.required(",\"image_url\":", imageURL)
        json.optional(",\"prompt_cache_breakpoint\":", promptCacheBreakpoint, 3, nulls)
        json.closeObject(from: start, names: "type\nimage_url\nprompt_cache_breakpoint\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:939:11 type\n943:11 image_url\n957:11 prompt_cache_breakpoint\n" }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var url: URIString?
        var detail: Detail?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"url\":") { json.required(&url) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"detail\":") { json.optional(&detail, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "url\ndetail\n", unknown: &unknownFields)
            }
        }
        guard let url, json.isSound else { throw json.failure(missing: "url\n", from: start) }
        self.init(
            url: url,
            detail: detail,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"url\":", url)
        json.optional(",\"detail\":", detail, 2, nulls)
        json.closeObject(from: start, names: "url\ndetail\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:947:15 url\n951:15 detail\n" }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL.Detail {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "auto\nlow\nhigh\n") {
        case 1: self = .auto
        case 2: self = .low
        case 3: self = .high
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// A piece of text.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartText`.
public struct ChatCompletionRequestMessageContentPartText: Hashable, Sendable {
    /// The text.
    public var text: String

    public var promptCacheBreakpoint: Optional<PromptCacheBreakpointParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: String,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionRequestMessageContentPartText: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var text: String?
        var promptCacheBreakpoint: PromptCacheBreakpointParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"text\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"text\":") { json.required(&text) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"prompt_cache_breakpoint\":") { json.optional(&promptCacheBreakpoint, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ntext\nprompt_cache_breakpoint\n", unknown: &unknownFields)
            }
        }
        guard let text, json.isSound else { throw json.failure(missing: "text\n", from: start) }
        self.init(
            text: text,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"text\"", "type", unknown: unknownFields)
        json.required(",\"text\":", text)
        json.optional(",\"prompt_cache_breakpoint\":", promptCacheBreakpoint, 3, nulls)
        json.closeObject(from: start, names: "type\ntext\nprompt_cache_breakpoint\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:924:11 type\n928:11 text\n931:11 prompt_cache_breakpoint\n" }
}

/// What the user says, shows or hands over.
///
/// Source: `/components/schemas/ChatCompletionRequestUserMessage`.
public struct ChatCompletionRequestUserMessage: Hashable, Sendable {
    /// The message itself.
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

    /// The message itself.
    public enum Content: Hashable, Sendable {
        /// The message as one text.
        case string(String)
        /// The message as a list of parts: text, images, sound, files.
        case array([ChatCompletionRequestUserMessageContentPart])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ChatCompletionRequestUserMessage: Record {
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
                if member == 1 || json.key("\"role\":") { json.constant("\"user\"", unknown: &unknownFields) }
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
        json.constant(",\"role\":\"user\"", "role", unknown: unknownFields)
        json.required(",\"content\":", content)
        json.optional(",\"name\":", name, 3, nulls)
        json.closeObject(from: start, names: "role\ncontent\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:777:11 role\n781:11 content\n790:11 name\n" }
}

extension ChatCompletionRequestUserMessage.Content: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [ChatCompletionRequestUserMessageContentPart].self))
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

extension ChatCompletionRequestUserMessage.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestUserMessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestUserMessageContentPart...) {
        self = .array(elements)
    }
}

/// What was added to a response. Texts are to be appended to what came before.
///
/// Source: `/components/schemas/ChatCompletionStreamResponseDelta`.
public struct ChatCompletionStreamResponseDelta: Hashable, Sendable {
    /// Who speaks, usually told once at the beginning.
    public var role: Optional<Role>

    /// More of the text.
    public var content: Optional<String>

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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        role: Role? = nil,
        content: String? = nil,
        refusal: String? = nil,
        toolCalls: [ChatCompletionMessageToolCallChunk]? = nil,
        functionCall: FunctionCall? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.role = role
        self.content = content
        self.refusal = refusal
        self.toolCalls = toolCalls
        _functionCall = functionCall
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

        public init(rawValue: String) {
            switch rawValue {
            case "developer": self = .developer
            case "system": self = .system
            case "user": self = .user
            case "assistant": self = .assistant
            case "tool": self = .tool
            default: self = .unknown(rawValue)
            }
        }

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
        let start = try json.enterRecord(Self.self)
        var role: Role?
        var content: String?
        var refusal: String?
        var toolCalls: [ChatCompletionMessageToolCallChunk]?
        var functionCall: FunctionCall?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.optional(&role, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"refusal\":") { json.optional(&refusal, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"tool_calls\":") { json.optional(&toolCalls, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"function_call\":") { json.optional(&functionCall, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nrefusal\ntool_calls\nfunction_call\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            role: role,
            content: content,
            refusal: refusal,
            toolCalls: toolCalls,
            functionCall: functionCall,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"role\":", role, 1, nulls)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"refusal\":", refusal, 3, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 4, nulls)
        json.optional(",\"function_call\":", _functionCall, 5, nulls)
        json.closeObject(from: start, names: "role\ncontent\nrefusal\ntool_calls\nfunction_call\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1813:11 role\n1817:11 content\n1820:11 refusal\n1823:11 tool_calls\n1828:11 function_call\n" }
}

extension ExplicitNulls<ChatCompletionStreamResponseDelta> {
    public static var content: Self { Self(member: 2) }
    public static var refusal: Self { Self(member: 3) }
}

extension ChatCompletionStreamResponseDelta.Role {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "developer\nsystem\nuser\nassistant\ntool\n") {
        case 1: self = .developer
        case 2: self = .system
        case 3: self = .user
        case 4: self = .assistant
        case 5: self = .tool
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension ChatCompletionStreamResponseDelta.FunctionCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var arguments: String?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"arguments\":") { json.optional(&arguments, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"name\":") { json.optional(&name, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "arguments\nname\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            arguments: arguments,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"arguments\":", arguments, 1, nulls)
        json.optional(",\"name\":", name, 2, nulls)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1833:15 arguments\n1836:15 name\n" }
}

/// Settings that requests to a model share, caching of prompts among them.
///
/// Source: `/components/schemas/CreateModelResponseProperties`.
public struct CreateModelResponseProperties: Hashable, Sendable {
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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        metadata: Metadata? = nil,
        topLogprobs: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        user: String? = nil,
        safetyIdentifier: String? = nil,
        promptCacheKey: String? = nil,
        promptCacheRetention: PromptCacheRetention? = nil,
        promptCacheOptions: PromptCacheOptionsParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.metadata = metadata
        self.topLogprobs = topLogprobs
        self.temperature = temperature
        self.topP = topP
        _user = user
        self.safetyIdentifier = safetyIdentifier
        self.promptCacheKey = promptCacheKey
        _promptCacheRetention = promptCacheRetention
        self.promptCacheOptions = promptCacheOptions
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
}

extension CreateModelResponseProperties: Record {
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
            default:
                member = json.nextMember(of: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\nprompt_cache_options\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            metadata: metadata,
            topLogprobs: topLogprobs,
            temperature: temperature,
            topP: topP,
            user: user,
            safetyIdentifier: safetyIdentifier,
            promptCacheKey: promptCacheKey,
            promptCacheRetention: promptCacheRetention,
            promptCacheOptions: promptCacheOptions,
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
        json.closeObject(from: start, names: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\nprompt_cache_options\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:348:11 metadata\n350:11 top_logprobs\n357:11 temperature\n365:11 top_p\n373:11 user\n379:11 safety_identifier\n385:11 prompt_cache_key\n388:11 prompt_cache_retention\n341:15 prompt_cache_options\n" }
}

extension ExplicitNulls<CreateModelResponseProperties> {
    public static var metadata: Self { Self(member: 1) }
    public static var topLogprobs: Self { Self(member: 2) }
    public static var temperature: Self { Self(member: 3) }
    public static var topP: Self { Self(member: 4) }
    public static var safetyIdentifier: Self { Self(member: 6) }
    public static var promptCacheKey: Self { Self(member: 7) }
    public static var promptCacheRetention: Self { Self(member: 8) }
}

extension CreateModelResponseProperties {
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
    }
}

extension CreateModelResponseProperties.PromptCacheRetention {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "in_memory\n24h\n") {
        case 1: self = .inMemory
        case 2: self = ._24h
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// Settings that requests to a model share.
///
/// Source: `/components/schemas/ModelResponseProperties`.
public struct ModelResponseProperties: Hashable, Sendable {
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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        metadata: Metadata? = nil,
        topLogprobs: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        user: String? = nil,
        safetyIdentifier: String? = nil,
        promptCacheKey: String? = nil,
        promptCacheRetention: PromptCacheRetention? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.metadata = metadata
        self.topLogprobs = topLogprobs
        self.temperature = temperature
        self.topP = topP
        _user = user
        self.safetyIdentifier = safetyIdentifier
        self.promptCacheKey = promptCacheKey
        _promptCacheRetention = promptCacheRetention
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
}

extension ModelResponseProperties: Record {
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
            default:
                member = json.nextMember(of: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            metadata: metadata,
            topLogprobs: topLogprobs,
            temperature: temperature,
            topP: topP,
            user: user,
            safetyIdentifier: safetyIdentifier,
            promptCacheKey: promptCacheKey,
            promptCacheRetention: promptCacheRetention,
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
        json.closeObject(from: start, names: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:348:11 metadata\n350:11 top_logprobs\n357:11 temperature\n365:11 top_p\n373:11 user\n379:11 safety_identifier\n385:11 prompt_cache_key\n388:11 prompt_cache_retention\n" }
}

extension ExplicitNulls<ModelResponseProperties> {
    public static var metadata: Self { Self(member: 1) }
    public static var topLogprobs: Self { Self(member: 2) }
    public static var temperature: Self { Self(member: 3) }
    public static var topP: Self { Self(member: 4) }
    public static var safetyIdentifier: Self { Self(member: 6) }
    public static var promptCacheKey: Self { Self(member: 7) }
    public static var promptCacheRetention: Self { Self(member: 8) }
}

extension ModelResponseProperties {
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
    }
}

extension ModelResponseProperties.PromptCacheRetention {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "in_memory\n24h\n") {
        case 1: self = .inMemory
        case 2: self = ._24h
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// What to do about findings in one direction.
///
/// Source: `/components/schemas/ModerationConfigParam`.
public struct ModerationConfigParam: Hashable, Sendable {
    public var mode: ModerationMode

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(mode: ModerationMode, unknownFields: JSONObject = [:]) {
        self.mode = mode
        self.unknownFields = unknownFields
    }
}

extension ModerationConfigParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var mode: ModerationMode?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"mode\":") { json.required(&mode) }
                fallthrough
            default:
                member = json.nextMember(of: "mode\n", unknown: &unknownFields)
            }
        }
        guard let mode, json.isSound else { throw json.failure(missing: "mode\n", from: start) }
        self.init(mode: mode, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"mode\":", mode)
        json.closeObject(from: start, names: "mode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:698:11 mode\n" }
}

/// What to do about findings, for each direction on its own.
///
/// Source: `/components/schemas/ModerationPolicyParam`.
public struct ModerationPolicyParam: Hashable, Sendable {
    /// For the conversation that is sent.
    public var input: Optional<ModerationConfigParam>

    /// For the response.
    public var output: Optional<ModerationConfigParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        input: ModerationConfigParam? = nil,
        output: ModerationConfigParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.input = input
        self.output = output
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ModerationPolicyParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var input: ModerationConfigParam?
        var output: ModerationConfigParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"input\":") { json.optional(&input, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"output\":") { json.optional(&output, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "input\noutput\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            input: input,
            output: output,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"input\":", input, 1, nulls)
        json.optional(",\"output\":", output, 2, nulls)
        json.closeObject(from: start, names: "input\noutput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:682:11 input\n687:11 output\n" }
}

extension ExplicitNulls<ModerationPolicyParam> {
    public static var input: Self { Self(member: 1) }
    public static var output: Self { Self(member: 2) }
}

/// One judgement over a piece of input or output.
///
/// Source: `/components/schemas/ModerationResultBody`.
public struct ModerationResultBody: Hashable, Sendable {
    /// The model that judged.
    public var model: String

    /// Whether anything harmful was found.
    public var flagged: Bool

    /// For each kind of harm, whether it was found.
    public var categories: [String: Bool]

    /// For each kind of harm, how sure the model is of it.
    public var categoryScores: [String: Double]

    /// For each kind of harm, what was looked at.
    public var categoryAppliedInputTypes: [String: [ModerationInputType]]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        model: String,
        flagged: Bool,
        categories: [String: Bool],
        categoryScores: [String: Double],
        categoryAppliedInputTypes: [String: [ModerationInputType]],
        unknownFields: JSONObject = [:]
    ) {
        self.model = model
        self.flagged = flagged
        self.categories = categories
        self.categoryScores = categoryScores
        self.categoryAppliedInputTypes = categoryAppliedInputTypes
        self.unknownFields = unknownFields
    }
}

extension ModerationResultBody: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var model: String?
        var flagged: Bool?
        var categories: [String: Bool]?
        var categoryScores: [String: Double]?
        var categoryAppliedInputTypes: [String: [ModerationInputType]]?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"moderation_result\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"model\":") { json.required(&model) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"flagged\":") { json.required(&flagged) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"categories\":") { json.required(&categories) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"category_scores\":") { json.required(&categoryScores) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"category_applied_input_types\":") { json.required(&categoryAppliedInputTypes) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nmodel\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n", unknown: &unknownFields)
            }
        }
        guard
            let model, let flagged, let categories, let categoryScores,
            let categoryAppliedInputTypes, json.isSound
        else { throw json.failure(missing: "model\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n", from: start) }
        self.init(
            model: model,
            flagged: flagged,
            categories: categories,
            categoryScores: categoryScores,
            categoryAppliedInputTypes: categoryAppliedInputTypes,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"moderation_result\"", "type", unknown: unknownFields)
        json.required(",\"model\":", model)
        json.required(",\"flagged\":", flagged)
        json.required(",\"categories\":", categories)
        json.required(",\"category_scores\":", categoryScores)
        json.required(",\"category_applied_input_types\":", categoryAppliedInputTypes)
        json.closeObject(from: start, names: "type\nmodel\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1666:11 type\n1671:11 model\n1674:11 flagged\n1677:11 categories\n1682:11 category_scores\n1687:11 category_applied_input_types\n" }
}

/// How the beginning of this request is cached. Models from `gpt-5.6` on take it. Up to four marks
/// are written per request.
///
/// Source: `/components/schemas/PromptCacheOptionsParam`.
public struct PromptCacheOptionsParam: Hashable, Sendable {
    /// How long what is cached stays usable at the least.
    ///
    /// Always `"30m"`.
    public var ttl: Optional<PromptCacheTTLEnum>

    /// Whether the provider sets one mark by itself.
    public var mode: Optional<PromptCacheModeEnum>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        ttl: PromptCacheTTLEnum? = nil,
        mode: PromptCacheModeEnum? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.ttl = ttl
        self.mode = mode
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension PromptCacheOptionsParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var ttl: PromptCacheTTLEnum?
        var mode: PromptCacheModeEnum?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"ttl\":") { json.optional(&ttl, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"mode\":") { json.optional(&mode, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "ttl\nmode\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            ttl: ttl,
            mode: mode,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"ttl\":", ttl, 1, nulls)
        json.optional(",\"mode\":", mode, 2, nulls)
        json.closeObject(from: start, names: "ttl\nmode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:633:11 ttl\n636:11 mode\n" }
}

/// Any JSON object. A message has to ask for JSON as well; a schema is the better choice where the
/// model knows it.
///
/// Source: `/components/schemas/ResponseFormatJsonObject`.
public struct ResponseFormatJSONObject: Hashable, Sendable {
    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(unknownFields: JSONObject = [:]) {
        self.unknownFields = unknownFields
    }
}

extension ResponseFormatJSONObject: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"json_object\"", unknown: &unknownFields) }
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
        json.constant(",\"type\":\"json_object\"", "type", unknown: unknownFields)
        json.closeObject(from: start, names: "type\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1345:11 type\n" }
}

/// JSON after a schema of yours.
///
/// Source: `/components/schemas/ResponseFormatJsonSchema`.
public struct ResponseFormatJSONSchema: Hashable, Sendable {
    /// The schema, its name and how closely it is followed.
    public var jsonSchema: JSONSchema

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(jsonSchema: JSONSchema, unknownFields: JSONObject = [:]) {
        self.jsonSchema = jsonSchema
        self.unknownFields = unknownFields
    }

    /// The schema, its name and how closely it is followed.
    public struct JSONSchema: Hashable, Sendable {
        /// What the response is for, so that the model fills it in sensibly.
        public var description: Optional<String>

        /// The format's name: up to 64 letters, digits, underscores and dashes.
        ///
        /// Length: at most 64. Pattern: `^[a-zA-Z0-9_-]+$`.
        public var name: String

        public var schema: Optional<ResponseFormatJSONSchemaSchema>

        /// Whether the response follows the schema to the letter. Then only part of JSON Schema can
        /// be used in it.
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
            schema: ResponseFormatJSONSchemaSchema? = nil,
            strict: Bool? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            self.description = description
            self.schema = schema
            self.strict = strict
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ResponseFormatJSONSchema: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var jsonSchema: JSONSchema?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"json_schema\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"json_schema\":") { json.required(&jsonSchema) }
                fallthrough
            default:
                member = json.nextMember(of: "type\njson_schema\n", unknown: &unknownFields)
            }
        }
        guard let jsonSchema, json.isSound else { throw json.failure(missing: "json_schema\n", from: start) }
        self.init(jsonSchema: jsonSchema, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"json_schema\"", "type", unknown: unknownFields)
        json.required(",\"json_schema\":", jsonSchema)
        json.closeObject(from: start, names: "type\njson_schema\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1309:11 type\n1313:11 json_schema\n" }
}

extension ResponseFormatJSONSchema {
    public func validate(into validator: inout Validator) {
        validator.visit("json_schema", jsonSchema)
    }
}

extension ResponseFormatJSONSchema.JSONSchema: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var description: String?
        var name: String?
        var schema: ResponseFormatJSONSchemaSchema?
        var strict: Bool?
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
                if member == 3 || json.key("\"schema\":") { json.optional(&schema, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"strict\":") { json.optional(&strict, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "description\nname\nschema\nstrict\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.failure(missing: "name\n", from: start) }
        self.init(
            name: name,
            description: description,
            schema: schema,
            strict: strict,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"description\":", description, 1, nulls)
        json.required(",\"name\":", name)
        json.optional(",\"schema\":", schema, 3, nulls)
        json.optional(",\"strict\":", strict, 4, nulls)
        json.closeObject(from: start, names: "description\nname\nschema\nstrict\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1317:15 description\n1320:15 name\n1325:15 schema\n1327:15 strict\n" }
}

extension ExplicitNulls<ResponseFormatJSONSchema.JSONSchema> {
    public static var strict: Self { Self(member: 4) }
}

extension ResponseFormatJSONSchema.JSONSchema {
    public func validate(into validator: inout Validator) {
        validator.length("name", name, atMost: 64, "openai.yaml:1322:26")
        validator.pattern("name", name, "^[a-zA-Z0-9_-]+$", "openai.yaml:1323:24")
    }
}
