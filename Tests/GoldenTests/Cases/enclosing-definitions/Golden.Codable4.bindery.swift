// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Order: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let item: OrderItem? = fields.optional("item")
        let places: [OrderPlace]? = fields.optional("places")
        let inner: Inner? = fields.optional("inner")
        let pet: Pet? = fields.optional("pet")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            item: item,
            places: places,
            inner: inner,
            pet: pet,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("item", item)
        fields.optional("places", places)
        fields.optional("inner", inner)
        fields.optional("pet", pet)
        try fields.finish()
    }
}

extension Order.Inner: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let item: OrderInnerItem? = fields.optional("item")
        let place: OrderPlace? = fields.optional("place")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            item: item,
            place: place,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("item", item)
        fields.optional("place", place)
        try fields.finish()
    }
}

extension Order.Pet: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "kind") {
        case "cat": self = .cat(try look.payload(as: OrderCat.self))
        case "dog": self = .dog(try look.payload(as: OrderDog.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .cat(let value): try value.encode(to: encoder)
        case .dog(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension OrderDog: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String? = fields.required("kind")
        let tricks: Int? = fields.optional("tricks")
        let unknownFields = fields.unknownFields()
        guard let kind, fields.isSound else { throw fields.fault }
        self.init(
            kind: kind,
            tricks: tricks,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("kind", kind)
        fields.optional("tricks", tricks)
        try fields.finish()
    }
}
