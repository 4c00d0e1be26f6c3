// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Leaf: Codable {
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

extension Tree: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let leaf: Leaf = try fields.required("leaf")
        let left: Tree? = try fields.optional("left")
        let leaves: [Leaf]? = try fields.optional("leaves")
        let byName: [String: Leaf]? = try fields.optional("byName")
        let counted: [Leaf]? = try fields.optional("counted")
        let free: Free? = try fields.optional("free")
        let either: Either? = try fields.optional("either")
        self.init(
            leaf: leaf,
            left: left,
            leaves: leaves,
            byName: byName,
            counted: counted,
            free: free,
            either: either,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("leaf", leaf)
        try fields.optional("left", _left?.value)
        try fields.optional("leaves", leaves)
        try fields.optional("byName", byName)
        try fields.optional("counted", counted)
        try fields.optional("free", free)
        try fields.optional("either", either)
        try fields.finish()
    }
}
