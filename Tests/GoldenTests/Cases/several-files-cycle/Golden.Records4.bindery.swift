// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Start`.
public struct Start: Codable, Hashable, Sendable {
    public var node: Node?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(node: Node? = nil, unknownFields: JSONObject = [:]) {
        self.node = node
        self.unknownFields = unknownFields
    }
}

extension Start: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let node: Node? = try fields.optional("node")
        self.init(node: node, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("node", node)
        try fields.finish()
    }
}
