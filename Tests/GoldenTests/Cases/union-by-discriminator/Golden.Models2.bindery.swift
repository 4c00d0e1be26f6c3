// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Circle`.
public struct Circle: Hashable, Sendable {
    public var radius: Double

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(radius: Double, unknownFields: JSONObject = [:]) {
        self.radius = radius
        self.unknownFields = unknownFields
    }
}

extension Circle: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var radius: Double?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.constant("\"circle\"", unknown: &unknownFields) }
            if json.key("\"radius\":", 2, &member) { json.required(&radius) }
        } while json.nextMember(&member, of: "kind\nradius\n", unknown: &unknownFields)
        guard let radius, json.isSound else { try json.fail(missing: "radius\n", from: start) }
        self.init(radius: radius, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"kind\":\"circle\"", "kind", unknown: unknownFields)
        json.required(",\"radius\":", radius)
        json.closeObject(from: start, names: "kind\nradius\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Circle/properties/\nkind\nradius\n" }
}
