// References in a tool's file that are written as seen from its schema become ones as seen from the file.
//
//     parameters:                                      parameters:
//       properties:                              →       properties:
//         again: {$ref: '#'}                               again: {$ref: '#/parameters'}
//         unit: {$ref: '#/$defs/Unit'}                     unit: {$ref: '#/parameters/$defs/Unit'}
//       $defs: {Unit: {type: string}}                    $defs: {Unit: {type: string}}

import BinderyIR
import BinderyYAML

/// What a model is sent is the schema alone, so that `#` means the schema there. What the file has at its own root is meant
/// before that.
package struct ToolReferences {
    private let root: YAMLNode
    private let schema: YAMLNode
    /// `/parameters`
    private let place: String
    private var changes: [Change] = []
    private var seen: Set<YAMLNode> = []

    private typealias Change = (mapping: YAMLNode, key: String, value: YAMLNode, text: String)

    package static func rewritten(_ root: YAMLNode) -> YAMLNode {
        let changes = ["parameters", "returns"].flatMap { key -> [Change] in
            guard let schema = root[key] else { return [] }
            var search = ToolReferences(root: root, schema: schema, place: "/" + key)
            search.visit(schema, isNames: false)
            return search.changes
        }
        guard !changes.isEmpty else { return root }
        var graft = TreeGraft(root)
        for change in changes {
            graft.set(change.key, of: change.mapping, to: graft.string(change.text, inPlaceOf: change.value))
        }
        return graft.finish(root: graft.handle(of: root))
    }

    private init(root: YAMLNode, schema: YAMLNode, place: String) {
        self.root = root
        self.schema = schema
        self.place = place
    }

    private mutating func visit(_ node: YAMLNode, isNames: Bool) {
        guard node.kind != .scalar, seen.insert(node).inserted else { return }
        for element in node.elements { visit(element, isNames: false) }
        for (key, value) in node.entries {
            guard let name = key.text else { continue }
            if !isNames {
                if name == "$ref" { change(value, name, of: node) }
                if name == "discriminator", let mapping = value["mapping"] {
                    for (key, value) in mapping.entries { change(value, key.text ?? "", of: mapping) }
                }
                if Role.dataKeys.contains(name) || name.hasPrefix("x-") { continue }
            }
            visit(value, isNames: !isNames && Role.nameKeys.contains(name))
        }
    }

    private mutating func change(_ value: YAMLNode, _ key: String, of mapping: YAMLNode) {
        guard let text = value.string, text.hasPrefix("#") else { return }
        let pointer = Pointer.percentDecode(String(text.dropFirst()))
        guard pointer.isEmpty || pointer.hasPrefix("/"), pointer.isEmpty || Self.find(pointer, in: root) == nil,
            Self.find(pointer, in: schema) != nil
        else { return }
        changes.append((mapping, key, value, "#" + place + text.dropFirst()))
    }

    private static func find(_ pointer: String, in start: YAMLNode) -> YAMLNode? {
        var node = start
        for segment in Pointer.segments(pointer) {
            if node.kind == .sequence, let index = Int(segment), node.elements.indices.contains(index) {
                node = node[index]
            } else if let child = node[segment] {
                node = child
            } else {
                return nil
            }
        }
        return node
    }
}
