// Two APIs come in; what changed by meaning goes out, in the order in which it is told: calls first, then type by type.

import BinderyDiagnostics
import BinderyIR

package struct APIDiff {
    /// The changes, each judged for callers of the generated Swift.
    package static func changes(from old: APISnapshot, to new: APISnapshot) -> [Change] {
        let diff = APIDiff(old: old, new: new)
        diff.compareClient()
        diff.compareOperations()
        diff.compareTools()
        diff.compareTypes()
        return diff.found.changes
    }

    let old: APISnapshot
    let new: APISnapshot
    let operations: OperationPairs
    let types: TypePairs
    let found = Findings()
    private let oldReach: TypeUsage
    private let newReach: TypeUsage

    /// What was found, in order.
    final class Findings {
        var changes: [Change] = []
    }

    /// What a change is about: the thing that owns it, where it is met, and where it stands in both documents.
    struct UseSite {
        var owner: String
        var side: Change.Side
        var old: SourceSpan?
        var new: SourceSpan?

        /// Whether callers write such values. What no call reaches may be used for anything.
        var isSent: Bool { side != .response }
        /// Whether callers read such values.
        var isReceived: Bool { side != .request }
    }

    private init(old: APISnapshot, new: APISnapshot) {
        self.old = old
        self.new = new
        operations = OperationPairs(old.api, new.api)
        types = TypePairs(old.api, new.api, operations: operations)
        oldReach = TypeUsage(old.api)
        newReach = TypeUsage(new.api)
    }

    func note(
        _ kind: Change.Kind, _ subject: String, _ name: String = "", _ detail: String = "", at place: UseSite,
        _ effect: Effect
    ) {
        found.changes.append(
            Change(
                kind: kind, side: place.side, subject: subject, owner: place.owner, name: name, detail: detail,
                effect: effect, old: place.old, new: place.new))
    }

    private func compareTypes() {
        let all =
            types.matched.map { (name: new.name($0.new), old: TypeID?.some($0.old), new: TypeID?.some($0.new)) }
            + types.removed.map { (old.name($0), $0, nil) } + types.added.map { (new.name($0), nil, $0) }
        for entry in all.sorted(by: { $0.name < $1.name }) {
            let side = TypeUsage.side(
                (entry.old.map { oldReach[$0] } ?? []).union(entry.new.map { newReach[$0] } ?? []))
            let place = UseSite(
                owner: entry.name, side: side, old: entry.old.map { old.api[$0].span },
                new: entry.new.map { new.api[$0].span })
            switch (entry.old, entry.new) {
            case (let before?, let after?): compare(type: old.api[before], new.api[after], at: place)
            case (_?, nil): note(.removed, "type", at: place, .source("the Swift type is gone"))
            case (nil, _?): note(.added, "type", at: place, .none("there is one type more"))
            case (nil, nil): continue
            }
        }
    }

    private func compare(type before: TypeDecl, _ after: TypeDecl, at place: UseSite) {
        compareNames(before, after, at: place)
        compareDeprecation(before.isDeprecated, after.isDeprecated, "type", at: place)
        if case .record(let one) = before.kind, case .record(let other) = after.kind {
            compare(record: one, of: before.id, other, of: after.id, at: place)
        } else if case .enumeration(let one) = before.kind, case .enumeration(let other) = after.kind {
            compare(enumeration: one, of: before.id, other, of: after.id, at: place)
        } else if case .union(let one) = before.kind, case .union(let other) = after.kind {
            compare(union: one, of: before.id, other, of: after.id, at: place)
        } else if case .alias(let one, let facets) = before.kind, case .alias(let other, let newFacets) = after.kind {
            if let change = use(one, other, at: place) {
                note(change.kind, "type", "", change.detail, at: place, change.effect)
            }
            compare(facets: facets, newFacets, of: (one, other), "type", at: place)
        } else if case .namespace = before.kind, case .namespace = after.kind {
            return
        } else {
            compare(declaration: before, after, at: place)
        }
        compare(facets: before.facets, after.facets, "type", at: place)
    }

    /// Of two kinds. An alias is the type behind it.
    private func compare(declaration before: TypeDecl, _ after: TypeDecl, at place: UseSite) {
        let one = old.resolved(.named(before.id))
        let other = new.resolved(.named(after.id))
        let relation = structuralRelation(one, other)
        note(
            relation.kind, "type", "", "\(before.kind.word) → \(after.kind.word)", at: place,
            .of(.source("it is declared otherwise"), wire(relation, from: one, to: other, at: place)))
    }

    private func compareNames(_ before: TypeDecl, _ after: TypeDecl, at place: UseSite) {
        let moved = before.parent.map { types.new(for: $0) } != after.parent.map { $0 }
        let isNamedAlike = old.names.types[before.id.rawValue] == new.names.types[after.id.rawValue]
        if moved || !isNamedAlike {
            let detail = "\(old.name(before.id)) → \(new.name(after.id))"
            note(.renamed, "type", "", detail, at: place, .source("the Swift type has another name"))
        } else if case .component(let one) = before.origin, case .component(let other) = after.origin, one != other {
            note(
                .renamed, "type", "", "\(one) → \(other)", at: place,
                .none("the description's name only; the Swift type is called as before"))
        }
    }

    func compareDeprecation(_ before: Bool, _ after: Bool, _ subject: String, _ name: String = "", at place: UseSite) {
        guard before != after else { return }
        note(
            .changed, subject, name, after ? "deprecated" : "no longer deprecated", at: place,
            .none(after ? "it compiles, with a warning" : "nothing is to be done"))
    }
}

extension TypeKind {
    var word: String {
        switch self {
        case .record(let record): record.isTuple ? "tuple" : "record"
        case .enumeration: "enumeration"
        case .union: "union"
        case .alias: "alias"
        case .namespace: "namespace"
        }
    }
}
