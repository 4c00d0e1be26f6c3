// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/ResponseFormatJsonSchema`.
public struct ResponseFormatJSONSchema: Hashable, Sendable {
    public var toolCallID: Optional<String>

    public var imageURL: Optional<String>

    public var urls: Optional<[String]>

    public var url: Optional<String>

    public var httpAPIKey: Optional<String>

    public var topP: Optional<Double>

    public var i18nText: Optional<String>

    public var jsonSchema: Optional<JSONSchema>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        toolCallID: String? = nil,
        imageURL: String? = nil,
        urls: [String]? = nil,
        url: String? = nil,
        httpAPIKey: String? = nil,
        topP: Double? = nil,
        i18nText: String? = nil,
        jsonSchema: JSONSchema? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.toolCallID = toolCallID
        self.imageURL = imageURL
        self.urls = urls
        self.url = url
        self.httpAPIKey = httpAPIKey
        self.topP = topP
        self.i18nText = i18nText
        self.jsonSchema = jsonSchema
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct JSONSchema: Hashable, Sendable {
        public var strict: Optional<Bool>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            strict: Bool? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.strict = strict
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ResponseFormatJSONSchema: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var toolCallID: String?
        var imageURL: String?
        var urls: [String]?
        var url: String?
        var httpAPIKey: String?
        var topP: Double?
        var i18nText: String?
        var jsonSchema: JSONSchema?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"tool_call_id\":", 1, &member) { json.optional(&toolCallID, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"image_url\":", 2, &member) { json.optional(&imageURL, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"urls\":", 3, &member) { json.optional(&urls, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"url\":", 4, &member) { json.optional(&url, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"httpAPIKey\":", 5, &member) { json.optional(&httpAPIKey, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"top_p\":", 6, &member) { json.optional(&topP, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"i18n_text\":", 7, &member) { json.optional(&i18nText, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"json_schema\":", 8, &member) { json.optional(&jsonSchema, 8, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "tool_call_id\nimage_url\nurls\nurl\nhttpAPIKey\ntop_p\ni18n_text\njson_schema\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            toolCallID: toolCallID,
            imageURL: imageURL,
            urls: urls,
            url: url,
            httpAPIKey: httpAPIKey,
            topP: topP,
            i18nText: i18nText,
            jsonSchema: jsonSchema,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"tool_call_id\":", toolCallID, 1, nulls)
        json.optional(",\"image_url\":", imageURL, 2, nulls)
        json.optional(",\"urls\":", urls, 3, nulls)
        json.optional(",\"url\":", url, 4, nulls)
        json.optional(",\"httpAPIKey\":", httpAPIKey, 5, nulls)
        json.optional(",\"top_p\":", topP, 6, nulls)
        json.optional(",\"i18n_text\":", i18nText, 7, nulls)
        json.optional(",\"json_schema\":", jsonSchema, 8, nulls)
        json.closeObject(from: start, names: "tool_call_id\nimage_url\nurls\nurl\nhttpAPIKey\ntop_p\ni18n_text\njson_schema\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/ResponseFormatJsonSchema/properties/\ntool_call_id\nimage_url\nurls\nurl\nhttpAPIKey\ntop_p\ni18n_text\njson_schema\n" }
}

extension ResponseFormatJSONSchema.JSONSchema: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var strict: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"strict\":", 1, &member) { json.optional(&strict, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "strict\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            strict: strict,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"strict\":", strict, 1, nulls)
        json.closeObject(from: start, names: "strict\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/ResponseFormatJsonSchema/properties/json_schema/properties/\nstrict\n" }
}
