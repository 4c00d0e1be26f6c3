// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Added`.
public struct Added: Hashable, Sendable {
    public var text: Optional<Text>

    public var mood: Optional<String>

    @available(*, deprecated)
    public var old: String? {
        get { _old }
        set { _old = newValue }
    }

    var _old: Optional<String>

    public var notes: Optional<[String: String]>

    public var anything: Optional<JSONValue>

    public var calls: Optional<[Call]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: Text? = nil,
        mood: String? = nil,
        old: String? = nil,
        notes: [String: String]? = nil,
        anything: JSONValue? = nil,
        calls: [Call]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.mood = mood
        _old = old
        self.notes = notes
        self.anything = anything
        self.calls = calls
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Call: Hashable, Sendable {
        public var index: Optional<Int>

        public var id: Optional<String>

        /// Always `"call"`.
        public var type: Optional<TypeValue>

        public var name: Optional<String>

        public var input: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            index: Int? = nil,
            id: String? = nil,
            type: TypeValue? = nil,
            name: String? = nil,
            input: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.index = index
            self.id = id
            self.type = type
            self.name = name
            self.input = input
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public enum TypeValue: OpenEnum {
            case call
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.call] }

            public var rawValue: String {
                switch self {
                case .call: "call"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension Added: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var text: Text?
        var mood: String?
        var old: String?
        var notes: [String: String]?
        var anything: JSONValue?
        var calls: [Call]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"text\":", 1, &member) { json.optional(&text, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"mood\":", 2, &member) { json.optional(&mood, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"old\":", 3, &member) { json.optional(&old, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"notes\":", 4, &member) { json.optional(&notes, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"anything\":", 5, &member) { json.optional(&anything, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"calls\":", 6, &member) { json.optional(&calls, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "text\nmood\nold\nnotes\nanything\ncalls\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            text: text,
            mood: mood,
            old: old,
            notes: notes,
            anything: anything,
            calls: calls,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"text\":", text, 1, nulls)
        json.optional(",\"mood\":", mood, 2, nulls)
        json.optional(",\"old\":", _old, 3, nulls)
        json.optional(",\"notes\":", notes, 4, nulls)
        json.optional(",\"anything\":", anything, 5, nulls)
        json.optional(",\"calls\":", calls, 6, nulls)
        json.closeObject(from: start, names: "text\nmood\nold\nnotes\nanything\ncalls\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Added/properties/\ntext\nmood\nold\nnotes\nanything\ncalls\n" }
}

extension Added: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.merge(&text, &next.text)
        ChunkFold.replace(&mood, next.mood)
        ChunkFold.join(&_old, next._old)
        ChunkFold.merge(&notes, &next.notes)
        ChunkFold.json(&anything, next.anything, as: "anything", in: .delta)
        ChunkFold.merge(&calls, &next.calls)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta, rules: ["hint": .join])
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&text)
        ChunkFold.foldWithin(&anything, in: .delta)
        ChunkFold.foldWithin(&calls)
        ChunkFold.foldWithin(&unknownFields, in: .delta, rules: ["hint": .join])
    }
}

extension Added.Call: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var index: Int?
        var id: String?
        var type: TypeValue?
        var name: String?
        var input: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.optional(&index, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"id\":", 2, &member) { json.optional(&id, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"type\":", 3, &member) { json.optional(&type, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"name\":", 4, &member) { json.optional(&name, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"input\":", 5, &member) { json.optional(&input, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "index\nid\ntype\nname\ninput\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            index: index,
            id: id,
            type: type,
            name: name,
            input: input,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"index\":", index, 1, nulls)
        json.optional(",\"id\":", id, 2, nulls)
        json.optional(",\"type\":", type, 3, nulls)
        json.optional(",\"name\":", name, 4, nulls)
        json.optional(",\"input\":", input, 5, nulls)
        json.closeObject(from: start, names: "index\nid\ntype\nname\ninput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Added/properties/calls/items/properties/\nindex\nid\ntype\nname\ninput\n" }
}

extension Added.Call: FoldableElement {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&index, next.index)
        ChunkFold.keep(&id, next.id)
        ChunkFold.replace(&type, next.type)
        ChunkFold.joinUnlessRepeated(&name, next.name)
        ChunkFold.join(&input, next.input)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .delta)
    }

    public static func foldIndex(of element: borrowing Self) -> Int? { element.index }

    public static func foldKey(of element: borrowing Self) -> FoldKey {
        FoldKey(id: element.id, name: element.name, type: element.type?.rawValue)
    }
}

extension Added.Call.TypeValue {
    public static var knownWords: StaticString { "call\n" }
}

/// Source: `/components/schemas/Other`.
public struct Other: Hashable, Sendable {
    public var thing: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(thing: String, unknownFields: JSONObject = [:]) {
        self.thing = thing
        self.unknownFields = unknownFields
    }
}

extension Other: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var thing: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"other\"", unknown: &unknownFields) }
            if json.key("\"thing\":", 2, &member) { json.required(&thing) }
        } while json.nextMember(&member, of: "type\nthing\n", unknown: &unknownFields)
        guard let thing, json.isSound else { try json.fail(missing: "thing\n", from: start) }
        self.init(thing: thing, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"other\"", "type", unknown: unknownFields)
        json.required(",\"thing\":", thing)
        json.closeObject(from: start, names: "type\nthing\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Other/properties/\ntype\nthing\n" }
}

/// Source: `/components/schemas/Piece`.
public struct Piece: Hashable, Sendable {
    public var id: String

