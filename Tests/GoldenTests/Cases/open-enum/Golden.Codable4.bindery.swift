// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Answer: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let finishReason: FinishReason = try fields.required("finish_reason")
        let size: Size? = try fields.optional("size")
        let rating: Rating? = try fields.optional("rating")
        self.init(
            finishReason: finishReason,
            size: size,
            rating: rating,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("finish_reason", finishReason)
        try fields.optional("size", size)
        try fields.optional("rating", rating)
        try fields.finish()
    }
}

extension Answer.Size: Codable {}

extension Answer.Rating: Codable {}
