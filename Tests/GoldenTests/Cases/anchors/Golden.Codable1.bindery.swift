// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Forest: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let trees: [Tree]? = try fields.optional("trees")
        let colour: TreeColour? = try fields.optional("colour")
        self.init(trees: trees, colour: colour, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("trees", trees)
        try fields.optional("colour", colour)
        try fields.finish()
    }
}
