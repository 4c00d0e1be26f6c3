// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Turn: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let text: String? = fields.required("text")
        let live: Bool? = fields.optional("live")
        let unknownFields = fields.unknownFields()
        guard let text, fields.isSound else { throw fields.fault }
        self.init(
            text: text,
            live: live,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("text", text)
        fields.optional("live", live)
        try fields.finish()
    }
}
