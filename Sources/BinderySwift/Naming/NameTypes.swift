// Types get their names: those of the top level first, then level by level those that nest.

import BinderyDiagnostics
import BinderyIR

struct TypeNaming {
    let api: API
    let log: DiagnosticLog
    private(set) var names: [Identifier]
    private(set) var children: [[TypeID]]
    private(set) var roots: [TypeID] = []
    private var used: [Int: Set<String>] = [:]

    init(_ api: API, into log: DiagnosticLog) {
        self.api = api
        self.log = log
        names = Array(repeating: Identifier(known: "unnamed"), count: api.types.count)
        children = Array(repeating: [], count: api.types.count)
        for type in api.types {
            if let parent = type.parent { children[parent.rawValue].append(type.id) } else { roots.append(type.id) }
        }
        let table = NameTable(reserved: ReservedNames.usedTypes.union(ReservedNames.wellKnownTypes))
        assign(table, to: roots)
        let references = TypeReferences(api)
        for root in roots {
            let inUse = Set(references.roots(usedBy: root).map { names[$0.rawValue].text })
            nameChildren(of: root, avoiding: inUse.union([names[root.rawValue].text]))
        }
        roots.sort { names[$0.rawValue].text < names[$1.rawValue].text }
    }

    private mutating func nameChildren(of root: TypeID, avoiding inUse: Set<String>) {
        var level: [(id: TypeID, taken: Set<String>)] = [(root, inUse)]
        while let (parent, taken) = level.popLast() {
            assign(NameTable(reserved: ReservedNames.usedTypes, taken: taken), to: children[parent.rawValue])
            for child in children[parent.rawValue] {
                level.append((child, taken.union([names[child.rawValue].text])))
            }
        }
    }

    private mutating func assign(_ table: NameTable, to ids: [TypeID]) {
        let requests = ids.map { id in
            let type = api[id]
            let parent = type.parent.map { names[$0.rawValue].text } ?? ""
            var candidates = Self.candidates(for: type.origin, in: parent)
            // Where capitals say nothing, a nested type would be called like the property that holds it.
            if !parent.isEmpty { candidates = candidates.map { Self.isCapital($0) ? $0 : $0 + "Type" } }
            return NameRequest(
                pointer: type.pointer, span: type.span, rank: Self.rank(of: type.origin), override: type.overrideName,
                candidates: candidates)
        }
        for (id, name) in zip(ids, table.decide(requests, into: log)) { names[id.rawValue] = name }
    }

    private static func isCapital(_ name: String) -> Bool {
        name.unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// What the description names itself keeps its name before what only follows from another name.
    private static func rank(of origin: TypeOrigin) -> Int {
        switch origin {
        case .component: 3
        case .property: 2
        case .item, .value, .variant, .body: 1
        }
    }

    ///     property("audio")  → Audio, then <Parent>Audio
    ///     item(of: choices)  → Choice, then ChoicesItem, then <Parent>ChoicesItem
    private static func candidates(for origin: TypeOrigin, in parent: String) -> [String] {
        switch origin {
        case .component(let name):
            let names = forms(name).map(Casing.upperCamel)
            return names + LastResort.endings(name).map { names[0] + $0 }
        case .property(let name):
            let names = forms(name).map(Casing.upperCamel)
            return [names[0]] + names.map { parent + $0 } + LastResort.endings(name).map { names[0] + $0 }
        case .item(let name):
            let many = Casing.upperCamel(Words(name))
            let item = [many + "Item", parent + many + "Item"]
            guard !parent.isEmpty, let one = Words(name).singular else { return item }
            return [Casing.upperCamel(one)] + item
        case .value(let name):
            let map = Casing.upperCamel(Words(name)) + "Value"
            return [map, parent + map]
        case .variant(let name):
            let names = forms(name).map(Casing.upperCamel)
            return [names[0], names[0] + "Variant"] + names.map { parent + $0 }
        case .body(let operation, let role):
            let names = forms(operation).map { Casing.upperCamel($0) + Casing.upperCamel(Words(role)) }
            return [names[0], names[0] + "Body"] + names.dropFirst()
        }
    }

    /// The words, and the words with separators spelled out.
    private static func forms(_ name: String) -> [Words] { [Words(name), Words.spelled(name)] }
}
