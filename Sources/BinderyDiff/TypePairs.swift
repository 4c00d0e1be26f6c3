// Types of two APIs come in; which of them are the same goes out: by name, by structure, by where they are used.

import BinderyIR

/// Types that belong together. A type of one API belongs to one of the other at most.
struct TypePairs {
    private let old: API
    private let new: API
    private var toNew: [TypeID: TypeID] = [:]
    private var toOld: [TypeID: TypeID] = [:]
    private var pending: [(old: TypeID, new: TypeID)] = []

    func new(for id: TypeID) -> TypeID? { toNew[id] }

    var matched: [(old: TypeID, new: TypeID)] { toNew.map { ($0.key, $0.value) } }
    /// Of what nests in a removed type, only that type is told; the same for added ones.
    var removed: [TypeID] { leftOver(old, toNew) }
    var added: [TypeID] { leftOver(new, toOld) }

    private func leftOver(_ api: API, _ known: [TypeID: TypeID]) -> [TypeID] {
        api.types.filter { type in known[type.id] == nil && type.parent.map { known[$0] != nil } ?? true }.map(\.id)
    }

    init(_ old: API, _ new: API, operations: OperationPairs) {
        self.old = old
        self.new = new
        matchByName(operations)
        spread()
        matchByStructure()
        spread()
        for pair in operations.matched {
            for (one, other) in TypeMatching.uses(of: old.operations[pair.old], new.operations[pair.new]) {
                matchByUse(one, other)
            }
        }
        spread()
    }

    private mutating func match(_ one: TypeID, _ other: TypeID) {
        guard toNew[one] == nil, toOld[other] == nil else { return }
        toNew[one] = other
        toOld[other] = one
        pending.append((one, other))
    }

    /// What a type of the top level is made from; bodies by the operations as they were paired.
    private mutating func matchByName(_ operations: OperationPairs) {
        var renamed: [String: String] = [:]
        for pair in operations.matched { renamed[old.operations[pair.old].id] = new.operations[pair.new].id }
        var places: [TypeOrigin: TypeID] = [:]
        for type in new.types.reversed() where type.parent == nil { places[type.origin] = type.id }
        for type in old.types where type.parent == nil {
            var origin = type.origin
            if case .body(let operation, let role) = origin, let id = renamed[operation] {
                origin = .body(operation: id, role: role)
            }
            if let place = places[origin] { match(type.id, place) }
        }
    }

    /// Of a pair, what nests in both from the same origin, and what both use at the same place.
    private mutating func spread() {
        let oldChildren = Self.children(old)
        let newChildren = Self.children(new)
        var later: [(TypeUse, TypeUse)] = []
        while !pending.isEmpty || !later.isEmpty {
            if let (one, other) = pending.popLast() {
                for child in oldChildren[one, default: []] {
                    let origin = old[child].origin
                    let alike = newChildren[other, default: []].first {
                        new[$0].origin == origin && toOld[$0] == nil
                    }
                    if let alike { match(child, alike) }
                }
                later += TypeMatching.uses(of: old[one].kind, new[other].kind)
            } else if let (one, other) = later.popLast() {
                matchByUse(one, other)
            }
        }
    }

    private static func children(_ api: API) -> [TypeID: [TypeID]] {
        var children: [TypeID: [TypeID]] = [:]
        for type in api.types { if let parent = type.parent { children[parent, default: []].append(type.id) } }
        return children
    }

    /// Two types that one place names before and after, where neither has a partner and they look alike.
    private mutating func matchByUse(_ one: TypeUse, _ other: TypeUse) {
        guard let one = one.declared, let other = other.declared, toNew[one] == nil, toOld[other] == nil,
            TypeMatching.areAlike(old[one].kind, new[other].kind)
        else { return }
        match(one, other)
    }

    /// A type that is equal to one other, with all that it reaches, and to no third, was renamed.
    private mutating func matchByStructure() {
        let classes = TypeClasses(old: old, new: new)
        func unique(_ api: API, _ known: [TypeID: TypeID], _ classes: [Int]) -> [Int: TypeID] {
            let free = api.types.filter { known[$0.id] == nil && $0.kind.isTelling }
            return Dictionary(grouping: free) { classes[$0.id.rawValue] }
                .compactMapValues { $0.count == 1 ? $0[0].id : nil }
        }
        let places = unique(new, toOld, classes.new)
        for (number, id) in unique(old, toNew, classes.old).sorted(by: { $0.value.rawValue < $1.value.rawValue }) {
            if let place = places[number] { match(id, place) }
        }
    }
}

extension TypeKind {
    /// Whether equality with another means something: two names for a string are not the same thing.
    fileprivate var isTelling: Bool {
        switch self {
        case .record(let record): !record.properties.isEmpty
        case .enumeration(let enumeration): enumeration.values.count > 1
        case .union: true
        case .alias, .namespace: false
        }
    }
}
