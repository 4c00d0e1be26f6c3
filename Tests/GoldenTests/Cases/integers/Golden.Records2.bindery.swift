// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Numbers`.
public struct Numbers: Codable, Hashable, Sendable {
    public var small: Int32?

    public var large: Int?

    /// Range: 0...18446744073709551615.
    public var unsigned: UInt64?

    /// Range: -9223372036854775808...9223372036854775807.
    public var seed: Int?

    /// Above 0.
    public var above: Double?

    /// Above 0. Below 1.
    public var between: Double?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        small: Int32? = nil,
        large: Int? = nil,
        unsigned: UInt64? = nil,
        seed: Int? = nil,
        above: Double? = nil,
        between: Double? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.small = small
        self.large = large
        self.unsigned = unsigned
        self.seed = seed
        self.above = above
        self.between = between
        self.unknownFields = unknownFields
    }
}

extension Numbers: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let small: Int32? = try fields.optional("small")
        let large: Int? = try fields.optional("large")
        let unsigned: UInt64? = try fields.optional("unsigned")
        let seed: Int? = try fields.optional("seed")
        let above: Double? = try fields.optional("above")
        let between: Double? = try fields.optional("between")
        self.init(
            small: small,
            large: large,
            unsigned: unsigned,
            seed: seed,
            above: above,
            between: between,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("small", small)
        try fields.optional("large", large)
        try fields.optional("unsigned", unsigned)
        try fields.optional("seed", seed)
        try fields.optional("above", above)
        try fields.optional("between", between)
        try fields.finish()
    }
}

extension Numbers {
    public func validate(into validator: inout Validator) {
        validator.number("above", above, above: 0, "input.yaml:12:62")
        validator.number("between", between, above: 0, "input.yaml:13:52")
        validator.number("between", between, below: 1, "input.yaml:13:73")
    }
}
