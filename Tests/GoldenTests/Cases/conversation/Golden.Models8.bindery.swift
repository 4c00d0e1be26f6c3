// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Line`.
public struct Line: Hashable, Sendable {
    public var text: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Line: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var text: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"text\":", 1, &member) { json.optional(&text, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "text\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(text: text, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"text\":", text, 1, nulls)
        json.closeObject(from: start, names: "text\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Line/properties/\ntext\n" }
}

/// Source: `/components/schemas/Talk`.
public struct Talk: Hashable, Sendable {
    public var turns: [TalkTurn]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(turns: [TalkTurn], unknownFields: JSONObject = [:]) {
        self.turns = turns
        self.unknownFields = unknownFields
    }
}

extension Talk: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var turns: [TalkTurn]?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"turns\":", 1, &member) { json.required(&turns) }
        } while json.nextMember(&member, of: "turns\n", unknown: &unknownFields)
        guard let turns, json.isSound else { try json.fail(missing: "turns\n", from: start) }
        self.init(turns: turns, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"turns\":", turns)
        json.closeObject(from: start, names: "turns\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Talk/properties/\nturns\n" }
}

extension Talk: ViewedResponse {
    public static var viewPointers: [ResponseView.Part: [String]] {
        [
            .text: ["turns[at=0]/turn/text"],
            .toolCalls: ["turns[at=0]/turn/calls"],
            .toolCallName: ["name"],
            .toolCallArguments: ["input"],
        ]
    }
}

extension Talk {
    /// Makes one of the chunks of a stream.
    public typealias Accumulator = ResponseAccumulator<Piece>
}
