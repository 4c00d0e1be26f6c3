// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Answer`.
public struct Answer: Codable, Hashable, Sendable {
    public var content: String?

    /// Not taken back.
    public var annotations: [String]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        content: String?,
        annotations: [String]? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.content = content
        self.annotations = annotations
        self.unknownFields = unknownFields
    }
}

extension Answer: Record {
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
