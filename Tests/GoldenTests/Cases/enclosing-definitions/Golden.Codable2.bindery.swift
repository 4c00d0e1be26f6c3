// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension OrderCat: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String? = fields.required("kind")
        let lives: Int? = fields.optional("lives")
        let unknownFields = fields.unknownFields()
        guard let kind, fields.isSound else { throw fields.fault }
        self.init(
            kind: kind,
            lives: lives,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("kind", kind)
        fields.optional("lives", lives)
        try fields.finish()
    }
}
