// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Assistant`.
public struct Assistant: Codable, Hashable, Sendable {
    public var refusal: String?

    /// First in the factory.
    public var content: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        refusal: String? = nil,
        content: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.refusal = refusal
        self.content = content
        self.unknownFields = unknownFields
    }
}

extension Assistant: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let refusal: String? = try fields.optional("refusal")
        let content: String? = try fields.optional("content")
        self.init(refusal: refusal, content: content, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "assistant")
        try fields.optional("refusal", refusal)
        try fields.optional("content", content)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Tool`.
public struct Tool: Codable, Hashable, Sendable {
    public var content: String

    public var toolCallID: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: String, toolCallID: String, unknownFields: JSONObject = [:]) {
        self.content = content
        self.toolCallID = toolCallID
        self.unknownFields = unknownFields
    }
}

extension Tool: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "tool")
        let content: String = try fields.required("content")
        let toolCallID: String = try fields.required("tool_call_id")
        self.init(
            content: content,
            toolCallID: toolCallID,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "tool")
        try fields.required("content", content)
        try fields.required("tool_call_id", toolCallID)
        try fields.finish()
    }
}
