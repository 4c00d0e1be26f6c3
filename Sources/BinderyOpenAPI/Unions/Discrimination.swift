// The object members of a union go in; how each is known comes out: by a property's words, by members, or by trial.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Decides how the objects of a union are told apart.
struct Discrimination {
    /// How one member is known, or several that share a word and are told apart further on.
    struct Choice {
        var selector: Selector
        /// The word that the selector does not say, of the member that takes what the others leave.
        var hint: String? = nil
        /// Indices of members.
        var members: [Int]
        /// How the member is known where the property is left out.
        var fallback: Fallback? = nil
    }

    let members: [UnionMember]
    let discriminator: Located?
    let owner: Located
    /// Properties that have told all that they can, further out.
    let exhausted: Set<String>
    let lowering: SchemaLowering

    private var finder: DiscriminatorValues {
        DiscriminatorValues(
            views: lowering.views, references: lowering.references, countsLists: discriminator != nil)
    }

    /// The choices, in the order of their first members. What is to be tried comes most demanding first.
    func choices() -> [Choice] {
        guard members.count > 1 || discriminator != nil else {
            return members.map { Choice(selector: selectorOfLone($0), members: [0]) }
        }
        var choices: [Choice] = []
        if let (property, words) = discriminatorWords() ?? inferredWords() { choices = byWords(property, words) }
        takeTheRest(&choices)
        let chosen = Set(choices.flatMap(\.members))
        choices += byMembers(members.indices.filter { !chosen.contains($0) })
        addFallbacks(&choices)
        return sortingTrials(choices.sorted { $0.members[0] < $1.members[0] })
    }

    /// The property by which the members were told apart; for what has to be told apart further.
    var property: String? { (discriminatorWords(reports: false) ?? inferredWords())?.0 }

    /// A lone object that requires a property with one legal word is known by it, as it will be once others join it; an
    /// object with another word is unknown to this union.
    private func selectorOfLone(_ member: UnionMember) -> Selector {
        for property in member.view.required where !exhausted.contains(property) {
            if let words = finder.words(of: property, in: member), words.count == 1 {
                return .property(name: property, values: words)
            }
        }
        return .kind(.object)
    }

    /// The words of the description's own discriminator.
    private func discriminatorWords(reports: Bool = true) -> (String, [[String]])? {
        guard let property = discriminator?.node["propertyName"]?.text else { return nil }
        let mapping = discriminator?.child("mapping")
        var words: [[String]] = Array(repeating: [], count: members.count)
        let places = Dictionary(
            members.enumerated().compactMap { index, member in member.target.map { ($0.pointer, index) } }
        ) { first, _ in first }
        for (word, _, value) in mapping?.members ?? [] {
            guard let text = value.node.text else { continue }
            let target = lowering.references.schema(named: text)
            if let index = target.flatMap({ places[$0.pointer] }) {
                words[index].append(word)
            } else if reports, target.map(isReached) != true {
                lowering.log.warning(
                    "unknown-mapping", "'\(text)' is not a member of this union; '\(word)' is left to unknown values",
                    at: value.span)
            }
        }
        // Where no member without a word of the mapping, but for unions with words of their own, limits the property, the schemas' names are the words, as the
        // specification has it.
        let areNamesMeant = members.indices.allSatisfy {
            !words[$0].isEmpty || !members[$0].view.alternatives.isEmpty
                || finder.words(of: property, in: members[$0]) == nil
        }
        for (index, member) in members.enumerated() where words[index].isEmpty {
            if let found = finder.words(of: property, in: member) {
                words[index] = found
            } else if areNamesMeant, let name = member.target.flatMap({ References.componentName($0.pointer) }) {
                words[index] = [name]
            }
        }
        return (property, words)
    }

