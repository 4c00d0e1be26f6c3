// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Texts: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let empty: String? = try fields.optional("empty")
        let secret: SecretString? = try fields.optional("secret")
        let value: String? = try fields.optional("value")
        let rewritten: String? = try fields.optional("rewritten")
        let behind: String? = try fields.optional("behind")
        let list: [String]? = try fields.optional("list")
        self.init(
            name: name,
            empty: empty,
            secret: secret,
            value: value,
            rewritten: rewritten,
            behind: behind,
            list: list,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("empty", empty)
        try fields.optional("secret", secret)
        try fields.optional("value", value)
        try fields.optional("rewritten", rewritten)
        try fields.optional("behind", behind)
        try fields.optional("list", list)
        try fields.finish()
    }
}
