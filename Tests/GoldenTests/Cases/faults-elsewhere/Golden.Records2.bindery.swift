// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Fine`.
public struct Fine: Codable, Hashable, Sendable {
    public var a: String?

    public var b: JSONValue?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(a: String? = nil, b: JSONValue? = nil, unknownFields: JSONObject = [:]) {
        self.a = a
        self.b = b
        self.unknownFields = unknownFields
    }
}

extension Fine: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a: String? = try fields.optional("a")
        let b: JSONValue? = try fields.optional("b")
        self.init(a: a, b: b, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("a", a)
        try fields.optional("b", b)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Other`.
public struct Other: Codable, Hashable, Sendable {
    public var c: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(c: String? = nil, unknownFields: JSONObject = [:]) {
        self.c = c
        self.unknownFields = unknownFields
    }
}

extension Other: Record {
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
