// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// Source: `/components/schemas/Square`.
public struct Square: Hashable, Sendable {
    public var side: Optional<Double>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        side: Double? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.side = side
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Square: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var side: Double?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"square\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"side\":") { json.optional(&side, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nside\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(side: side, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"square\"", "type", unknown: unknownFields)
        json.optional(",\"side\":", side, 2, nulls)
        json.closeObject(from: start, names: "type\nside\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:29:65 type\n29:88 side\n" }
}
