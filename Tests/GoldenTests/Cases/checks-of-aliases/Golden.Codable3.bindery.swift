// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Model: Codable {}

extension Request: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let value: Name = try fields.required("value")
        let item: [Names] = try fields.required("item")
        let size: Size? = try fields.optional("size")
        let model: Model? = try fields.optional("model")
        let stop: Stop? = try fields.optional("stop")
        self.init(
            value: value,
            item: item,
            size: size,
            model: model,
            stop: stop,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("value", value)
        try fields.required("item", item)
        try fields.optional("size", size)
        try fields.optional("model", model)
        try fields.optional("stop", stop)
        try fields.finish()
    }
}
