// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/Egg`.
public struct Egg: Hashable, Sendable {
    public var hen: Optional<String>

    public var egg: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        hen: String? = nil,
        egg: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.hen = hen
        self.egg = egg
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Egg: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{3}hen\u{3}egg")
        var hen: String?
        var egg: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&hen, &members)
            case 2: json.optional(&egg, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            hen: hen,
            egg: egg,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"hen\":", hen, 1, nulls)
        json.optional(",\"egg\":", egg, 2, nulls)
        json.closeObject(from: start, names: "hen\negg\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Hen/properties/\nhen\n\tinput.yaml#/components/schemas/Egg/properties/\negg\n" }
}
