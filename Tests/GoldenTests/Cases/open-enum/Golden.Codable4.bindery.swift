// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Answer: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let finishReason: FinishReason? = fields.required("finish_reason")
        let size: Size? = fields.optional("size")
        let rating: Rating? = fields.optional("rating")
        let unknownFields = fields.unknownFields()
        guard let finishReason, fields.isSound else { throw fields.fault }
        self.init(
            finishReason: finishReason,
            size: size,
            rating: rating,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("finish_reason", finishReason)
        fields.optional("size", size)
        fields.optional("rating", rating)
        try fields.finish()
    }
}

extension Answer.Size: Codable {}

extension Answer.Rating: Codable {}
