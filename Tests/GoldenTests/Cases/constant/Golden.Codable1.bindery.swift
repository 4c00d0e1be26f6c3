// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Message: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "user")
        let text: String? = fields.required("text")
        let kind: Kind? = fields.optional("kind")
        let version: Int? = fields.optional("version")
        let tag: Tag? = fields.optional("tag")
        let seen: Bool? = fields.optional("seen")
        let unknownFields = fields.unknownFields()
        guard let text, fields.isSound else { throw fields.fault }
        self.init(
            text: text,
            kind: kind,
            version: version,
            tag: tag,
            seen: seen,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.constant("role", "user")
        fields.required("text", text)
        fields.optional("kind", kind)
        fields.optional("version", version)
        fields.optional("tag", tag)
        fields.optional("seen", seen)
        try fields.finish()
    }
}

extension Message.Kind: Codable {}

extension Message.Tag: Codable {}
