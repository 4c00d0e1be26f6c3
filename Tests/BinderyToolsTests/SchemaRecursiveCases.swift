// Types that hold themselves, directly, in collections, and by way of others.

import BinderyRuntime
import Foundation

private struct Tree: Codable {
    var label: String
    var children: [Tree]
}

private final class Chain: Codable, Sendable {
    let value: Int
    let next: Chain?

    init(_ value: Int, _ next: Chain? = nil) { (self.value, self.next) = (value, next) }
}

private struct Forest: Codable {
    var trees: [String: Tree]
}

/// The edge cannot be made before the node, and what comes behind it in the edge has to be found all the same.
private struct Node: Codable, Sendable {
    var edges: [Edge]

    struct Edge: Codable, Sendable {
        var to: Node
        var weight: Double
        var label: String?
    }
}

private struct Nest: Codable {
    var inner: [Nest]

    init(inner: [Nest]) { self.inner = inner }

    init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        inner = []
        while !container.isAtEnd { inner.append(try container.decode(Nest.self)) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for nest in inner { try container.encode(nest) }
    }
}

/// Looks itself whether the member is there.
private final class Looking: Codable, Sendable {
    let next: Looking?
    let last: Int

    init(_ next: Looking?) { (self.next, last) = (next, 1) }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        next = container.contains(.next) ? try container.decode(Looking.self, forKey: .next) : nil
        last = try container.decode(Int.self, forKey: .last)
    }
}

extension SchemaCase {
    static let recursive = [
        SchemaCase(
            Tree(label: "a", children: [Tree(label: "b", children: [])]),
            is: """
                {"type": "object", "properties": {"label": {"type": "string"}, "children": {"type": "array",
                "items": {"$ref": "#/$defs/Tree"}}}, "required": ["label", "children"],
                "additionalProperties": false, "$defs": {"Tree": {"type": "object", "properties":
                {"label": {"type": "string"}, "children": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}},
                "required": ["label", "children"], "additionalProperties": false}}}
                """),
        SchemaCase(
            Chain(1, Chain(2)),
            is: """
                {"type": "object", "properties": {"value": {"type": "integer"}, "next": {"$ref": "#/$defs/Chain"}},
                "required": ["value"], "additionalProperties": false, "$defs": {"Chain": {"type": "object",
                "properties": {"value": {"type": "integer"}, "next": {"$ref": "#/$defs/Chain"}},
                "required": ["value"], "additionalProperties": false}}}
                """),
        SchemaCase(
            Forest(trees: ["x": Tree(label: "a", children: [])]),
            is: """
                {"type": "object", "properties": {"trees": {"type": "object",
                "additionalProperties": {"$ref": "#/$defs/Tree"}}}, "required": ["trees"],
                "additionalProperties": false, "$defs": {"Tree": {"type": "object", "properties":
                {"label": {"type": "string"}, "children": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}},
                "required": ["label", "children"], "additionalProperties": false}}}
                """),
        SchemaCase(
            Node(edges: [.init(to: Node(edges: []), weight: 1)]),
            is: """
                {"type": "object", "properties": {"edges": {"type": "array", "items": {"type": "object",
                "properties": {"to": {"$ref": "#/$defs/Node"}, "weight": {"type": "number"},
                "label": {"type": "string"}}, "required": ["to", "weight"], "additionalProperties": false}}},
                "required": ["edges"], "additionalProperties": false, "$defs": {"Node": {"type": "object",
                "properties": {"edges": {"type": "array", "items": {"type": "object", "properties":
                {"to": {"$ref": "#/$defs/Node"}, "weight": {"type": "number"}, "label": {"type": "string"}},
                "required": ["to", "weight"], "additionalProperties": false}}}, "required": ["edges"],
                "additionalProperties": false}}}
                """),
        SchemaCase(
            Nest(inner: [Nest(inner: [])]),
            is: """
                {"type": "array", "items": {"$ref": "#/$defs/Nest"},
                "$defs": {"Nest": {"type": "array", "items": {"$ref": "#/$defs/Nest"}}}}
                """),
        SchemaCase(
            Looking(Looking(nil)),
            is: """
                {"type": "object", "properties": {"next": {"$ref": "#/$defs/Looking"}, "last": {"type": "integer"}},
                "required": ["last"], "additionalProperties": false, "$defs": {"Looking": {"type": "object",
                "properties": {"next": {"$ref": "#/$defs/Looking"}, "last": {"type": "integer"}},
                "required": ["last"], "additionalProperties": false}}}
                """),
    ]
}
