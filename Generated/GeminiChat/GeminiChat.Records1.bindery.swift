// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

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

    public var extraContent: Optional<ExtraContent>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        role: Role? = nil,
        content: String? = nil,
        toolCalls: [ChatCompletionMessageToolCallChunk]? = nil,
        extraContent: ExtraContent? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.role = role
        self.content = content
        self.toolCalls = toolCalls
        self.extraContent = extraContent
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
}

extension ChatCompletionStreamResponseDelta: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var role: Role?
        var content: String?
        var toolCalls: [ChatCompletionMessageToolCallChunk]?
        var extraContent: ExtraContent?
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
                if member == 4 || json.key("\"extra_content\":") { json.optional(&extraContent, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\ntool_calls\nextra_content\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            role: role,
            content: content,
            toolCalls: toolCalls,
            extraContent: extraContent,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"role\":", role, 1, nulls)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 3, nulls)
        json.optional(",\"extra_content\":", extraContent, 4, nulls)
        json.closeObject(from: start, names: "role\ncontent\ntool_calls\nextra_content\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1813:11 role\n1817:11 content\n1823:11 tool_calls\ngemini.yaml:218:9 extra_content\n" }
}

extension ExplicitNulls<ChatCompletionStreamResponseDelta> {
    public static var content: Self { Self(member: 2) }
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
