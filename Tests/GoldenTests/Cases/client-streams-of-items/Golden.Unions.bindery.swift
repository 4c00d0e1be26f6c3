// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Event`.
public enum Event: Codable, Hashable, Sendable {
    case item(ItemVariant)
    case tick(Tick)
    case end(End)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

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

    public struct ItemVariant: Codable, Hashable, Sendable {
        public var data: Item

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(data: Item, unknownFields: JSONObject = [:]) {
            self.data = data
            self.unknownFields = unknownFields
        }
    }

    public struct Tick: Codable, Hashable, Sendable {
        public var data: Int

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(data: Int, unknownFields: JSONObject = [:]) {
            self.data = data
            self.unknownFields = unknownFields
        }
    }

    public struct End: Codable, Hashable, Sendable {
        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(unknownFields: JSONObject = [:]) {
            self.unknownFields = unknownFields
        }
    }
}

extension Event {
    public static func item(id: String? = nil) -> Self {
        let data = Item(id: id)
        return .item(ItemVariant(data: data))
    }

    public static func tick(_ data: Int) -> Self {
        .tick(Tick(data: data))
    }

    public static var end: Self { .end(End()) }
}

extension Event.ItemVariant: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("event", "item")
        let data: Item = try fields.required("data")
        self.init(data: data, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("event", "item")
        try fields.required("data", data)
        try fields.finish()
    }
}

extension Event.Tick: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("event", "tick")
        let data: Int = try fields.required("data")
        self.init(data: data, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("event", "tick")
        try fields.required("data", data)
        try fields.finish()
    }
}

extension Event.End: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("event", "end")
        fields.constant("data", "STOP")
        self.init(unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("event", "end")
        try fields.constant("data", "STOP")
        try fields.finish()
    }
}
