// Nodes to start from go in; the named schemas that they lead to come out, over references and discriminator mappings.

import BinderyYAML

/// Finds what is reached. What is not is never lowered, so that its diagnostics stop nobody.
struct Reachability {
    let references: References
    private(set) var schemas: Set<String> = []
    private var seen: Set<YAMLNode> = []
    private var open: [(node: YAMLNode, isNameMap: Bool)] = []

    init(references: References) { self.references = references }

    mutating func visit(_ endpoint: Endpoint) {
        visit(endpoint.operation)
        if let parameters = endpoint.item.child("parameters") { visit(parameters) }
    }

    /// A schema that counts as reached itself.
    mutating func visit(named schema: Located) {
        schemas.insert(schema.pointer)
        visit(schema)
    }

    mutating func visit(_ start: Located) {
        open.append((start.node, false))
        while let (node, isNameMap) = open.popLast() {
            guard seen.insert(node).inserted else { continue }
            if node.kind == .sequence { for element in node.elements { open.append((element, false)) } }
            guard node.kind == .mapping else { continue }
            for (key, value) in node.entries {
                let name = key.text ?? ""
                if isNameMap {
                    open.append((value, false))
                } else if name == "$ref", let text = value.string {
                    visit(reference: text)
                } else if name == "discriminator", let mapping = value.kind == .mapping ? value["mapping"] : nil {
                    for (_, target) in mapping.entries { visit(schemaNamed: target.text) }
                } else if name == "x-bindery-converts-to" {
                    for text in Conversions.targets(value) { visit(schemaNamed: text) }
                } else if !Role.dataKeys.contains(name), !name.hasPrefix("x-") {
                    open.append((value, Role.nameKeys.contains(name)))
                }
            }
        }
    }

    private mutating func visit(schemaNamed text: String?) {
        guard let text, let target = references.schema(named: text) else { return }
        reach(target)
    }

    private mutating func visit(reference text: String) {
        guard let pointer = references.localPointer(text), let target = references.find(pointer) else { return }
        reach(target)
    }

    private mutating func reach(_ target: Located) {
        if References.componentName(target.pointer) != nil { schemas.insert(target.pointer) }
        open.append((target.node, false))
        for subtype in references.inheritance.subtypes(of: target) where !schemas.contains(subtype.schema.pointer) {
            reach(subtype.schema)
        }
    }
}
