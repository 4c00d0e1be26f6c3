// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Row: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let cells: Cells? = fields.required("cells")
        let older: Older? = fields.optional("older")
        let unknownFields = fields.unknownFields()
        guard let cells, fields.isSound else { throw fields.fault }
        self.init(
            cells: cells,
            older: older,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("cells", cells)
        fields.optional("older", older)
        try fields.finish()
    }
}

extension Row.Cells: Codable {
    public init(from decoder: any Decoder) throws {
        var elements = try ElementDecoder(decoder)
        let first: String = try elements.required()
        let additionalElements: [Int] = try elements.rest()
        self.init(first: first, additionalElements: additionalElements)
    }

    public func encode(to encoder: any Encoder) throws {
        var elements = ElementEncoder(encoder)
        try elements.required(first)
        try elements.rest(additionalElements)
    }
}

extension Row.Older: Codable {
    public init(from decoder: any Decoder) throws {
        var elements = try ElementDecoder(decoder)
        let first: String? = try elements.optional()
        let second: Place? = try elements.optional()
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
