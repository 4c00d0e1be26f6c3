// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{1}d")
        var d: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&d, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            d: d,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"d\":", d, 1, nulls)
        json.closeObject(from: start, names: "d\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1people/get/responses/200/content/application~1json/schema/properties/\nd\n" }
}
