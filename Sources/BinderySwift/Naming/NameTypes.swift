// Types get their names: those of the top level first, then level by level those that nest.

import BinderyDiagnostics
import BinderyIR

struct TypeNaming {
    let api: API
    private let casing: Casing
    let log: DiagnosticLog
    private(set) var names: [Identifier]
    private(set) var children: [[TypeID]]
    private(set) var roots: [TypeID] = []

    init(_ api: API, _ casing: Casing, into log: DiagnosticLog) {
        self.api = api
        self.casing = casing
        self.log = log
        names = Array(repeating: Identifier(known: "unnamed"), count: api.types.count)
        children = Array(repeating: [], count: api.types.count)
        for type in api.types {
            if let parent = type.parent { children[parent.rawValue].append(type.id) } else { roots.append(type.id) }
        }
        let table = NameTable(reserved: ReservedNames.usedTypes.union(ReservedNames.wellKnownTypes))
        assign(table, to: roots)
        let references = TypeReferences(api)
        for root in roots where !children[root.rawValue].isEmpty {
            let inUse = Set(references.roots(usedBy: root).map { names[$0.rawValue].text })
            nameChildren(of: root, avoiding: inUse.union([names[root.rawValue].text]))
        }
        roots.sort { names[$0.rawValue].text < names[$1.rawValue].text }
    }

    private mutating func nameChildren(of root: TypeID, avoiding inUse: Set<String>) {
        var level: [(id: TypeID, taken: Set<String>)] = [(root, inUse)]
        while let (parent, taken) = level.popLast() {
            assign(NameTable(reserved: ReservedNames.usedTypes, taken: taken), to: children[parent.rawValue])
            for child in children[parent.rawValue] where !children[child.rawValue].isEmpty {
                level.append((child, taken.union([names[child.rawValue].text])))
            }
        }
    }

    private mutating func assign(_ table: NameTable, to ids: [TypeID]) {
        let requests = ids.map { id in
            let type = api[id]
            let parent = type.parent.map { names[$0.rawValue].text } ?? ""
            // Where capitals say nothing, a type would be called like the property that holds it.
            let fit = { (name: String) in Self.isCapital(name) ? name : name + "Type" }
            return NameRequest(
                pointer: type.pointer, span: type.span, rank: Self.rank(of: type.origin), override: type.overrideName,
                best: fit(best(for: type.origin, in: parent)),
                others: { [self] in candidates(for: type.origin, at: type.pointer, in: parent).dropFirst().map(fit) })
        }
        for (id, name) in zip(ids, table.decide(requests, into: log)) { names[id.rawValue] = name }
    }

    private static func isCapital(_ name: String) -> Bool {
        name.unicodeScalars.first?.isCapital ?? false
    }

    /// What the description names itself keeps its name before what only follows from another name.
    private static func rank(of origin: TypeOrigin) -> Int {
        switch origin {
        case .component: 3
        case .property: 2
        case .item, .value, .variant, .body: 1
        }
    }

    ///     property("audio")  → Audio
    ///     item(of: choices)  → Choice, where it nests
    private func best(for origin: TypeOrigin, in parent: String) -> String {
        switch origin {
        case .component(let name), .property(let name), .variant(let name): return casing.upperCamel(Words(name))
        case .item(let name):
            if !parent.isEmpty, let one = Words(name).singular { return casing.upperCamel(one) }
            return casing.upperCamel(Words(name)) + "Item"
        case .value(let name): return casing.upperCamel(Words(name)) + "Value"
        case .body(let operation, let role):
            return casing.upperCamel(Words(operation)) + casing.upperCamel(Words(role))
        }
    }

    ///     property("audio")  → Audio, then <Parent>Audio
    ///     item(of: choices)  → Choice, then ChoicesItem, then <Parent>ChoicesItem
    ///     variant(object)    → Object, then ObjectVariant, then <Parent>Object, then SecondObject
    private func candidates(for origin: TypeOrigin, at pointer: String, in parent: String) -> [String] {
        let place = Ordinal.place(pointer).map { casing.upperCamel(Words($0)) } ?? ""
        switch origin {
        case .component(let name):
            let names = forms(name)
            return names + LastResort.endings(name).map { names[0] + $0 }
        case .property(let name):
            let names = forms(name)
            return [names[0]] + names.map { parent + $0 } + LastResort.endings(name).map { names[0] + $0 }
        case .item(let name):
            let many = casing.upperCamel(Words(name))
            let item =
                [many + "Item", parent + many + "Item", parent + many + "ArrayItem", place + many + "Item"]
                + LastResort.endings(pointer).map { many + "Item" + $0 }
            guard !parent.isEmpty, let one = Words(name).singular else { return item }
            return [casing.upperCamel(one)] + item
        case .value(let name):
            let map = casing.upperCamel(Words(name))
            return [map + "Value", parent + map + "Value", parent + map + "MapValue", place + map + "Value"]
                + LastResort.endings(pointer).map { map + "Value" + $0 }
        case .variant(let name):
            let names = forms(name)
            return [names[0], names[0] + "Variant"] + names.map { parent + $0 } + [place + names[0]]
                + LastResort.endings(pointer).map { names[0] + $0 }
        case .body(let operation, let role):
            let names = forms(operation).map { $0 + casing.upperCamel(Words(role)) }
            let called = [names[0], names[0] + "Body"] + names.dropFirst()
            return called + forms(ofCallAt: pointer, role) + [place + names[0]]
                + LastResort.endings(pointer).map { names[0] + $0 }
        }
    }

    /// What a body is called after the method and the path of its call.
    ///
    ///     /paths/~1users~1{id}/get/responses/… as Response  → GetUsersIDResponse
    private func forms(ofCallAt pointer: String, _ role: String) -> [String] {
        let steps = pointer.split(separator: "/")
        guard steps.count > 2, steps[0] == "paths" else { return [] }
        let path = Pointer.unescape(String(steps[1]))
        let role = casing.upperCamel(Words(role))
        return forms("\(steps[2]) \(path)").map { $0 + role }
    }

    /// The words, and the words with separators spelled out.
    private func forms(_ name: String) -> [String] {
        [casing.upperCamel(Words(name)), casing.upperCamel(.spelled(name))]
    }
}
