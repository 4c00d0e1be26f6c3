// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Failure`.
public struct Failure: Hashable, Sendable {
    public var reason: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        reason: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.reason = reason
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Failure: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var reason: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"ok\":", 1, &member) { json.constant("false", unknown: &unknownFields) }
            if json.key("\"reason\":", 2, &member) { json.optional(&reason, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "ok\nreason\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            reason: reason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"ok\":false", "ok", unknown: unknownFields)
        json.optional(",\"reason\":", reason, 2, nulls)
        json.closeObject(from: start, names: "ok\nreason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Failure/properties/\nok\nreason\n" }
}
