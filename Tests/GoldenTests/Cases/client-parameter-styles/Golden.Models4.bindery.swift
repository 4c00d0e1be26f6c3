// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Range`.
public struct RangeValue: Hashable, Sendable {
    public var from: Optional<Int>

    public var to: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        from: Int? = nil,
        to: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.from = from
        self.to = to
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension RangeValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var from: Int?
        var to: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"from\":", 1, &member) { json.optional(&from, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"to\":", 2, &member) { json.optional(&to, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "from\nto\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            from: from,
            to: to,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"from\":", from, 1, nulls)
        json.optional(",\"to\":", to, 2, nulls)
        json.closeObject(from: start, names: "from\nto\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Range/properties/\nfrom\nto\n" }
}
