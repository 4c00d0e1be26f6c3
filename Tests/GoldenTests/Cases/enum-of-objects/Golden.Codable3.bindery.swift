// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Shape: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let origin: Origin? = fields.required("origin")
        let sides: JSONValue? = fields.optional("sides")
        let unknownFields = fields.unknownFields()
        guard let origin, fields.isSound else { throw fields.fault }
        self.init(
            origin: origin,
            sides: sides,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("origin", origin)
        fields.optional("sides", sides)
        try fields.finish()
    }
}
