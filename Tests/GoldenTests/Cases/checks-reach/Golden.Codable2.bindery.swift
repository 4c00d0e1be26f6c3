// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Leaf: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let size: Int? = fields.optional("size")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            size: size,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("size", size)
        try fields.finish()
    }
}

extension Tree: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let leaf: Leaf? = fields.required("leaf")
        let left: Tree? = fields.optional("left")
        let leaves: [Leaf]? = fields.optional("leaves")
        let byName: [String: Leaf]? = fields.optional("byName")
        let counted: [Leaf]? = fields.optional("counted")
        let free: Free? = fields.optional("free")
        let either: Either? = fields.optional("either")
        let unknownFields = fields.unknownFields()
        guard let leaf, fields.isSound else { throw fields.fault }
        self.init(
            leaf: leaf,
            left: left,
            leaves: leaves,
            byName: byName,
            counted: counted,
            free: free,
            either: either,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("leaf", leaf)
        fields.optional("left", _left?.value)
        fields.optional("leaves", leaves)
        fields.optional("byName", byName)
        fields.optional("counted", counted)
        fields.optional("free", free)
        fields.optional("either", either)
        try fields.finish()
    }
}
