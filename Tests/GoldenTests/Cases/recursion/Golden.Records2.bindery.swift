// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Node`.
public struct Node: Codable, Hashable, Sendable {
    public var value: Int

    public var next: Node? {
        get { _next?.value }
        set { _next = newValue.map(Box.init) }
    }

    var _next: Box<Node>?

    public var children: [Node]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        value: Int,
        next: Node? = nil,
        children: [Node]? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.value = value
        _next = next.map(Box.init)
        self.children = children
        self.unknownFields = unknownFields
    }
}

extension Node: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let value: Int = try fields.required("value")
        let next: Node? = try fields.optional("next")
        let children: [Node]? = try fields.optional("children")
        self.init(
            value: value,
            next: next,
            children: children,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("value", value)
        try fields.optional("next", _next?.value)
        try fields.optional("children", children)
        try fields.finish()
    }
}
