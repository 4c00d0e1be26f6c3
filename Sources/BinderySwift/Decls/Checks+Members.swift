// The statements that check arrays, maps and the members of objects.

import BinderyIR

extension Checks {
    /// The length of a tuple, where it hangs on the elements behind those that have names.
    func length(of tuple: Record, _ facets: Facets) -> [Code] {
        let named = tuple.properties.count
        let count: Code = "\(literal: named) + additionalElements.count"
        var lines: [Code] = []
        if let bound = facets.count(.minItems), bound > named {
            lines.append("validator.items(\(count), atLeast: \(literal: bound), \(place(.minItems, facets)))")
        }
        if let bound = facets.count(.maxItems), bound >= named {
            lines.append("validator.items(\(count), atMost: \(literal: bound), \(place(.maxItems, facets)))")
        }
        return lines
    }

    /// Count and names of a record's members. The names that the description gives need no check.
    func members(of value: Code, _ record: Record, _ facets: [Facets]) -> [Code] {
        let isBound = facets.contains { $0[.minProperties] != nil || $0[.maxProperties] != nil || !$0.keys.isEmpty }
        guard isBound else { return [] }
        let owner: Code = value == "self" ? "" : "\(value)."
        var names: [Code] = ["\(owner)unknownFields.keys"]
        switch record.additional {
        case .open, .closed: break
        case .typed: names.append("\(owner)additionalProperties.keys")
        }
        return bounds(of: .members(count: "validator.memberCount(\(value))"), facets) + keys(of: names, facets)
    }

    private func keys(of names: [Code], _ facets: [Facets]) -> [Code] {
        let lines = keyLines("key", facets)
        guard !lines.isEmpty else { return [] }
        return names.map { names in
            """
            for key in \(names).sorted() {
                \(lines)
            }
            """
        }
    }

    private func keyLines(_ key: Code, _ facets: [Facets]) -> [Code] {
        let lines = bounds(of: .text(key), facets.flatMap(\.keys))
        return lines.isEmpty ? [] : ["validator.enterName()"] + lines + ["validator.leave()"]
    }

    /// Keys and values of a map, by sorted keys, so that what is found stands in the same order each time.
    ///
    ///     for key in metadata.keys.sorted() { … }
    func entries(of map: Code, _ use: TypeUse, _ facets: [Facets], depth: Int, follows: Bool = true) -> [Code] {
        let key = local("key", depth)
        let item = local("item", depth)
        let names = keyLines(key, facets)
        let inner = statements(on: item, use, facets.flatMap(\.values), depth: depth + 1, follows: follows)
        let values: Code =
            inner.isEmpty
            ? ""
            : """
            guard let \(item) = \(map)[\(key)] else { continue }
            validator.enter(\(key))
            \(inner)
            validator.leave()
            """
        guard !names.isEmpty || !values.isEmpty else { return [] }
        return [
            """
            for \(key) in \(map).keys.sorted() {
                \(names)
                \(values)
            }
            """
        ]
    }

    ///     dependentRequired: {top_logprobs: [logprobs]}
    ///     →  var members: Set<String> = Set(unknownFields.keys)
    ///        if topLogprobs != nil { members.insert("top_logprobs") }
    ///        if logprobs != nil { members.insert("logprobs") }
    ///        validator.member("top_logprobs", needs: "logprobs", among: members, "api.yaml#/…")
    func dependencies(_ type: TypeDecl, _ record: Record) -> [Code] {
        let rules = record.dependentRequired
        guard !rules.isEmpty else { return [] }
        let concerned = Set(rules.flatMap { [$0.property] + $0.needs })
        var lines: [Code] = []
        switch record.additional {
        case .open, .closed: break
        case .typed: lines.append("members.formUnion(additionalProperties.keys)")
        }
        for property in record.properties where property.isImplied && concerned.contains(property.wireName) {
            lines.append("members.insert(\(literal: property.wireName))")
        }
        for property in emitter.stored(type.id) where concerned.contains(property.property.wireName) {
            let insert: Code = "members.insert(\(literal: property.property.wireName))"
            let isAlwaysThere = !property.isOptional || property.isRequired
            lines.append(isAlwaysThere ? insert : "if self.\(property.storage) != nil { \(insert) }")
        }
        lines.insert("\(lines.isEmpty ? "let" : "var") members: Set<String> = Set(unknownFields.keys)", at: 0)
        for rule in rules {
            let place = DescriptionPlace(type.pointer, rule.span)
            for other in rule.needs {
                lines.append(
                    """
                    validator.member(\(literal: rule.property), needs: \(literal: other), among: members, \(literal: place.text))
                    """)
            }
        }
        return lines
    }
}
