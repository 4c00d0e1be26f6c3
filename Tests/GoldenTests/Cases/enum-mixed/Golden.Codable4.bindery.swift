// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Holder: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mixed: Mixed? = try fields.optional("mixed")
        let size: Size = try fields.required("size")
        let state: Nullable? = try fields.optional("state")
        let flags: [Flag?]? = try fields.optional("flags")
        self.init(
            mixed: mixed,
            size: size,
            state: state,
            flags: flags,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("mixed", mixed)
        try fields.required("size", size)
        try fields.optional("state", state)
        try fields.optional("flags", flags)
        try fields.finish()
    }
}

extension Holder.Size: Codable {}

extension Holder.Flag: Codable {}
