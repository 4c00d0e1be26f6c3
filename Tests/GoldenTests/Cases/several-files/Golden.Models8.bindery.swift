// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Cat`.
public struct Cat: Hashable, Sendable {
    public var kind: String

    public var meows: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        kind: String,
        meows: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.kind = kind
        self.meows = meows
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Cat: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var kind: String?
        var meows: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.required(&kind) }
            if json.key("\"meows\":", 2, &member) { json.optional(&meows, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\nmeows\n", unknown: &unknownFields)
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: start) }
        self.init(
            kind: kind,
            meows: meows,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"kind\":", kind)
        json.optional(",\"meows\":", meows, 2, nulls)
        json.closeObject(from: start, names: "kind\nmeows\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tkinds.yaml#/components/schemas/Cat/properties/\nkind\nmeows\n" }
}
