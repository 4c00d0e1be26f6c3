// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Holder: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mixed: Mixed? = fields.nullable("mixed")
        let size: Size? = fields.required("size")
        let state: Nullable? = fields.optional("state")
        let flags: [Flag?]? = fields.optional("flags")
        let unknownFields = fields.unknownFields()
        guard let size, fields.isSound else { throw fields.fault }
        self.init(
            mixed: mixed,
            size: size,
            state: state,
            flags: flags,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.nullable("mixed", mixed)
        fields.required("size", size)
        fields.optional("state", state)
        fields.optional("flags", flags)
        try fields.finish()
    }
}

extension Holder.Size: Codable {}

extension Holder.Flag: Codable {}
