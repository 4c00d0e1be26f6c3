// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Request: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mixed: JSONValue? = try fields.optional("mixed")
        let tuple: [JSONValue]? = try fields.optional("tuple")
        let matrix: JSONValue? = try fields.optional("matrix")
        self.init(
            mixed: mixed,
            tuple: tuple,
            matrix: matrix,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("mixed", mixed)
        try fields.optional("tuple", tuple)
        try fields.optional("matrix", matrix)
        try fields.finish()
    }
}
