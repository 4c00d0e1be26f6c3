// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Talk`.
public struct Talk: Hashable, Sendable {
    public var id: String

    public var turns: [TalkTurn]

    public var cost: Cost

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: String, turns: [TalkTurn], cost: Cost, unknownFields: JSONObject = [:]) {
        self.id = id
        self.turns = turns
        self.cost = cost
        self.unknownFields = unknownFields
    }
}

extension Talk: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var turns: [TalkTurn]?
        var cost: Cost?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"kind\":", 2, &member) { json.constant("\"talk\"", unknown: &unknownFields) }
            if json.key("\"turns\":", 3, &member) { json.required(&turns) }
            if json.key("\"cost\":", 4, &member) { json.required(&cost) }
        } while json.nextMember(&member, of: "id\nkind\nturns\ncost\n", unknown: &unknownFields)
        guard
            let id, let turns, let cost, json.isSound
        else { try json.fail(missing: "id\nturns\ncost\n", from: start) }
        self.init(id: id, turns: turns, cost: cost, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"kind\":\"talk\"", "kind", unknown: unknownFields)
        json.required(",\"turns\":", turns)
        json.required(",\"cost\":", cost)
        json.closeObject(from: start, names: "id\nkind\nturns\ncost\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Talk/properties/\nid\nkind\nturns\ncost\n" }
}

extension Talk {
    /// Makes one of the chunks of a stream.
    public typealias Accumulator = ResponseAccumulator<Piece>
}
