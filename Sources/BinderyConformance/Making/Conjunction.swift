// The schemas that all speak of one value: behind references, parts of `allOf`, and the alternative that was chosen.

import BinderyIR
import BinderyYAML

struct Conjunction {
    var schemas: [Schema] = []
    /// The kinds that all of them allow.
    var kinds = Set(JSONKind.allCases)
    /// What a discriminator asks of a property, by its name.
    private(set) var forced: [String: String] = [:]

    /// The members of each `oneOf` that no property tells apart: a value shall fit one of them.
    var exclusive: [[Schema]] = []

    mutating func force(_ property: String, to word: String?) {
        if let word, forced[property] == nil { forced[property] = word }
    }

    /// Whether it is a text that is bound to nothing.
    var isFreeText: Bool { kinds.contains(.string) && schemas.allSatisfy { $0.values == nil } }

    /// The kinds in the order in which they are tried.
    var order: [JSONKind] {
        let stated = schemas.lazy.compactMap { $0.keyword("type") }.first
        var order: [JSONKind] = []
        if let stated {
            let words = stated.kind == .sequence ? stated.elements.compactMap(\.text) : [stated.text ?? ""]
            order = words.compactMap { JSONKind(rawValue: $0) }.filter { $0 != .null }
        } else {
            if says(["properties", "required", "additionalProperties", "patternProperties", "minProperties"]) {
                order.append(.object)
            }
            if says(["items", "prefixItems", "minItems", "contains"]) { order.append(.array) }
            if says(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]) {
                order.append(.integer)
            }
        }
        for kind in [JSONKind.string, .object, .array, .integer, .number, .boolean, .null] where !order.contains(kind) {
            order.append(kind)
        }
        return order.filter(kinds.contains)
    }

    private func says(_ keywords: Set<String>) -> Bool {
        schemas.contains { !$0.keywords.isDisjoint(with: keywords) }
    }

    // MARK: Members

    /// The names that properties have, in their order, the required ones first seen included.
    var names: [String] {
        var names: [String] = []
        var known: Set<String> = []
        for schema in schemas {
            for (key, _) in schema.keyword("properties")?.entries ?? YAMLNode.blank.entries {
                if let name = key.text, known.insert(name).inserted { names.append(name) }
            }
        }
        for name in schemas.flatMap(\.required) where known.insert(name).inserted { names.append(name) }
        return names
    }

    /// The schemas of a member; nil where one of them allows none of this name.
    func member(_ name: String) -> [Schema]? {
        var found: [Schema] = []
        for schema in schemas {
            var isKnown = false
            if let property = schema.properties[name] {
                isKnown = true
                found.append(property)
            }
            for (pattern, other) in schema.patternProperties where pattern.matches(name) {
                isKnown = true
                found.append(other)
            }
            guard !isKnown else { continue }
            switch schema.additional {
            case .open: break
            case .closed: return nil
            case .typed(let other): found.append(other)
            }
        }
        return found
    }

    /// The largest of the bounds that a keyword states.
    func least(_ keyword: String) -> Int { schemas.compactMap { $0.keyword(keyword)?.int }.max() ?? 0 }

    /// The smallest of them; nil: none.
    func most(_ keyword: String) -> Int? { schemas.compactMap { $0.keyword(keyword)?.int }.min() }
}

extension Schema {
    /// Whether it allows any text.
    var isFreeText: Bool { kinds.contains(.string) && Variants.behind(self).values == nil }

    /// What the discriminator's property says where a value is of one of its variants.
    func word(for variant: Schema) -> String? {
        let target = Variants.behind(variant)
        for (key, node) in keyword("discriminator")?["mapping"]?.entries ?? YAMLNode.blank.entries {
            if let text = node.text, let mapped = table.schema(behind: text), Variants.behind(mapped) === target {
                return key.text
            }
        }
        guard target !== self, target.pointer.hasPrefix("/components/schemas/") else { return nil }
        let segments = Pointer.segments(target.pointer)
        return segments.count == 3 ? segments[2] : nil
    }
}
