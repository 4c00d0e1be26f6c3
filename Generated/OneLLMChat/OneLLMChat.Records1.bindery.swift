// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// A recording by its address.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartAudioURL`.
public struct ChatCompletionRequestMessageContentPartAudioURL: Hashable, Sendable {
    /// The recording, as an object or as its address alone.
    public var audioURL: AudioURL

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(audioURL: AudioURL, unknownFields: JSONObject = [:]) {
        self.audioURL = audioURL
        self.unknownFields = unknownFields
    }

    /// The recording, as an object or as its address alone.
    public enum AudioURL: Hashable, Sendable {
        /// The recording.
        case object(Object)
        /// The address alone.
        case string(String)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        /// The recording.
        public struct Object: Hashable, Sendable {
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

    public static var places: StaticString { "onellm.yaml:215:13 type\n219:13 audio_url\n" }
}

extension ChatCompletionRequestMessageContentPartAudioURL.AudioURL: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: Object.self))
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestMessageContentPartAudioURL.AudioURL: ExpressibleByStringInterpolation {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension ChatCompletionRequestMessageContentPartAudioURL.AudioURL {
    /// The recording.
    public static func object(_ url: String) -> Self {
        .object(Object(url: url))
    }
}

extension ChatCompletionRequestMessageContentPartAudioURL.AudioURL.Object: Record {
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

    public static var places: StaticString { "onellm.yaml:226:21 url\n" }
}

/// An image.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartImage`.
public struct ChatCompletionRequestMessageContentPartImage: Hashable, Sendable {
    /// The image and how closely to look at it; for some servers its address alone.
    public var imageURL: Optional<ImageURL>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(imageURL: ImageURL?, unknownFields: JSONObject = [:]) {
        self.imageURL = imageURL
        self.unknownFields = unknownFields
    }

    /// The image and how closely to look at it; for some servers its address alone.
    public enum ImageURL: Hashable, Sendable {
        /// The image and how closely to look at it.
        case object(Object)
        /// The address alone.
        case string(String)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        /// The image and how closely to look at it.
        public struct Object: Hashable, Sendable {
            /// Where the image lies, or the image itself as a `data:` URL in base64.
            public var url: Optional<String>

            /// How closely to look: `high` sees more and costs more tokens.
            public var detail: Optional<Detail>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                url: String?,
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
                if member == 2 || json.key("\"image_url\":") { json.nullable(&imageURL, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nimage_url\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(imageURL: imageURL, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"image_url\"", "type", unknown: unknownFields)
        json.nullable(",\"image_url\":", imageURL, unknown: unknownFields)
        json.closeObject(from: start, names: "type\nimage_url\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:939:11 type\n943:11 image_url\n" }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: Object.self))
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL: ExpressibleByStringInterpolation {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL {
    /// The image and how closely to look at it.
    public static func object(_ url: String?, detail: Object.Detail? = nil) -> Self {
        .object(Object(url: url, detail: detail))
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL.Object: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var url: String?
        var detail: Detail?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"url\":") { json.nullable(&url, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"detail\":") { json.optional(&detail, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "url\ndetail\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            url: url,
            detail: detail,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.nullable(",\"url\":", url, unknown: unknownFields)
        json.optional(",\"detail\":", detail, 2, nulls)
        json.closeObject(from: start, names: "url\ndetail\n", unknown: unknownFields)
    }

    public static var places: StaticString { "compatible.yaml:294:17 url\n297:17 detail\n" }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL.Object.Detail {
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
    /// Marks a part as text.
    ///
    /// Default: `"text"`. Always `"text"`.
    public var type: Optional<TypeValue>

    /// The text.
    public var text: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: String?,
        type: TypeValue? = .text,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a part as text.
    public enum TypeValue: OpenEnum {
        /// Marks a part as text.
        case text
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.text] }

        public init(rawValue: String) {
            switch rawValue {
            case "text": self = .text
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .text: "text"
            case .unknown(let value): value
            }
        }
    }
}

extension ChatCompletionRequestMessageContentPartText: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: TypeValue?
        var text: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"text\":") { json.nullable(&text, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ntext\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            text: text,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.nullable(",\"text\":", text, unknown: unknownFields)
        json.closeObject(from: start, names: "type\ntext\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:924:11 type\n928:11 text\n" }
}

extension ChatCompletionRequestMessageContentPartText.TypeValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "text\n") {
        case 1: self = .text
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// What the user says, shows or hands over.
///
/// Source: `/components/schemas/ChatCompletionRequestUserMessage`.
public struct ChatCompletionRequestUserMessage: Hashable, Sendable {
    /// The message itself.
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
        json.constant(",\"role\":\"user\"", "role", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
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

    public var content: Optional<MessageContent>

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

    /// What the model thought.
    public var reasoningContent: Optional<String>

    /// What the model thought, by its other name.
    public var reasoning: Optional<String>

    /// What the model thought, piece by piece; sent back as it came.
    public var reasoningDetails: Optional<[ReasoningDetail]>

    /// Sources of the text, where the model searched.
    public var annotations: Optional<[Annotation]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        role: Role? = nil,
        content: MessageContent? = nil,
        refusal: String? = nil,
        toolCalls: [ChatCompletionMessageToolCallChunk]? = nil,
        functionCall: FunctionCall? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil,
        annotations: [Annotation]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.role = role
        self.content = content
        self.refusal = refusal
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.reasoningContent = reasoningContent
        self.reasoning = reasoning
        self.reasoningDetails = reasoningDetails
        self.annotations = annotations
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
        var content: MessageContent?
        var refusal: String?
        var toolCalls: [ChatCompletionMessageToolCallChunk]?
        var functionCall: FunctionCall?
        var reasoningContent: String?
        var reasoning: String?
        var reasoningDetails: [ReasoningDetail]?
        var annotations: [Annotation]?
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
            case 6:
                if member == 6 || json.key("\"reasoning_content\":") { json.optional(&reasoningContent, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"reasoning\":") { json.optional(&reasoning, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"reasoning_details\":") { json.optional(&reasoningDetails, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"annotations\":") { json.optional(&annotations, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nrefusal\ntool_calls\nfunction_call\nreasoning_content\nreasoning\nreasoning_details\nannotations\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            role: role,
            content: content,
            refusal: refusal,
            toolCalls: toolCalls,
            functionCall: functionCall,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails,
            annotations: annotations,
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
        json.optional(",\"reasoning_content\":", reasoningContent, 6, nulls)
        json.optional(",\"reasoning\":", reasoning, 7, nulls)
        json.optional(",\"reasoning_details\":", reasoningDetails, 8, nulls)
        json.optional(",\"annotations\":", annotations, 9, nulls)
        json.closeObject(from: start, names: "role\ncontent\nrefusal\ntool_calls\nfunction_call\nreasoning_content\nreasoning\nreasoning_details\nannotations\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1813:11 role\n1817:11 content\n1820:11 refusal\n1823:11 tool_calls\n1828:11 function_call\ncompatible.yaml:210:9 reasoning_content\n213:9 reasoning\n216:9 reasoning_details\n408:9 annotations\n" }
}

extension ExplicitNulls<ChatCompletionStreamResponseDelta> {
    public static var content: Self { Self(member: 2) }
    public static var refusal: Self { Self(member: 3) }
    public static var reasoningContent: Self { Self(member: 6) }
    public static var reasoning: Self { Self(member: 7) }
    public static var reasoningDetails: Self { Self(member: 8) }
    public static var annotations: Self { Self(member: 9) }
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
