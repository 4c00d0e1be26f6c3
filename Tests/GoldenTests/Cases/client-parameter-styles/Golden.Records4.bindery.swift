// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Range`.
public struct RangeValue: Hashable, Sendable {
    public var from: Optional<Int>

    public var to: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(from: Int? = nil, to: Int? = nil, unknownFields: JSONObject = [:]) {
        self.from = from
        self.to = to
        self.unknownFields = unknownFields
    }
}

extension RangeValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var from: Int?
        var to: Int?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"from\":") { json.optional(&from, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"to\":") { json.optional(&to, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "from\nto\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(from: from, to: to, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let from {
            json.literal(",\"from\":")
            from.write(json: &json)
        }
        if let to {
            json.literal(",\"to\":")
            to.write(json: &json)
        }
        json.closeObject(from: start, names: "from\nto\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:35:48 from\n35:71 to\n" }
}
