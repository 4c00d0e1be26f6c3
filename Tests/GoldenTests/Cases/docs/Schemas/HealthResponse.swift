// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

/// Source: `/paths/~1health/get/responses/200/content/application~1json/schema`.
public struct HealthResponse: Hashable, Sendable {
    public var ok: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        ok: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.ok = ok
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension HealthResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var ok: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"ok\":", 1, &member) { json.optional(&ok, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "ok\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(ok: ok, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"ok\":", ok, 1, nulls)
        json.closeObject(from: start, names: "ok\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1health/get/responses/200/content/application~1json/schema/properties/\nok\n" }
}
