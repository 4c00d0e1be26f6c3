// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension OrderInnerItem: Codable {}

extension OrderPlace: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let street: String? = fields.optional("street")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            street: street,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("street", street)
        try fields.finish()
    }
}
