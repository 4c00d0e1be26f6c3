// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/Hen`.
public struct Hen: Hashable, Sendable {
    public var egg: Optional<String>

    public var hen: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        egg: String? = nil,
        hen: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.egg = egg
        self.hen = hen
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Hen: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{3}egg\u{3}hen")
        var egg: String?
        var hen: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&egg, &members)
            case 2: json.optional(&hen, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            egg: egg,
            hen: hen,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"egg\":", egg, 1, nulls)
        json.optional(",\"hen\":", hen, 2, nulls)
        json.closeObject(from: start, names: "egg\nhen\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Egg/properties/\negg\n\tinput.yaml#/components/schemas/Hen/properties/\nhen\n" }
}
