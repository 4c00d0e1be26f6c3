// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Cat: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String = try fields.required("kind")
        let purrs: Bool? = try fields.optional("purrs")
        self.init(kind: kind, purrs: purrs, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("kind", kind)
        try fields.optional("purrs", purrs)
        try fields.finish()
    }
}
