// Objects and arrays: the members that must be there, those that may, and how many of each.

import BinderyIR
import BinderyYAML

extension ValueMaker {
    mutating func object(_ all: Conjunction) -> String? {
        let required = requiredNames(all)
        let most = all.most("maxProperties") ?? .max
        var members: [(name: String, text: String)] = []
        var optionals = max(0, most - required.count)
        for name in all.names {
            let isRequired = required.contains(name)
            guard isRequired || optionals > 0, let schemas = all.member(name) else {
                if isRequired { return nil }
                continue
            }
            if !isRequired, isLeftOut(schemas) || !includesOptional() { continue }
            if isRequired, isOneSided(schemas) { continue }
            guard let text = member(name, schemas, all, isOptional: !isRequired) else {
                if isRequired { return nil }
                continue
            }
            if !isRequired { optionals -= 1 }
            members.append((name, text))
        }
        guard fill(&members, all, upTo: least(all, members.count, most)) else { return nil }
        return "{\(members.map { "\(JSONQuote.quote($0.name)): \($0.text)" }.joined(separator: ", "))}"
    }

    /// What is required, and what that requires in turn.
    func requiredNames(_ all: Conjunction) -> Set<String> {
        var names = Set(all.schemas.flatMap(\.required))
        for _ in 0..<8 {
            let count = names.count
            for schema in all.schemas {
                for (key, needed) in schema.keyword("dependentRequired")?.entries ?? YAMLNode.blank.entries
                where names.contains(key.text ?? "") {
                    names.formUnion(needed.elements.compactMap(\.text))
                }
            }
            if names.count == count { break }
        }
        return names
    }

    /// How many members there shall be: an object of any names shows one.
    private func least(_ all: Conjunction, _ count: Int, _ most: Int) -> Int {
        let isMap =
            all.names.isEmpty && isFull && budget > 0
            && all.schemas.contains { if case .typed = $0.additional { !$0.node.entries.isEmpty } else { false } }
        return min(most, max(all.least("minProperties"), isMap ? 1 : 0))
    }

    /// Adds members of other names.
    private mutating func fill(
        _ members: inout [(name: String, text: String)], _ all: Conjunction, upTo least: Int
    ) -> Bool {
        var number = 0
        while members.count < least, number < least + 64 {
            number += 1
            let name = newName(number, all)
            guard !members.contains(where: { $0.name == name }), let schemas = all.member(name) else { continue }
            guard let text = member(name, schemas, all, isOptional: false) else { return false }
            members.append((name, text))
        }
        return members.count >= all.least("minProperties")
    }

    private mutating func newName(_ number: Int, _ all: Conjunction) -> String {
        for schema in all.schemas {
            if let names = schema.keyword("propertyNames") {
                var choices = Choices(seed: 0)
                choices.turn = number - 1
                let schema = table.schema(names, at: schema.place("propertyNames"))
                if let words = schema.values { return words[(number - 1) % words.count].text ?? "" }
                if let text = TextMaker(schemas: [schema], name: "key").text(&choices) { return text }
            }
            if let entries = schema.keyword("patternProperties").map({ Array($0.entries) }), !entries.isEmpty {
                var choices = Choices(seed: 0)
                choices.turn = (number - 1) / entries.count
                let (key, _) = entries[(number - 1) % entries.count]
                if let text = PatternText(key.text ?? "")?.text(0...64, &choices) { return text }
            }
        }
        return "key\(number)"
    }

    private mutating func member(
        _ name: String, _ schemas: [Schema], _ all: Conjunction, isOptional: Bool
    ) -> String? {
        let outer = self.name
        self.name = name
        defer { self.name = outer }
        if let word = all.forced[name] {
            let text = JSONQuote.quote(word)
            if let node = YAMLNode.parsed(text), conforms(node, schemas) { return text }
        }
        return make(schemas, isOptional: isOptional)
    }

    /// Whether a member is not part of what goes this way.
    private func isOneSided(_ schemas: [Schema]) -> Bool {
        schemas.contains { direction.leavesOut($0) }
    }

    private func isLeftOut(_ schemas: [Schema]) -> Bool {
        isOneSided(schemas)
            || schemas.contains { $0.isNever || Variants.behind($0).keyword("deprecated")?.bool == true }
    }

    // MARK: Arrays

    mutating func array(_ all: Conjunction) -> String? {
        let least = all.least("minItems")
        let most = all.most("maxItems") ?? .max
        let prefix = all.schemas.map(\.prefixItems.count).max() ?? 0
        let contained = all.schemas.filter { $0.keywords.contains("contains") }
            .map { ($0, $0.keyword("minContains")?.int ?? 1) }
        let count = min(most, max(least, prefix, 1, contained.map(\.1).max() ?? 0))
        guard least <= most, least <= 10_000 else { return nil }
        let isUnique = all.schemas.contains { $0.keyword("uniqueItems")?.bool == true }
        var elements: [String] = []
        let turn = choices.turn
        defer { choices.turn = turn }
        for number in 0..<(isUnique ? count * 4 + 64 : count) where elements.count < count {
            choices.turn = count > 1 ? number : turn
            var schemas: [Schema] = []
            for schema in all.schemas {
                if elements.count < schema.prefixItems.count {
                    schemas.append(schema.prefixItems[elements.count])
                } else if let items = schema.items {
                    schemas.append(items)
                }
            }
            for (schema, least) in contained where elements.count < least {
                schemas += [schema.child("contains")].compactMap { $0 }
            }
            guard let text = make(schemas, isOptional: elements.count >= least) else {
                if elements.count < least { return nil }
                break
            }
            if !isUnique || !elements.contains(text) { elements.append(text) }
        }
        return elements.count < least ? nil : "[\(elements.joined(separator: ", "))]"
    }
}
