// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Request`.
public struct Request: Hashable, Sendable {
    public var card: Optional<String>

    @available(*, deprecated)
    public var billingAddress: String? {
        get { _billingAddress }
        set { _billingAddress = newValue }
    }

    var _billingAddress: Optional<String>

    public var expiry: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        card: String?,
        billingAddress: String? = nil,
        expiry: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.card = card
        _billingAddress = billingAddress
        self.expiry = expiry
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Request: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var card: String?
        var billingAddress: String?
        var expiry: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.constant("\"payment\"", unknown: &unknownFields) }
            if json.key("\"card\":", 2, &member) { json.nullable(&card, unknown: &unknownFields) }
            if json.key("\"billing_address\":", 3, &member) { json.optional(&billingAddress, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"expiry\":", 4, &member) { json.optional(&expiry, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\ncard\nbilling_address\nexpiry\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            card: card,
            billingAddress: billingAddress,
            expiry: expiry,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"kind\":\"payment\"", "kind", unknown: unknownFields)
        json.nullable(",\"card\":", card, unknown: unknownFields)
        json.optional(",\"billing_address\":", _billingAddress, 3, nulls)
        json.optional(",\"expiry\":", expiry, 4, nulls)
        json.closeObject(from: start, names: "kind\ncard\nbilling_address\nexpiry\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Request/properties/\nkind\ncard\nbilling_address\nexpiry\n" }
}

extension Request {
    public func validate(into validator: inout Validator) {
        var members: Set<String> = Set(unknownFields.keys)
        members.insert("kind")
        members.insert("card")
        if self._billingAddress != nil { members.insert("billing_address") }
        if self.expiry != nil { members.insert("expiry") }
        validator.member("billing_address", needs: "card", among: members, "input.yaml#/components/schemas/Request")
        validator.member("billing_address", needs: "expiry", among: members, "input.yaml#/components/schemas/Request")
        validator.member("billing_address", needs: "kind", among: members, "input.yaml#/components/schemas/Request")
        validator.member("extra", needs: "more", among: members, "input.yaml#/components/schemas/Request")
    }
}
