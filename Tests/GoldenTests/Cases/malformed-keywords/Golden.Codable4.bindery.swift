// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Sample: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let low: Int? = fields.optional("low")
        let high: Int? = fields.optional("high")
        let list: [String]? = fields.optional("list")
        let any: JSONValue? = fields.optional("any")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            low: low,
            high: high,
            list: list,
            any: any,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("low", low)
        fields.optional("high", high)
        fields.optional("list", list)
        fields.optional("any", any)
        try fields.finish()
    }
}
