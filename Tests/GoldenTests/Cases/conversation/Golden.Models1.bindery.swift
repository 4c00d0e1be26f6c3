// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Ask`.
public struct Ask: Hashable, Sendable {
    public var turns: [JSONValue]

    public var helpers: Optional<[JSONValue]>

    public var atOnce: Optional<Bool>

    public var form: Optional<JSONValue>

    public var tell: Optional<JSONValue>

    public var live: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        turns: [JSONValue],
        helpers: [JSONValue]? = nil,
        atOnce: Bool? = nil,
        form: JSONValue? = nil,
        tell: JSONValue? = nil,
        live: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.turns = turns
        self.helpers = helpers
        self.atOnce = atOnce
        self.form = form
        self.tell = tell
        self.live = live
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Ask: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var turns: [JSONValue]?
        var helpers: [JSONValue]?
        var atOnce: Bool?
        var form: JSONValue?
        var tell: JSONValue?
        var live: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"turns\":", 1, &member) { json.required(&turns) }
            if json.key("\"helpers\":", 2, &member) { json.optional(&helpers, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"atOnce\":", 3, &member) { json.optional(&atOnce, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"form\":", 4, &member) { json.optional(&form, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"tell\":", 5, &member) { json.optional(&tell, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"live\":", 6, &member) { json.optional(&live, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "turns\nhelpers\natOnce\nform\ntell\nlive\n", unknown: &unknownFields)
        guard let turns, json.isSound else { try json.fail(missing: "turns\n", from: start) }
        self.init(
            turns: turns,
            helpers: helpers,
            atOnce: atOnce,
            form: form,
            tell: tell,
            live: live,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"turns\":", turns)
        json.optional(",\"helpers\":", helpers, 2, nulls)
        json.optional(",\"atOnce\":", atOnce, 3, nulls)
        json.optional(",\"form\":", form, 4, nulls)
        json.optional(",\"tell\":", tell, 5, nulls)
        json.optional(",\"live\":", live, 6, nulls)
        json.closeObject(from: start, names: "turns\nhelpers\natOnce\nform\ntell\nlive\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Ask/properties/\nturns\nhelpers\natOnce\nform\ntell\nlive\n" }
}

/// Source: `/components/schemas/Turn`.
public struct Turn: Hashable, Sendable {
    public var text: Optional<String>

    public var mood: Optional<String>

    public var calls: Optional<[Call]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: String? = nil,
        mood: String? = nil,
        calls: [Call]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.mood = mood
        self.calls = calls
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Call: Hashable, Sendable {
        public var name: Optional<String>

        public var input: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String? = nil,
            input: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            self.input = input
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Turn: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var text: String?
        var mood: String?
        var calls: [Call]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"text\":", 1, &member) { json.optional(&text, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"mood\":", 2, &member) { json.optional(&mood, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"calls\":", 3, &member) { json.optional(&calls, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "text\nmood\ncalls\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            text: text,
            mood: mood,
            calls: calls,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"text\":", text, 1, nulls)
        json.optional(",\"mood\":", mood, 2, nulls)
        json.optional(",\"calls\":", calls, 3, nulls)
        json.closeObject(from: start, names: "text\nmood\ncalls\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Turn/properties/\ntext\nmood\ncalls\n" }
}

extension Turn.Call: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var input: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"input\":", 2, &member) { json.optional(&input, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\ninput\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            name: name,
            input: input,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.optional(",\"input\":", input, 2, nulls)
        json.closeObject(from: start, names: "name\ninput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Turn/properties/calls/items/properties/\nname\ninput\n" }
}
