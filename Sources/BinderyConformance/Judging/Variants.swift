// The alternatives of a schema and an object → which of them the object says it is.

import BinderyIR
import BinderyYAML

enum Variants {
    /// What stands behind references.
    static func behind(_ schema: Schema) -> Schema {
        var schema = schema
        for _ in 0..<32 {
            guard let next = schema.reference else { break }
            schema = next
        }
        return schema
    }

    /// The property by whose value variants are told apart: the discriminator's, or one that has a constant in all of them.
    static func tag(of members: [Schema], _ discriminator: String?) -> String? {
        if let discriminator { return discriminator }
        guard members.count > 1, let first = members.first else { return nil }
        return ["type", "role", "object", "kind", "event"].first { name in
            words(first, name) != nil && members.allSatisfy { words($0, name) != nil }
        }
    }

    /// Those of the variants that a value of the tag names.
    static func tagged(_ word: String, by tag: String, in members: [Schema], _ schema: Schema) -> [Schema] {
        if let mapped = schema.mapped(word) { return [mapped] }
        let known = members.filter { words($0, tag)?.contains(word) ?? false }
        if !known.isEmpty { return known }
        let named = members.filter { behind($0).pointer == Pointer.member(word, of: "/components/schemas") }
        if !named.isEmpty { return named }
        // Where none of the components says its words, their names are the words. Beside others that do, one that says none
        // stands for all the rest.
        let isNamed = members.allSatisfy { member in
            guard words(member, tag) == nil else { return false }
            let segments = Pointer.segments(behind(member).pointer)
            return segments.count == 3 && segments[1] == "schemas"
        }
        if schema.discriminator != nil, isNamed { return [] }
        // A variant that does not say its value may be the one.
        return members.filter { words($0, tag) == nil }
    }

    /// The few values that a property of a schema may have; nil where it may have any.
    static func words(_ schema: Schema, _ name: String, depth: Int = 0) -> Set<String>? {
        guard depth < 16 else { return nil }
        if let property = schema.properties[name], let values = behind(property).values {
            return Set(values.compactMap(\.text))
        }
        if let reference = schema.reference { return words(reference, name, depth: depth + 1) }
        for part in schema.allOf {
            if let found = words(part, name, depth: depth + 1) { return found }
        }
        guard let members = schema.alternatives.first?.members else { return nil }
        var all: Set<String> = []
        for member in members {
            guard let found = words(member, name, depth: depth + 1) else { return nil }
            all.formUnion(found)
        }
        return all
    }
}

/// Whether two values of JSON are the same.
enum Equality {
    static func areEqual(_ one: YAMLNode, _ other: YAMLNode) -> Bool {
        guard one.kind == other.kind, one.count == other.count else { return false }
        switch one.kind {
        case .sequence: return zip(one.elements, other.elements).allSatisfy(areEqual)
        case .mapping:
            return one.entries.allSatisfy { key, value in
                other[key.text ?? ""].map { areEqual(value, $0) } ?? false
            }
        case .scalar:
            switch (one.scalar, other.scalar) {
            case (.int(let one)?, .int(let other)?), (.float(let one)?, .float(let other)?),
                (.int(let one)?, .float(let other)?), (.float(let one)?, .int(let other)?):
                return one == other || Double(one) != nil && Double(one) == Double(other)
            default: return one.scalar == other.scalar
            }
        }
    }
}
