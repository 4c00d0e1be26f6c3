// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Text: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "text")
        let text: String? = fields.required("text")
        let unknownFields = fields.unknownFields()
        guard let text, fields.isSound else { throw fields.fault }
        self.init(text: text, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "text")
        fields.required("text", text)
        try fields.finish()
    }
}
