// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Numbers: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let small: Int32? = fields.optional("small")
        let large: Int? = fields.optional("large")
        let unsigned: UInt64? = fields.optional("unsigned")
        let seed: Int? = fields.optional("seed")
        let either: Int128? = fields.optional("either")
        let above: Double? = fields.optional("above")
        let between: Double? = fields.optional("between")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            small: small,
            large: large,
            unsigned: unsigned,
            seed: seed,
            either: either,
            above: above,
            between: between,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("small", small)
        fields.optional("large", large)
        fields.optional("unsigned", unsigned)
        fields.optional("seed", seed)
        fields.optional("either", either)
        fields.optional("above", above)
        fields.optional("between", between)
        try fields.finish()
    }
}
