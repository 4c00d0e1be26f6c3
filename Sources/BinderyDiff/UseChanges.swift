// A type in use, before and after, comes in; whether more or less is meant, and what that does to callers, goes out.

import BinderyIR

/// How one set of values stands to another.
enum Relation {
    case same, wider, narrower, other

    var kind: Change.Kind {
        switch self {
        case .wider: .widened
        case .narrower: .narrowed
        case .same, .other: .changed
        }
    }

    var reversed: Relation {
        switch self {
        case .wider: .narrower
        case .narrower: .wider
        case .same, .other: self
        }
    }
}

extension APIDiff {
    struct UseChange {
        var kind: Change.Kind
        var detail: String
        var effect: Effect
    }

    /// nil where both mean the same. A type that is only called otherwise is told of where it is declared.
    func use(_ before: TypeUse, _ after: TypeUse, at place: UseSite) -> UseChange? {
        let relation = relation(before, after)
        guard relation != .same else { return nil }
        let one = old.resolved(before)
        let other = new.resolved(after)
        let texts = (old.names.spelling(one), new.names.spelling(other))
        let detail = texts.0 == texts.1 ? "\(one.format) → \(other.format)" : "\(texts.0) → \(texts.1)"
        let source: Effect? = texts.0 == texts.1 ? nil : .source("the Swift type is another")
        return UseChange(
            kind: relation.kind, detail: detail,
            effect: .of(source, wire(relation, from: one, to: other, at: place), .none("Swift sees no change")))
    }

    /// What it does to the wire that one type stands in place of another, neither of them an alias.
    func wire(_ relation: Relation, from before: TypeUse, to after: TypeUse, at place: UseSite) -> Effect? {
        relation == .wider && readsAll(of: after, as: before) ? nil : wire(relation, at: place)
    }

    /// What it does to the wire that more or less is meant.
    func wire(_ relation: Relation, at place: UseSite) -> Effect? {
        switch relation {
        case .same: nil
        case .wider: place.isReceived ? .wire("earlier builds cannot read all that may come") : nil
        case .narrower: place.isSent ? .wire("what was sent may be refused") : nil
        case .other: .wire("earlier builds write and read something else")
        }
    }

    /// How what is meant after stands to what was meant before. Beyond some depth no one can tell.
    func relation(_ before: TypeUse, _ after: TypeUse, depth: Int = 0) -> Relation {
        if case .named(let one) = before, case .named(let other) = after, types.new(for: one) == other { return .same }
        let before = old.resolved(before)
        let after = new.resolved(after)
        if case .named(let one) = before, case .named(let other) = after, types.new(for: one) == other { return .same }
        return structuralRelation(before, after, depth: depth)
    }

    /// The same of two types that are no aliases and, though they may be a pair, are not equal for it.
    func structuralRelation(_ before: TypeUse, _ after: TypeUse, depth: Int = 0) -> Relation {
        guard depth < 8 else { return .other }
        func deeper(_ one: TypeUse, _ other: TypeUse) -> Relation { relation(one, other, depth: depth + 1) }
        if case .array(let one) = before, case .array(let other) = after { return deeper(one, other) }
        if case .map(let one) = before, case .map(let other) = after { return deeper(one, other) }
        if case .nullable(let one) = before, case .nullable(let other) = after { return deeper(one, other) }
        if before.declared == nil, before == after { return .same }
        if holds(after, of: new, before, of: old, compare: { deeper(before, $0) }) { return .wider }
        if holds(before, of: old, after, of: new, compare: { deeper($0, after).reversed }) { return .narrower }
        return .other
    }

    /// Whether a type is wider than another by its own kind. `compare` tells how a part of it stands to the other.
    private func holds(
        _ wide: TypeUse, of owner: APISnapshot, _ narrow: TypeUse, of other: APISnapshot, compare: (TypeUse) -> Relation
    ) -> Bool {
        func fits(_ use: TypeUse) -> Bool {
            let relation = compare(use)
            return relation == .same || relation == .wider
        }
        switch wide {
        case .json: return true
        case .number:
            if case .integer = narrow { return true }
            return other.enumeration(narrow)?.isOfNumbers ?? false
        case .integer(let width):
            if other.enumeration(narrow)?.isOfIntegers ?? false { return true }
            return width == .int64 && narrow == .integer(.int32)
        case .string(nil):
            if case .string = narrow { return true }
            return other.enumeration(narrow)?.isOfWords ?? false
        case .nullable(let use): return fits(use)
        case .map(.json): return Self.isRecord(narrow, of: other)
        case .named(let id):
            switch owner.api[id].kind {
            case .union(let union): return union.variants.compactMap(\.payload).contains(where: fits)
            case .enumeration(let enumeration):
                guard enumeration.form == .suggestions else { return false }
                return narrow == .string(format: nil) || other.enumeration(narrow)?.isOfWords ?? false
            case .record, .alias, .namespace: return false
            }
        case .boolean, .string, .unixTime, .upload, .array, .map, .external: return false
        }
    }

    /// Whether builds that know one type read all values of a wider one: enumerations and unions keep what they do not know.
    private func readsAll(of wide: TypeUse, as narrow: TypeUse) -> Bool {
        func deeper(_ wide: TypeUse, _ narrow: TypeUse) -> Bool {
            readsAll(of: new.resolved(wide), as: old.resolved(narrow))
        }
        if case .array(let narrow) = narrow, case .array(let wide) = wide { return deeper(wide, narrow) }
        if case .map(let narrow) = narrow, case .map(let wide) = wide { return deeper(wide, narrow) }
        if case .nullable(let narrow) = narrow, case .nullable(let wide) = wide { return deeper(wide, narrow) }
        if case .named(let id) = narrow, case .union = old.api[id].kind { return true }
        let enumeration = old.enumeration(narrow)
        if narrow == .string(format: nil) || enumeration?.isOfWords ?? false {
            if case .string = wide { return true }
            return new.enumeration(wide)?.isOfWords ?? false
        }
        guard enumeration?.isOfIntegers ?? false else { return false }
        return wide == .integer(.int32) || wide == .integer(.int64) || new.enumeration(wide)?.isOfIntegers ?? false
    }

    private static func isRecord(_ use: TypeUse, of edition: APISnapshot) -> Bool {
        guard case .named(let id) = use, case .record(let record) = edition.api[id].kind else { return false }
        return !record.isTuple
    }
}

extension APISnapshot {
    /// The enumeration that a type is, aliases left aside.
    fileprivate func enumeration(_ use: TypeUse) -> Enumeration? {
        guard case .named(let id) = use, case .enumeration(let enumeration) = api[id].kind else { return nil }
        return enumeration
    }
}

extension Enumeration {
    fileprivate var isOfWords: Bool {
        values.allSatisfy { if case .string = $0.literal { true } else { false } }
    }

    fileprivate var isOfNumbers: Bool {
        values.allSatisfy { if case .number = $0.literal { true } else { false } }
    }

    fileprivate var isOfIntegers: Bool {
        values.allSatisfy { if case .number(let text) = $0.literal { Int(text) != nil } else { false } }
    }
}

extension TypeUse {
    /// The description's own word, for two types that Swift calls the same.
    fileprivate var format: String {
        if case .string(let format) = self { return format.map { "string (\($0))" } ?? "string" }
        return "\(self)"
    }
}
