// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Pet: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.required("id")
        let tag: String? = fields.nullable("tag")
        let name: String? = fields.optional("name")
        let owner: Owner? = fields.optional("owner")
        let parent: Pet? = fields.optional("parent")
        let unknownFields = fields.unknownFields()
        guard let id, fields.isSound else { throw fields.fault }
        self.init(
            id: id,
            tag: tag,
            name: name,
            owner: owner,
            parent: parent,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("id", id)
        fields.nullable("tag", tag)
        fields.optional("name", name)
        fields.optional("owner", owner)
        fields.optional("parent", _parent?.value)
        try fields.finish()
    }
}
