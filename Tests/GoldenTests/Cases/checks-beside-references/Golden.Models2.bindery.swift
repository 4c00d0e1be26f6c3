// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Point`.
public struct Point: Hashable, Sendable {
    public var x: Optional<Double>

    public var y: Optional<Double>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        x: Double? = nil,
        y: Double? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.x = x
        self.y = y
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Point: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var x: Double?
        var y: Double?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"x\":", 1, &member) { json.optional(&x, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"y\":", 2, &member) { json.optional(&y, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "x\ny\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(x: x, y: y, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"x\":", x, 1, nulls)
        json.optional(",\"y\":", y, 2, nulls)
        json.closeObject(from: start, names: "x\ny\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Point/properties/\nx\ny\n" }
}
