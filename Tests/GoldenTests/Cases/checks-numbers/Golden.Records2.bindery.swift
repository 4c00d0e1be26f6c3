// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Numbers`.
public struct Numbers: Codable, Hashable, Sendable {
    /// Range: -0.5...2.
    public var required: Double

    /// Above 0. Below 1e3.
    public var exclusive: Double?

    /// Above 0.
    public var above: Double?

    /// At most 1.
    public var notAbove: Double?

    /// A multiple of 0.1.
    public var step: Double?

    /// At least 1. A multiple of 4.
    public var count: Int?

    /// At least 0.5. Below 9.5.
    public var between: Int?

    /// Above 0.0. At most 1e2.
    public var exact: Int?

    /// Range: -2147483648...2147483647.
    public var whole32: Int32?

    /// Range: -9223372036854775808...9223372036854775807.
    public var whole64: Int?

    /// At least 0.
    public var natural: UInt64?

    /// Range: 1e-320...1e999.
    public var endless: Double?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

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
        unknownFields: JSONObject = [:]
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
    }
}

extension Numbers: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let required: Double = try fields.required("required")
        let exclusive: Double? = try fields.optional("exclusive")
        let above: Double? = try fields.optional("above")
        let notAbove: Double? = try fields.optional("notAbove")
        let step: Double? = try fields.optional("step")
        let count: Int? = try fields.optional("count")
        let between: Int? = try fields.optional("between")
        let exact: Int? = try fields.optional("exact")
        let whole32: Int32? = try fields.optional("whole32")
        let whole64: Int? = try fields.optional("whole64")
        let natural: UInt64? = try fields.optional("natural")
        let endless: Double? = try fields.optional("endless")
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
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("required", required)
        try fields.optional("exclusive", exclusive)
        try fields.optional("above", above)
        try fields.optional("notAbove", notAbove)
        try fields.optional("step", step)
        try fields.optional("count", count)
        try fields.optional("between", between)
        try fields.optional("exact", exact)
        try fields.optional("whole32", whole32)
        try fields.optional("whole64", whole64)
        try fields.optional("natural", natural)
        try fields.optional("endless", endless)
        try fields.finish()
    }
}

extension Numbers {
    public func validate(into validator: inout Validator) {
        validator.number("required", required, atLeast: -0.5, "input.yaml:9:44")
        validator.number("required", required, atMost: 2, "input.yaml:9:59")
        validator.number("exclusive", exclusive, above: 0, "input.yaml:10:54")
        validator.number("exclusive", exclusive, below: 1000, "input.yaml:10:75")
        validator.number("above", above, above: 0, "input.yaml:12:62")
        validator.number("notAbove", notAbove, atMost: 1, "input.yaml:13:44")
        validator.number("step", step, multipleOf: "0.1", "input.yaml:14:43")
        validator.number("count", count, atLeast: 1, "input.yaml:15:52")
        validator.number("count", count, multipleOf: "4", "input.yaml:15:67")
        validator.number("between", between, atLeast: 1, "input.yaml:17:44")
        validator.number("between", between, atMost: 9, "input.yaml:17:67")
        validator.number("exact", exact, above: 0, "input.yaml:18:51")
        validator.number("exact", exact, atMost: 100, "input.yaml:18:65")
    }
}
