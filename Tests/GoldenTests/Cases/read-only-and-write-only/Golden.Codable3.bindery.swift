// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Answered: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.required("id")
        let unknownFields = fields.unknownFields()
        guard let id, fields.isSound else { throw fields.fault }
        self.init(id: id, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("id", id)
        try fields.finish()
    }
}

extension Pet: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.optional("id")
        let name: String? = fields.required("name")
        let secret: String? = fields.optional("secret")
        fields.constant("object", "pet")
        let tags: [Tag]? = fields.optional("tags")
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            id: id,
            secret: secret,
            tags: tags,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("id", id)
        fields.required("name", name)
        fields.optional("secret", secret)
        fields.constant("object", "pet")
        fields.optional("tags", tags)
        try fields.finish()
    }
}
