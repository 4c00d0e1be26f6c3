// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// A payment
///
/// Source: `/components/schemas/Payment`.
public struct Payment: Hashable, Sendable {
    /// Examples: `"card"`, `"bank"`.
    public var kind: String

    /// Example: `"4111"`.
    public var card: Optional<String>

    public var odd: Optional<Int>

    public var some: Optional<[JSONValue]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        kind: String,
        card: String? = nil,
        odd: Int? = nil,
        some: [JSONValue]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.kind = kind
        self.card = card
        self.odd = odd
        self.some = some
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Payment: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var kind: String?
        var card: String?
        var odd: Int?
        var some: [JSONValue]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.required(&kind) }
            if json.key("\"card\":", 2, &member) { json.optional(&card, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"odd\":", 3, &member) { json.optional(&odd, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"some\":", 4, &member) { json.optional(&some, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\ncard\nodd\nsome\n", unknown: &unknownFields)
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: start) }
        self.init(
            kind: kind,
            card: card,
            odd: odd,
            some: some,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"kind\":", kind)
        json.optional(",\"card\":", card, 2, nulls)
        json.optional(",\"odd\":", odd, 3, nulls)
        json.optional(",\"some\":", some, 4, nulls)
        json.closeObject(from: start, names: "kind\ncard\nodd\nsome\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Payment/properties/\nkind\ncard\nodd\nsome\n" }
}
