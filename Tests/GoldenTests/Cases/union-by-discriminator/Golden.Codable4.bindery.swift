// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension BoxValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String? = fields.required("kind")
        let width: Double? = fields.required("width")
        let height: Double? = fields.optional("height")
        let unknownFields = fields.unknownFields()
        guard let kind, let width, fields.isSound else { throw fields.fault }
        self.init(
            kind: kind,
            width: width,
            height: height,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("kind", kind)
        fields.required("width", width)
        fields.optional("height", height)
        try fields.finish()
    }
}
