// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Words: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let `await`: String = try fields.required("await")
        let `unsafe`: String = try fields.required("unsafe")
        let `inout`: String = try fields.required("inout")
        self.init(
            await: `await`,
            unsafe: `unsafe`,
            `inout`: `inout`,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("await", `await`)
        try fields.required("unsafe", `unsafe`)
        try fields.required("inout", `inout`)
        try fields.finish()
    }
}
