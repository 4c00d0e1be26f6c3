// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Pet: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let thumbsUp: Int? = try fields.optional("+1")
        let thumbsDown: Int? = try fields.optional("-1")
        let category: Kind? = try fields.optional("kind")
        self.init(
            thumbsUp: thumbsUp,
            thumbsDown: thumbsDown,
            category: category,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("+1", thumbsUp)
        try fields.optional("-1", thumbsDown)
        try fields.optional("kind", category)
        try fields.finish()
    }
}

extension Pet.Kind: Codable {}
