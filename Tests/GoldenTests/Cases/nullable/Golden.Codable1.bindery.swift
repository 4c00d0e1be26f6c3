// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Spellings: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let anyOf: String? = fields.nullable("any_of")
        let oneOf: Point? = fields.nullable("one_of")
        let list: Int? = fields.nullable("list")
        let flag: Double? = fields.nullable("flag")
        let optional: Bool? = fields.optional("optional")
        let values: [String?]? = fields.optional("values")
        let level: Level? = fields.optional("level")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            anyOf: anyOf,
            list: list,
            flag: flag,
            oneOf: oneOf,
            optional: optional,
            values: values,
            level: level,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.nullable("any_of", anyOf)
        fields.nullable("one_of", oneOf)
        fields.nullable("list", list)
        fields.nullable("flag", flag)
        fields.optional("optional", optional)
        fields.optional("values", values)
        fields.optional("level", level)
        try fields.finish()
    }
}

extension Spellings.Level: Codable {}
