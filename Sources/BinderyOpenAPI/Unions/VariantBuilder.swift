// The members of a union go in, its variants come out, in the members' order.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Makes variants of members.
struct VariantBuilder {
    let union: TypeID
    let lowering: SchemaLowering
    private(set) var variants: [Variant] = []
    private var words: Set<String> = []

    /// Properties that have told apart all that they can, further out.
    private let exhausted: Set<String>

    init(union: TypeID, exhausted: Set<String> = [], lowering: SchemaLowering) {
        self.union = union
        self.exhausted = exhausted
        self.lowering = lowering
    }

    mutating func build(_ members: [UnionMember], discriminator: Located?, owner: Located) {
        let objects = members.filter { $0.kind == .object }
        let arrays = members.count { $0.kind == .array }
        let discrimination = Discrimination(
            members: objects, discriminator: discriminator, owner: owner, exhausted: exhausted, lowering: lowering)
        var choices = discrimination.choices()[...]
        let property = objects.count > 1 ? discrimination.property : nil
        var remaining = objects.count
        var done: Set<JSONKind> = []
        for member in members {
            switch member.kind {
            case .object:
                // The choices are fewer than the members where some share one.
                remaining -= 1
                guard let choice = choices.popFirst() else { continue }
                append(choice, of: objects, property: property, owner: owner)
                while choices.count > remaining, let more = choices.popFirst() {
                    append(more, of: objects, property: property, owner: owner)
                }
            case .string:
                if done.insert(.string).inserted { addStrings(members.filter { $0.kind == .string }) }
            case .array:
                if arrays == 1 {
                    append(member, .kind(.array))
                } else {
                    if done.insert(.array).inserted {
                        lowering.log.warning(
                            "members-alike",
                            "\(arrays) arrays of this union cannot be told apart; they are tried in order",
                            at: owner.span)
                    }
                    append(member, .trial(name: arrayName(member)))
                }
            case .null, .boolean, .integer, .number:
                if done.insert(member.kind).inserted { append(member, .kind(member.kind)) }
            }
        }
    }

    /// One variant; where several members share a word, a union of them that nests in this one.
    private mutating func append(
        _ choice: Discrimination.Choice, of objects: [UnionMember], property: String?, owner: Located
    ) {
        let first = objects[choice.members[0]]
        guard choice.members.count > 1 else {
            return append(first, choice.selector, choice.fallback, hint: choice.hint)
        }
        let place = Place(origin: .variant(word(for: choice.selector, first, choice.hint)), parent: union)
        let id = lowering.promise()
        var inner = VariantBuilder(
            union: id, exhausted: exhausted.union(property.map { [$0] } ?? []), lowering: lowering)
        inner.build(choice.members.map { objects[$0] }, discriminator: nil, owner: owner)
        let lowered = lowering.declare(
            .union(Union(variants: inner.variants)), as: id, at: place, from: first.schema)
        variants.append(
            Variant(
                selector: choice.selector, payload: lowered.type, pointer: first.schema.pointer,
                span: first.schema.span))
    }

    /// All strings of a union together: words of their own where all are known, else one variant.
    private mutating func addStrings(_ members: [UnionMember]) {
        let forms = members.map { StringForm($0.view, lowering.views) ?? .free }
        switch StringForm.joined(forms) {
        case .free: append(members[0], .kind(.string))
        case .closed(let values):
            for value in values {
                guard let word = value.node.text, words.insert(word).inserted else { continue }
                variants.append(
                    Variant(
                        selector: .word(word), payload: nil, overrideName: lowering.names.value(value),
                        pointer: value.pointer, span: value.span))
            }
        case .suggested(let values):
            if members.count == 1 {
                append(members[0], .kind(.string))
            } else {
                let place = Place(origin: .variant("string"), parent: union)
                let lowered = EnumerationRule.declare(
                    values, .suggestions, kinds: [.string], members[0].subject, at: place, by: lowering)
                variants.append(
                    Variant(
                        selector: .kind(.string), payload: lowered.type, pointer: members[0].schema.pointer,
                        span: members[0].schema.span))
            }
        }
    }

    private mutating func append(
        _ member: UnionMember, _ selector: Selector, _ fallback: Fallback? = nil, hint: String? = nil
    ) {
        let place = Place(origin: .variant(word(for: selector, member, hint)), parent: union)
        let lowered = lowering.lower(member.subject, at: place)
        let schema = member.schema
        variants.append(
            Variant(
                selector: selector, fallback: fallback, payload: lowered.type, facets: lowered.facets,
                overrideName: lowering.names.member(schema), nameHint: hint, documentation: lowered.documentation,
                isDeprecated: lowered.isDeprecated, pointer: schema.pointer, span: schema.span))
    }

    private func word(for selector: Selector, _ member: UnionMember, _ hint: String?) -> String {
        switch selector {
        case .word(let word): word
        case .property(_, let values): hint ?? values.first ?? "object"
        case .members(let names): UnionRule.name(of: member) ?? names.first ?? "object"
        case .kind(let kind): kind.rawValue
        case .trial(let name): name
        }
    }

    /// The component's name, or what the items are: `string array`, `integer array array`.
    private func arrayName(_ member: UnionMember) -> String {
        if let name = member.target.flatMap({ References.componentName($0.pointer) }) { return name }
        var words = "array"
        var view = member.view
        for _ in 0..<8 {
            guard let items = view.parts.lazy.compactMap({ $0.child("items") }).first else { return words }
            if let target = lowering.views.target(of: items) {
                return (References.componentName(target.pointer) ?? "object") + " " + words
            }
            view = lowering.views.view(items)
            guard view.kinds == [.array] else { break }
            words += " array"
        }
        return (view.kinds.count == 1 ? view.kinds[0].rawValue : "mixed") + " " + words
    }
}
