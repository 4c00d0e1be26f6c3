// A record before and after comes in; the changes of its properties, of its other members and of its initialiser go out.

import BinderyIR

extension APIDiff {
    /// A property with what callers see of it.
    struct Member {
        var property: Property
        /// The Swift name; nil where the property has one value only and is written by itself.
        var name: String?
        var isOptional: Bool
        /// Whether the record's `nulls` name it, so that callers can send null.
        var hasNullName: Bool
    }

    func compare(record before: Record, of oldID: TypeID, _ after: Record, of newID: TypeID, at place: UseSite) {
        let one = Self.members(before, of: oldID, in: old)
        let other = Self.members(after, of: newID, in: new)
        for pair in PropertyPairs(one, other, same: { self.isSame($0, $1) }).all {
            switch (pair.old, pair.new) {
            case (let before?, let after?): compare(member: before, after, at: place)
            case (let member?, nil):
                remove(member, isSent: before.role(member.property.wireName) == nil, from: after, at: place)
            case (nil, let after?): add(after, at: place)
            case (nil, nil): continue
            }
        }
        compareOrder(oldID, newID, at: place)
        if before.isTuple != after.isTuple {
            let words = before.isTuple ? "array → object" : "object → array"
            note(.changed, "type", "", words, at: place, .wire("its JSON is of another kind"))
        }
        compareAdditional(before, after, at: place)
        compareDependents(before, after, at: place)
        compareDialects(before, after, at: place)
        let lost = before.annotations.convertsTo.filter { id in
            !after.annotations.convertsTo.contains { types.new(for: id) == $0 }
        }
        for id in lost {
            note(.removed, "conversion", old.name(id), at: place, .source("the initialiser that converts is gone"))
        }
        let gained = after.annotations.convertsTo.filter { id in
            !before.annotations.convertsTo.contains { types.new(for: $0) == id }
        }
        for id in gained {
            note(.added, "conversion", new.name(id), at: place, .none("there is one initialiser more"))
        }
    }

    /// What moves values between descriptions, and what reads responses of any.
    private func compareDialects(_ before: Record, _ after: Record, at place: UseSite) {
        if Set(before.annotations.otherNames) != Set(after.annotations.otherNames) {
            func text(_ record: Record) -> String {
                record.annotations.otherNames.isEmpty
                    ? "none"
                    : record.annotations.otherNames.map { "\($0.name) for \($0.property)" }.joined(separator: ", ")
            }
            note(
                .changed, "type", "", "other names: \(text(before)) → \(text(after))", at: place,
                .none("translations carry other fields"))
        }
        let both = Set(before.properties.map(\.wireName)).intersection(after.properties.map(\.wireName))
        for name in both.sorted() where before.role(name) != after.role(name) {
            let words = after.role(name) == nil ? "is sent" : "steers the client, is not sent"
            note(.changed, "property", name, words, at: place, .wire("it means another thing"))
        }
        let gone = before.annotations.view.map(\.part).filter { part in
            !after.annotations.view.contains { $0.part == part }
        }
        if !before.annotations.view.isEmpty, after.annotations.view.isEmpty {
            note(.removed, "view", at: place, .source("the response has no view any more"))
        } else if !gone.isEmpty {
            note(
                .removed, "view", "", gone.map(\.rawValue).joined(separator: ", "), at: place,
                .none("the view reads nothing there"))
        }
        for part in after.annotations.view {
            let one = before.annotations.view.first { $0.part == part.part }?.pointers ?? []
            guard one != part.pointers else { continue }
            let words = "\(part.part.rawValue) in \(part.pointers.joined(separator: ", "))"
            note(one.isEmpty ? .added : .changed, "view", "", words, at: place, .none("the view reads it there"))
        }
        func rules(_ record: Record) -> Set<String> {
            Set(record.annotations.folds.map { "\($0.path.joined(separator: "/")) \($0.rule.rawValue)" })
        }
        let (old, new) = (rules(before), rules(after))
        if old != new {
            func text(_ rules: Set<String>) -> String {
                rules.isEmpty ? "none" : rules.sorted().joined(separator: ", ")
            }
            note(
                .changed, "folds", "", "\(text(old.subtracting(new))) → \(text(new.subtracting(old)))", at: place,
                .wire("chunks make another response"))
        }
    }

    private static func members(_ record: Record, of id: TypeID, in edition: APISnapshot) -> [Member] {
        zip(record.properties, edition.names.members[id.rawValue]).enumerated().map { index, member in
            let (property, name) = member
            return Member(
                property: property, name: property.isImplied ? nil : name, isOptional: edition.isOptional(property),
                // There is room for 64 names.
                hasNullName: !property.isRequired && edition.isNullable(property) && index < 64)
        }
    }

    private func isSame(_ one: Property, _ other: Property) -> Bool {
        one.isRequired == other.isRequired && one.isNullable == other.isNullable && one.constant == other.constant
            && one.facets.placeless == other.facets.placeless && relation(one.type, other.type) == .same
    }

