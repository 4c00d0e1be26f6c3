// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ResponseFormatJSONSchema: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let toolCallID: String? = fields.optional("tool_call_id")
        let imageURL: String? = fields.optional("image_url")
        let urls: [String]? = fields.optional("urls")
        let url: String? = fields.optional("url")
        let httpAPIKey: String? = fields.optional("httpAPIKey")
        let topP: Double? = fields.optional("top_p")
        let i18nText: String? = fields.optional("i18n_text")
        let jsonSchema: JSONSchema? = fields.optional("json_schema")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
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
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("tool_call_id", toolCallID)
        fields.optional("image_url", imageURL)
        fields.optional("urls", urls)
        fields.optional("url", url)
        fields.optional("httpAPIKey", httpAPIKey)
        fields.optional("top_p", topP)
        fields.optional("i18n_text", i18nText)
        fields.optional("json_schema", jsonSchema)
        try fields.finish()
    }
}

extension ResponseFormatJSONSchema.JSONSchema: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let strict: Bool? = fields.optional("strict")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            strict: strict,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("strict", strict)
        try fields.finish()
    }
}
