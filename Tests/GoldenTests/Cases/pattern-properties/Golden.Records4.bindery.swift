// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Beside`.
public struct Beside: Codable, Hashable, Sendable {
    public var id: String?

    /// Members of any other name, where their values are of this type.
    public var additionalProperties: [String: Only]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        id: String? = nil,
        additionalProperties: [String: Only] = [:],
        unknownFields: JSONObject = [:]
    ) {
        self.id = id
        self.additionalProperties = additionalProperties
        self.unknownFields = unknownFields
    }
}

extension Beside: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = try fields.optional("id")
        let additionalProperties: [String: Only] = try fields.additional()
        self.init(
            id: id,
            additionalProperties: additionalProperties,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.additional(additionalProperties)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Only`.
public struct Only: Codable, Hashable, Sendable {
    /// Members of any other name, where their values are of this type.
    public var additionalProperties: [String: String]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(additionalProperties: [String: String] = [:], unknownFields: JSONObject = [:]) {
        self.additionalProperties = additionalProperties
        self.unknownFields = unknownFields
    }
}

extension Only: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let additionalProperties: [String: String] = try fields.additional()
        self.init(
            additionalProperties: additionalProperties,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.additional(additionalProperties)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Same`.
public struct Same: Codable, Hashable, Sendable {
    /// Members of any other name, where their values are of this type.
    public var additionalProperties: [String: Int]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(additionalProperties: [String: Int] = [:], unknownFields: JSONObject = [:]) {
        self.additionalProperties = additionalProperties
        self.unknownFields = unknownFields
    }
}

extension Same: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let additionalProperties: [String: Int] = try fields.additional()
        self.init(
            additionalProperties: additionalProperties,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.additional(additionalProperties)
        try fields.finish()
    }
}
