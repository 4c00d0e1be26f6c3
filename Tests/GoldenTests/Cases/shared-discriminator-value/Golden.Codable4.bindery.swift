// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension One: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: Kind? = fields.required("kind")
        let one: String? = fields.optional("one")
        let unknownFields = fields.unknownFields()
        guard let kind, fields.isSound else { throw fields.fault }
        self.init(
            kind: kind,
            one: one,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("kind", kind)
        fields.optional("one", one)
        try fields.finish()
    }
}

extension One.Kind: Codable {}
