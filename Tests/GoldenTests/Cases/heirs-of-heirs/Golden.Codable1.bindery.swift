// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Poodle: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("kind", "Poodle")
        let next: Pet? = try fields.optional("next")
        let bark: String? = try fields.optional("bark")
        let curls: Int? = try fields.optional("curls")
        self.init(next: next, bark: bark, curls: curls, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("kind", "Poodle")
        try fields.optional("next", next)
        try fields.optional("bark", bark)
        try fields.optional("curls", curls)
        try fields.finish()
    }
}
