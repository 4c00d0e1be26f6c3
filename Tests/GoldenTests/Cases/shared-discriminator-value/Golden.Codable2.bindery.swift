// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Two: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: Kind = try fields.required("kind")
        let two: String? = try fields.optional("two")
        self.init(kind: kind, two: two, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("kind", kind)
        try fields.optional("two", two)
        try fields.finish()
    }
}

extension Two.Kind: Codable {}
