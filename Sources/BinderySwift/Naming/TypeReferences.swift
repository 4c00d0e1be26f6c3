// Which types a declaration's code will mention, so that no nested name hides one of them.

import BinderyIR

struct TypeReferences {
    private let api: API
    private var children: [[TypeID]]

    init(_ api: API) {
        self.api = api
        children = Array(repeating: [], count: api.types.count)
        for type in api.types { if let parent = type.parent { children[parent.rawValue].append(type.id) } }
    }

    /// The outermost types that the declaration of `root`, or one nested in it, mentions.
    func roots(usedBy root: TypeID) -> Set<TypeID> {
        var found: Set<TypeID> = []
        var pending = [root]
        while let id = pending.popLast() {
            pending += children[id.rawValue]
            // A union's factories take the parameters of its records, and of the records in those.
            let depth = if case .union = api.types[id.rawValue].kind { 3 } else { 1 }
            collect(from: id, depth: depth, into: &found)
        }
        return found
    }

    private func collect(from id: TypeID, depth: Int, into found: inout Set<TypeID>) {
        guard depth > 0 else { return }
        for use in mentions(id) {
            guard let target = use.declared else { continue }
            found.insert(outermost(target))
            collect(from: target, depth: depth - 1, into: &found)
        }
    }

    private func mentions(_ id: TypeID) -> [TypeUse] {
        switch api.types[id.rawValue].kind {
        case .record(let record):
            var uses = record.properties.map(\.type)
            if case .typed(let use) = record.additional { uses.append(use) }
            return uses
        case .enumeration, .namespace: return []
        case .union(let union): return union.variants.compactMap(\.payload)
        case .alias(let use, _): return [use]
        }
    }

    private func outermost(_ id: TypeID) -> TypeID {
        var id = id
        while let parent = api.types[id.rawValue].parent { id = parent }
        return id
    }
}
