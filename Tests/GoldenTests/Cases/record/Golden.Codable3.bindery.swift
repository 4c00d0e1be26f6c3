// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Pet: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: Int? = fields.required("id")
        let name: String? = fields.required("name")
        let weight: Double? = fields.optional("weight")
        let isTame: Bool? = fields.optional("is_tame")
        let tags: [String]? = fields.optional("tags")
        let bornAt: DateTimeString? = fields.optional("born_at")
        let unknownFields = fields.unknownFields()
        guard let id, let name, fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            id: id,
            weight: weight,
            isTame: isTame,
            tags: tags,
            bornAt: bornAt,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("id", id)
        fields.required("name", name)
        fields.optional("weight", weight)
        fields.optional("is_tame", isTame)
        fields.optional("tags", tags)
        fields.optional("born_at", bornAt)
        try fields.finish()
    }
}
