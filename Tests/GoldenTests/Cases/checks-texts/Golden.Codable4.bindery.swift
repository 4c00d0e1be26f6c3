// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Texts: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let empty: String? = fields.optional("empty")
        let secret: SecretString? = fields.optional("secret")
        let value: String? = fields.optional("value")
        let rewritten: String? = fields.optional("rewritten")
        let behind: String? = fields.optional("behind")
        let list: [String]? = fields.optional("list")
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            empty: empty,
            secret: secret,
            value: value,
            rewritten: rewritten,
            behind: behind,
            list: list,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("name", name)
        fields.optional("empty", empty)
        fields.optional("secret", secret)
        fields.optional("value", value)
        fields.optional("rewritten", rewritten)
        fields.optional("behind", behind)
        fields.optional("list", list)
        try fields.finish()
    }
}
