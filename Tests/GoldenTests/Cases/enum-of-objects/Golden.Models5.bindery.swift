// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{6}origin\u{5}sides")
        var origin: Origin?
        var sides: JSONValue?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&origin)
            case 2: json.optional(&sides, &members)
            default: break
            }
        }
        guard let origin, json.isSound else { try json.fail(missing: "origin\n", from: members.start) }
        self.init(
            origin: origin,
            sides: sides,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
