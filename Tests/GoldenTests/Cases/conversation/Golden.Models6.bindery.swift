// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Piece`.
public struct Piece: Hashable, Sendable {
    public var turns: Optional<[TurnsItem]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        turns: [TurnsItem]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.turns = turns
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct TurnsItem: Hashable, Sendable {
        public var at: Int

        public var added: Turn

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(at: Int, added: Turn, unknownFields: JSONObject = [:]) {
            self.at = at
            self.added = added
            self.unknownFields = unknownFields
        }
    }
}

extension Piece: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var turns: [TurnsItem]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"turns\":", 1, &member) { json.optional(&turns, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "turns\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(turns: turns, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"turns\":", turns, 1, nulls)
        json.closeObject(from: start, names: "turns\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Piece/properties/\nturns\n" }
}

extension Piece: ViewedResponse {
    public static var viewPointers: [ResponseView.Part: [String]] {
        [
            .text: ["turns[at=0]/added/text"],
        ]
    }
}

extension Piece: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&turns, next.turns)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}

extension Piece: ResponseChunk {
    public typealias WholeResponse = Talk

    public static var wholeShape: WholeShape {
        WholeShape(
            required: ["turns": []],
            members: [
                "turns": WholeShape(renamed: ["added": "turn"], required: ["at": 0, "turn": [:]]),
            ]
        )
    }

    /// What a chunk tells, each thing by itself.
    public enum StreamEvent: Sendable, Hashable {
    }

    public static func events(
        of chunk: Self, in merged: Self, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
    ) {
    }

    public static func endings(
        of merged: Self, isOver: Bool, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
    ) {
    }
}

extension Piece.TurnsItem: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var at: Int?
        var added: Turn?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"at\":", 1, &member) { json.required(&at) }
            if json.key("\"added\":", 2, &member) { json.required(&added) }
        } while json.nextMember(&member, of: "at\nadded\n", unknown: &unknownFields)
        guard let at, let added, json.isSound else { try json.fail(missing: "at\nadded\n", from: start) }
        self.init(at: at, added: added, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"at\":", at)
        json.required(",\"added\":", added)
        json.closeObject(from: start, names: "at\nadded\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Piece/properties/turns/items/properties/\nat\nadded\n" }
}
