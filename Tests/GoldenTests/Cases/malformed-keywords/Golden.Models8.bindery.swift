// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

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
        let start = try json.enterRecord(Self.self)
        var low: Int?
        var high: Int?
        var list: [String]?
        var any: JSONValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"low\":") { json.optional(&low, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"high\":") { json.optional(&high, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"list\":") { json.optional(&list, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"any\":") { json.optional(&any, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "low\nhigh\nlist\nany\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            low: low,
            high: high,
            list: list,
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
