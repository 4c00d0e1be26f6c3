// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Needs`.
public struct Needs: Codable, Hashable, Sendable {
    public var there: String

    public var missing: JSONValue

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(there: String, missing: JSONValue, unknownFields: JSONObject = [:]) {
        self.there = there
        self.missing = missing
        self.unknownFields = unknownFields
    }
}

extension Needs: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let there: String = try fields.required("there")
        let missing: JSONValue = try fields.required("missing")
        self.init(there: there, missing: missing, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("there", there)
        try fields.required("missing", missing)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Odd`.
public struct Odd: Codable, Hashable, Sendable {
    public var id: Int?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: Int? = nil, unknownFields: JSONObject = [:]) {
        self.id = id
        self.unknownFields = unknownFields
    }
}

extension Odd: Record {
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

/// Source: `/components/schemas/Patterns`.
public struct Patterns: Codable, Hashable, Sendable {
    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(unknownFields: JSONObject = [:]) {
        self.unknownFields = unknownFields
    }
}

extension Patterns: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        self.init(unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.finish()
    }
}
