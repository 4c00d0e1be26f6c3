// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Function: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "function")
        let name: String = try fields.required("name")
        self.init(name: name, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "function")
        try fields.required("name", name)
        try fields.finish()
    }
}
