// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Beside: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = fields.optional("id")
        let additionalProperties: [String: Only] = fields.additional()
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            id: id,
            additionalProperties: additionalProperties,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("id", id)
        fields.additional(additionalProperties)
        try fields.finish()
    }
}

extension Only: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let additionalProperties: [String: String] = fields.additional()
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(additionalProperties: additionalProperties, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.additional(additionalProperties)
        try fields.finish()
    }
}

extension Same: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let additionalProperties: [String: Int] = fields.additional()
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(additionalProperties: additionalProperties, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.additional(additionalProperties)
        try fields.finish()
    }
}
