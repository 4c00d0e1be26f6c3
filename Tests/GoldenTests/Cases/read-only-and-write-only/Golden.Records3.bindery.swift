// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Answered`.
public struct Answered: Codable, Hashable, Sendable {
    /// Only in answers.
    public var id: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: String, unknownFields: JSONObject = [:]) {
        self.id = id
        self.unknownFields = unknownFields
    }
}

extension Answered: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String = try fields.required("id")
        self.init(id: id, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Pet`.
public struct Pet: Codable, Hashable, Sendable {
    /// Only in answers.
    public var id: String?

    public var name: String

    /// Only in requests.
    public var secret: String?

    public var tags: [Tag]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        name: String,
        id: String? = nil,
        secret: String? = nil,
        tags: [Tag]? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.name = name
        self.id = id
        self.secret = secret
        self.tags = tags
        self.unknownFields = unknownFields
    }
}

extension Pet: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = try fields.optional("id")
        let name: String = try fields.required("name")
        let secret: String? = try fields.optional("secret")
        fields.constant("object", "pet")
        let tags: [Tag]? = try fields.optional("tags")
        self.init(
            name: name,
            id: id,
            secret: secret,
            tags: tags,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.required("name", name)
        try fields.optional("secret", secret)
        try fields.constant("object", "pet")
        try fields.optional("tags", tags)
        try fields.finish()
    }
}