    public var padding: Optional<String>

    public var next: Optional<String>

    public var cost: Optional<Cost>

    public var turns: [PieceTurn]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        id: String,
        turns: [PieceTurn],
        padding: String? = nil,
        next: String? = nil,
        cost: Cost? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.turns = turns
        self.padding = padding
        self.next = next
        self.cost = cost
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Piece: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var padding: String?
        var next: String?
        var cost: Cost?
        var turns: [PieceTurn]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"kind\":", 2, &member) { json.constant("\"talk.piece\"", unknown: &unknownFields) }
            if json.key("\"padding\":", 3, &member) { json.optional(&padding, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"next\":", 4, &member) { json.optional(&next, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"cost\":", 5, &member) { json.optional(&cost, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"turns\":", 6, &member) { json.required(&turns) }
        } while json.nextMember(&member, of: "id\nkind\npadding\nnext\ncost\nturns\n", unknown: &unknownFields)
        guard let id, let turns, json.isSound else { try json.fail(missing: "id\nturns\n", from: start) }
        self.init(
            id: id,
            turns: turns,
            padding: padding,
            next: next,
            cost: cost,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"kind\":\"talk.piece\"", "kind", unknown: unknownFields)
        json.optional(",\"padding\":", padding, 3, nulls)
        json.optional(",\"next\":", next, 4, nulls)
        json.optional(",\"cost\":", cost, 5, nulls)
        json.required(",\"turns\":", turns)
        json.closeObject(from: start, names: "id\nkind\npadding\nnext\ncost\nturns\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Piece/properties/\nid\nkind\npadding\nnext\ncost\nturns\n" }
}

extension Piece: ViewedResponse {
    public static var viewPointers: [ResponseView.Part: [String]] {
        [
            .finishReason: ["turns/0/why"],
        ]
    }
}

extension Piece: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.keep(&id, next.id)
        ChunkFold.replace(&self.next, next.next)
        ChunkFold.merge(&cost, &next.cost)
        ChunkFold.merge(&turns, &next.turns)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&cost)
        ChunkFold.foldWithin(&turns)
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}

extension Piece: ResponseChunk {
    public typealias WholeResponse = Talk

    public static var wholeShape: WholeShape {
        WholeShape(
            removed: ["padding"],
            words: ["kind": (chunk: "talk.piece", whole: "talk")],
            required: ["id": "", "kind": "talk", "turns": [], "cost": [:]],
            members: [
                "turns": WholeShape(
                    renamed: ["added": "turn"],
                    required: ["index": 0, "turn": ["calls": []], "why": ""],
                    members: [
                        "turn": WholeShape(
                            required: ["calls": []],
                            hasParts: true,
                            members: [
                                "calls": WholeShape(
                                    removed: ["index"],
                                    required: ["id": "", "type": "call", "name": "", "input": ""],
                                    variant: (member: "type", word: "call")
                                ),
                            ]
                        ),
                    ]
                ),
            ]
        )
    }

    /// What a chunk tells, each thing by itself.
    public enum StreamEvent: Sendable, Hashable {
        case cost(Cost)
        /// More of `text`.
        case text(Text, turn: Int)
        /// The whole of `text`, once it is complete.
        case textDone(Text, turn: Int)
        /// The turn is complete.
        case why(PieceTurn.Why, turn: Int)
        case odds(PieceTurn.Odds, turn: Int)
        /// A call begins: its first piece.
        case callStarted(Added.Call, call: Int, turn: Int)
        /// More of `input`.
        case callInput(String, call: Int, turn: Int)
        /// A call is complete: all its pieces in one.
        case callDone(Added.Call, call: Int, turn: Int)
    }

    public static func events(
        of chunk: Self, in merged: Self, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
    ) {
        if let value = ChunkFold.some(chunk.cost) { tell(.cost(value)) }
        for turn in chunk.turns {
            guard let (turnPlace, turnIndex) = ChunkFold.place(of: turn, in: merged.turns) else { continue }
            if let value = ChunkFold.some(turn.added.text) { tell(.text(value, turn: turnIndex)) }
            if let value = ChunkFold.some(turn.odds) { tell(.odds(value, turn: turnIndex)) }
            for call in turn.added.calls ?? [] {
                guard let callIndex = ChunkFold.place(of: call, in: merged.turns[turnPlace].added.calls)?.index else { continue }
                if progress.begins(callIndex, part: ".added.calls", in: turnIndex) {
                    tell(.callStarted(call, call: callIndex, turn: turnIndex))
                }
                if let value = ChunkFold.some(call.input) { tell(.callInput(value, call: callIndex, turn: turnIndex)) }
            }
            if let value = ChunkFold.some(turn.why) {
                endings(of: merged, isOver: false, &progress, tell)
                tell(.why(value, turn: turnIndex))
            }
        }
    }

    public static func endings(
        of merged: Self, isOver: Bool, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
    ) {
        for (place, turn) in merged.turns.enumerated() {
            let turnIndex = ChunkFold.index(of: place, in: merged.turns)
            guard progress.ends(turnIndex, where: isOver || turn.why != nil) else { continue }
            if let value = ChunkFold.whole(turn.added.text) { tell(.textDone(value, turn: turnIndex)) }
            for (place, call) in (turn.added.calls ?? []).enumerated() {
                let callIndex = ChunkFold.index(of: place, in: turn.added.calls ?? [])
                tell(.callDone(call, call: callIndex, turn: turnIndex))
            }
        }
    }
}
