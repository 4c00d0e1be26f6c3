// An API comes in; which of its types requests and responses reach goes out.

import BinderyIR

/// By type, where it is met.
struct TypeUsage {
    struct Sides: OptionSet {
        let rawValue: Int
        static let request = Sides(rawValue: 1)
        static let response = Sides(rawValue: 2)
    }

    private var sides: [Sides]
    private let api: API

    init(_ api: API) {
        self.api = api
        sides = Array(repeating: [], count: api.types.count)
        for operation in api.operations {
            for use in operation.parameters.map(\.type) + operation.bodies.map(\.type) { walk(use, .request) }
            for use in operation.responseTypes + operation.headers.map(\.type) { walk(use, .response) }
        }
        for webhook in api.webhooks { walk(webhook.payload, .response) }
        // A model's arguments are read, and what it is told is written.
        for tool in api.tools {
            walk(.named(tool.arguments), .response)
            if let result = tool.result { walk(.named(result), .request) }
        }
    }

    subscript(id: TypeID) -> Sides { sides[id.rawValue] }

    static func side(_ sides: Sides) -> Change.Side {
        if sides == [.request, .response] { return .both }
        return sides == .request ? .request : sides == .response ? .response : .unused
    }

    private mutating func walk(_ use: TypeUse, _ side: Sides) {
        var pending = [use.declared].compactMap { $0 }
        while let id = pending.popLast() {
            guard !sides[id.rawValue].contains(side) else { continue }
            sides[id.rawValue].insert(side)
            pending += api[id].kind.uses.compactMap(\.declared)
        }
    }
}

extension TypeKind {
    /// What the declaration is made of.
    var uses: [TypeUse] {
        switch self {
        case .record(let record):
            if case .typed(let use) = record.additional { return record.properties.map(\.type) + [use] }
            return record.properties.map(\.type)
        case .enumeration, .namespace: return []
        case .union(let union): return union.variants.compactMap(\.payload)
        case .alias(let use, _): return [use]
        }
    }
}
