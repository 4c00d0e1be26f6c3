// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Dog: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String? = try fields.optional("kind")
        let tricks: Int? = try fields.optional("tricks")
        self.init(kind: kind, tricks: tricks, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("kind", kind)
        try fields.optional("tricks", tricks)
        try fields.finish()
    }
}
