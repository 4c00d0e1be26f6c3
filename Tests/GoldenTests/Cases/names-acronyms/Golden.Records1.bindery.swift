// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

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

    public init(
        toolCallID: String? = nil,
        imageURL: String? = nil,
        urls: [String]? = nil,
        url: String? = nil,
        httpAPIKey: String? = nil,
        topP: Double? = nil,
        i18nText: String? = nil,
        jsonSchema: JSONSchema? = nil,
        unknownFields: JSONObject = [:]
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
    }

    public struct JSONSchema: Hashable, Sendable {
        public var strict: Optional<Bool>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(strict: Bool? = nil, unknownFields: JSONObject = [:]) {
            self.strict = strict
            self.unknownFields = unknownFields
        }
    }
}

extension ResponseFormatJSONSchema: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var toolCallID: String?
        var imageURL: String?
        var urls: [String]?
        var url: String?
        var httpAPIKey: String?
        var topP: Double?
        var i18nText: String?
        var jsonSchema: JSONSchema?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"tool_call_id\":") { json.optional(&toolCallID, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"image_url\":") { json.optional(&imageURL, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"urls\":") { json.optional(&urls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"url\":") { json.optional(&url, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"httpAPIKey\":") { json.optional(&httpAPIKey, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"top_p\":") { json.optional(&topP, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"i18n_text\":") { json.optional(&i18nText, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"json_schema\":") { json.optional(&jsonSchema, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "tool_call_id\nimage_url\nurls\nurl\nhttpAPIKey\ntop_p\ni18n_text\njson_schema\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(
            toolCallID: toolCallID,
            imageURL: imageURL,
            urls: urls,
            url: url,
            httpAPIKey: httpAPIKey,
            topP: topP,
            i18nText: i18nText,
            jsonSchema: jsonSchema,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let toolCallID {
            json.literal(",\"tool_call_id\":")
            toolCallID.write(json: &json)
        }
        if let imageURL {
            json.literal(",\"image_url\":")
            imageURL.write(json: &json)
        }
        if let urls {
            json.literal(",\"urls\":")
            urls.write(json: &json)
        }
        if let url {
            json.literal(",\"url\":")
            url.write(json: &json)
        }
        if let httpAPIKey {
            json.literal(",\"httpAPIKey\":")
            httpAPIKey.write(json: &json)
        }
        if let topP {
            json.literal(",\"top_p\":")
            topP.write(json: &json)
        }
        if let i18nText {
            json.literal(",\"i18n_text\":")
            i18nText.write(json: &json)
        }
        if let jsonSchema {
            json.literal(",\"json_schema\":")
            jsonSchema.write(json: &json)
        }
        json.closeObject(from: start, names: "tool_call_id\nimage_url\nurls\nurl\nhttpAPIKey\ntop_p\ni18n_text\njson_schema\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:9:23 tool_call_id\n10:20 image_url\n11:15 urls\n12:14 url\n13:21 httpAPIKey\n14:16 top_p\n15:20 i18n_text\n16:22 json_schema\n" }
}

extension ResponseFormatJSONSchema.JSONSchema: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var strict: Bool?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"strict\":") { json.optional(&strict, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "strict\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(strict: strict, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let strict {
            json.literal(",\"strict\":")
            strict.write(json: &json)
        }
        json.closeObject(from: start, names: "strict\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:16:60 strict\n" }
}
