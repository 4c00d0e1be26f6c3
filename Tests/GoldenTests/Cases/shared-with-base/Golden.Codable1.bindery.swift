// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Original

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Draft: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: Kind = try fields.required("kind")
        let owner: Owner? = try fields.optional("owner")
        let idea: String? = try fields.optional("idea")
        self.init(kind: kind, owner: owner, idea: idea, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("kind", kind)
        try fields.optional("owner", owner)
        try fields.optional("idea", idea)
        try fields.finish()
    }
}

extension Draft.Kind: Codable {}

extension Size: Codable {}
