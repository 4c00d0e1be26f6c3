// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/PieceTurn`.
public struct PieceTurn: Hashable, Sendable {
    public var index: Int

    public var added: Added

    public var why: Optional<Why>

    public var odds: Optional<Odds>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        index: Int,
        added: Added,
        why: Why? = nil,
        odds: Odds? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.index = index
        self.added = added
        self.why = why
        self.odds = odds
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Why: OpenEnum {
        case done
        case full
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.done, .full] }

        public var rawValue: String {
            switch self {
            case .done: "done"
            case .full: "full"
            case .unknown(let value): value
            }
        }
    }

    public struct Odds: Hashable, Sendable {
        public var of: Optional<[Double]>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            of: [Double]? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.of = of
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension PieceTurn: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var index: Int?
        var added: Added?
        var why: Why?
        var odds: Odds?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.required(&index) }
            if json.key("\"added\":", 2, &member) { json.required(&added) }
            if json.key("\"why\":", 3, &member) { json.optional(&why, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"odds\":", 4, &member) { json.optional(&odds, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "index\nadded\nwhy\nodds\n", unknown: &unknownFields)
        guard let index, let added, json.isSound else { try json.fail(missing: "index\nadded\n", from: start) }
        self.init(
            index: index,
            added: added,
            why: why,
            odds: odds,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"index\":", index)
        json.required(",\"added\":", added)
        json.optional(",\"why\":", why, 3, nulls)
        json.optional(",\"odds\":", odds, 4, nulls)
        json.closeObject(from: start, names: "index\nadded\nwhy\nodds\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/PieceTurn/properties/\nindex\nadded\nwhy\nodds\n" }
}

extension ExplicitNulls<PieceTurn> {
    public static var why: Self { Self(member: 3) }
}

extension PieceTurn: FoldableElement {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&index, next.index)
        ChunkFold.merge(&added, &next.added)
        ChunkFold.replace(&why, next.why)
        ChunkFold.merge(&odds, &next.odds)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .element)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&added)
        ChunkFold.foldWithin(&odds)
        ChunkFold.foldWithin(&unknownFields, in: .element)
    }

    public static func foldIndex(of element: borrowing Self) -> Int? { element.index }
}

extension PieceTurn.Why {
    public static var knownWords: StaticString { "done\nfull\n" }
}

extension PieceTurn.Odds: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var of: [Double]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"of\":", 1, &member) { json.optional(&of, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "of\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(of: of, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"of\":", of, 1, nulls)
        json.closeObject(from: start, names: "of\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/PieceTurn/properties/odds/properties/\nof\n" }
}

extension PieceTurn.Odds: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.append(&of, next.of)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .element)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .element)
    }
}

/// Source: `/components/schemas/Turn`.
public struct Turn: Hashable, Sendable {
    public var text: Text

    public var calls: [CallsItem]

    public var mood: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: Text,
        calls: [CallsItem],
        mood: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.calls = calls
        self.mood = mood
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum CallsItem: Hashable, Sendable {
        case call(Call)
        case other(Other)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension Turn: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var text: Text?
        var calls: [CallsItem]?
        var mood: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"text\":", 1, &member) { json.required(&text) }
            if json.key("\"calls\":", 2, &member) { json.required(&calls) }
            if json.key("\"mood\":", 3, &member) { json.optional(&mood, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "text\ncalls\nmood\n", unknown: &unknownFields)
        guard let text, let calls, json.isSound else { try json.fail(missing: "text\ncalls\n", from: start) }
        self.init(
            text: text,
            calls: calls,
            mood: mood,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"text\":", text)
        json.required(",\"calls\":", calls)
        json.optional(",\"mood\":", mood, 3, nulls)
        json.closeObject(from: start, names: "text\ncalls\nmood\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Turn/properties/\ntext\ncalls\nmood\n" }
}

extension Turn.CallsItem: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "call\nother\n") {
        case 1: self = .call(try json.value(as: Call.self))
        case 2: self = .other(try json.value(as: Other.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .call(let value): value.write(json: &json)
        case .other(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Turn.CallsItem {
    public static func call(_ id: String, name: String, input: String) -> Self {
        .call(Call(id: id, name: name, input: input))
    }

    public static func other(_ thing: String) -> Self {
        .other(Other(thing: thing))
    }
}
