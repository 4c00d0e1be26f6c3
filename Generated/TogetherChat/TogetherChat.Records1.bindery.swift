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

/// A recording by its address.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartAudioURL`.
public struct ChatCompletionRequestMessageContentPartAudioURL: Hashable, Sendable {
    /// The recording.
    public var audioURL: AudioURL

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(audioURL: AudioURL, unknownFields: JSONObject = [:]) {
        self.audioURL = audioURL
        self.unknownFields = unknownFields
    }

    /// The recording.
    public struct AudioURL: Hashable, Sendable {
        /// Where the recording lies.
        public var url: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(url: String, unknownFields: JSONObject = [:]) {
            self.url = url
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionRequestMessageContentPartAudioURL: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var audioURL: AudioURL?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"audio_url\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"audio_url\":") { json.required(&audioURL) }
                fallthrough
            default:
                member = json.nextMember(of: "type\naudio_url\n", unknown: &unknownFields)
            }
        }
        guard let audioURL, json.isSound else { throw json.failure(missing: "audio_url\n", from: start) }
        self.init(audioURL: audioURL, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"audio_url\"", "type", unknown: unknownFields)
        json.required(",\"audio_url\":", audioURL)
        json.closeObject(from: start, names: "type\naudio_url\n", unknown: unknownFields)
    }

    public static var places: StaticString { "together.yaml:327:13 type\n331:13 audio_url\n" }
}

extension ChatCompletionRequestMessageContentPartAudioURL.AudioURL: Record {
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

    public static var places: StaticString { "together.yaml:336:17 url\n" }
}

/// An image.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartImage`.
public struct ChatCompletionRequestMessageContentPartImage: Hashable, Sendable {
    /// The image and how closely to look at it.
    public var imageURL: ImageURL

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(imageURL: ImageURL, unknownFields: JSONObject = [:]) {
        self.imageURL = imageURL
        self.unknownFields = unknownFields
    }

    /// The image and how closely to look at it.
    public struct ImageURL: Hashable, Sendable {
        /// Where the image lies, or the image itself as a `data:` URL in base64.
        public var url: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(url: String, unknownFields: JSONObject = [:]) {
            self.url = url
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionRequestMessageContentPartImage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var imageURL: ImageURL?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"image_url\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"image_url\":") { json.required(&imageURL) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nimage_url\n", unknown: &unknownFields)
            }
        }
        guard let imageURL, json.isSound else { throw json.failure(missing: "image_url\n", from: start) }
        self.init(imageURL: imageURL, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"image_url\"", "type", unknown: unknownFields)
        json.required(",\"image_url\":", imageURL)
        json.closeObject(from: start, names: "type\nimage_url\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:939:11 type\n943:11 image_url\n" }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL: Record {
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

    public static var places: StaticString { "openai.yaml:947:15 url\n" }
}

/// A piece of text.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartText`.
public struct ChatCompletionRequestMessageContentPartText: Hashable, Sendable {
    /// The text.
    public var text: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(text: String, unknownFields: JSONObject = [:]) {
        self.text = text
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionRequestMessageContentPartText: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var text: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"text\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"text\":") { json.required(&text) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ntext\n", unknown: &unknownFields)
            }
        }
        guard let text, json.isSound else { throw json.failure(missing: "text\n", from: start) }
        self.init(text: text, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"text\"", "type", unknown: unknownFields)
        json.required(",\"text\":", text)
        json.closeObject(from: start, names: "type\ntext\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:924:11 type\n928:11 text\n" }
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

