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
        var x: Double?
        var unknownFields = JSONObject()
        try json.enterObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"x\":") {
                    x = try json.optional(unknown: &unknownFields)
                }
                fallthrough
            default:
                member = try json.nextMember(of: "x\n", unknown: &unknownFields)
            }
        }
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
}
