// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Model: Codable {}

extension Request: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let model: Model? = fields.required("model")
        let voice: Voice? = fields.optional("voice")
        let unknownFields = fields.unknownFields()
        guard let model, fields.isSound else { throw fields.fault }
        self.init(
            model: model,
            voice: voice,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("model", model)
        fields.optional("voice", voice)
        try fields.finish()
    }
}

extension Request.Voice: Codable {}
