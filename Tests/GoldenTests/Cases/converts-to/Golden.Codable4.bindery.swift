// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Answer: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let content: String? = try fields.optional("content")
        let annotations: [String]? = try fields.optional("annotations")
        self.init(
            content: content,
            annotations: annotations,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "assistant")
        try fields.nullable("content", content)
        try fields.optional("annotations", annotations)
        try fields.finish()
    }
}
