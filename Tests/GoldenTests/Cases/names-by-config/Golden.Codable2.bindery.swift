// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Animal: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.optional("id")
        let title: String? = fields.required("name")
        let secret: String? = fields.optional("secret")
        let llmState: Mode? = fields.optional("llm_state")
        let tags: [Tag]? = fields.optional("tags")
        let unknownFields = fields.unknownFields()
        guard let title, fields.isSound else { throw fields.fault }
        self.init(
            title: title,
            id: id,
            secret: secret,
            llmState: llmState,
            tags: tags,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("id", id)
        fields.required("name", title)
        fields.optional("secret", secret)
        fields.optional("llm_state", llmState)
        fields.optional("tags", tags)
        try fields.finish()
    }
}

extension Animal.Mode: Codable {}
