// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Words: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let `await`: String? = fields.required("await")
        let `unsafe`: String? = fields.required("unsafe")
        let `inout`: String? = fields.required("inout")
        let unknownFields = fields.unknownFields()
        guard let `await`, let `unsafe`, let `inout`, fields.isSound else { throw fields.fault }
        self.init(await: `await`, unsafe: `unsafe`, `inout`: `inout`, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("await", `await`)
        fields.required("unsafe", `unsafe`)
        fields.required("inout", `inout`)
        try fields.finish()
    }
}
