// The object members of a union go in; a selector for each comes out: by a property's words, by members, or by trial.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Decides how the objects of a union are told apart.
struct Discrimination {
    let members: [UnionMember]
    let discriminator: Located?
    let owner: Located
    let lowering: SchemaLowering

    private var finder: DiscriminatorValues { DiscriminatorValues(views: lowering.views) }

    /// A selector for each member, in order.
    func selectors() -> [Selector] {
        guard members.count > 1 else { return members.map(selectorOfLone) }
        var selectors: [Selector?] = Array(repeating: nil, count: members.count)
        if let (property, words) = discriminatorWords() ?? inferredWords() {
            assign(property, words, to: &selectors)
            // What shares its word is tried last; by its members alone it would also take what has an unknown word.
            for index in selectors.indices where selectors[index] == nil && !words[index].isEmpty {
                selectors[index] = .trial(name: name(of: members[index]))
            }
        }
        tellApartByMembers(&selectors)
        return selectors.enumerated().map { index, selector in selector ?? .trial(name: name(of: members[index])) }
    }

    /// A lone object that requires a property with one legal word is known by it, as it will be once others join it; an
    /// object with another word is unknown to this union.
    private func selectorOfLone(_ member: UnionMember) -> Selector {
        for property in member.view.required {
            if let words = finder.words(of: property, in: member.view), words.count == 1 {
                return .property(name: property, values: words)
            }
        }
        return .kind(.object)
    }

    /// The words of the description's own discriminator.
    private func discriminatorWords() -> (String, [[String]])? {
        guard let property = discriminator?.child("propertyName")?.node.text else { return nil }
        let mapping = discriminator?.child("mapping")
        var words: [[String]] = Array(repeating: [], count: members.count)
        for (word, _, value) in mapping?.members ?? [] {
            guard let text = value.node.text else { continue }
            let target = lowering.references.schema(named: text)
            if let index = members.firstIndex(where: { $0.target?.pointer == target?.pointer && target != nil }) {
                words[index].append(word)
            } else if let target, isReached(target) {
                continue
            } else {
                lowering.log.warning(
                    "unknown-mapping", "'\(text)' is no member of this union; '\(word)' is left to unknown values",
                    at: value.span)
            }
        }
        for (index, member) in members.enumerated() where words[index].isEmpty {
            if let found = finder.words(of: property, in: member.view) {
                words[index] = found
            } else if mapping == nil, member.view.property(property) != nil || member.view.alternatives.isEmpty,
                let name = member.target.flatMap({ References.componentName($0.pointer) }), allLackWords(property)
            {
                words[index] = [name]
            }
        }
        return (property, words)
    }

    /// Whether no member limits the property: then the schemas' names are the words, as the specification has it.
    private func allLackWords(_ property: String) -> Bool {
        members.allSatisfy { finder.words(of: property, in: $0.view) == nil }
    }

    /// Whether a mapping's target is a member of a nested union; its words are found there.
    private func isReached(_ target: Located) -> Bool {
        members.contains { member in
            member.view.alternatives.first?.members.contains {
                lowering.views.target(of: $0)?.pointer == target.pointer
            } ?? false
        }
    }

    /// The property that tells most members apart: words of its own in each, required rather than not.
    private func inferredWords() -> (String, [[String]])? {
        var best: (property: String, words: [[String]], rank: Int)?
        var candidates: [String] = []
        for member in members {
            for name in finder.properties(of: member.view) where !candidates.contains(name) { candidates.append(name) }
        }
        for property in candidates {
            let words = members.map { finder.words(of: property, in: $0.view) ?? [] }
            let named = words.filter { !$0.isEmpty }
            guard named.count >= 2, Set(named.flatMap { $0 }).count == named.map(\.count).reduce(0, +) else { continue }
            let required = members.filter { $0.view.required.contains(property) }.count
            let single = named.filter { $0.count == 1 }.count
            let rank = named.count * 10_000 + required * 100 + single
            if rank > best?.rank ?? 0 { best = (property, words, rank) }
        }
        return best.map { ($0.property, $0.words) }
    }

    private func assign(_ property: String, _ words: [[String]], to selectors: inout [Selector?]) {
        var owners: [String: [Int]] = [:]
        for (index, list) in words.enumerated() { for word in list { owners[word, default: []].append(index) } }
        for (index, list) in words.enumerated() where !list.isEmpty {
            let own = list.filter { owners[$0]?.count == 1 }
            if !own.isEmpty {
                // A word shared with a later member goes to the first that has another word besides.
                let first = list.filter { owners[$0]?.first == index }
                selectors[index] = .property(name: property, values: first)
            }
            if own.count < list.count, let word = list.first(where: { owners[$0]?.count ?? 0 > 1 }) {
                lowering.log.note(
                    "shared-discriminator-value",
                    "'\(word)' of '\(property)' stands for several members; they are tried in order, the most demanding first",
                    at: members[index].schema.span)
            }
        }
    }

    private func tellApartByMembers(_ selectors: inout [Selector?]) {
        let open = selectors.indices.filter { selectors[$0] == nil }
        if open.count == 1, selectors.count > 1 {
            selectors[open[0]] = .kind(.object)
            return
        }
        for index in open {
            let others = open.filter { $0 != index }
            let declared = Set(others.flatMap { finder.properties(of: members[$0].view) })
            let required = Set(others.flatMap { members[$0].view.required })
            let view = members[index].view
            let own = view.required.filter { !declared.contains($0) }
            let chosen = own.isEmpty ? view.required.filter { !required.contains($0) } : own
            if !chosen.isEmpty { selectors[index] = .members(chosen) }
        }
        let left = open.filter { selectors[$0] == nil }
        if left.count == 1 {
            selectors[left[0]] = .kind(.object)
        } else if !left.isEmpty {
            lowering.log.warning(
                "members-alike",
                "\(left.count) members of this union cannot be told apart; they are tried in order", at: owner.span)
        }
    }

    private func name(of member: UnionMember) -> String { UnionRule.name(of: member) ?? "object" }
}
