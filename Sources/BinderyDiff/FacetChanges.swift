// Bounds before and after come in; those that let pass less or more go out.

import BinderyIR

extension APIDiff {
    /// Bounds are checked before sending; of responses they are only documentation. `uses`: the types of which they are, where
    /// these are known.
    func compare(
        facets before: Facets, _ after: Facets, of uses: (TypeUse, TypeUse)? = nil, _ subject: String,
        _ name: String = "", at place: UseSite
    ) {
        var place = place
        let resolved = uses.map { (old.resolved($0.0), new.resolved($0.1)) }
        for difference in FacetDifference.all(before, after, of: resolved) {
            place.old = difference.old.flatMap { before.places[$0] } ?? place.old
            place.new = difference.new.flatMap { after.places[$0] } ?? place.new
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
    /// The keywords that state it; nil where it is one of a part.
    var old: Bound?
    var new: Bound?
    var relation: Relation
    /// `maximum 2 → 1`
    var text: String

    /// - Parameter uses: the types of which they are, without aliases, where these are known.
    static func all(
        _ old: Facets, _ new: Facets, of uses: (TypeUse, TypeUse)?, part: String = ""
    ) -> [FacetDifference] {
        let areIntegers = uses.map { $0.0.isInteger && $0.1.isInteger } ?? false
        let inner = uses.flatMap { uses in uses.0.inner.flatMap { one in uses.1.inner.map { (one, $0) } } }
        var found = Limit.pairs.compactMap { pair in
            difference(
                from: Limit(pair, in: old, ofIntegers: areIntegers), to: Limit(pair, in: new, ofIntegers: areIntegers),
                of: part)
        }
        let others = Bound.allCases.filter { bound in !Limit.pairs.contains { $0.contains(bound) } }
        found += others.compactMap { difference(in: $0, old[$0], new[$0], of: part) }
        for (word, one, other) in [
            ("items: ", old.items, new.items), ("values: ", old.values, new.values), ("keys: ", old.keys, new.keys),
        ] where !one.isEmpty || !other.isEmpty {
            let isKeys = word == "keys: "
            found += all(
                one.first ?? Facets(), other.first ?? Facets(), of: isKeys ? nil : inner, part: part + word
            ).map { Self(old: nil, new: nil, relation: $0.relation, text: $0.text) }
        }
        return found
    }

    private static func difference(from old: Limit?, to new: Limit?, of part: String) -> FacetDifference? {
        guard let bound = new?.bound ?? old?.bound else { return nil }
        let relation =
            if let old, let new { old.relation(to: new) } else { presence(old != nil, new != nil) }
        guard relation != .same else { return nil }
        let keyword = old.map { $0.bound == bound ? "" : "\(bound.rawValue) " } ?? ""
        return Self(
            old: old?.bound ?? bound, new: bound, relation: relation,
            text: "\(part)\((old?.bound ?? bound).rawValue) \(old?.text ?? "none") → \(keyword)\(new?.text ?? "none")")
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
            old: bound, new: bound, relation: relation,
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

/// The limit of numbers on one side, by whichever of two keywords lets pass less.
private struct Limit {
    static let pairs: [[Bound]] = [[.minimum, .exclusiveMinimum], [.maximum, .exclusiveMaximum]]

    let bound: Bound
    let text: String
    private let value: Double
    private let isExclusive: Bool

    init?(_ pair: [Bound], in facets: Facets, ofIntegers areIntegers: Bool) {
        let limits = pair.compactMap { bound in facets[bound].flatMap { Limit(bound, $0, ofIntegers: areIntegers) } }
        guard let first = limits.first else { return nil }
        self = limits.dropFirst().reduce(first) { $0.relation(to: $1) == .narrower ? $1 : $0 }
    }

    /// Of integers, more than 0 is 1 or more.
    private init?(_ bound: Bound, _ text: String, ofIntegers areIntegers: Bool) {
        guard let number = Double(text) else { return nil }
        let isExclusive = bound == .exclusiveMinimum || bound == .exclusiveMaximum
        let isWhole = areIntegers && number == number.rounded()
        self.bound = bound
        self.text = text
        value = isExclusive && isWhole ? number + (bound.argument == .upperLimit ? -1 : 1) : number
        self.isExclusive = isExclusive && !isWhole
    }

    /// How what the other lets pass stands to what this one does.
    func relation(to other: Limit) -> Relation {
        if value == other.value {
            if isExclusive == other.isExclusive { return .same }
            return other.isExclusive ? .narrower : .wider
        }
        return (other.value < value) == (bound.argument == .upperLimit) ? .narrower : .wider
    }
}

extension TypeUse {
    fileprivate var isInteger: Bool {
        switch self {
        case .integer: true
        case .nullable(let inner): inner.isInteger
        case .boolean, .string, .number, .unixTime, .upload, .json, .array, .map, .named, .external: false
        }
    }

    /// Of an array or a map, what it holds.
    fileprivate var inner: TypeUse? {
        switch self {
        case .array(let inner), .map(let inner): inner
        case .nullable(let inner): inner.inner
        case .boolean, .string, .integer, .number, .unixTime, .upload, .json, .named, .external: nil
        }
    }
}
