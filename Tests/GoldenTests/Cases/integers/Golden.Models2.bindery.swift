// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{5}small\u{5}large\u{8}unsigned\u{4}seed\u{6}either\u{5}above\u{7}between")
        var small: Int32?
        var large: Int?
        var unsigned: UInt64?
        var seed: Int?
        var either: Int128?
        var above: Double?
        var between: Double?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&small, &members)
            case 2: json.optional(&large, &members)
            case 3: json.optional(&unsigned, &members)
            case 4: json.optional(&seed, &members)
            case 5: json.optional(&either, &members)
            case 6: json.optional(&above, &members)
            case 7: json.optional(&between, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            small: small,
            large: large,
            unsigned: unsigned,
            seed: seed,
            either: either,
            above: above,
            between: between,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
