// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

/// Source: `/components/schemas/Fault`.
public struct Fault: Hashable, Sendable {
    public var reason: Optional<Reason>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        reason: Reason? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.reason = reason
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Fault: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var reason: Reason?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"reason\":", 1, &member) { json.optional(&reason, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "reason\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            reason: reason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"reason\":", reason, 1, nulls)
        json.closeObject(from: start, names: "reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Fault/properties/\nreason\n" }
}
