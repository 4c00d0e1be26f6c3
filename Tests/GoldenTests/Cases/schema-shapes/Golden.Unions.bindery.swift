// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Both`.
public enum Both: Codable, Hashable, Sendable {
    case a(A)
    case b(B)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "a": self = .a(try look.payload(as: A.self))
        case "b": self = .b(try look.payload(as: B.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .a(let value): try value.encode(to: encoder)
        case .b(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    public struct A: Codable, Hashable, Sendable {
        public var id: String?

        public var more: Int?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(id: String? = nil, more: Int? = nil, unknownFields: JSONObject = [:]) {
            self.id = id
            self.more = more
            self.unknownFields = unknownFields
        }
    }

    public struct B: Codable, Hashable, Sendable {
        public var id: String?

        public var more: Int?

        public var no: JSONValue?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            id: String? = nil,
            more: Int? = nil,
            no: JSONValue? = nil,
            unknownFields: JSONObject = [:]
        ) {
            self.id = id
            self.more = more
            self.no = no
            self.unknownFields = unknownFields
        }
    }
}

extension Both {
    public static var a: Self { .a(A()) }

    public static func a(id: String? = nil, more: Int? = nil) -> Self {
        .a(A(id: id, more: more))
    }

    public static var b: Self { .b(B()) }

    public static func b(id: String? = nil, more: Int? = nil, no: JSONValue? = nil) -> Self {
        .b(B(id: id, more: more, no: no))
    }
}

extension Both.A: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = try fields.optional("id")
        let more: Int? = try fields.optional("more")
        fields.constant("type", "a")
        self.init(id: id, more: more, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.optional("more", more)
        try fields.constant("type", "a")
        try fields.finish()
    }
}

extension Both.B: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = try fields.optional("id")
        let more: Int? = try fields.optional("more")
        fields.constant("type", "b")
        let no: JSONValue? = try fields.optional("no")
        self.init(id: id, more: more, no: no, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.optional("more", more)
        try fields.constant("type", "b")
        try fields.optional("no", no)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Twice`.
public enum Twice: Codable, Hashable, Sendable {
    case a(A)
    case b(B)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "a": self = .a(try look.payload(as: A.self))
        case "b": self = .b(try look.payload(as: B.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .a(let value): try value.encode(to: encoder)
        case .b(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Twice {
    public static var a: Self { .a(A()) }

    public static var b: Self { .b(B()) }

    public static func b(no: JSONValue? = nil) -> Self {
        .b(B(no: no))
    }
}