    /// `defaultMapping`: its member takes every object that no other is chosen for, with or without the property, so long
    /// as it has what the member requires; what lacks that is none of the union's.
    private func takeTheRest(_ choices: inout [Choice]) {
        guard let value = discriminator?.child("defaultMapping"), let text = value.node.text else { return }
        let target = lowering.references.schema(named: text)?.pointer
        guard let index = members.firstIndex(where: { $0.target?.pointer == target && target != nil }) else {
            lowering.log.warning("unknown-mapping", "'\(text)' is not a member of this union", at: value.span)
            return
        }
        guard let place = choices.firstIndex(where: { $0.members == [index] }) else {
            let name = UnionRule.name(of: members[index])
            choices.append(Choice(selector: selectorOfDefault(index), hint: name, members: [index]))
            return
        }
        if case .property(_, let words) = choices[place].selector { choices[place].hint = words.first }
        choices[place].selector = selectorOfDefault(index)
    }

    private func selectorOfDefault(_ index: Int) -> Selector {
        let view = members[index].view
        // A property of one legal value may differ: it is not what makes the member.
        let needed = view.required.filter { finder.words(of: $0, in: view) == nil }
        return needed.isEmpty ? .kind(.object) : .members(needed)
    }

    /// Whether a mapping's target is a member of a nested union; its words are found there.
    private func isReached(_ target: Located) -> Bool {
        members.contains { member in
            member.view.alternatives.first?.members.contains {
                lowering.views.target(of: $0)?.pointer == target.pointer
            } ?? false
        }
    }

    /// The property that tells most members apart, then the one that says something of most, then one that is required.
    private func inferredWords() -> (String, [[String]])? {
        var best: (property: String, words: [[String]], rank: Int)?
        // Only those who declare a property are asked for its words: there may be as many properties as members.
        var owners: [String: [Int]] = [:]
        var order: [String] = []
        for (index, member) in members.enumerated() {
            for property in finder.properties(of: member.view) where !exhausted.contains(property) {
                if owners[property] == nil { order.append(property) }
                owners[property, default: []].append(index)
            }
        }
        for property in order {
            if let indices = owners[property], indices.count > 1 {
                let known = indices.map { ($0, finder.words(of: property, in: members[$0]) ?? []) }
                let named = known.map(\.1).filter { !$0.isEmpty }
                let groups = Set(named).count
                guard groups >= 2 else { continue }
                var words: [[String]] = Array(repeating: [], count: members.count)
                for (index, list) in known { words[index] = list }
                let required = members.count { $0.view.required.contains(property) }
                let single = named.filter { $0.count == 1 }.count
                let rank = ((groups * 1_000 + named.count) * 1_000 + required) * 1_000 + single
                if rank > best?.rank ?? 0 { best = (property, words, rank) }
            }
        }
        return best.map { ($0.property, $0.words) }
    }

    /// A word is its first owner's. Members that have the same words share a choice.
    private func byWords(_ property: String, _ words: [[String]]) -> [Choice] {
        var choices: [Choice] = []
        var groups: [[String]: Int] = [:]
        var taken: Set<String> = []
        for (index, list) in words.enumerated() where !list.isEmpty {
            if let group = groups[list.sorted()] {
                choices[group].members.append(index)
                continue
            }
            let own = list.filter { taken.insert($0).inserted }
            if own.count < list.count {
                lowering.log.note(
                    "shared-discriminator-value",
                    "a value of '\(property)' stands for an earlier member of the union as well, which it selects",
                    at: members[index].schema.span)
            }
            groups[list.sorted()] = choices.count
            let selector = own.isEmpty ? trial(index) : Selector.property(name: property, values: own)
            let hint = own.first.flatMap { name(for: $0, of: property, index) }
            choices.append(Choice(selector: selector, hint: hint, members: [index]))
        }
        return choices
    }

    /// What says more than a word such as `1` or `true`: the name of the member's schema, or the word with its property.
    private func name(for word: String, of property: String, _ index: Int) -> String? {
        if word.contains(where: \.isLetter), word != "true", word != "false" { return nil }
        return UnionRule.name(of: members[index]) ?? "\(property) \(word)"
    }

