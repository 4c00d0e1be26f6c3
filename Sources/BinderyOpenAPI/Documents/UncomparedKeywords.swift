// Two documents come in; the keywords that no API holds, and that are not the same in both, go out: a comparison of the two
// APIs is silent of them.

import BinderyDiagnostics
import BinderyYAML

/// A kind of keyword that a comparison passes over, and where two documents differ in it.
package struct UncomparedKeyword {
    /// `'not'`, `the default of a parameter`
    package let name: String
    /// In the newer document; in the older one where it is gone.
    package fileprivate(set) var places: [SourceSpan]

    /// Those of what both documents have; what came or went as a whole is compared.
    package static func all(_ old: YAMLNode, _ new: YAMLNode) -> [UncomparedKeyword] {
        var search = UncomparedSearch()
        search.compare(old, new)
        return search.found
    }
}

/// Walks two documents side by side.
private struct UncomparedSearch {
    struct Pair: Hashable {
        var old: YAMLNode
        var new: YAMLNode
        var role: Role
    }

    private static let keywords = SchemaKeyword.names { $0.use == .readPast || $0.use == .conditional }.sorted()

    private(set) var found: [UncomparedKeyword] = []

    mutating func compare(_ old: YAMLNode, _ new: YAMLNode) {
        var pending = [Pair(old: old, new: new, role: .one(.description))]
        // Aliases repeat nodes.
        var seen = Set(pending)
        while let pair = pending.popLast() {
            compare(pair)
            pending += pair.parts.filter { seen.insert($0).inserted }.reversed()
        }
    }

    private mutating func compare(_ pair: Pair) {
        let (old, new) = (pair.old, pair.new)
        switch pair.role {
        case .one(.schema):
            for keyword in Self.keywords where Self.text(old[keyword]) != Self.text(new[keyword]) {
                tell("'\(keyword)'", keyword, of: pair)
            }
            for keyword in ["anyOf", "oneOf"] where Self.needs(old[keyword]) != Self.needs(new[keyword]) {
                tell("'\(keyword)' of 'required' alone", keyword, of: pair)
            }
        case .one(.parameter):
            guard let one = old["schema"], let other = new["schema"] else { return }
            if Self.text(one["default"]) != Self.text(other["default"]) {
                tell("the default of a parameter", "default", of: Pair(old: one, new: other, role: .one(.schema)))
            }
        case .one(.description), .one(.operation):
            let before = Self.scopes(old["security"])
            let after = Self.scopes(new["security"])
            if after.contains(where: { schemes, scopes in before[schemes].map { $0 != scopes } ?? false }) {
                tell("a scope under 'security'", "security", of: pair)
            }
        case .one, .list, .map: break
        }
    }

    private mutating func tell(_ name: String, _ key: String, of pair: Pair) {
        guard let place = (pair.new.keyNode(key: key) ?? pair.old.keyNode(key: key))?.span else { return }
        if let index = found.firstIndex(where: { $0.name == name }) {
            found[index].places.append(place)
        } else {
            found.append(UncomparedKeyword(name: name, places: [place]))
        }
    }

    private static func text(_ node: YAMLNode?) -> String? { node.map(JSONText.write) }

    /// The variants that say nothing but which members have to be there.
    private static func needs(_ variants: YAMLNode?) -> Set<String> {
        let bare = (variants?.elements).map { $0.filter { $0.count == 1 && $0["required"] != nil } } ?? []
        return Set(bare.map(JSONText.write))
    }

    /// By the schemes that are asked for together, what each is asked for.
    private static func scopes(_ requirements: YAMLNode?) -> [Set<String>: Set<[String: [String]]>] {
        var all: [Set<String>: Set<[String: [String]]>] = [:]
        for requirement in (requirements?.elements).map(Array.init) ?? [] {
            var scopes: [String: [String]] = [:]
            for (scheme, list) in requirement.entries {
                scopes[scheme.text ?? ""] = list.elements.compactMap(\.text).sorted()
            }
            all[Set(scopes.keys), default: []].insert(scopes)
        }
        return all
    }
}

extension UncomparedSearch.Pair {
    /// What stands in both at the same place.
    fileprivate var parts: [Self] {
        if let element = role.element {
            return new.elements.enumerated().compactMap { index, other in
                let match =
                    element == .one(.parameter)
                    ? old.elements.first { $0.isParameter(other) } : old.elements.dropFirst(index).first
                return match.map { Self(old: $0, new: other, role: element) }
            }
        }
        return new.entries.compactMap { key, value in
            guard let name = key.text, let member = role.member(name), let match = old[name] else { return nil }
            return Self(old: match, new: value, role: member)
        }
    }
}

extension YAMLNode {
    fileprivate func isParameter(_ other: YAMLNode) -> Bool {
        ["$ref", "name", "in"].allSatisfy { self[$0]?.text == other[$0]?.text }
    }
}
