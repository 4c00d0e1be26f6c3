// Two declarations or operations come in; the places that both have go out, and how much the two are alike.

import BinderyIR

enum TypeMatching {
    /// What two declarations use at the same place.
    static func uses(of old: TypeKind, _ new: TypeKind) -> [(TypeUse, TypeUse)] {
        if case .record(let one) = old, case .record(let other) = new {
            let types = Dictionary(other.properties.map { ($0.wireName, $0.type) }) { first, _ in first }
            var pairs = one.properties.compactMap { property in types[property.wireName].map { (property.type, $0) } }
            if case .typed(let use) = one.additional, case .typed(let with) = other.additional {
                pairs.append((use, with))
            }
            return pairs
        }
        if case .union(let one) = old, case .union(let other) = new {
            let payloads = Dictionary(other.variants.map { ($0.selector, $0.payload) }) { first, _ in first }
            return one.variants.compactMap { variant in
                guard let use = variant.payload, let with = payloads[variant.selector]?.flatMap({ $0 }) else {
                    return nil
                }
                return (use, with)
            }
        }
        if case .alias(let one, _) = old, case .alias(let other, _) = new { return [(one, other)] }
        return []
    }

    /// What two operations use at the same place.
    static func uses(of old: Operation, _ new: Operation) -> [(TypeUse, TypeUse)] {
        var pairs: [(TypeUse, TypeUse)] = []
        for pair in ParameterPairs(old, new).all {
            if let match = pair.new { pairs.append((old.parameters[pair.old].type, new.parameters[match].type)) }
        }
        for body in old.bodies {
            if let other = new.bodies.first(where: { $0.contentType == body.contentType }) {
                pairs.append((body.type, other.type))
            }
        }
        if let one = old.success, let other = new.success { pairs.append((one, other)) }
        if let one = old.stream, let other = new.stream { pairs.append((one.chunk, other.chunk)) }
        for error in old.errors {
            if let one = error.type, let other = new.errors.first(where: { $0.status == error.status })?.type {
                pairs.append((one, other))
            }
        }
        return pairs
    }

    /// Whether two declarations of one kind share at least half of what the smaller one has.
    static func areAlike(_ old: TypeKind, _ new: TypeKind) -> Bool {
        if case .alias = old, case .alias = new { return true }
        if case .namespace = old, case .namespace = new { return true }
        guard old.word == new.word else { return false }
        let one = members(old)
        let other = members(new)
        return one.intersection(other).count * 2 >= max(1, min(one.count, other.count))
    }

    private static func members(_ kind: TypeKind) -> Set<AnyHashable> {
        switch kind {
        case .record(let record): Set(record.properties.map(\.wireName))
        case .enumeration(let enumeration): Set(enumeration.values.map(\.literal))
        case .union(let union): Set(union.variants.map(\.selector))
        case .alias, .namespace: []
        }
    }
}
