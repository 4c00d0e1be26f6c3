// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension _1Type: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let typeCapitalized: String? = try fields.optional("Type")
        let type: String? = try fields.optional("type")
        self.init(
            typeCapitalized: typeCapitalized,
            type: type,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("Type", typeCapitalized)
        try fields.optional("type", type)
        try fields.finish()
    }
}
