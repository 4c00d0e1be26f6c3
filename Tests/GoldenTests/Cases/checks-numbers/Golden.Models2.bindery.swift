// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Numbers`.
public struct Numbers: Hashable, Sendable {
    /// Range: -0.5...2.
    public var required: Double

    /// Above 0. Below 1e3.
    public var exclusive: Optional<Double>

    /// Above 0.
    public var above: Optional<Double>

    /// At most 1.
    public var notAbove: Optional<Double>

    /// A multiple of 0.1.
    public var step: Optional<Double>

    /// At least 1. A multiple of 4.
    public var count: Optional<Int>

    /// At least 0.5. Below 9.5.
    public var between: Optional<Int>

    /// Above 0.0. At most 1e2.
    public var exact: Optional<Int>

    /// Range: -2147483648...2147483647.
    public var whole32: Optional<Int32>

    /// Range: -9223372036854775808...9223372036854775807.
    public var whole64: Optional<Int>

    /// At least 0.
    public var natural: Optional<UInt64>

    /// Range: 1e-320...1e999.
    public var endless: Optional<Double>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        required: Double,
        exclusive: Double? = nil,
        above: Double? = nil,
        notAbove: Double? = nil,
        step: Double? = nil,
        count: Int? = nil,
        between: Int? = nil,
        exact: Int? = nil,
        whole32: Int32? = nil,
        whole64: Int? = nil,
        natural: UInt64? = nil,
        endless: Double? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.required = required
        self.exclusive = exclusive
        self.above = above
        self.notAbove = notAbove
        self.step = step
        self.count = count
        self.between = between
        self.exact = exact
        self.whole32 = whole32
        self.whole64 = whole64
        self.natural = natural
        self.endless = endless
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Numbers: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var required: Double?
        var exclusive: Double?
        var above: Double?
        var notAbove: Double?
        var step: Double?
        var count: Int?
        var between: Int?
        var exact: Int?
        var whole32: Int32?
        var whole64: Int?
        var natural: UInt64?
        var endless: Double?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"required\":", 1, &member) { json.required(&required) }
            if json.key("\"exclusive\":", 2, &member) { json.optional(&exclusive, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"above\":", 3, &member) { json.optional(&above, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"notAbove\":", 4, &member) { json.optional(&notAbove, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"step\":", 5, &member) { json.optional(&step, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"count\":", 6, &member) { json.optional(&count, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"between\":", 7, &member) { json.optional(&between, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"exact\":", 8, &member) { json.optional(&exact, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"whole32\":", 9, &member) { json.optional(&whole32, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"whole64\":", 10, &member) { json.optional(&whole64, 10, &nulls, unknown: &unknownFields) }
            if json.key("\"natural\":", 11, &member) { json.optional(&natural, 11, &nulls, unknown: &unknownFields) }
            if json.key("\"endless\":", 12, &member) { json.optional(&endless, 12, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "required\nexclusive\nabove\nnotAbove\nstep\ncount\nbetween\nexact\nwhole32\nwhole64\nnatural\nendless\n", unknown: &unknownFields)
        guard let required, json.isSound else { try json.fail(missing: "required\n", from: start) }
        self.init(
            required: required,
            exclusive: exclusive,
            above: above,
            notAbove: notAbove,
            step: step,
            count: count,
            between: between,
            exact: exact,
            whole32: whole32,
            whole64: whole64,
            natural: natural,
            endless: endless,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"required\":", required)
        json.optional(",\"exclusive\":", exclusive, 2, nulls)
        json.optional(",\"above\":", above, 3, nulls)
        json.optional(",\"notAbove\":", notAbove, 4, nulls)
        json.optional(",\"step\":", step, 5, nulls)
        json.optional(",\"count\":", count, 6, nulls)
        json.optional(",\"between\":", between, 7, nulls)
        json.optional(",\"exact\":", exact, 8, nulls)
        json.optional(",\"whole32\":", whole32, 9, nulls)
        json.optional(",\"whole64\":", whole64, 10, nulls)
        json.optional(",\"natural\":", natural, 11, nulls)
        json.optional(",\"endless\":", endless, 12, nulls)
        json.closeObject(from: start, names: "required\nexclusive\nabove\nnotAbove\nstep\ncount\nbetween\nexact\nwhole32\nwhole64\nnatural\nendless\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Numbers/properties/\nrequired\nexclusive\nabove\nnotAbove\nstep\ncount\nbetween\nexact\nwhole32\nwhole64\nnatural\nendless\n" }
}

extension ExplicitNulls<Numbers> {
    public static var count: Self { Self(member: 6) }
}

extension Numbers {
    public func validate(into validator: inout Validator) {
        validator.number("required", required, atLeast: -0.5, "input.yaml#/components/schemas/Numbers/properties/required")
        validator.number("required", required, atMost: 2, "input.yaml#/components/schemas/Numbers/properties/required")
        validator.number("exclusive", exclusive, above: 0, "input.yaml#/components/schemas/Numbers/properties/exclusive")
        validator.number("exclusive", exclusive, below: 1000, "input.yaml#/components/schemas/Numbers/properties/exclusive")
        validator.number("above", above, above: 0, "input.yaml#/components/schemas/Numbers/properties/above")
        validator.number("notAbove", notAbove, atMost: 1, "input.yaml#/components/schemas/Numbers/properties/notAbove")
        validator.number("step", step, multipleOf: "0.1", "input.yaml#/components/schemas/Numbers/properties/step")
        validator.number("count", count, atLeast: 1, "input.yaml#/components/schemas/Numbers/properties/count")
        validator.number("count", count, multipleOf: "4", "input.yaml#/components/schemas/Numbers/properties/count")
        validator.number("between", between, atLeast: 1, "input.yaml#/components/schemas/Numbers/properties/between")
        validator.number("between", between, atMost: 9, "input.yaml#/components/schemas/Numbers/properties/between")
        validator.number("exact", exact, above: 0, "input.yaml#/components/schemas/Numbers/properties/exact")
        validator.number("exact", exact, atMost: 100, "input.yaml#/components/schemas/Numbers/properties/exact")
    }
}
