// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Request: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("kind", "payment")
        let card: String? = fields.nullable("card")
        let billingAddress: String? = fields.optional("billing_address")
        let expiry: String? = fields.optional("expiry")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            card: card,
            billingAddress: billingAddress,
            expiry: expiry,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("kind", "payment")
        fields.nullable("card", card)
        fields.optional("billing_address", _billingAddress)
        fields.optional("expiry", expiry)
        try fields.finish()
    }
}
