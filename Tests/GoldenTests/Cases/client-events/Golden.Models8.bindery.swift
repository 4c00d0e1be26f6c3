// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/paths/~1ticks/get/responses/200/content/text~1event-stream/itemSchema`.
public enum TicksEvent: Hashable, Sendable {
    case tick(Tick)
    case ping(Ping)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public struct Tick: Hashable, Sendable {
        public var data: Data

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(data: Data, unknownFields: JSONObject = [:]) {
            self.data = data
            self.unknownFields = unknownFields
        }

        public struct Data: Hashable, Sendable {
            public var at: Optional<Int>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                at: Int? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.at = at
                self.unknownFields = unknownFields
                self.nulls = nulls
            }
        }
    }

    public struct Ping: Hashable, Sendable {
        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(unknownFields: JSONObject = [:]) {
            self.unknownFields = unknownFields
        }
    }
}

extension TicksEvent: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "event", among: "tick\nping\n") {
        case 1: self = .tick(try json.value(as: Tick.self))
        case 2: self = .ping(try json.value(as: Ping.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .tick(let value): value.write(json: &json)
        case .ping(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension TicksEvent {
    public static func tick(at: Int? = nil) -> Self {
        let data = Tick.Data(at: at)
        return .tick(Tick(data: data))
    }

    public static var ping: Self { .ping(Ping()) }
}

extension TicksEvent.Tick: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var data: Data?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"event\":", 1, &member) { json.constant("\"tick\"", unknown: &unknownFields) }
            if json.key("\"data\":", 2, &member) { json.required(&data) }
        } while json.nextMember(&member, of: "event\ndata\n", unknown: &unknownFields)
        guard let data, json.isSound else { try json.fail(missing: "data\n", from: start) }
        self.init(data: data, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"event\":\"tick\"", "event", unknown: unknownFields)
        json.required(",\"data\":", data)
        json.closeObject(from: start, names: "event\ndata\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1ticks/get/responses/200/content/text~1event-stream/itemSchema/oneOf/0/properties/\nevent\ndata\n" }
}

extension TicksEvent.Tick.Data: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var at: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"at\":", 1, &member) { json.optional(&at, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "at\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(at: at, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"at\":", at, 1, nulls)
        json.closeObject(from: start, names: "at\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1ticks/get/responses/200/content/text~1event-stream/itemSchema/oneOf/0/properties/data/properties/\nat\n" }
}

extension TicksEvent.Ping: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"event\":", 1, &member) { json.constant("\"ping\"", unknown: &unknownFields) }
        } while json.nextMember(&member, of: "event\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"event\":\"ping\"", "event", unknown: unknownFields)
        json.closeObject(from: start, names: "event\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1ticks/get/responses/200/content/text~1event-stream/itemSchema/oneOf/1/properties/\nevent\n" }
}
