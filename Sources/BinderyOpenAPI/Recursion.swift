// Types that hold themselves go in; where a value has to stand behind a reference is marked, as seldom as it can be.

import BinderyDiagnostics
import BinderyIR

/// Breaks the cycles that Swift could not lay out in memory.
enum Recursion {
    static func breakCycles(in types: inout [TypeDecl], log: DiagnosticLog) {
        breakAliases(in: &types, log: log)
        // A recursive union is indirect, which breaks every cycle that leads through it.
        let components = Components(types.map { held(by: $0) })
        for members in components.cycles {
            for index in members {
                if case .union(var union) = types[index].kind {
                    union.isRecursive = true
                    types[index].kind = .union(union)
                }
            }
        }
        boxRecords(in: &types)
    }

    /// The types that a value of this one holds in place: not through an array or a map.
    private static func held(by type: TypeDecl) -> [Int] {
        switch type.kind {
        case .record(let record): record.storedPlaces.compactMap { held(by: record.properties[$0].type) }
        case .union(let union): union.variants.compactMap { $0.payload.flatMap(held(by:)) }
        case .alias(let use, _): held(by: use).map { [$0] } ?? []
        case .enumeration, .namespace: []
        }
    }

    private static func held(by use: TypeUse) -> Int? {
        switch use {
        case .named(let id): id.rawValue
        case .nullable(let inner): held(by: inner)
        case .boolean, .string, .integer, .number, .unixTime, .external, .upload, .json, .array, .map: nil
        }
    }

    /// Boxes the properties that lead back to a record on the way to them.
    private static func boxRecords(in types: inout [TypeDecl]) {
        enum Mark { case new, open, done }
        let graph = types.map { edges(of: $0, in: types) }
        var marks = [Mark](repeating: .new, count: types.count)
        for start in types.indices where marks[start] == .new {
            var path: [(type: Int, next: Int)] = [(start, 0)]
            marks[start] = .open
            while let (type, next) = path.last {
                guard next < graph[type].count else {
                    marks[type] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let target = graph[type][next].target
                switch marks[target] {
                case .new:
                    marks[target] = .open
                    path.append((target, 0))
                case .open:
                    if let index = graph[type][next].property { box(index, of: &types[type]) }
                case .done: continue
                }
            }
        }
    }

    /// What a type holds in place and the property that holds it; nothing for a union that is indirect. Aliases are
    /// looked through, since no property of theirs could be boxed.
    private static func edges(of type: TypeDecl, in types: [TypeDecl]) -> [(target: Int, property: Int?)] {
        switch type.kind {
        case .record(let record):
            record.storedPlaces.compactMap { index in
                held(by: record.properties[index].type, in: types).map { ($0, index) }
            }
        case .union(let union):
            union.isRecursive
                ? []
                : union.variants.compactMap { variant in
                    variant.payload.flatMap { held(by: $0, in: types) }.map { ($0, nil) }
                }
        case .alias, .enumeration, .namespace: []
        }
    }

    /// The type that is held in the end, behind aliases, which lead in no circle any more.
    private static func held(by use: TypeUse, in types: [TypeDecl]) -> Int? {
        var current = held(by: use)
        while let index = current, case .alias(let next, _) = types[index].kind { current = held(by: next) }
        return current
    }

    private static func box(_ property: Int, of type: inout TypeDecl) {
        guard case .record(var record) = type.kind else { return }
        record.properties[property].isBoxed = true
        type.kind = .record(record)
    }

    /// An alias that leads to itself through aliases alone has no Swift: the use that closes the circle becomes JSON.
    private static func breakAliases(in types: inout [TypeDecl], log: DiagnosticLog) {
        var isDone = [Bool](repeating: false, count: types.count)
        for index in types.indices where !isDone[index] {
            var path: Set<Int> = [index]
            var current = index
            while case .alias(let use, let facets) = types[current].kind, let next = use.declared?.rawValue,
                !isDone[next]
            {
                if path.insert(next).inserted {
                    current = next
                    continue
                }
                types[current].kind = .alias(replaced(use), facets)
                log.warning(
                    "alias-cycle", "this type is made of nothing but itself; any JSON is taken in its place",
                    at: types[current].span)
                break
            }
            for member in path { isDone[member] = true }
        }
    }

    private static func replaced(_ use: TypeUse) -> TypeUse {
        switch use {
        case .named: .json
        case .nullable(let inner): .nullable(replaced(inner))
        case .array(let inner): .array(replaced(inner))
        case .map(let inner): .map(replaced(inner))
        case .boolean, .string, .integer, .number, .unixTime, .external, .upload, .json: use
        }
    }
}
