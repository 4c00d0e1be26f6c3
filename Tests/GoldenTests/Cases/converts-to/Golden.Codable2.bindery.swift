// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension UserMessage: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "user")
        let content: String? = fields.required("content")
        let unknownFields = fields.unknownFields()
        guard let content, fields.isSound else { throw fields.fault }
        self.init(content: content, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("role", "user")
        fields.required("content", content)
        try fields.finish()
    }
}
