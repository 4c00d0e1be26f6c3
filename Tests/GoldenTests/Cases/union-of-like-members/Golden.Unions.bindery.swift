// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Crossed`.
public enum Crossed: Codable, Hashable, Sendable {
    case a(A)
    case b(B)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

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

    public enum A: Codable, Hashable, Sendable {
        case c(C)
        case d(D)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

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

        public struct C: Codable, Hashable, Sendable {
            public var a: String

            public var c: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(a: String, c: String, unknownFields: JSONObject = [:]) {
                self.a = a
                self.c = c
                self.unknownFields = unknownFields
            }
        }

        public struct D: Codable, Hashable, Sendable {
            public var a: String

            public var d: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(a: String, d: String, unknownFields: JSONObject = [:]) {
                self.a = a
                self.d = d
                self.unknownFields = unknownFields
            }
        }
    }

    public enum B: Codable, Hashable, Sendable {
        case c(C)
        case d(D)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

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

        public struct C: Codable, Hashable, Sendable {
            public var b: String

            public var c: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(b: String, c: String, unknownFields: JSONObject = [:]) {
                self.b = b
                self.c = c
                self.unknownFields = unknownFields
            }
        }

        public struct D: Codable, Hashable, Sendable {
            public var b: String

            public var d: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(b: String, d: String, unknownFields: JSONObject = [:]) {
                self.b = b
                self.d = d
                self.unknownFields = unknownFields
            }
        }
    }
}

extension Crossed.A {
    public static func c(_ a: String, c: String) -> Self {
        .c(C(a: a, c: c))
    }

    public static func d(_ a: String, d: String) -> Self {
        .d(D(a: a, d: d))
    }
}

extension Crossed.A.C: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a: String = try fields.required("a")
        let c: String = try fields.required("c")
        self.init(a: a, c: c, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("a", a)
        try fields.required("c", c)
        try fields.finish()
    }
}

extension Crossed.A.D: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a: String = try fields.required("a")
        let d: String = try fields.required("d")
        self.init(a: a, d: d, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("a", a)
        try fields.required("d", d)
        try fields.finish()
    }
}

extension Crossed.B {
    public static func c(_ b: String, c: String) -> Self {
        .c(C(b: b, c: c))
    }

    public static func d(_ b: String, d: String) -> Self {
        .d(D(b: b, d: d))
    }
}

extension Crossed.B.C: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let b: String = try fields.required("b")
        let c: String = try fields.required("c")
        self.init(b: b, c: c, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("b", b)
        try fields.required("c", c)
        try fields.finish()
    }
}

extension Crossed.B.D: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let b: String = try fields.required("b")
        let d: String = try fields.required("d")
        self.init(b: b, d: d, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("b", b)
        try fields.required("d", d)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Labels`.
public enum Labels: Codable, Hashable, Sendable {
    case firstObject(FirstObject)
    case secondObjectArrayItemArray([SecondObjectArrayItem])
    case thirdObject(ThirdObject)
    case fourthObjectArrayItemArray([FourthObjectArrayItem])
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

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

    public struct FirstObject: Codable, Hashable, Sendable {
        public var labels: [String]?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(labels: [String]? = nil, unknownFields: JSONObject = [:]) {
            self.labels = labels
            self.unknownFields = unknownFields
        }
    }

    public struct SecondObjectArrayItem: Codable, Hashable, Sendable {
        public var name: String?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String? = nil, unknownFields: JSONObject = [:]) {
            self.name = name
            self.unknownFields = unknownFields
        }
    }

    public struct ThirdObject: Codable, Hashable, Sendable {
        public var labels: [Int]?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(labels: [Int]? = nil, unknownFields: JSONObject = [:]) {
            self.labels = labels
            self.unknownFields = unknownFields
        }
    }

    public struct FourthObjectArrayItem: Codable, Hashable, Sendable {
        public var id: Int?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(id: Int? = nil, unknownFields: JSONObject = [:]) {
            self.id = id
            self.unknownFields = unknownFields
        }
    }
}

extension Labels {
    public static var firstObject: Self { .firstObject(FirstObject()) }

    public static func firstObject(labels: [String]? = nil) -> Self {
        .firstObject(FirstObject(labels: labels))
    }

    public static var thirdObject: Self { .thirdObject(ThirdObject()) }

    public static func thirdObject(labels: [Int]? = nil) -> Self {
        .thirdObject(ThirdObject(labels: labels))
    }
}

extension Labels.FirstObject: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let labels: [String]? = try fields.optional("labels")
        self.init(labels: labels, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("labels", labels)
        try fields.finish()
    }
}

extension Labels.SecondObjectArrayItem: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = try fields.optional("name")
        self.init(name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("name", name)
        try fields.finish()
    }
}

extension Labels.ThirdObject: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let labels: [Int]? = try fields.optional("labels")
        self.init(labels: labels, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("labels", labels)
        try fields.finish()
    }
}

extension Labels.FourthObjectArrayItem: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: Int? = try fields.optional("id")
        self.init(id: id, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.finish()
    }
}
