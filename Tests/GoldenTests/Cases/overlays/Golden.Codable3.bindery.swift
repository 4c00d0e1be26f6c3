// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Home: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let best: Pet? = try fields.optional("best")
        let size: JSONValue? = try fields.optional("size")
        self.init(best: best, size: size, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("best", best)
        try fields.optional("size", size)
        try fields.finish()
    }
}

extension Pet: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let kind: Kind = try fields.required("kind")
        let age: Int = try fields.required("age")
        self.init(name: name, kind: kind, age: age, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.required("kind", kind)
        try fields.required("age", age)
        try fields.finish()
    }
}

extension Pet.Kind: Codable {}
