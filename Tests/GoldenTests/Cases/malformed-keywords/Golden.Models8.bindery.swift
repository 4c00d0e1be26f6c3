// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/Sample`.
public struct Sample: Hashable, Sendable {
    /// At least 3.
    public var low: Optional<Int>

    public var high: Optional<Int>

    public var list: Optional<[String]>

    public var any: Optional<JSONValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        low: Int? = nil,
        high: Int? = nil,
        list: [String]? = nil,
        any: JSONValue? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.low = low
        self.high = high
        self.list = list
        self.any = any
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Sample: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{3}low\u{4}high\u{4}list\u{3}any")
        var low: Int?
        var high: Int?
        var list: [String]?
        var any: JSONValue?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&low, &members)
            case 2: json.optional(&high, &members)
            case 3: json.optional(&list, &members)
            case 4: json.optional(&any, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            low: low,
            high: high,
            list: list,
            any: any,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"low\":", low, 1, nulls)
        json.optional(",\"high\":", high, 2, nulls)
        json.optional(",\"list\":", list, 3, nulls)
        json.optional(",\"any\":", any, 4, nulls)
        json.closeObject(from: start, names: "low\nhigh\nlist\nany\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Sample/properties/\nlow\nhigh\nlist\nany\n" }
}

extension Sample {
    public func validate(into validator: inout Validator) {
        validator.number("low", low, atLeast: 3, "input.yaml#/components/schemas/Sample/properties/low")
    }
}
