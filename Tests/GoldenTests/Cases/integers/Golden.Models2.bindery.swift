// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Numbers`.
public struct Numbers: Hashable, Sendable {
    public var small: Optional<Int32>

    public var large: Optional<Int>

    /// Range: 0...18446744073709551615.
    public var unsigned: Optional<UInt64>

    /// Range: -9223372036854775808...9223372036854775807.
    public var seed: Optional<Int>

    /// Range: -9223372036854775808...18446744073709551615.
    public var either: Optional<Int128>

    /// Above 0.
    public var above: Optional<Double>

    /// Above 0. Below 1.
    public var between: Optional<Double>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        small: Int32? = nil,
        large: Int? = nil,
        unsigned: UInt64? = nil,
        seed: Int? = nil,
        either: Int128? = nil,
        above: Double? = nil,
        between: Double? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.small = small
        self.large = large
        self.unsigned = unsigned
        self.seed = seed
        self.either = either
        self.above = above
        self.between = between
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Numbers: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var small: Int32?
        var large: Int?
        var unsigned: UInt64?
        var seed: Int?
        var either: Int128?
        var above: Double?
        var between: Double?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"small\":", 1, &member) { json.optional(&small, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"large\":", 2, &member) { json.optional(&large, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"unsigned\":", 3, &member) { json.optional(&unsigned, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"seed\":", 4, &member) { json.optional(&seed, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"either\":", 5, &member) { json.optional(&either, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"above\":", 6, &member) { json.optional(&above, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"between\":", 7, &member) { json.optional(&between, 7, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "small\nlarge\nunsigned\nseed\neither\nabove\nbetween\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            small: small,
            large: large,
            unsigned: unsigned,
            seed: seed,
            either: either,
            above: above,
            between: between,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"small\":", small, 1, nulls)
        json.optional(",\"large\":", large, 2, nulls)
        json.optional(",\"unsigned\":", unsigned, 3, nulls)
        json.optional(",\"seed\":", seed, 4, nulls)
        json.optional(",\"either\":", either, 5, nulls)
        json.optional(",\"above\":", above, 6, nulls)
        json.optional(",\"between\":", between, 7, nulls)
        json.closeObject(from: start, names: "small\nlarge\nunsigned\nseed\neither\nabove\nbetween\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Numbers/properties/\nsmall\nlarge\nunsigned\nseed\neither\nabove\nbetween\n" }
}

extension Numbers {
    public func validate(into validator: inout Validator) {
        validator.number("either", either, atLeast: -9223372036854775808, "input.yaml#/components/schemas/Numbers/properties/either")
        validator.number("either", either, atMost: 18446744073709551615, "input.yaml#/components/schemas/Numbers/properties/either")
        validator.number("above", above, above: 0, "input.yaml#/components/schemas/Numbers/properties/above")
        validator.number("between", between, above: 0, "input.yaml#/components/schemas/Numbers/properties/between")
        validator.number("between", between, below: 1, "input.yaml#/components/schemas/Numbers/properties/between")
    }
}
