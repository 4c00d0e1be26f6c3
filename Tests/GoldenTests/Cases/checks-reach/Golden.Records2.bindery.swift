// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Leaf`.
public struct Leaf: Codable, Hashable, Sendable {
    /// At least 1.
    public var size: Int?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(size: Int? = nil, unknownFields: JSONObject = [:]) {
        self.size = size
        self.unknownFields = unknownFields
    }
}

extension Leaf: Record {
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

extension Leaf {
    public func validate(into validator: inout Validator) {
        validator.number("size", size, atLeast: 1, "input.yaml:6:73")
    }
}

/// Source: `/components/schemas/Tree`.
public struct Tree: Codable, Hashable, Sendable {
    public var leaf: Leaf

    public var left: Tree? {
        get { _left?.value }
        set { _left = newValue.map(Box.init) }
    }

    var _left: Box<Tree>?

    public var leaves: [Leaf]?

    public var byName: [String: Leaf]?

    /// Items: at least 2.
    public var counted: [Leaf]?

    public var free: Free?

    public var either: Either?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        leaf: Leaf,
        left: Tree? = nil,
        leaves: [Leaf]? = nil,
        byName: [String: Leaf]? = nil,
        counted: [Leaf]? = nil,
        free: Free? = nil,
        either: Either? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.leaf = leaf
        _left = left.map(Box.init)
        self.leaves = leaves
        self.byName = byName
        self.counted = counted
        self.free = free
        self.either = either
        self.unknownFields = unknownFields
    }
}

extension Tree: Record {
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

extension Tree {
    public func validate(into validator: inout Validator) {
        validator.visit("leaf", leaf)
        validator.visit("left", _left?.value)
        validator.visit("leaves", leaves)
        validator.visit("byName", byName)
        if let value = counted {
            validator.enter("counted")
            validator.items(value.count, atLeast: 2, "input.yaml:15:43")
            value.validate(into: &validator)
            validator.leave()
        }
        validator.visit("either", either)
    }
}
