// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Named`.
public struct Named: Codable, Hashable, Sendable {
    public var name: String

    public var note: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(name: String, note: String? = nil, unknownFields: JSONObject = [:]) {
        self.name = name
        self.note = note
        self.unknownFields = unknownFields
    }
}

extension Named: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let note: String? = try fields.optional("note")
        self.init(name: name, note: note, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("note", note)
        try fields.finish()
    }
}

/// Required in the order of first mention.
///
/// Source: `/components/schemas/Pet`.
public struct Pet: Codable, Hashable, Sendable {
    public var name: String

    public var note: String?

    public var age: Int

    public var owner: String

    public var colour: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        name: String,
        age: Int,
        owner: String,
        note: String? = nil,
        colour: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.name = name
        self.age = age
        self.owner = owner
        self.note = note
        self.colour = colour
        self.unknownFields = unknownFields
    }
}

extension Pet: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let note: String? = try fields.optional("note")
        let age: Int = try fields.required("age")
        let owner: String = try fields.required("owner")
        let colour: String? = try fields.optional("colour")
        self.init(
            name: name,
            age: age,
            owner: owner,
            note: note,
            colour: colour,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("note", note)
        try fields.required("age", age)
        try fields.required("owner", owner)
        try fields.optional("colour", colour)
        try fields.finish()
    }
}
