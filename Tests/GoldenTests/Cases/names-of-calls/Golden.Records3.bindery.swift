// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/paths/~1users~1/get/responses/200/content/application~1json/schema`.
public struct GetUsersResponse: Codable, Hashable, Sendable {
    public var c: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(c: String? = nil, unknownFields: JSONObject = [:]) {
        self.c = c
        self.unknownFields = unknownFields
    }
}

extension GetUsersResponse: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let c: String? = try fields.optional("c")
        self.init(c: c, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("c", c)
        try fields.finish()
    }
}

/// Source: `/components/schemas/ListResponse`.
public struct ListResponse: Codable, Hashable, Sendable {
    public var z: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(z: String? = nil, unknownFields: JSONObject = [:]) {
        self.z = z
        self.unknownFields = unknownFields
    }
}

extension ListResponse: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let z: String? = try fields.optional("z")
        self.init(z: z, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("z", z)
        try fields.finish()
    }
}

/// Source: `/components/responses/A/content/application~1json/schema`.
public struct ListResponseBody: Codable, Hashable, Sendable {
    public var a: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(a: String? = nil, unknownFields: JSONObject = [:]) {
        self.a = a
        self.unknownFields = unknownFields
    }
}

extension ListResponseBody: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a: String? = try fields.optional("a")
        self.init(a: a, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("a", a)
        try fields.finish()
    }
}

/// Source: `/paths/~1users/post/responses/200/content/application~1json/schema`.
public struct PostUsersResponse: Codable, Hashable, Sendable {
    public var b: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(b: String? = nil, unknownFields: JSONObject = [:]) {
        self.b = b
        self.unknownFields = unknownFields
    }
}

extension PostUsersResponse: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let b: String? = try fields.optional("b")
        self.init(b: b, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("b", b)
        try fields.finish()
    }
}
