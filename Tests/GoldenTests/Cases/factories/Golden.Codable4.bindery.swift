// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Assistant: Codable {
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

extension Tool: Codable {
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
