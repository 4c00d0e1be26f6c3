// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Function: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let parameters: JSONObject? = fields.required("parameters")
        let anything: JSONValue? = fields.optional("anything")
        let list: [JSONValue]? = fields.optional("list")
        let maybe: JSONValue? = fields.optional("maybe")
        let unknownFields = fields.unknownFields()
        guard let parameters, fields.isSound else { throw fields.fault }
        self.init(
            parameters: parameters,
            anything: anything,
            list: list,
            maybe: maybe,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("parameters", parameters)
        fields.optional("anything", anything)
        fields.optional("list", list)
        fields.optional("maybe", maybe)
        try fields.finish()
    }
}
