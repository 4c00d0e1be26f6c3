// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Outer: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: String? = fields.optional("type")
        let typeCapitalized: TypeValue? = fields.optional("Type")
        let pair: Pair? = fields.optional("pair")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            type: type,
            typeCapitalized: typeCapitalized,
            pair: pair,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.optional("Type", typeCapitalized)
        fields.optional("pair", pair)
        try fields.finish()
    }
}

extension Outer.TypeValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let x: Int? = fields.optional("x")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(x: x, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: fields.nulls))
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("x", x)
        try fields.finish()
    }
}

extension Outer.Pair: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        if look.has("a") {
            self = .first1Type(try look.payload(as: First_1Type.self))
            return
        }
        if look.has("b") {
            self = .second1Type(try look.payload(as: Second_1Type.self))
            return
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .first1Type(let value): try value.encode(to: encoder)
        case .second1Type(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Outer.Pair.First_1Type: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a: String? = fields.required("a")
        let unknownFields = fields.unknownFields()
        guard let a, fields.isSound else { throw fields.fault }
        self.init(a: a, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("a", a)
        try fields.finish()
    }
}

extension Outer.Pair.Second_1Type: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let b: String? = fields.required("b")
        let unknownFields = fields.unknownFields()
        guard let b, fields.isSound else { throw fields.fault }
        self.init(b: b, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("b", b)
        try fields.finish()
    }
}
