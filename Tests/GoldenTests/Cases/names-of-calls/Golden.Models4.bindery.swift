// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/paths/~1people/get/responses/200/content/application~1json/schema`.
public struct GetPeopleResponse: Hashable, Sendable {
    public var d: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        d: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.d = d
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension GetPeopleResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var d: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"d\":", 1, &member) { json.optional(&d, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "d\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(d: d, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"d\":", d, 1, nulls)
        json.closeObject(from: start, names: "d\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1people/get/responses/200/content/application~1json/schema/properties/\nd\n" }
}
