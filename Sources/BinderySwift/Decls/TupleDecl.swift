// An array whose elements have types of their own becomes a struct that is read and written as an array.

import BinderyIR

extension Emitter {
    ///     tuple(0*: number, 1: string)
    ///     →  public struct Range: Hashable, Sendable {
    ///            public var first: Double
    ///            public var second: String?
    ///            public var additionalElements: [JSONValue]
    ///            public init(first: Double, second: String? = nil, additionalElements: [JSONValue] = []) { … }
    ///        }
    func tupleDecl(_ type: TypeDecl, _ tuple: Record, depth: Int) -> Code {
        let properties = stored(type.id)
        let scope = Scope.declaration(type.id)
        let members = properties.map { member($0, of: type, depth: depth) }
        let additional = self.additional(tuple, in: scope)
        let parameters =
            initialiserOrder(type.id).map { parameter($0, in: scope) }
            + ["additionalElements: [\(additional)] = []"]
        let assignments = properties.map { property -> Code in
            let stored = property.stored("\(property.name)")
            return property.hasStorage ? "\(property.storage) = \(stored)" : "self.\(member: property.name) = \(stored)"
        }
        let body: [Code] =
            members + [
                """
                /// The elements behind those that have names.
                \(modifier)var additionalElements: [\(additional)]
                """,
                """
                \(modifier)init\(list(parameters, after: 18, indentation: 4 * (depth + 1))) {
                    \(assignments)
                    self.additionalElements = additionalElements
                }
                """,
            ] + nested(type.id, depth: depth + 1)
        return """
            \(docs(of: type, depth: depth))
            \(modifier)struct \(names.name(type.id)): Hashable, Sendable {
                \(Code.paragraphs(body))
            }
            """
    }

    func additional(_ tuple: Record, in scope: Scope) -> Code {
        switch tuple.additional {
        case .open, .closed: "JSONValue"
        case .typed(let use): type(use, in: scope)
        }
    }
}
