// Bounds before and after come in; those that let pass less or more go out.

import BinderyIR

extension APIDiff {
    /// Bounds are checked before sending; of responses they are only documentation.
    func compare(facets before: Facets, _ after: Facets, _ subject: String, _ name: String = "", at place: UseSite) {
        var place = place
        for difference in FacetDifference.all(before, after) {
            place.old = difference.bound.flatMap { before.places[$0] } ?? place.old
            place.new = difference.bound.flatMap { after.places[$0] } ?? place.new
            let effect: Effect =
                switch difference.relation {
                case .narrower, .other:
                    place.isSent ? .wire("what was let pass is refused") : .none("responses are not checked")
                case .wider, .same: .none(place.isSent ? "more is let pass" : "responses are not checked")
                }
            note(difference.relation.kind, subject, name, difference.text, at: place, effect)
        }
    }
}

/// A bound that is not as it was.
struct FacetDifference {
    var bound: Facets.Bound?
    var relation: Relation
    /// `maximum 2 → 1`
    var text: String

    static func all(_ old: Facets, _ new: Facets, of part: String = "") -> [FacetDifference] {
        var found: [FacetDifference] = []
        func add(_ bound: Facets.Bound, _ one: String?, _ other: String?, _ relation: Relation) {
            let words = "\(part)\(bound.rawValue) \(one ?? "none") → \(other ?? "none")"
            if one != other, relation != .same { found.append(Self(bound: bound, relation: relation, text: words)) }
        }
        func number(_ bound: Facets.Bound, _ one: String?, _ other: String?, isUpper: Bool) {
            add(bound, one, other, limit(one.flatMap(Double.init), other.flatMap(Double.init), isUpper: isUpper))
        }
        func count(_ bound: Facets.Bound, _ one: Int?, _ other: Int?, isUpper: Bool) {
            let relation = limit(one.map(Double.init), other.map(Double.init), isUpper: isUpper)
            add(bound, one.map(String.init), other.map(String.init), relation)
        }
        number(.minimum, old.minimum, new.minimum, isUpper: false)
        number(.exclusiveMinimum, old.exclusiveMinimum, new.exclusiveMinimum, isUpper: false)
        number(.maximum, old.maximum, new.maximum, isUpper: true)
        number(.exclusiveMaximum, old.exclusiveMaximum, new.exclusiveMaximum, isUpper: true)
        add(.multipleOf, old.multipleOf, new.multipleOf, step(old.multipleOf, new.multipleOf))
        count(.minLength, old.minLength, new.minLength, isUpper: false)
        count(.maxLength, old.maxLength, new.maxLength, isUpper: true)
        add(.pattern, old.pattern, new.pattern, presence(old.pattern != nil, new.pattern != nil))
        count(.minItems, old.minItems, new.minItems, isUpper: false)
        count(.maxItems, old.maxItems, new.maxItems, isUpper: true)
        add(
            .uniqueItems, String(old.uniqueItems), String(new.uniqueItems),
            presence(old.uniqueItems, new.uniqueItems))
        count(.minProperties, old.minProperties, new.minProperties, isUpper: false)
        count(.maxProperties, old.maxProperties, new.maxProperties, isUpper: true)
        for (word, one, other) in [
            ("items: ", old.items, new.items), ("values: ", old.values, new.values), ("keys: ", old.keys, new.keys),
        ] where !one.isEmpty || !other.isEmpty {
            found += all(one.first ?? Facets(), other.first ?? Facets(), of: part + word).map { inner in
                Self(bound: nil, relation: inner.relation, text: inner.text)
            }
        }
        return found
    }

    /// A bound that is there lets pass less than none; two of one kind are compared by their values.
    private static func limit(_ old: Double?, _ new: Double?, isUpper: Bool) -> Relation {
        guard let old, let new else { return presence(old != nil, new != nil) }
        if old == new { return .same }
        return (new < old) == isUpper ? .narrower : .wider
    }

    private static func presence(_ old: Bool, _ new: Bool) -> Relation {
        old == new ? .other : new ? .narrower : .wider
    }

    private static func step(_ old: String?, _ new: String?) -> Relation {
        guard let old = old.flatMap(Double.init), let new = new.flatMap(Double.init), old > 0, new > 0 else {
            return presence(old != nil, new != nil)
        }
        if old == new { return .same }
        if (old / new).rounded() * new == old { return .wider }
        return (new / old).rounded() * old == new ? .narrower : .other
    }
}
