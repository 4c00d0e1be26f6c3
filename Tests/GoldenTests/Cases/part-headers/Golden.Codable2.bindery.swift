// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension SendPortraitRequest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let portrait: FileUpload? = fields.required("portrait")
        let unknownFields = fields.unknownFields()
        guard let portrait, fields.isSound else { throw fields.fault }
        self.init(portrait: portrait, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("portrait", portrait)
        try fields.finish()
    }
}
