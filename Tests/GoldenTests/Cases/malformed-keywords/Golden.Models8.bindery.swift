// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Sample`.
public struct Sample: Hashable, Sendable {
    /// At least 3.
    public var low: Optional<Int>

    public var high: Optional<Int>

    public var list: Optional<[String]>

    public var flags: Optional<String>

    public var any: Optional<JSONValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        low: Int? = nil,
        high: Int? = nil,
        list: [String]? = nil,
        flags: String? = nil,
        any: JSONValue? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.low = low
        self.high = high
        self.list = list
        self.flags = flags
        self.any = any
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Sample: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var low: Int?
        var high: Int?
        var list: [String]?
        var flags: String?
        var any: JSONValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"low\":", 1, &member) { json.optional(&low, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"high\":", 2, &member) { json.optional(&high, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"list\":", 3, &member) { json.optional(&list, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"flags\":", 4, &member) { json.optional(&flags, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"any\":", 5, &member) { json.optional(&any, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "low\nhigh\nlist\nflags\nany\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            low: low,
            high: high,
            list: list,
            flags: flags,
            any: any,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"low\":", low, 1, nulls)
        json.optional(",\"high\":", high, 2, nulls)
        json.optional(",\"list\":", list, 3, nulls)
        json.optional(",\"flags\":", flags, 4, nulls)
        json.optional(",\"any\":", any, 5, nulls)
        json.closeObject(from: start, names: "low\nhigh\nlist\nflags\nany\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Sample/properties/\nlow\nhigh\nlist\nflags\nany\n" }
}

extension Sample {
    public func validate(into validator: inout Validator) {
        validator.number("low", low, atLeast: 3, "input.yaml#/components/schemas/Sample/properties/low")
    }
}
