// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Crossed: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        if look.has("a") {
            self = .a(try look.payload(as: A.self))
            return
        }
        if look.has("b") {
            self = .b(try look.payload(as: B.self))
            return
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .a(let value): try value.encode(to: encoder)
        case .b(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Crossed.A: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        if look.has("c") {
            self = .c(try look.payload(as: C.self))
            return
        }
        if look.has("d") {
            self = .d(try look.payload(as: D.self))
            return
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .c(let value): try value.encode(to: encoder)
        case .d(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Crossed.A.C: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a: String? = fields.required("a")
        let c: String? = fields.required("c")
        let unknownFields = fields.unknownFields()
        guard let a, let c, fields.isSound else { throw fields.fault }
        self.init(a: a, c: c, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("a", a)
        fields.required("c", c)
        try fields.finish()
    }
}

extension Crossed.A.D: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a: String? = fields.required("a")
        let d: String? = fields.required("d")
        let unknownFields = fields.unknownFields()
        guard let a, let d, fields.isSound else { throw fields.fault }
        self.init(a: a, d: d, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("a", a)
        fields.required("d", d)
        try fields.finish()
    }
}

extension Crossed.B: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        if look.has("c") {
            self = .c(try look.payload(as: C.self))
            return
        }
        if look.has("d") {
            self = .d(try look.payload(as: D.self))
            return
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .c(let value): try value.encode(to: encoder)
        case .d(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Crossed.B.C: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let b: String? = fields.required("b")
        let c: String? = fields.required("c")
        let unknownFields = fields.unknownFields()
        guard let b, let c, fields.isSound else { throw fields.fault }
        self.init(b: b, c: c, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("b", b)
        fields.required("c", c)
        try fields.finish()
    }
}

extension Crossed.B.D: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let b: String? = fields.required("b")
        let d: String? = fields.required("d")
        let unknownFields = fields.unknownFields()
        guard let b, let d, fields.isSound else { throw fields.fault }
        self.init(b: b, d: d, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("b", b)
        fields.required("d", d)
        try fields.finish()
    }
}

extension Labels: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        if let value = look.attempt(FirstObject.self) {
            self = .firstObject(value)
            return
        }
        if let value = look.attempt([SecondObjectArrayItem].self) {
            self = .secondObjectArrayItemArray(value)
            return
        }
        if let value = look.attempt(ThirdObject.self) {
            self = .thirdObject(value)
            return
        }
        if let value = look.attempt([FourthObjectArrayItem].self) {
            self = .fourthObjectArrayItemArray(value)
            return
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .firstObject(let value): try value.encode(to: encoder)
        case .secondObjectArrayItemArray(let value): try value.encode(to: encoder)
        case .thirdObject(let value): try value.encode(to: encoder)
        case .fourthObjectArrayItemArray(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Labels.FirstObject: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let labels: [String]? = fields.optional("labels")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            labels: labels,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("labels", labels)
        try fields.finish()
    }
}

extension Labels.SecondObjectArrayItem: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.optional("name")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("name", name)
        try fields.finish()
    }
}

extension Labels.ThirdObject: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let labels: [Int]? = fields.optional("labels")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            labels: labels,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("labels", labels)
        try fields.finish()
    }
}

extension Labels.FourthObjectArrayItem: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: Int? = fields.optional("id")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            id: id,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("id", id)
        try fields.finish()
    }
}
