// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Shape: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "circle":
            self = .circle(try look.payload(as: Circle.self))
            return
        case "square":
            self = .square(try look.payload(as: Square.self))
            return
        case "dot":
            self = .dot(try look.payload(as: Dot.self))
            return
        case "blot":
            self = .blot(try look.payload(as: Blot.self))
            return
        default: break
        }
        if look.kind == .object, !look.has("type") {
            if look.has("radius"), let value = look.attempt(Circle.self) {
                self = .circle(value)
                return
            }
            if look.has("side"), let value = look.attempt(Square.self) {
                self = .square(value)
                return
            }
            if let value = look.attempt(Dot.self) {
                self = .dot(value)
                return
            }
            if let value = look.attempt(Blot.self) {
                self = .blot(value)
                return
            }
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .circle(let value): try value.encode(to: encoder)
        case .square(let value): try value.encode(to: encoder)
        case .dot(let value): try value.encode(to: encoder)
        case .blot(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Shape.Circle: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = fields.optional("type")
        let radius: Double? = fields.required("radius")
        let unknownFields = fields.unknownFields()
        guard let radius, fields.isSound else { throw fields.fault }
        self.init(
            radius: radius,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.required("radius", radius)
        try fields.finish()
    }
}

extension Shape.Circle.TypeValue: Codable {}

extension Shape.Square: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = fields.optional("type")
        let side: Double? = fields.required("side")
        let unknownFields = fields.unknownFields()
        guard let side, fields.isSound else { throw fields.fault }
        self.init(
            side: side,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.required("side", side)
        try fields.finish()
    }
}

extension Shape.Square.TypeValue: Codable {}

extension Shape.Dot: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = fields.optional("type")
        let at: Int? = fields.optional("at")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            type: type,
            at: at,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.optional("at", at)
        try fields.finish()
    }
}

extension Shape.Dot.TypeValue: Codable {}

extension Shape.Blot: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: TypeValue? = fields.optional("type")
        let at: String? = fields.optional("at")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            type: type,
            at: at,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.optional("at", at)
        try fields.finish()
    }
}

extension Shape.Blot.TypeValue: Codable {}
