// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Message: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "user")
        let text: String = try fields.required("text")
        let kind: Kind? = try fields.optional("kind")
        let version: Int? = try fields.optional("version")
        let tag: Tag? = try fields.optional("tag")
        let seen: Bool? = try fields.optional("seen")
        self.init(
            text: text,
            kind: kind,
            version: version,
            tag: tag,
            seen: seen,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "user")
        try fields.required("text", text)
        try fields.optional("kind", kind)
        try fields.optional("version", version)
        try fields.optional("tag", tag)
        try fields.optional("seen", seen)
        try fields.finish()
    }
}

extension Message.Kind: Codable {}

extension Message.Tag: Codable {}
