// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Part`.
public struct Part: Hashable, Sendable {
    public var type: Optional<String>

    public var text: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: String? = nil,
        text: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.text = text
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Part: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: String?
        var text: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"text\":", 2, &member) { json.optional(&text, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\ntext\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            type: type,
            text: text,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"text\":", text, 2, nulls)
        json.closeObject(from: start, names: "type\ntext\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Part/properties/\ntype\ntext\n" }
}

/// Source: `/components/schemas/TalkTurn`.
public struct TalkTurn: Hashable, Sendable {
    public var index: Int

    public var turn: Turn

    public var why: Why

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(index: Int, turn: Turn, why: Why, unknownFields: JSONObject = [:]) {
        self.index = index
        self.turn = turn
        self.why = why
        self.unknownFields = unknownFields
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
}

extension TalkTurn: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var index: Int?
        var turn: Turn?
        var why: Why?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.required(&index) }
            if json.key("\"turn\":", 2, &member) { json.required(&turn) }
            if json.key("\"why\":", 3, &member) { json.required(&why) }
        } while json.nextMember(&member, of: "index\nturn\nwhy\n", unknown: &unknownFields)
        guard
            let index, let turn, let why, json.isSound
        else { try json.fail(missing: "index\nturn\nwhy\n", from: start) }
        self.init(index: index, turn: turn, why: why, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"index\":", index)
        json.required(",\"turn\":", turn)
        json.required(",\"why\":", why)
        json.closeObject(from: start, names: "index\nturn\nwhy\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/TalkTurn/properties/\nindex\nturn\nwhy\n" }
}

extension TalkTurn.Why {
    public static var knownWords: StaticString { "done\nfull\n" }
}
