// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Circle: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("kind", "circle")
        let radius: Double? = fields.required("radius")
        let unknownFields = fields.unknownFields()
        guard let radius, fields.isSound else { throw fields.fault }
        self.init(radius: radius, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("kind", "circle")
        fields.required("radius", radius)
        try fields.finish()
    }
}
