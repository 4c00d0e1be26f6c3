// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{4}kind\u{4}card\u{3}odd\u{4}some")
        var kind: String?
        var card: String?
        var odd: Int?
        var some: [JSONValue]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&kind)
            case 2: json.optional(&card, &members)
            case 3: json.optional(&odd, &members)
            case 4: json.optional(&some, &members)
            default: break
            }
        }
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: members.start) }
        self.init(
            kind: kind,
            card: card,
            odd: odd,
            some: some,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
