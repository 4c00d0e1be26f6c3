// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/订单`.
public struct 订单Type: Codable, Hashable, Sendable {
    public var 订单: 订单Type? {
        get { _订单?.value }
        set { _订单 = newValue.map(Box.init) }
    }

    var _订单: Box<订单Type>?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(订单: 订单Type? = nil, unknownFields: JSONObject = [:]) {
        _订单 = 订单.map(Box.init)
        self.unknownFields = unknownFields
    }
}

extension 订单Type: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let 订单: 订单Type? = try fields.optional("订单")
        self.init(订单: 订单, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("订单", _订单?.value)
        try fields.finish()
    }
}
