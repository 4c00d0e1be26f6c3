// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{4}type\u{6}radius")
        var radius: Double?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"circle\"", &members)
            case 2: json.optional(&radius, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            radius: radius,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
