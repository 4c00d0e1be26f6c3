// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

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

    public init(
        kind: String,
        card: String? = nil,
        odd: Int? = nil,
        some: [JSONValue]? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.kind = kind
        self.card = card
        self.odd = odd
        self.some = some
        self.unknownFields = unknownFields
    }
}

extension Payment: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var kind: String?
        var card: String?
        var odd: Int?
        var some: [JSONValue]?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"kind\":") { json.required(&kind) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"card\":") { json.optional(&card, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"odd\":") { json.optional(&odd, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"some\":") { json.optional(&some, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "kind\ncard\nodd\nsome\n", unknown: &unknownFields)
            }
        }
        guard let kind, json.isSound else { throw json.fault(missing: "kind\n", from: start) }
        self.init(kind: kind, card: card, odd: odd, some: some, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.literal(",\"kind\":")
        kind.write(json: &json)
        if let card {
            json.literal(",\"card\":")
            card.write(json: &json)
        }
        if let odd {
            json.literal(",\"odd\":")
            odd.write(json: &json)
        }
        if let some {
            json.literal(",\"some\":")
            some.write(json: &json)
        }
        json.closeObject(from: start, names: "kind\ncard\nodd\nsome\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:10:15 kind\n11:15 card\n12:14 odd\n13:15 some\n" }
}
