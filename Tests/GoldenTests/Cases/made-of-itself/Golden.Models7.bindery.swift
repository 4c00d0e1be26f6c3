// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
        var egg: String?
        var hen: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"egg\":", 1, &member) { json.optional(&egg, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"hen\":", 2, &member) { json.optional(&hen, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "egg\nhen\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            egg: egg,
            hen: hen,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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
