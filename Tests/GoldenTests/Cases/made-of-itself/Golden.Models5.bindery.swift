// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
        var hen: String?
        var egg: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"hen\":", 1, &member) { json.optional(&hen, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"egg\":", 2, &member) { json.optional(&egg, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "hen\negg\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            hen: hen,
            egg: egg,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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