    /// `isSent`: whether earlier builds put it into requests.
    private func remove(_ member: Member, isSent: Bool, from record: Record, at place: UseSite) {
        let property = member.property
        var place = place
        place.old = property.span
        let source = member.name.map { _ in Effect.source("the member is gone") }
        let wire = property.isRequired && place.isReceived ? Effect.wire("earlier builds need it in responses") : nil
        let refusal = isSent && place.isSent ? self.refusal(of: property, by: record) : nil
        note(
            .removed, "property", property.wireName, at: place,
            .of(source, member.name == nil ? nil : wire, refusal, .none("it was written by itself")))
    }

    /// What it does to requests that a member has no property any more: it is one of those that are not named.
    private func refusal(of property: Property, by record: Record) -> Effect? {
        switch record.additional {
        case .open: return nil
        case .closed: return .wire("earlier builds send it, and no other members may be there")
        case .typed(let type):
            let relation = relation(property.type, type)
            return relation == .same || relation == .wider
                ? nil : .wire("earlier builds send it, and other members are of another type")
        }
    }

    private func add(_ member: Member, at place: UseSite) {
        let property = member.property
        var place = place
        place.new = property.span
        let effect: Effect
        if !property.isRequired {
            effect = .none("it may be left out")
        } else if !place.isSent {
            effect = .none("responses hold one member more")
        } else if member.name == nil {
            effect = .wire("earlier builds do not send it")
        } else {
            effect = .of(.source("the initialiser asks for it"), .wire("earlier builds do not send it"))
        }
        let required = property.isRequired ? "required" : ""
        note(.added, "property", property.wireName, required, at: place, effect)
    }

    /// The arguments that both initialisers have stand in another order.
    private func compareOrder(_ oldID: TypeID, _ newID: TypeID, at place: UseSite) {
        let one = old.names.labels[oldID.rawValue]
        let other = new.names.labels[newID.rawValue]
        guard place.isSent, one.filter(other.contains) != other.filter(one.contains) else { return }
        note(
            .changed, "initialiser", "", "order of its arguments", at: place,
            .source("Swift takes arguments in their order only"))
    }

    private func compareAdditional(_ before: Record, _ after: Record, at place: UseSite) {
        let name = "other members"
        switch (before.additional, after.additional) {
        case (.open, .open), (.closed, .closed): break
        case (.typed(let one), .typed(let other)):
            if let change = use(one, other, at: place) {
                note(change.kind, "members", name, change.detail, at: place, change.effect)
            }
        case (.open, .closed), (.typed, .closed):
            let gone = before.additional == .open ? nil : Effect.source("`additionalProperties` is gone")
            note(
                .narrowed, "members", name, "allowed → none", at: place,
                .of(gone, wire(.narrower, at: place), .none("what comes all the same is kept")))
        case (.closed, .open): note(.widened, "members", name, "none → allowed", at: place, .none("there may be more"))
        case (.closed, .typed(let type)), (.open, .typed(let type)):
            let isWider = before.additional == .closed
            note(
                isWider ? .widened : .narrowed, "members", name,
                "\(isWider ? "none" : "any") → \(new.names.spelling(type))", at: place,
                .of(
                    isWider ? nil : wire(.narrower, at: place),
                    .none("they stand in `additionalProperties` where they are of that type")))
        case (.typed(let type), .open):
            note(
                .widened, "members", name, "\(old.names.spelling(type)) → any", at: place,
                .source("`additionalProperties` is gone"))
        }
        compare(facets: before.additionalFacets, after.additionalFacets, "members", name, at: place)
    }

    private func compareDependents(_ before: Record, _ after: Record, at place: UseSite) {
        func needs(_ record: Record) -> [String: Set<String>] {
            Dictionary(record.dependentRequired.map { ($0.property, Set($0.needs)) }) { $0.union($1) }
        }
        let one = needs(before)
        let other = needs(after)
        // What came or went as a whole is told of once.
        func names(_ record: Record) -> Set<String> { Set(record.properties.map(\.wireName)) }
        let both = names(before).intersection(names(after))
        for name in Set(one.keys).union(other.keys).intersection(both).sorted() {
            let gone = one[name, default: []].subtracting(other[name, default: []]).sorted()
            let come = other[name, default: []].subtracting(one[name, default: []]).sorted()
            if !gone.isEmpty {
                let words = "no longer needs \(gone.joined(separator: ", "))"
                note(.widened, "property", name, words, at: place, .none("more is let pass"))
            }
            if !come.isEmpty {
                let words = "needs \(come.joined(separator: ", "))"
                note(
                    .narrowed, "property", name, words, at: place,
                    .of(wire(.narrower, at: place), .none("responses are not checked")))
            }
        }
    }
}

extension Record {
    /// How a property steers the client; nil for one that is sent.
    fileprivate func role(_ name: String) -> ClientSideProperty.Role? {
        annotations.clientSide.first { $0.property == name }?.role
    }
}
