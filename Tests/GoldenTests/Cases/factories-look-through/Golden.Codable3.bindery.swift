// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension JSONPart: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "json_object")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "json_object")
        try fields.finish()
    }
}
