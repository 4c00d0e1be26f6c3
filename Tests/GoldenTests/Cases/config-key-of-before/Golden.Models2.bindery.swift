// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Circle`.
public struct Circle: Hashable, Sendable {
    /// At least 0.
    public var radius: Optional<Double>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        radius: Double? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.radius = radius
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Circle: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var radius: Double?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"circle\"", unknown: &unknownFields) }
            if json.key("\"radius\":", 2, &member) { json.optional(&radius, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\nradius\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            radius: radius,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"circle\"", "type", unknown: unknownFields)
        json.optional(",\"radius\":", radius, 2, nulls)
        json.closeObject(from: start, names: "type\nradius\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Circle/properties/\ntype\nradius\n" }
}

extension Circle {
    public func validate(into validator: inout Validator) {
        validator.number("radius", radius, atLeast: 0, "input.yaml#/components/schemas/Circle/properties/radius")
    }
}
