// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Array`.
public struct ArrayValue: Codable, Hashable, Sendable {
    public var array: [ArrayValue]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(array: [ArrayValue]? = nil, unknownFields: JSONObject = [:]) {
        self.array = array
        self.unknownFields = unknownFields
    }
}

extension ArrayValue: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let array: [ArrayValue]? = try fields.optional("array")
        self.init(array: array, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("array", array)
        try fields.finish()
    }
}

/// Source: `/components/schemas/pet`.
public struct PetLowercase: Codable, Hashable, Sendable {
    public var ref: String?

    public var id: String?

    public var type: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        ref: String? = nil,
        id: String? = nil,
        type: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.ref = ref
        self.id = id
        self.type = type
        self.unknownFields = unknownFields
    }
}

extension PetLowercase: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let ref: String? = try fields.optional("$ref")
        let id: String? = try fields.optional("$id")
        let type: String? = try fields.optional("@type")
        self.init(ref: ref, id: id, type: type, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("$ref", ref)
        try fields.optional("$id", id)
        try fields.optional("@type", type)
        try fields.finish()
    }
}

/// Source: `/components/schemas/日本語`.
public struct 日本語Type: Codable, Hashable, Sendable {
    public var 名前: String?

    public var имя: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(名前: String? = nil, имя: String? = nil, unknownFields: JSONObject = [:]) {
        self.名前 = 名前
        self.имя = имя
        self.unknownFields = unknownFields
    }
}

extension 日本語Type: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let 名前: String? = try fields.optional("名前")
        let имя: String? = try fields.optional("имя")
        self.init(名前: 名前, имя: имя, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("名前", 名前)
        try fields.optional("имя", имя)
        try fields.finish()
    }
}
