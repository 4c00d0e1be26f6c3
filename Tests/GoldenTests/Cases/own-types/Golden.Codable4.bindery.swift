// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Swift

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Cart: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let total: Money? = fields.required("total")
        let taxes: [Money]? = fields.optional("taxes")
        let note: Swift.Int? = fields.optional("note")
        let unknownFields = fields.unknownFields()
        guard let total, fields.isSound else { throw fields.fault }
        self.init(
            total: total,
            taxes: taxes,
            note: note,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("total", total)
        fields.optional("taxes", taxes)
        fields.optional("note", note)
        try fields.finish()
    }
}
