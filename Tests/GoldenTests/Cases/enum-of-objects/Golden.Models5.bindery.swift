// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Shape`.
public struct Shape: Hashable, Sendable {
    public var origin: Origin

    public var sides: Optional<JSONValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        origin: Origin,
        sides: JSONValue? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.origin = origin
        self.sides = sides
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Shape: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var origin: Origin?
        var sides: JSONValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"origin\":", 1, &member) { json.required(&origin) }
            if json.key("\"sides\":", 2, &member) { json.optional(&sides, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "origin\nsides\n", unknown: &unknownFields)
        guard let origin, json.isSound else { try json.fail(missing: "origin\n", from: start) }
        self.init(
            origin: origin,
            sides: sides,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"origin\":", origin)
        json.optional(",\"sides\":", sides, 2, nulls)
        json.closeObject(from: start, names: "origin\nsides\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Shape/properties/\norigin\nsides\n" }
}
