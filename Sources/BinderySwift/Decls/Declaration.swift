// A declared type becomes its declaration, and the extensions that stand behind it.

import BinderyIR

extension Emitter {
    /// The declaration with all that nests in it.
    func declaration(_ id: TypeID, depth: Int) -> Code {
        let type = api[id]
        return switch type.kind {
        case .record(let record):
            record.isTuple ? tupleDecl(type, record, depth: depth) : recordDecl(type, record, depth: depth)
        case .enumeration(let enumeration): enumerationDecl(type, enumeration, depth: depth)
        case .union(let union): unionDecl(type, union, depth: depth)
        case .alias(let use, let facets): aliasDecl(type, use, facets, depth: depth)
        case .namespace: namespaceDecl(type, depth: depth)
        }
    }

    /// The extensions of a type and of those that nest in it, outside in.
    func extensions(_ id: TypeID, conversions: Conversions, validations: Validations, folds: FoldPlan) -> [Code] {
        let type = api[id]
        let own: [Code] =
            switch type.kind {
            case .record(let record):
                record.isTuple ? [tupleJSON(type, record)] : [recordJSON(type, record), nullNames(type)]
            case .union(let union): [unionJSON(type, union), unionLiterals(type, union), unionFactories(type, union)]
            case .enumeration(let enumeration): [enumerationJSON(type, enumeration)]
            case .alias, .namespace: []
            }
        return own + validations.extensions(of: type) + conversions.extensions(of: id) + dialects(of: type)
            + schemas(of: type)
            + folds.extensions(of: type)
            + names.children[id.rawValue].flatMap {
                extensions($0, conversions: conversions, validations: validations, folds: folds)
            }
    }
}
