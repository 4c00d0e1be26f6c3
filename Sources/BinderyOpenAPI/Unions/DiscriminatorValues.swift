// A member and a property go in; the words that the property may have in that member come out.

import BinderyIR
import BinderyYAML

/// Looks for the words by which members of a union are told apart.
struct DiscriminatorValues {
    let views: SchemaViews

    /// The words of a property in a member; nil where it may be any, or is not there. Nested unions are looked through.
    func words(of property: String, in view: SchemaView) -> [String]? {
        var visited: Set<YAMLNode> = []
        return words(of: property, in: view, &visited)
    }

    private func words(of property: String, in view: SchemaView, _ visited: inout Set<YAMLNode>) -> [String]? {
        if let declared = view.property(property), let own = words(of: declared) { return own }
        guard let nested = view.alternatives.first, visited.count < 1_000 else { return nil }
        var result: [String] = []
        for member in nested.members {
            guard visited.insert(member.node).inserted else { continue }
            guard let more = words(of: property, in: views.view(member), &visited) else { return nil }
            for word in more where !result.contains(word) { result.append(word) }
        }
        return result.isEmpty ? nil : result
    }

    /// The words that a property is limited to. An open list limits nothing.
    private func words(of property: PropertyView) -> [String]? {
        // The last declaration that says something of values: a later plain `type: string` does not widen a constant.
        for declaration in property.declarations.reversed() {
            guard let form = views.stringForm(declaration) else { continue }
            switch form {
            case .closed(let values): return values.compactMap(\.node.text)
            case .suggested: return nil
            case .free: continue
            }
        }
        return nil
    }

    /// The properties of a member, in order, those of nested unions' members included.
    func properties(of view: SchemaView) -> [String] {
        var visited: Set<YAMLNode> = []
        var names = view.properties.map(\.name)
        var open = view.alternatives.first?.members ?? []
        while let next = open.popLast() {
            guard visited.insert(next.node).inserted else { continue }
            let inner = views.view(next)
            for property in inner.properties where !names.contains(property.name) { names.append(property.name) }
            open += inner.alternatives.first?.members ?? []
        }
        return names
    }
}
