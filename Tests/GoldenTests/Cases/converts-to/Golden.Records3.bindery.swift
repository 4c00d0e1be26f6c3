// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/AssistantMessage`.
public struct AssistantMessage: Codable, Hashable, Sendable {
    public var content: String?

    public var name: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: String? = nil, name: String? = nil, unknownFields: JSONObject = [:]) {
        self.content = content
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension AssistantMessage: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let content: String? = try fields.optional("content")
        let name: String? = try fields.optional("name")
        self.init(content: content, name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "assistant")
        try fields.optional("content", content)
        try fields.optional("name", name)
        try fields.finish()
    }
}

extension AssistantMessage {
    /// Made of what both have in common, and of all unknown fields.
    ///
    /// Dropped: `annotations`.
    public init(_ value: Answer) {
        self.init(content: value.content, unknownFields: value.unknownFields)
    }
}
