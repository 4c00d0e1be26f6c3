// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Pet: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let thumbsUp: Int? = fields.optional("+1")
        let thumbsDown: Int? = fields.optional("-1")
        let category: Kind? = fields.optional("kind")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            thumbsUp: thumbsUp,
            thumbsDown: thumbsDown,
            category: category,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("+1", thumbsUp)
        fields.optional("-1", thumbsDown)
        fields.optional("kind", category)
        try fields.finish()
    }
}

extension Pet.Kind: Codable {}
