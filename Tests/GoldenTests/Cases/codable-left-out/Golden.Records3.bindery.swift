// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Square`.
public struct Square: Hashable, Sendable {
    public var side: Optional<Double>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(side: Double? = nil, unknownFields: JSONObject = [:]) {
        self.side = side
        self.unknownFields = unknownFields
    }
}

extension Square: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var side: Double?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"square\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"side\":") { json.optional(&side, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nside\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(side: side, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"square\"", "type", unknown: unknownFields)
        if let side {
            json.literal(",\"side\":")
            side.write(json: &json)
        }
        json.closeObject(from: start, names: "type\nside\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:29:65 type\n29:88 side\n" }
}
