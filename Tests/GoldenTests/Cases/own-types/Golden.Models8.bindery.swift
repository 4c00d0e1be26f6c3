// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime
import Swift

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{5}total\u{5}taxes\u{4}note")
        var total: Money?
        var taxes: [Money]?
        var note: Swift.Int?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&total)
            case 2: json.optional(&taxes, &members)
            case 3: json.optional(&note, &members)
            default: break
            }
        }
        guard let total, json.isSound else { try json.fail(missing: "total\n", from: members.start) }
        self.init(
            total: total,
            taxes: taxes,
            note: note,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
