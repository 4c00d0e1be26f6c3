// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Point`.
public struct Point: Hashable, Sendable {
    public var x: Optional<Double>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(x: Double? = nil, unknownFields: JSONObject = [:]) {
        self.x = x
        self.unknownFields = unknownFields
    }
}

extension Point: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var x: Double?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"x\":") { json.optional(&x, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "x\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(x: x, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let x {
            json.literal(",\"x\":")
            x.write(json: &json)
        }
        json.closeObject(from: start, names: "x\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:20:24 x\n" }
}
