// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Place: Codable {
    public init(from decoder: any Decoder) throws {
        var elements = try ElementDecoder(decoder)
        let first: Double = try elements.required()
        let second: Double = try elements.required()
        let third: Third? = try elements.optional()
        let additionalElements: [JSONValue] = try elements.rest()
        self.init(
            first: first,
            second: second,
            third: third,
            additionalElements: additionalElements
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var elements = ElementEncoder(encoder)
        try elements.required(first)
        try elements.required(second)
        try elements.optional(third)
        try elements.rest(additionalElements)
    }
}

extension Place.Third: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let datum: String? = fields.optional("datum")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            datum: datum,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("datum", datum)
        try fields.finish()
    }
}
