// A name for a type without a declaration of its own becomes a typealias.

import BinderyIR

extension Emitter {
    ///     Metadata: map(string)  →  public typealias Metadata = [String: String]
    func aliasDecl(_ type: TypeDecl, _ target: TypeUse, _ facets: Facets, depth: Int) -> Code {
        let scope: Scope = type.parent.map { .declaration($0) } ?? .file
        let docs = DocComment(type.documentation, PropertyDocs.bounds(facets), indentation: 4 * depth)
        return """
            \(docs)
            \(modifier)typealias \(names.name(type.id)) = \(self.type(target, in: scope))
            """
    }
}
