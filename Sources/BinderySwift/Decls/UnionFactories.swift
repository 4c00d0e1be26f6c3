// A union of records gets static functions that take a record's parameters, so that `.user("Hello")` is a message.

import BinderyIR

extension Emitter {
    ///     variant user: record(content*: Content, name: string)
    ///     →  public static func user(_ content: Content, name: String? = nil) -> Self
    ///        public static func user(_ content: String, name: String? = nil) -> Self
    func unionFactories(_ type: TypeDecl, _ union: Union) -> Code {
        let shared = sharedProperty(union)
        var seen: Set<String> = []
        for (variant, name) in zip(union.variants, names.members(type.id)) {
            if let payload = variant.payload {
                seen.insert("\(name)(_:\(self.type(payload, in: .extended(type.id)).text))")
            }
        }
        var members: [Code] = []
        for (variant, name) in zip(union.variants, names.members(type.id)) {
            guard let payload = variant.payload, let (id, _) = names.record(payload) else { continue }
            for maker in recordMakers(id, shared: shared, scope: .extended(type.id)) {
                let factory = Factory(emitter: self, union: type.id, variant: variant, name: name, maker: maker)
                for form in factory.forms where seen.insert(form.signature).inserted { members.append(form.code) }
            }
        }
        guard !members.isEmpty else { return "" }
        return """
            extension \(path(type.id, in: .file)) {
                \(Code.paragraphs(members))
            }
            """
    }

    /// The property that is the first required one of most variants: it comes first everywhere.
    private func sharedProperty(_ union: Union) -> String? {
        var counts: [String: Int] = [:]
        var records = 0
        for variant in union.variants {
            guard let payload = variant.payload, let (id, _) = names.record(payload) else { continue }
            records += 1
            let required = initialiserOrder(id).filter(\.isRequired)
            // Not only the first: a description may list another one before it.
            for property in required { counts[property.property.wireName, default: 0] += 1 }
        }
        let most = counts.filter { $0.value > 1 && 2 * $0.value > records }
        return most.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}

/// The parameters of a factory, and how they make the record.
struct RecordMaker {
    struct Parameter {
        let property: StoredProperty
        let type: Code
        /// Stands without a label, before all others.
        var isFirst: Bool
    }

    var parameters: [Parameter]
    /// What comes before, where the record inside is made on a line of its own.
    var preparation: Code = ""
    /// The record made of the parameters, as an expression.
    var value: Code
    /// Whether the parameters are those of a record within the record.
    var looksThrough = false
    /// Whether a plain string or array may stand first in place of its type.
    var takesPlainForms = true
}

extension Emitter {
    /// The ways in which a factory makes the record: of the parameters of the one record within it, and, where something
    /// else can stand in that place, of its own.
    func recordMakers(_ id: TypeID, shared: String?, scope: Scope) -> [RecordMaker] {
        let properties = initialiserOrder(id).filter { $0.constantByDefault == nil }
        let required = properties.filter(\.isRequired)
        let first = properties.first { $0.property.wireName == shared } ?? required.first
        let ordered = properties.filter { $0.name == first?.name } + properties.filter { $0.name != first?.name }
        var plain = RecordMaker(
            parameters: parameters(ordered, first: first?.name, in: scope), value: call(id, properties, in: scope))
        guard required.count == 1, let outer = required.first,
            let through = look(through: outer, of: id, properties, in: scope)
        else { return [plain] }
        // A plain string is what the record within is made of.
        plain.takesPlainForms = false
        return outer.isOptional || names.record(outer.use) == nil ? [through, plain] : [through]
    }

    private func look(
        through outer: StoredProperty, of id: TypeID, _ properties: [StoredProperty], in scope: Scope
    ) -> RecordMaker? {
        guard let inner = innerRecord(outer.use), inner.id != id else { return nil }
        let within = initialiserOrder(inner.id).filter { $0.constantByDefault == nil }
        let others = properties.filter { !$0.isRequired }
        let labels = Set(within.map(\.name))
        guard others.allSatisfy({ !labels.contains($0.name) }) else { return nil }
        let first = within.first { $0.isRequired }?.name
        // A local of the outer property's name, unless a parameter has it.
        let isTaken = labels.contains(outer.name) || others.contains { $0.name == outer.name }
        let local = isTaken ? Identifier(outer.name, suffix: "Value") : outer.name
        let whole: Code = inner.variant.map { ".\(member: $0)(\(local))" } ?? "\(local)"
        let arguments: [Code] = properties.map {
            $0.name == outer.name ? "\(member: $0.name): \(whole)" : "\(member: $0.name): \($0.name)"
        }
        return RecordMaker(
            parameters: parameters(within + others, first: first, in: scope),
            preparation: "let \(local) = \(call(inner.id, within, in: scope))",
            value: made(id, arguments, in: scope), looksThrough: true)
    }

    /// The record that a value is, or the only one that it can be beside values that are no objects.
    private func innerRecord(_ use: TypeUse) -> (id: TypeID, variant: Identifier?)? {
        if case .nullable(let inner) = names.resolved(use) { return innerRecord(inner) }
        if let (id, _) = names.record(use) { return (id, nil) }
        guard let (id, union) = names.union(use) else { return nil }
        let objects = zip(union.variants, names.members(id)).filter { variant, _ in
            variant.payload.map { names.record($0) != nil || names.union($0) != nil } ?? false
        }
        guard objects.count == 1, let payload = objects[0].0.payload, let (record, _) = names.record(payload) else {
            return nil
        }
        return (record, objects[0].1)
    }

    private func parameters(
        _ properties: [StoredProperty], first: Identifier?, in scope: Scope
    ) -> [RecordMaker.Parameter] {
        properties.map {
            RecordMaker.Parameter(property: $0, type: type(of: $0, in: scope), isFirst: $0.name == first)
        }
    }

    private func call(_ id: TypeID, _ properties: [StoredProperty], in scope: Scope) -> Code {
        let arguments: [Code] = properties.map { "\(member: $0.name): \($0.name)" }
        return made(id, arguments, in: scope)
    }

    private func made(_ id: TypeID, _ arguments: [Code], in scope: Scope) -> Code {
        let type = path(id, in: scope)
        // Before it stand the case's name or a local's.
        return "\(type)\(list(arguments, after: type.width + 16, indentation: 8))"
    }
}
