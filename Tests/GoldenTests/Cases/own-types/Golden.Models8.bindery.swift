// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime
import Swift

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Cart`.
public struct Cart: Hashable, Sendable {
    public var total: Money

    public var taxes: Optional<[Money]>

    public var note: Optional<Swift.Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        total: Money,
        taxes: [Money]? = nil,
        note: Swift.Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.total = total
        self.taxes = taxes
        self.note = note
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Cart: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var total: Money?
        var taxes: [Money]?
        var note: Swift.Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"total\":", 1, &member) { json.required(&total) }
            if json.key("\"taxes\":", 2, &member) { json.optional(&taxes, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"note\":", 3, &member) { json.optional(&note, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "total\ntaxes\nnote\n", unknown: &unknownFields)
        guard let total, json.isSound else { try json.fail(missing: "total\n", from: start) }
        self.init(
            total: total,
            taxes: taxes,
            note: note,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"total\":", total)
        json.optional(",\"taxes\":", taxes, 2, nulls)
        json.optional(",\"note\":", note, 3, nulls)
        json.closeObject(from: start, names: "total\ntaxes\nnote\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Cart/properties/\ntotal\ntaxes\nnote\n" }
}

public typealias Money = Swift.String
