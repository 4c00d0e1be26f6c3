// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

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
        let start = try json.enterRecord(Self.self)
        var id: String?
        var turns: [TalkTurn]?
        var cost: Cost?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.required(&id) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"kind\":") { json.constant("\"talk\"", unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"turns\":") { json.required(&turns) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"cost\":") { json.required(&cost) }
                fallthrough
            default:
                member = json.nextMember(of: "id\nkind\nturns\ncost\n", unknown: &unknownFields)
            }
        }
        guard
            let id, let turns, let cost, json.isSound
        else { throw json.failure(missing: "id\nturns\ncost\n", from: start) }
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
