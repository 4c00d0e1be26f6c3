// An enumeration or a union before and after comes in; the values and variants that came, went or changed go out.

import BinderyIR

extension APIDiff {
    func compare(
        enumeration before: Enumeration, of oldID: TypeID, _ after: Enumeration, of newID: TypeID, at place: UseSite
    ) {
        if before.form != after.form {
            let isWider = after.form == .suggestions
            note(
                isWider ? .widened : .narrowed, "type", "", isWider ? "list → any string" : "any string → list",
                at: place,
                .of(
                    .source("an enum is a struct with known values now, or the other way round"),
                    isWider ? nil : wire(.narrower, at: place)))
        }
        let one = Array(zip(before.values, old.names.members[oldID.rawValue]))
        let other = Array(zip(after.values, new.names.members[newID.rawValue]))
        for (value, name) in one {
            var place = place
            place.old = value.span
            let text = Literal?.some(value.literal).text
            guard let (match, newName) = other.first(where: { $0.0.literal == value.literal }) else {
                if let (match, _) = other.first(where: { $0.1 == name }) {
                    place.new = match.span
                    let words = "\(text) → \(Literal?.some(match.literal).text)"
                    note(.renamed, "value", name, words, at: place, .wire("earlier builds use the old word"))
                } else {
                    let gone = Effect.source("the case is gone")
                    note(.removed, "value", text, at: place, .of(gone, wire(.narrower, at: place)))
                }
                continue
            }
            place.new = match.span
            if name != newName {
                note(
                    .renamed, "value", text, "in Swift \(name) → \(newName)", at: place,
                    .source("the Swift case has another name"))
            }
            compareDeprecation(value.isDeprecated, match.isDeprecated, "value", text, at: place)
        }
        for (value, name) in other where !one.contains(where: { $0.0.literal == value.literal || $0.1 == name }) {
            var place = place
            place.new = value.span
            note(.added, "value", Literal?.some(value.literal).text, at: place, .none(Self.gain(at: place)))
        }
    }

    /// What one case more means to callers.
    private static func gain(at place: UseSite) -> String {
        place.isReceived ? "earlier builds read it as `unknown`" : "there is one more to send"
    }

    func compare(union before: Union, of oldID: TypeID, _ after: Union, of newID: TypeID, at place: UseSite) {
        let one = Array(zip(before.variants, old.names.members[oldID.rawValue]))
        var free = Array(zip(after.variants, new.names.members[newID.rawValue]))
        var pairs: [(old: (Variant, String), new: (Variant, String)?)] = one.map { ($0, nil) }
        let rules: [((Variant, String), (Variant, String)) -> Bool] = [
            { $0.0.selector == $1.0.selector }, { $0.0.selector.shares($1.0.selector) },
            { self.isSame($0.0.payload, $1.0.payload) }, { $0.1 == $1.1 },
        ]
        for rule in rules {
            for index in pairs.indices where pairs[index].new == nil {
                guard let place = free.firstIndex(where: { rule(pairs[index].old, $0) }) else { continue }
                pairs[index].new = free.remove(at: place)
            }
        }
        for pair in pairs { compare(variant: pair.old, pair.new, among: after, at: place) }
        for (variant, name) in free {
            var place = place
            place.new = variant.span
            note(.added, "variant", name, variant.selector.text, at: place, .none(Self.gain(at: place)))
        }
    }

    private func isSame(_ one: TypeUse?, _ other: TypeUse?) -> Bool {
        guard let one, let other else { return false }
        return relation(one, other) == .same
    }

    private func compare(
        variant one: (Variant, String), _ other: (Variant, String)?, among union: Union, at place: UseSite
    ) {
        let (before, name) = one
        var place = place
        place.old = before.span
        guard let (after, newName) = other else {
            let wire = before.selector.isWord && union.takesAnyText ? nil : wire(.narrower, at: place)
            note(
                .removed, "variant", name, before.selector.text, at: place, .of(.source("the case is gone"), wire))
            return
        }
        place.new = after.span
        if name != newName {
            note(
                .renamed, "variant", newName, "\(name) → \(newName)", at: place,
                .source("the Swift case has another name"))
        }
        if before.selector != after.selector {
            let relation = before.selector.relation(to: after.selector)
            note(
                relation.kind, "variant", newName, "\(before.selector.text) → \(after.selector.text)", at: place,
                .of(wire(relation, at: place), .none("it is told apart otherwise")))
        }
        if before.fallback != after.fallback {
            let words = [before.fallback, after.fallback].map { $0?.selector.text ?? "not at all" }
            note(
                .changed, "variant", newName, "known without its property: \(words.joined(separator: " → "))",
                at: place,
                .none("it is told apart otherwise"))
        }
        switch (before.payload, after.payload) {
        case (let one?, let other?):
            if let change = use(one, other, at: place) {
                note(change.kind, "variant", newName, change.detail, at: place, change.effect)
            }
        case (nil, nil): break
        case (_?, nil), (nil, _?):
            note(
                .changed, "variant", newName, "what it holds", at: place, .source("the Swift case is written otherwise")
            )
        }
        compare(facets: before.facets, after.facets, "variant", newName, at: place)
        compareDeprecation(before.isDeprecated, after.isDeprecated, "variant", newName, at: place)
    }
}

extension Union {
    /// Whether a word that no variant names is read by one all the same.
    fileprivate var takesAnyText: Bool {
        variants.contains { variant in
            if case .string? = variant.payload { variant.selector == .kind(.string) } else { false }
        }
    }
}

extension Selector {
    fileprivate var isWord: Bool { if case .word = self { true } else { false } }

    /// `type is "text"`, `a string`
    var text: String {
        switch self {
        case .word(let word): JSONQuote.quote(word)
        case .property(let name, let values):
            "\(name) is \(values.map { JSONQuote.quote($0) }.joined(separator: " or "))"
        case .members(let names): "with \(names.joined(separator: ", "))"
        case .kind(let kind): kind.rawValue
        case .trial(let name): "as \(name)"
        }
    }

    /// Whether both look at one property and have a value in common.
    fileprivate func shares(_ other: Selector) -> Bool {
        if case .property(let name, let values) = self, case .property(name, let others) = other {
            return !Set(values).isDisjoint(with: others)
        }
        return false
    }

    fileprivate func relation(to other: Selector) -> Relation {
        guard case .property(let name, let values) = self, case .property(name, let others) = other else {
            return .other
        }
        if Set(values).isSubset(of: others) { return .wider }
        return Set(others).isSubset(of: values) ? .narrower : .other
    }
}
