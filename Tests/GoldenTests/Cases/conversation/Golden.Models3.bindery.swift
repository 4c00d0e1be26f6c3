// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/TalkTurn`.
public struct TalkTurn: Hashable, Sendable {
    public var at: Int

    public var turn: Turn

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(at: Int, turn: Turn, unknownFields: JSONObject = [:]) {
        self.at = at
        self.turn = turn
        self.unknownFields = unknownFields
    }
}

extension TalkTurn: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var at: Int?
        var turn: Turn?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"at\":", 1, &member) { json.required(&at) }
            if json.key("\"turn\":", 2, &member) { json.required(&turn) }
        } while json.nextMember(&member, of: "at\nturn\n", unknown: &unknownFields)
        guard let at, let turn, json.isSound else { try json.fail(missing: "at\nturn\n", from: start) }
        self.init(at: at, turn: turn, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"at\":", at)
        json.required(",\"turn\":", turn)
        json.closeObject(from: start, names: "at\nturn\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/TalkTurn/properties/\nat\nturn\n" }
}
