// A member and a property go in; the words that the property may have in that member come out.

import BinderyIR
import BinderyYAML

/// Looks for the words by which members of a union are told apart.
struct DiscriminatorValues {
    let views: SchemaViews
    let references: References
    /// Whether booleans and integers count where a schema lists several. They do where the description says by which property
    /// members are told apart; else a list of numbers is a bound more often than a tag.
    let countsLists: Bool

    /// The words of a property in a member of a union: those that it is limited to, else those by which the member's base knows
    /// it and what extends it in turn.
    func words(of property: String, in member: UnionMember) -> [String]? {
        words(of: property, in: member.view) ?? member.target.flatMap { inherited(property, by: $0) }
    }

    private func inherited(_ property: String, by schema: Located) -> [String]? {
        let inheritance = references.inheritance
        guard let own = inheritance.word(of: schema), own.property == property else { return nil }
        return inheritance.subtypes(of: schema).reduce(into: [own.word]) { words, subtype in
            guard let more = inheritance.word(of: subtype.schema), more.property == property else { return }
            if !words.contains(more.word) { words.append(more.word) }
        }
    }

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
            let told = nested.discriminator.flatMap { Told(by: $0, of: member, property, self) }
            guard let more = told?.words ?? words(of: property, in: views.view(member), &visited) ?? told?.name
            else { return nil }
            for word in more where !result.contains(word) { result.append(word) }
        }
        return result.isEmpty ? nil : result
    }

    /// What a nested union's own discriminator says of one of its members.
    private struct Told {
        /// The words of the mapping; nil where it has none for the member.
        let words: [String]?
        /// The schema's name, which is the word of a member that neither the mapping nor its own property gives one.
        let name: [String]?

        init?(by discriminator: Located, of member: Located, _ property: String, _ finder: DiscriminatorValues) {
            guard discriminator.node["propertyName"]?.text == property,
                let target = finder.views.target(of: member)?.pointer
            else { return nil }
            let words = (discriminator.child("mapping")?.members ?? []).compactMap { word, _, value in
                value.node.text.flatMap(finder.references.schema(named:))?.pointer == target ? word : nil
            }
            self.words = words.isEmpty ? nil : words
            name = References.componentName(target).map { [$0] }
        }
    }

    /// The words that a property is limited to. An open list limits nothing.
    private func words(of property: PropertyView) -> [String]? {
        // The last declaration that says something of values: a later plain `type: string` does not widen a constant.
        for declaration in property.declarations.reversed() {
            if let literals = literals(of: declaration) { return literals }
            guard let form = views.stringForm(declaration) else { continue }
            switch form {
            case .closed(let values): return values.compactMap(\.node.text)
            case .suggested: return nil
            case .free: continue
            }
        }
        return nil
    }

    /// The booleans and integers that a schema lists, as JSON writes them; nil where it lists none or something else.
    private func literals(of schema: Located) -> [String]? {
        let view = views.view(schema)
        guard !view.kinds.isEmpty, view.kinds.allSatisfy({ $0 == .boolean || $0 == .integer }),
            let values = ConstantRule.values(of: view), !values.isEmpty, countsLists || values.count == 1
        else { return nil }
        return values.map { EnumerationRule.literal($0.node, kinds: view.kinds).json }
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
