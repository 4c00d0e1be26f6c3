// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Event: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "event") {
        case "item": self = .item(try look.payload(as: ItemVariant.self))
        case "tick": self = .tick(try look.payload(as: Tick.self))
        case "end": self = .end(try look.payload(as: End.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .item(let value): try value.encode(to: encoder)
        case .tick(let value): try value.encode(to: encoder)
        case .end(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Event.ItemVariant: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("event", "item")
        let data: Item? = fields.required("data")
        let unknownFields = fields.unknownFields()
        guard let data, fields.isSound else { throw fields.fault }
        self.init(data: data, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("event", "item")
        fields.required("data", data)
        try fields.finish()
    }
}

extension Event.Tick: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("event", "tick")
        let data: Int? = fields.required("data")
        let unknownFields = fields.unknownFields()
        guard let data, fields.isSound else { throw fields.fault }
        self.init(data: data, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("event", "tick")
        fields.required("data", data)
        try fields.finish()
    }
}

extension Event.End: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("event", "end")
        fields.constant("data", "STOP")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("event", "end")
        fields.constant("data", "STOP")
        try fields.finish()
    }
}
