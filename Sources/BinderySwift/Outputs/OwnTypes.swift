// The user's own types that stand in place of schemas: how they are named in code, and which modules are imported for them.

import BinderyIR

enum OwnTypes {
    ///     "Money.Amount"  →  Money.Amount
    static func code(_ name: String) -> Code {
        Code.joined(identifiers(name).map { "\(member: $0)" }, by: ".")
    }

    /// `import Money`, a line for each module that the API's types come from, and for another.
    static func imports(_ api: API, and other: String?) -> Code {
        var modules = Set([other].compactMap { $0 })
        func visit(_ use: TypeUse) {
            switch use {
            case .external(let name): if let module = identifiers(name).first { modules.insert(module.text) }
            case .array(let inner), .map(let inner), .nullable(let inner): visit(inner)
            case .boolean, .string, .integer, .number, .unixTime, .upload, .json, .named: return
            }
        }
        for type in api.types {
            switch type.kind {
            case .record(let record):
                for property in record.properties { visit(property.type) }
                if case .typed(let use) = record.additional { visit(use) }
            case .union(let union): for payload in union.variants.compactMap(\.payload) { visit(payload) }
            case .alias(let use, _): visit(use)
            case .enumeration: continue
            }
        }
        for operation in api.operations {
            let uses = operation.bodies.map(\.type) + operation.responseTypes + operation.headers.map(\.type)
            for use in uses + operation.parameters.map(\.type) { visit(use) }
        }
        return Code.joined(modules.sorted().compactMap { Identifier($0) }.map { "import \($0)" })
    }

    private static func identifiers(_ name: String) -> [Identifier] {
        name.split(separator: ".").compactMap { Identifier(String($0)) }
    }
}
