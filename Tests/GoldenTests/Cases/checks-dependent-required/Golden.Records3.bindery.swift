// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Request`.
public struct Request: Codable, Hashable, Sendable {
    public var card: String?

    @available(*, deprecated)
    public var billingAddress: String? {
        get { _billingAddress }
        set { _billingAddress = newValue }
    }

    var _billingAddress: String?

    public var expiry: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        card: String?,
        billingAddress: String? = nil,
        expiry: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.card = card
        _billingAddress = billingAddress
        self.expiry = expiry
        self.unknownFields = unknownFields
    }
}

extension Request: Record {
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

extension Request {
    public func validate(into validator: inout Validator) {
        var members: Set<String> = Set(unknownFields.keys)
        members.insert("kind")
        members.insert("card")
        if self._billingAddress != nil { members.insert("billing_address") }
        if self.expiry != nil { members.insert("expiry") }
        validator.member("billing_address", needs: "card", among: members, "input.yaml:14:26")
        validator.member("billing_address", needs: "expiry", among: members, "input.yaml:14:26")
        validator.member("billing_address", needs: "kind", among: members, "input.yaml:14:26")
        validator.member("extra", needs: "more", among: members, "input.yaml:15:16")
    }
}
