// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Spellings: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let anyOf: String? = try fields.optional("any_of")
        let oneOf: Point? = try fields.optional("one_of")
        let list: Int? = try fields.optional("list")
        let flag: Double? = try fields.optional("flag")
        let optional: Bool? = try fields.optional("optional")
        let values: [String?]? = try fields.optional("values")
        let level: Level? = try fields.optional("level")
        self.init(
            anyOf: anyOf,
            list: list,
            flag: flag,
            oneOf: oneOf,
            optional: optional,
            values: values,
            level: level,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("any_of", anyOf)
        try fields.nullable("one_of", oneOf)
        try fields.nullable("list", list)
        try fields.nullable("flag", flag)
        try fields.optional("optional", optional)
        try fields.optional("values", values)
        try fields.optional("level", level)
        try fields.finish()
    }
}

extension Spellings.Level: Codable {}
