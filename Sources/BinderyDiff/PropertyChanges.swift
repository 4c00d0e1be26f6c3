// A property before and after comes in; what changed of its name, its type and what may be left out goes out.

import BinderyIR

extension APIDiff {
    func compare(member before: Member, _ after: Member, at place: UseSite) {
        let one = before.property
        let other = after.property
        var place = place
        place.old = one.span
        place.new = other.span
        let name = other.wireName
        compareNames(before, after, at: place)
        compareRequired(before, after, at: place)
        if before.name != nil, after.name != nil, let change = use(one.type, other.type, at: place) {
            note(change.kind, "property", name, change.detail, at: place, change.effect)
        }
        compareValues(before, after, at: place)
        compare(facets: one.facets, other.facets, of: (one.type, other.type), "property", name, at: place)
        compareDeprecation(one.isDeprecated, other.isDeprecated, "property", name, at: place)
        if one.isReadOnly != other.isReadOnly {
            let words = other.isReadOnly ? "read-only" : "no longer read-only"
            note(.changed, "property", name, words, at: place, .none("Swift sees no change"))
        }
        if one.isWriteOnly != other.isWriteOnly {
            let words = other.isWriteOnly ? "write-only" : "no longer write-only"
            note(.changed, "property", name, words, at: place, .none("Swift sees no change"))
        }
    }

    private func compareNames(_ before: Member, _ after: Member, at place: UseSite) {
        let one = before.property.wireName
        let other = after.property.wireName
        if one != other {
            let source: Effect? = before.name == after.name ? nil : .source("the Swift member has another name")
            note(
                .renamed, "property", other, "\(one) → \(other)", at: place,
                .of(source, .wire("earlier builds use the old name")))
        } else if let one = before.name, let other = after.name, one != other {
            note(
                .renamed, "property", before.property.wireName, "in Swift \(one) → \(other)", at: place,
                .source("the Swift member has another name"))
        }
    }

    /// Required, nullable, and the optional that Swift makes of them.
    private func compareRequired(_ before: Member, _ after: Member, at place: UseSite) {
        let one = before.property
        let other = after.property
        let name = other.wireName
        // What is written by itself comes and goes as a member, which is told elsewhere.
        let areStored = before.name != nil && after.name != nil
        var optional: Effect? {
            guard areStored, before.isOptional != after.isOptional else { return nil }
            return .source(
                after.isOptional ? "its Swift type becomes optional" : "its Swift type is no longer optional")
        }
        let nullName: Effect? =
            areStored && before.hasNullName && !after.hasNullName ? .source("`nulls` no longer name it") : nil
        if one.isRequired != other.isRequired {
            if other.isRequired {
                let label: Effect? = place.isSent && areStored ? .source("the initialiser asks for it") : nil
                let wire: Effect? = place.isSent ? .wire("earlier builds may leave it out") : nil
                note(
                    .narrowed, "property", name, "optional → required", at: place,
                    .of(label ?? optional, nullName, wire, .none("responses always hold it")))
            } else {
                let wire: Effect? = place.isReceived && areStored ? .wire("earlier builds need it in responses") : nil
                note(
                    .widened, "property", name, "required → optional", at: place,
                    .of(optional, wire, .none("it may be left out")))
            }
        }
        guard one.isNullable != other.isNullable else { return }
        let isTold = one.isRequired != other.isRequired
        if other.isNullable {
            let wire: Effect? =
                place.isReceived && !before.isOptional ? .wire("earlier builds cannot read null") : nil
            note(
                .widened, "property", name, "may be null", at: place,
                .of(isTold ? nil : optional, wire, .none("null is let pass")))
        } else {
            let wire: Effect? = place.isSent ? .wire("null may be refused") : nil
            note(
                .narrowed, "property", name, "may no longer be null", at: place,
                .of(isTold ? nil : optional, isTold ? nil : nullName, wire, .none("responses never hold null")))
        }
    }

    /// The one legal value, and what is meant where none is given.
    private func compareValues(_ before: Member, _ after: Member, at place: UseSite) {
        let one = before.property
        let other = after.property
        let name = other.wireName
        if one.constant != other.constant {
            let isLeft = other.constant == nil && one.constant.map { new.has($0, in: other.type) } ?? false
            let kind: Change.Kind = one.constant == nil ? .narrowed : isLeft ? .widened : .changed
            let source: Effect? =
                switch (before.name, after.name) {
                case (_?, nil): .source("it is written by itself, and the member is gone")
                case (nil, _?) where place.isSent && other.isRequired: .source("the initialiser asks for it")
                case (nil, _), (_?, _?): nil
                }
            // Whatever comes in place of a constant is read and kept; another constant means another thing.
            let relation: Relation = one.constant != nil && other.constant != nil ? .other : .narrower
            let wire = isLeft ? nil : self.wire(relation, at: place)
            let reason =
                one.constant == nil
                ? "responses say less" : place.isReceived ? "earlier builds read any value" : "more is let pass"
            note(
                kind, "property", name, "value \(one.constant.text) → \(other.constant.text)", at: place,
                .of(source, wire, .none(reason)))
        }
        if one.defaultValue != other.defaultValue {
            note(
                .changed, "property", name, "default \(one.defaultValue.text) → \(other.defaultValue.text)", at: place,
                .none("the server decides what leaving it out means"))
        }
    }
}

extension Literal? {
    /// As JSON writes it; `none` where there is none.
    var text: String {
        self?.json ?? "none"
    }
}
