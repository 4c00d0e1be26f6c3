// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Not: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("op", "not")
        let filter: Filter? = fields.required("filter")
        let unknownFields = fields.unknownFields()
        guard let filter, fields.isSound else { throw fields.fault }
        self.init(filter: filter, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("op", "not")
        fields.required("filter", filter)
        try fields.finish()
    }
}
