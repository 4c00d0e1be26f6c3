// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Numbers: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let small: Int32? = try fields.optional("small")
        let large: Int? = try fields.optional("large")
        let unsigned: UInt64? = try fields.optional("unsigned")
        let seed: Int? = try fields.optional("seed")
        let either: Int128? = try fields.optional("either")
        let above: Double? = try fields.optional("above")
        let between: Double? = try fields.optional("between")
        self.init(
            small: small,
            large: large,
            unsigned: unsigned,
            seed: seed,
            either: either,
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
        try fields.optional("either", either)
        try fields.optional("above", above)
        try fields.optional("between", between)
        try fields.finish()
    }
}
