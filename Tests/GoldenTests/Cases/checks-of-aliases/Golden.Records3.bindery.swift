// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Request`.
public struct Request: Codable, Hashable, Sendable {
    public var value: Name

    public var item: [Names]

    public var size: Size?

    public var model: Model?

    public var stop: Stop?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        value: Name,
        item: [Names],
        size: Size? = nil,
        model: Model? = nil,
        stop: Stop? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.value = value
        self.item = item
        self.size = size
        self.model = model
        self.stop = stop
        self.unknownFields = unknownFields
    }
}

extension Request: Record {
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

extension Request {
    public func validate(into validator: inout Validator) {
        validator.length("value", self.value, atMost: 8, "input.yaml:5:38")
        validator.enter("item")
        for (index, item) in self.item.enumerated() {
            validator.enter(index)
            validator.items(item.count, atLeast: 1, "input.yaml:6:37")
            for (index2, item2) in item.enumerated() {
                validator.enter(index2)
                validator.length(item2, atMost: 8, "input.yaml:5:38")
                validator.leave()
            }
            validator.leave()
        }
        validator.leave()
        validator.number("size", size?.rawValue, atLeast: 1, "input.yaml:7:51")
        validator.length("model", model?.rawValue, atMost: 20, "input.yaml:8:25")
        validator.visit("stop", stop)
    }
}
