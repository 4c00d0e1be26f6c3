// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension File: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "file")
        let file: FileFile? = try fields.optional("file")
        self.init(file: file, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "file")
        try fields.nullable("file", file)
        try fields.finish()
    }
}

extension File.FileFile: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = try fields.optional("name")
        self.init(name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("name", name)
        try fields.finish()
    }
}
