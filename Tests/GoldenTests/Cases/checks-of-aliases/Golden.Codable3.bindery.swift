// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Model: Codable {}

extension Request: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let value: Name? = fields.required("value")
        let item: [Names]? = fields.required("item")
        let size: Size? = fields.optional("size")
        let model: Model? = fields.optional("model")
        let stop: Stop? = fields.optional("stop")
        let unknownFields = fields.unknownFields()
        guard let value, let item, fields.isSound else { throw fields.fault }
        self.init(
            value: value,
            item: item,
            size: size,
            model: model,
            stop: stop,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("value", value)
        fields.required("item", item)
        fields.optional("size", size)
        fields.optional("model", model)
        fields.optional("stop", stop)
        try fields.finish()
    }
}
