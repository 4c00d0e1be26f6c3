// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Tree`.
public struct Tree: Codable, Hashable, Sendable {
    public var children: [Tree]?

    public var leaf: TreeLeaf?

    public var local: TreeColour?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        children: [Tree]? = nil,
        leaf: TreeLeaf? = nil,
        local: TreeColour? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.children = children
        self.leaf = leaf
        self.local = local
        self.unknownFields = unknownFields
    }
}

extension Tree: Record {
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

/// Source: `/components/schemas/Tree/$defs/Leaf`.
public struct TreeLeaf: Codable, Hashable, Sendable {
    public var size: Int?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(size: Int? = nil, unknownFields: JSONObject = [:]) {
        self.size = size
        self.unknownFields = unknownFields
    }
}

extension TreeLeaf: Record {
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
