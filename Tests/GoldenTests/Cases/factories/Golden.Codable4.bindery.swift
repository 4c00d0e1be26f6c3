// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Assistant: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "assistant")
        let refusal: String? = fields.optional("refusal")
        let content: String? = fields.optional("content")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            refusal: refusal,
            content: content,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("role", "assistant")
        fields.optional("refusal", refusal)
        fields.optional("content", content)
        try fields.finish()
    }
}

extension Tool: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "tool")
        let content: String? = fields.required("content")
        let toolCallID: String? = fields.required("tool_call_id")
        let unknownFields = fields.unknownFields()
        guard let content, let toolCallID, fields.isSound else { throw fields.fault }
        self.init(content: content, toolCallID: toolCallID, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("role", "tool")
        fields.required("content", content)
        fields.required("tool_call_id", toolCallID)
        try fields.finish()
    }
}
