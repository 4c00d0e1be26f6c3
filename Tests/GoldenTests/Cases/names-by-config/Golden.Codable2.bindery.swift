// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Animal: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = try fields.optional("id")
        let title: String = try fields.required("name")
        let secret: String? = try fields.optional("secret")
        let llmState: Mode? = try fields.optional("llm_state")
        let tags: [Tag]? = try fields.optional("tags")
        self.init(
            title: title,
            id: id,
            secret: secret,
            llmState: llmState,
            tags: tags,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.required("name", title)
        try fields.optional("secret", secret)
        try fields.optional("llm_state", llmState)
        try fields.optional("tags", tags)
        try fields.finish()
    }
}

extension Animal.Mode: Codable {}
