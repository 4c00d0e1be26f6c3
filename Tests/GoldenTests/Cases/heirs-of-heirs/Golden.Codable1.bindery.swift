// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Poodle: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("kind", "Poodle")
        let next: Pet? = fields.optional("next")
        let bark: String? = fields.optional("bark")
        let curls: Int? = fields.optional("curls")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            next: next,
            bark: bark,
            curls: curls,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("kind", "Poodle")
        fields.optional("next", next)
        fields.optional("bark", bark)
        fields.optional("curls", curls)
        try fields.finish()
    }
}
