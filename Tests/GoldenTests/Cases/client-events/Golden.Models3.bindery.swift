// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/paths/~1events/get/responses/200/content/text~1event-stream/itemSchema`.
public enum EventsEvent: Hashable, Sendable {
    case addText(AddText)
    case addNumber(AddNumber)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public struct AddText: Hashable, Sendable {
        public var data: Optional<String>

        public var retry: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            data: String? = nil,
            retry: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.data = data
            self.retry = retry
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    public struct AddNumber: Hashable, Sendable {
        public var data: Optional<String>

        public var retry: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            data: String? = nil,
            retry: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.data = data
            self.retry = retry
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension EventsEvent: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "event", among: "addText\naddNumber\n") {
        case 1: self = .addText(try json.value(as: AddText.self))
        case 2: self = .addNumber(try json.value(as: AddNumber.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .addText(let value): value.write(json: &json)
        case .addNumber(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension EventsEvent {
    public static var addText: Self { .addText(AddText()) }

    public static func addText(data: String? = nil, retry: Int? = nil) -> Self {
        .addText(AddText(data: data, retry: retry))
    }

    public static var addNumber: Self { .addNumber(AddNumber()) }

    public static func addNumber(data: String? = nil, retry: Int? = nil) -> Self {
        .addNumber(AddNumber(data: data, retry: retry))
    }
}

extension EventsEvent.AddText: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var data: String?
        var retry: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"event\":", 1, &member) { json.constant("\"addText\"", unknown: &unknownFields) }
            if json.key("\"data\":", 2, &member) { json.optional(&data, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"retry\":", 3, &member) { json.optional(&retry, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "event\ndata\nretry\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            data: data,
            retry: retry,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"event\":\"addText\"", "event", unknown: unknownFields)
        json.optional(",\"data\":", data, 2, nulls)
        json.optional(",\"retry\":", retry, 3, nulls)
        json.closeObject(from: start, names: "event\ndata\nretry\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1events/get/responses/200/content/text~1event-stream/itemSchema/oneOf/0/properties/\nevent\n\tinput.yaml#/paths/~1events/get/responses/200/content/text~1event-stream/itemSchema/properties/\ndata\nretry\n" }
}

extension EventsEvent.AddNumber: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var data: String?
        var retry: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"event\":", 1, &member) { json.constant("\"addNumber\"", unknown: &unknownFields) }
            if json.key("\"data\":", 2, &member) { json.optional(&data, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"retry\":", 3, &member) { json.optional(&retry, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "event\ndata\nretry\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            data: data,
            retry: retry,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"event\":\"addNumber\"", "event", unknown: unknownFields)
        json.optional(",\"data\":", data, 2, nulls)
        json.optional(",\"retry\":", retry, 3, nulls)
        json.closeObject(from: start, names: "event\ndata\nretry\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1events/get/responses/200/content/text~1event-stream/itemSchema/oneOf/1/properties/\nevent\ndata\n\tinput.yaml#/paths/~1events/get/responses/200/content/text~1event-stream/itemSchema/properties/\nretry\n" }
}
