// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Change: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.optional("name")
        let tag: String? = fields.optional("tag")
        let owner: Owner? = fields.optional("owner")
        let nullsValue: Int? = fields.optional("nulls")
        let age: Int? = fields.optional("age")
        let notes: [String?]? = fields.optional("notes")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            tag: tag,
            owner: owner,
            nullsValue: nullsValue,
            age: age,
            notes: notes,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("name", name)
        fields.optional("tag", tag)
        fields.optional("owner", owner)
        fields.optional("nulls", nullsValue)
        fields.optional("age", _age)
        fields.optional("notes", notes)
        try fields.finish()
    }
}
