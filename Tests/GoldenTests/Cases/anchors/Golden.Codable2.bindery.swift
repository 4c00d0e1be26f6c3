// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Tree: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let children: [Tree]? = try fields.optional("children")
        let leaf: TreeLeaf? = try fields.optional("leaf")
        let local: TreeColour? = try fields.optional("local")
        self.init(
            children: children,
            leaf: leaf,
            local: local,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("children", children)
        try fields.optional("leaf", leaf)
        try fields.optional("local", local)
        try fields.finish()
    }
}

extension TreeColour: Codable {}

extension TreeLeaf: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let size: Int? = try fields.optional("size")
        self.init(size: size, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("size", size)
        try fields.finish()
    }
}
