// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Request: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mixed: Mixed? = fields.optional("mixed")
        let tuple: Tuple? = fields.optional("tuple")
        let matrix: JSONValue? = fields.optional("matrix")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            mixed: mixed,
            tuple: tuple,
            matrix: matrix,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("mixed", mixed)
        fields.optional("tuple", tuple)
        fields.optional("matrix", matrix)
        try fields.finish()
    }
}

extension Request.Mixed: Codable {}

extension Request.Tuple: Codable {
    public init(from decoder: any Decoder) throws {
        var elements = try ElementDecoder(decoder)
        let first: String? = try elements.optional()
        let second: Int? = try elements.optional()
        let additionalElements: [JSONValue] = try elements.rest()
        self.init(first: first, second: second, additionalElements: additionalElements)
    }

    public func encode(to encoder: any Encoder) throws {
        var elements = ElementEncoder(encoder)
        try elements.optional(first)
        try elements.optional(second)
        try elements.rest(additionalElements)
    }
}
