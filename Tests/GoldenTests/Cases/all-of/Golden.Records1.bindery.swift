// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Aged`.
public struct Aged: Codable, Hashable, Sendable {
    public var name: String

    public var note: String?

    public var age: Int

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(name: String, age: Int, note: String? = nil, unknownFields: JSONObject = [:]) {
        self.name = name
        self.age = age
        self.note = note
        self.unknownFields = unknownFields
    }
}

extension Aged: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let note: String? = try fields.optional("note")
        let age: Int = try fields.required("age")
        self.init(name: name, age: age, note: note, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("note", note)
        try fields.required("age", age)
        try fields.finish()
    }
}