        public init(rawValue: String) {
            switch rawValue {
            case "system": self = .system
            case "user": self = .user
            case "assistant": self = .assistant
            case "function": self = .function
            case "tool": self = .tool
            default: self = .unknown(rawValue)
            }
        }

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
        let start = try json.enterRecord(Self.self)
        var role: Role?
        var content: String?
        var toolCalls: [ChatCompletionMessageToolCallChunk]?
        var functionCall: FunctionCall?
        var tokenID: Int?
        var reasoning: String?
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
                if member == 3 || json.key("\"tool_calls\":") { json.optional(&toolCalls, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"function_call\":") { json.optional(&functionCall, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"token_id\":") { json.optional(&tokenID, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"reasoning\":") { json.optional(&reasoning, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\ntool_calls\nfunction_call\ntoken_id\nreasoning\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            role: role,
            content: content,
            toolCalls: toolCalls,
            functionCall: functionCall,
            tokenID: tokenID,
            reasoning: reasoning,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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

    public static var places: StaticString { "openai.yaml:1813:11 role\n1817:11 content\n1823:11 tool_calls\n1828:11 function_call\ntogether.yaml:514:9 token_id\n517:9 reasoning\n" }
}

extension ExplicitNulls<ChatCompletionStreamResponseDelta> {
    public static var content: Self { Self(member: 2) }
    public static var functionCall: Self { Self(member: 4) }
    public static var reasoning: Self { Self(member: 6) }
}

extension ChatCompletionStreamResponseDelta.Role {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "system\nuser\nassistant\nfunction\ntool\n") {
        case 1: self = .system
        case 2: self = .user
        case 3: self = .assistant
        case 4: self = .function
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

/// A remark on the request.
///
/// Source: `/components/schemas/InferenceWarning`.
public struct InferenceWarning: Hashable, Sendable {
    /// The remark.
    public var message: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(message: String, unknownFields: JSONObject = [:]) {
        self.message = message
        self.unknownFields = unknownFields
    }
}

extension InferenceWarning: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var message: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"message\":") { json.required(&message) }
                fallthrough
            default:
                member = json.nextMember(of: "message\n", unknown: &unknownFields)
            }
        }
        guard let message, json.isSound else { throw json.failure(missing: "message\n", from: start) }
        self.init(message: message, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"message\":", message)
        json.closeObject(from: start, names: "message\n", unknown: unknownFields)
    }

    public static var places: StaticString { "together.yaml:462:13 message\n" }
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
    public var jsonSchema: Optional<JSONSchema>

    /// The schema, without a name.
    public var schema: Optional<ResponseFormatJSONSchemaSchema>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        jsonSchema: JSONSchema? = nil,
        schema: ResponseFormatJSONSchemaSchema? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.jsonSchema = jsonSchema
        self.schema = schema
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The schema, its name and how closely it is followed.
    public struct JSONSchema: Hashable, Sendable {
        /// What the response is for, so that the model fills it in sensibly.
        public var description: Optional<String>

        /// The format's name: up to 64 letters, digits, underscores and dashes.
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
        var schema: ResponseFormatJSONSchemaSchema?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"json_schema\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"json_schema\":") { json.optional(&jsonSchema, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"schema\":") { json.optional(&schema, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\njson_schema\nschema\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            jsonSchema: jsonSchema,
            schema: schema,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"json_schema\"", "type", unknown: unknownFields)
        json.optional(",\"json_schema\":", jsonSchema, 2, nulls)
        json.optional(",\"schema\":", schema, 3, nulls)
        json.closeObject(from: start, names: "type\njson_schema\nschema\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1309:11 type\n1313:11 json_schema\ntogether.yaml:216:9 schema\n" }
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

/// Text that matches a pattern.
///
/// Source: `/components/schemas/ResponseFormatRegex`.
public struct ResponseFormatRegex: Hashable, Sendable {
    /// The regular expression.
    public var pattern: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(pattern: String, unknownFields: JSONObject = [:]) {
        self.pattern = pattern
        self.unknownFields = unknownFields
    }
}

extension ResponseFormatRegex: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var pattern: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"regex\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"pattern\":") { json.required(&pattern) }
                fallthrough
            default:
                member = json.nextMember(of: "type\npattern\n", unknown: &unknownFields)
            }
        }
        guard let pattern, json.isSound else { throw json.failure(missing: "pattern\n", from: start) }
        self.init(pattern: pattern, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"regex\"", "type", unknown: unknownFields)
        json.required(",\"pattern\":", pattern)
        json.closeObject(from: start, names: "type\npattern\n", unknown: unknownFields)
    }

    public static var places: StaticString { "together.yaml:226:13 type\n230:13 pattern\n" }
}
