// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Label`.
public struct Label: Codable, Hashable, Sendable {
    public var text: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(text: String? = nil, unknownFields: JSONObject = [:]) {
        self.text = text
        self.unknownFields = unknownFields
    }
}

extension Label: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let text: String? = try fields.optional("text")
        self.init(text: text, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("text", text)
        try fields.finish()
    }
}

/// Source: `/components/schemas/node`.
public struct Node: Codable, Hashable, Sendable {
    public var next: Node? {
        get { _next?.value }
        set { _next = newValue.map(Box.init) }
    }

    var _next: Box<Node>?

    public var edges: [Edge]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(next: Node? = nil, edges: [Edge]? = nil, unknownFields: JSONObject = [:]) {
        _next = next.map(Box.init)
        self.edges = edges
        self.unknownFields = unknownFields
    }
}

extension Node: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let next: Node? = try fields.optional("next")
        let edges: [Edge]? = try fields.optional("edges")
        self.init(next: next, edges: edges, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("next", _next?.value)
        try fields.optional("edges", edges)
        try fields.finish()
    }
}
