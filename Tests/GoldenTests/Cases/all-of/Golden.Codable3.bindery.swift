// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Named: Codable {
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

extension Pet: Codable {
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
