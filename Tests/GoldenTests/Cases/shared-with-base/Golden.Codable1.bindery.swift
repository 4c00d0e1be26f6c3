// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Original

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Draft: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: Kind? = fields.required("kind")
        let owner: Owner? = fields.optional("owner")
        let idea: String? = fields.optional("idea")
        let unknownFields = fields.unknownFields()
        guard let kind, fields.isSound else { throw fields.fault }
        self.init(
            kind: kind,
            owner: owner,
            idea: idea,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("kind", kind)
        fields.optional("owner", owner)
        fields.optional("idea", idea)
        try fields.finish()
    }
}

extension Draft.Kind: Codable {}

extension Size: Codable {}
