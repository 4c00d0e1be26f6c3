// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Model: Codable {}

extension Request: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let model: Model = try fields.required("model")
        let voice: Voice? = try fields.optional("voice")
        self.init(model: model, voice: voice, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("model", model)
        try fields.optional("voice", voice)
        try fields.finish()
    }
}

extension Request.Voice: Codable {}
