// Two named APIs come in, of a module and of its base; what the one has otherwise than the other goes out, for its page.

import BinderyIR

/// How a module differs from its base, by the names that callers write.
package struct BaseComparison: Sendable {
    /// A type of the top level that the base has otherwise.
    struct Changed: Sendable {
        let name: Identifier
        /// Members that only one of the two has, and those whose Swift type is another.
        let added: [Identifier]
        let removed: [Identifier]
        let retyped: [Identifier]

        /// Whether no member tells the two apart.
        var isElsewhere: Bool { added.isEmpty && removed.isEmpty && retyped.isEmpty }
    }

    private let module: Identifier
    private let sharedCount: Int
    private let changed: [Changed]
    private let addedTypes: [Identifier]
    private let removedTypes: [Identifier]
    private let addedCalls: [[Identifier]]
    private let removedCalls: [[Identifier]]

    init?(of own: NamedAPI, with base: NamedAPI, module: String, shared: Set<TypeID>) {
        guard let module = Identifier(module) else { return nil }
        self.module = module
        sharedCount = shared.count
        let there = Dictionary(base.roots.map { (base.name($0), $0) }) { first, _ in first }
        let here = Set(own.roots.map { own.name($0) })
        let declared = own.roots.filter { !shared.contains($0) }
        addedTypes = declared.map { own.name($0) }.filter { there[$0] == nil }
        removedTypes = base.roots.map { base.name($0) }.filter { !here.contains($0) }
        let ownEmitter = Emitter(names: own, access: .public)
        let baseEmitter = Emitter(names: base, access: .public)
        changed = declared.compactMap { id in
            there[own.name(id)].map { Self.change(of: id, ownEmitter, from: $0, baseEmitter) }
        }
        let (ownCalls, baseCalls) = (Self.calls(of: own.groups), Self.calls(of: base.groups))
        addedCalls = ownCalls.filter { !baseCalls.contains($0) }
        removedCalls = baseCalls.filter { !ownCalls.contains($0) }
    }

    private static func change(of id: TypeID, _ own: Emitter, from old: TypeID, _ base: Emitter) -> Changed {
        let (now, before) = (members(of: id, own), members(of: old, base))
        let names = own.names.members(id)
        return Changed(
            name: own.names.name(id), added: names.filter { before[$0] == nil },
            removed: base.names.members(old).filter { now[$0] == nil },
            retyped: names.filter { name in before[name].map { $0 != now[name] } ?? false })
    }

    /// The Swift type of each member, where it has one.
    private static func members(of id: TypeID, _ emitter: Emitter) -> [Identifier: String] {
        let types: [String] =
            switch emitter.api[id].kind {
            case .record(let record):
                record.properties.map { property in
                    let use = emitter.type(property.type, in: .declaration(id)).text
                    return property.isRequired && !property.isNullable ? use : use + "?"
                }
            case .union(let union):
                union.variants.map { $0.payload.map { emitter.type($0, in: .declaration(id)).text } ?? "" }
            case .enumeration, .alias, .namespace: []
            }
        let names = emitter.names.members(id)
        let padded = types + Array(repeating: "", count: max(0, names.count - types.count))
        return Dictionary(zip(names, padded)) { first, _ in first }
    }

    /// `chat.completions.create` for each method.
    private static func calls(of group: OperationGroup) -> [[Identifier]] {
        group.operations.flatMap(\.calls).map { [$0.method] }
            + group.groups.flatMap { inner in calls(of: inner).map { [inner.propertyName] + $0 } }
    }

    // MARK: The page

    func page(declaresTypes: Bool, link: (Identifier) -> SymbolPath) -> [Markdown] {
        let place: Markdown = "### Beside \(module)"
        let calls =
            sentence("Operations that \(module) does not have: ", addedCalls.map { "\(code: $0)" })
            + sentence("Operations of \(module) that are not here: ", removedCalls.map { "\(code: $0)" })
        guard declaresTypes else {
            return [place, "The types are those of \(code: [module]), which come with this module."] + calls
        }
        let same: Markdown =
            sharedCount == 1
            ? "One type is the same in \(code: [module]): here it is a name for that one."
            : "\(sharedCount) types are the same in \(code: [module]): here they are names for those."
        let list = changed.filter { !$0.isElsewhere }.map { line($0, link($0.name)) }
        return [
            place, same,
            list.isEmpty ? "" : "What both have, but not alike:", Markdown.joined(list, by: "\n"),
        ]
            + sentence(
                "The same members, with other bounds or values or made of something above: ",
                changed.filter(\.isElsewhere).map { "\(link: link($0.name))" })
            + sentence("Only here: ", addedTypes.map { "\(link: link($0))" })
            + sentence("Not here: ", removedTypes.map { "\(code: [$0])" }) + calls
    }

    private func line(_ change: Changed, _ link: SymbolPath) -> Markdown {
        let facts = [
            clause("adds ", change.added), clause("lacks ", change.removed),
            clause("has another type for ", change.retyped),
        ]
        return "- \(link: link) \(Markdown.joined(facts, by: "; "))."
    }

    private func clause(_ lead: Markdown, _ names: [Identifier]) -> Markdown {
        names.isEmpty ? "" : "\(lead)\(Markdown.joined(names.map { "\(code: [$0])" }, by: ", "))"
    }

    private func sentence(_ lead: Markdown, _ items: [Markdown]) -> [Markdown] {
        items.isEmpty ? [] : ["\(lead)\(Markdown.joined(items, by: ", "))."]
    }
}
