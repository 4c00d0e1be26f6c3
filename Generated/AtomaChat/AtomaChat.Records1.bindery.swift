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
        public var url: String

        /// How closely to look.
        public var detail: Optional<Detail>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            url: String,
            detail: Detail? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.url = url
            self.detail = detail
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// How closely to look.
        public struct Detail: OpenString {
            public var rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            public static var auto: Self { Self(rawValue: "auto") }
            public static var low: Self { Self(rawValue: "low") }
            public static var high: Self { Self(rawValue: "high") }
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

extension ExplicitNulls<ChatCompletionRequestMessageContentPartImage.ImageURL> {
    public static var detail: Self { Self(member: 2) }
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

extension ChatCompletionRequestUserMessage: Record {
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

    public static var places: StaticString { "openai.yaml:777:11 role\n781:11 content\natoma.yaml:282:9 name\n" }
}

extension ExplicitNulls<ChatCompletionRequestUserMessage> {
    public static var name: Self { Self(member: 3) }
}

/// What was added to a response. Texts are to be appended to what came before.
///
/// Source: `/components/schemas/ChatCompletionStreamResponseDelta`.
public struct ChatCompletionStreamResponseDelta: Hashable, Sendable {
    /// More of the text.
    public var content: Optional<String>

    /// More of the calls; `index` tells which of them.
    public var toolCalls: Optional<[ChatCompletionMessageToolCallChunk]>

    /// Who speaks, usually told once at the beginning.
    public var role: Optional<Role>

    /// More of what the model thinks first.
    public var reasoningContent: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: String? = nil,
        toolCalls: [ChatCompletionMessageToolCallChunk]? = nil,
        role: Role? = nil,
        reasoningContent: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.toolCalls = toolCalls
        self.role = role
        self.reasoningContent = reasoningContent
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Who speaks, usually told once at the beginning.
    public struct Role: OpenString {
        public var rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public static var assistant: Self { Self(rawValue: "assistant") }
    }
}

extension ChatCompletionStreamResponseDelta: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: String?
        var toolCalls: [ChatCompletionMessageToolCallChunk]?
        var role: Role?
        var reasoningContent: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"content\":") { json.optional(&content, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"tool_calls\":") { json.optional(&toolCalls, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"role\":") { json.optional(&role, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"reasoning_content\":") { json.optional(&reasoningContent, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "content\ntool_calls\nrole\nreasoning_content\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            content: content,
            toolCalls: toolCalls,
            role: role,
            reasoningContent: reasoningContent,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"content\":", content, 1, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 2, nulls)
        json.optional(",\"role\":", role, 3, nulls)
        json.optional(",\"reasoning_content\":", reasoningContent, 4, nulls)
        json.closeObject(from: start, names: "content\ntool_calls\nrole\nreasoning_content\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1817:11 content\n1823:11 tool_calls\natoma.yaml:459:9 role\n466:9 reasoning_content\n" }
}

extension ExplicitNulls<ChatCompletionStreamResponseDelta> {
    public static var content: Self { Self(member: 1) }
    public static var toolCalls: Self { Self(member: 2) }
    public static var role: Self { Self(member: 3) }
    public static var reasoningContent: Self { Self(member: 4) }
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
    public static var description: Self { Self(member: 1) }
    public static var strict: Self { Self(member: 4) }
}
