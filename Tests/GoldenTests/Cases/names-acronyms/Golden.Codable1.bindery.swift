// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ResponseFormatJSONSchema: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let toolCallID: String? = try fields.optional("tool_call_id")
        let imageURL: String? = try fields.optional("image_url")
        let urls: [String]? = try fields.optional("urls")
        let url: String? = try fields.optional("url")
        let httpAPIKey: String? = try fields.optional("httpAPIKey")
        let topP: Double? = try fields.optional("top_p")
        let i18nText: String? = try fields.optional("i18n_text")
        let jsonSchema: JSONSchema? = try fields.optional("json_schema")
        self.init(
            toolCallID: toolCallID,
            imageURL: imageURL,
            urls: urls,
            url: url,
            httpAPIKey: httpAPIKey,
            topP: topP,
            i18nText: i18nText,
            jsonSchema: jsonSchema,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("tool_call_id", toolCallID)
        try fields.optional("image_url", imageURL)
        try fields.optional("urls", urls)
        try fields.optional("url", url)
        try fields.optional("httpAPIKey", httpAPIKey)
        try fields.optional("top_p", topP)
        try fields.optional("i18n_text", i18nText)
        try fields.optional("json_schema", jsonSchema)
        try fields.finish()
    }
}

extension ResponseFormatJSONSchema.JSONSchema: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let strict: Bool? = try fields.optional("strict")
        self.init(strict: strict, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("strict", strict)
        try fields.finish()
    }
}
