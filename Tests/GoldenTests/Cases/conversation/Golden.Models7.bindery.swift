// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/LiveAsk`.
public struct LiveAsk: Hashable, Sendable {
    public var turns: [JSONValue]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(turns: [JSONValue], unknownFields: JSONObject = [:]) {
        self.turns = turns
        self.unknownFields = unknownFields
    }
}

extension LiveAsk: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var turns: [JSONValue]?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"turns\":", 1, &member) { json.required(&turns) }
            if json.key("\"live\":", 2, &member) { json.constant("true", unknown: &unknownFields) }
        } while json.nextMember(&member, of: "turns\nlive\n", unknown: &unknownFields)
        guard let turns, json.isSound else { try json.fail(missing: "turns\n", from: start) }
        self.init(turns: turns, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"turns\":", turns)
        json.constant(",\"live\":true", "live", unknown: unknownFields)
        json.closeObject(from: start, names: "turns\nlive\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/LiveAsk/properties/\nturns\nlive\n" }
}
