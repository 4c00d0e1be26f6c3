// An array whose elements have types of their own becomes a struct that is read and written as an array.

import BinderyIR

extension Emitter {
    ///     tuple(0*: number, 1: string)
    ///     →  public struct Range: Codable, Hashable, Sendable {
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
            \(modifier)struct \(names.name(type.id)): Codable, Hashable, Sendable {
                \(Code.paragraphs(body))
            }
            """
    }

    /// One line an element, in the order of the array.
    func tupleCoding(_ type: TypeDecl, _ tuple: Record) -> Code {
        let scope = Scope.extended(type.id)
        let properties = stored(type.id)
        let reading = properties.map { property -> Code in
            let read: Code = property.isOptional ? "optional" : "required"
            return "let \(property.name): \(self.type(of: property, in: scope)) = try elements.\(read)()"
        }
        let writing = properties.map { property -> Code in
            let method: Code = !property.isOptional ? "required" : property.isRequired ? "nullable" : "optional"
            return "try elements.\(method)(\(property.value))"
        }
        let arguments =
            initialiserOrder(type.id).map { "\(member: $0.name): \($0.name)" as Code }
            + ["additionalElements: additionalElements"]
        return """
            extension \(path(type.id, in: .file)) {
                \(modifier)init(from decoder: any Decoder) throws {
                    var elements = try ElementDecoder(decoder)
                    \(reading)
                    let additionalElements: [\(additional(tuple, in: scope))] = try elements.rest()
                    self.init\(list(arguments, after: 10, indentation: 8))
                }

                \(modifier)func encode(to encoder: any Encoder) throws {
                    var elements = ElementEncoder(encoder)
                    \(writing)
                    try elements.rest(additionalElements)
                }
            }
            """
    }

    private func additional(_ tuple: Record, in scope: Scope) -> Code {
        switch tuple.additional {
        case .open, .closed: "JSONValue"
        case .typed(let use): type(use, in: scope)
        }
    }
}
