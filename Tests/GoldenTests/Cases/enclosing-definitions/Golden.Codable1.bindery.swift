// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension OrderItem: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let next: OrderItem? = fields.optional("next")
        let ref: String? = fields.optional("$ref")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            next: next,
            ref: ref,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("next", _next?.value)
        fields.optional("$ref", ref)
        try fields.finish()
    }
}
