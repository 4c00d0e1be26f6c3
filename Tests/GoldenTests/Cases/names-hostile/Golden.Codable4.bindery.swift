// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ArrayValue: Codable {
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

extension PetLowercase: Codable {
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

extension 日本語Type: Codable {
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
