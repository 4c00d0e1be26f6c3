// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Request: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("kind", "payment")
        let card: String? = try fields.optional("card")
        let billingAddress: String? = try fields.optional("billing_address")
        let expiry: String? = try fields.optional("expiry")
        self.init(
            card: card,
            billingAddress: billingAddress,
            expiry: expiry,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("kind", "payment")
        try fields.nullable("card", card)
        try fields.optional("billing_address", _billingAddress)
        try fields.optional("expiry", expiry)
        try fields.finish()
    }
}