    /// Where the property that tells is optional, an object without it is known by its members, or tried.
    private func addFallbacks(_ choices: inout [Choice]) {
        if choices.contains(where: { $0.selector == .kind(.object) }) { return }
        let open = choices.indices.filter { index in
            guard case .property(let name, _) = choices[index].selector, choices[index].members.count == 1 else {
                return false
            }
            // What is a union itself would take anything that is tried.
            let view = members[choices[index].members[0]].view
            return view.alternatives.isEmpty && !view.required.contains(name)
        }
        let others = byMembers(open.map { choices[$0].members[0] }, reports: false)
        for (index, other) in zip(open, others) {
            let isTold = if case .members = other.selector { true } else { false }
            let member = other.members[0]
            choices[index].fallback = Fallback(
                selector: isTold ? other.selector : trial(member), demand: members[member].view.required.count)
        }
    }

    private func byMembers(_ open: [Int], reports: Bool = true) -> [Choice] {
        if open.count == 1 { return [Choice(selector: .kind(.object), members: open)] }
        var selectors: [Int: Selector] = [:]
        // By property, how many members declare and how many require it.
        let declared = open.map { Set(finder.properties(of: members[$0].view)) }
        let declaring = declared.reduce(into: [String: Int]()) { counts, names in
            for name in names { counts[name, default: 0] += 1 }
        }
        let requiring = open.reduce(into: [String: Int]()) { counts, index in
            for name in members[index].view.required { counts[name, default: 0] += 1 }
        }
        var owners: [String: [[String]: Int]] = [:]
        for (index, names) in zip(open, declared) {
            let view = members[index].view
            let own = view.required.filter { declaring[$0, default: 0] == (names.contains($0) ? 1 : 0) }
            let names = own.isEmpty ? view.required.filter { requiring[$0] == 1 } : own
            selectors[index] = names.isEmpty ? selectorByConstant(index, among: open, &owners) : .members(names)
        }
        let left = open.filter { selectors[$0] == nil }
        if left.count == 1 {
            selectors[left[0]] = .kind(.object)
        } else if !left.isEmpty, reports {
            lowering.log.warning(
                "members-alike",
                "\(left.count) members of this union cannot be told apart; they are tried in order", at: owner.span)
        }
        return open.map { Choice(selector: selectors[$0] ?? trial($0), members: [$0]) }
    }

    /// Of members with the same properties, one that requires a constant which no other has is known by that.
    /// - Parameter owners: by property, how many of the members have the same words; it is filled as it is asked.
    private func selectorByConstant(
        _ index: Int, among open: [Int], _ owners: inout [String: [[String]: Int]]
    ) -> Selector? {
        for property in members[index].view.required where !exhausted.contains(property) {
            guard let words = finder.words(of: property, in: members[index]), words.count == 1 else { continue }
            if owners[property] == nil {
                owners[property] = open.reduce(into: [:]) { counts, other in
                    guard let words = finder.words(of: property, in: members[other]) else { return }
                    counts[words, default: 0] += 1
                }
            }
            if owners[property]?[words] == 1 { return .property(name: property, values: words) }
        }
        return nil
    }

    private func trial(_ index: Int) -> Selector { .trial(name: UnionRule.name(of: members[index]) ?? "object") }

    /// Puts the members that are tried in the order of what they require, so that a poorer one does not take a richer's
    /// JSON. The others keep their places.
    private func sortingTrials(_ choices: [Choice]) -> [Choice] {
        let places = choices.indices.filter { if case .trial = choices[$0].selector { true } else { false } }
        let demands = choices.map { members[$0.members[0]].view.required.count }
        let sorted = places.sorted { demands[$0] == demands[$1] ? $0 < $1 : demands[$0] > demands[$1] }
        var result = choices
        for (place, source) in zip(places, sorted) { result[place] = choices[source] }
        return result
    }
}
