// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Outer: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: String? = try fields.optional("type")
        let typeCapitalized: TypeValue? = try fields.optional("Type")
        let pair: Pair? = try fields.optional("pair")
        self.init(
            type: type,
            typeCapitalized: typeCapitalized,
            pair: pair,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.optional("Type", typeCapitalized)
        try fields.optional("pair", pair)
        try fields.finish()
    }
}

extension Outer.TypeValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let x: Int? = try fields.optional("x")
        self.init(x: x, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("x", x)
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
        let a: String = try fields.required("a")
        self.init(a: a, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("a", a)
        try fields.finish()
    }
}

extension Outer.Pair.Second_1Type: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let b: String = try fields.required("b")
        self.init(b: b, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("b", b)
        try fields.finish()
    }
}
