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
    var bound: Bound?
    var relation: Relation
    /// `maximum 2 → 1`
    var text: String

    static func all(_ old: Facets, _ new: Facets, of part: String = "") -> [FacetDifference] {
        var found = Bound.allCases.compactMap { bound in
            difference(in: bound, old[bound], new[bound], of: part)
        }
        for (word, one, other) in [
            ("items: ", old.items, new.items), ("values: ", old.values, new.values), ("keys: ", old.keys, new.keys),
        ] where !one.isEmpty || !other.isEmpty {
            found += all(one.first ?? Facets(), other.first ?? Facets(), of: part + word).map { inner in
                Self(bound: nil, relation: inner.relation, text: inner.text)
            }
        }
        return found
    }

    private static func difference(
        in bound: Bound, _ old: String?, _ new: String?, of part: String
    ) -> FacetDifference? {
        guard old != new else { return nil }
        let relation =
            switch bound.argument {
            case .lowerLimit, .leastCount: limit(old.flatMap(Double.init), new.flatMap(Double.init), isUpper: false)
            case .upperLimit, .greatestCount: limit(old.flatMap(Double.init), new.flatMap(Double.init), isUpper: true)
            case .step: step(old, new)
            case .pattern, .flag: presence(old != nil, new != nil)
            }
        guard relation != .same else { return nil }
        let none = bound.argument == .flag ? "false" : "none"
        return Self(
            bound: bound, relation: relation,
            text: "\(part)\(bound.rawValue) \(old ?? none) → \(new ?? none)")
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
