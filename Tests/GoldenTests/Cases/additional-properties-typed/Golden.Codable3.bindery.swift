// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Scores: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let additionalProperties: [String: Double] = fields.additional()
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            additionalProperties: additionalProperties,
            unknownFields: unknownFields
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("name", name)
        fields.additional(additionalProperties)
        try fields.finish()
    }
}
