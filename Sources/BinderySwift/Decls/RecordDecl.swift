// A record becomes a struct: properties, one initialiser, and the types that nest in it.

import BinderyIR

extension Emitter {
    ///     record(content*: Content, name: string)
    ///     →  public struct UserMessage: Hashable, Sendable {
    ///            public var content: Content
    ///            public var name: String?
    ///            public var unknownFields: JSONObject
    ///            public var nulls: ExplicitNulls<Self>
    ///            public init(
    ///                content: Content, name: String? = nil, unknownFields: JSONObject = [:],
    ///                nulls: ExplicitNulls<Self> = []
    ///            ) { … }
    ///        }
    func recordDecl(_ type: TypeDecl, _ record: Record, depth: Int) -> Code {
        let properties = stored(type.id).map { member($0, of: type, depth: depth) }
        let body: [Code] =
            properties + [
                additionalMember(record, in: type), unknownMember(record), nullsMember(type),
                initialiser(type, record, depth: depth),
            ]
            + nested(type.id, depth: depth + 1)
        return """
            \(docs(of: type, depth: depth))
            \(modifier)struct \(names.name(type.id)): Hashable, Sendable {
                \(Code.paragraphs(body))
            }
            """
    }

    func member(_ property: StoredProperty, of type: TypeDecl, depth: Int) -> Code {
        let docs = DocComment(
            property.property.documentation, PropertyDocs.bounds(of: property.property),
            indentation: 4 * (depth + 1))
        let seen = self.type(of: property, in: .declaration(type.id))
        guard property.hasStorage else {
            return """
                \(docs)
                \(modifier)var \(property.name): \(storedType(of: property, in: type))
                """
        }
        let storage = property.property.isBoxed ? boxed(property, in: type) : storedType(of: property, in: type)
        return """
            \(docs)
            \(property.property.isDeprecated ? deprecation(property.property.documentation) : "")
            \(modifier)var \(property.name): \(seen) {
                get { \(property.value) }
                set { \(property.storage) = \(property.stored("newValue")) }
            }

            var \(property.storage): \(storage)
            """
    }

    private func boxed(_ property: StoredProperty, in type: TypeDecl) -> Code {
        var use = property.use
        if case .nullable(let inner) = names.resolved(use) { use = inner }
        let box: Code = "Box<\(self.type(use, in: .declaration(type.id)))>"
        return property.isOptional ? "Optional<\(box)>" : box
    }

    /// An optional is written out: Swift sets a stored `T?` to nil before an initialiser sets it, which costs decoding a
    /// third of its time.
    private func storedType(of property: StoredProperty, in type: TypeDecl) -> Code {
        let scope = Scope.declaration(type.id)
        guard property.isOptional else { return self.type(property.use, in: scope) }
        guard names.isOptional(property.use) else { return "Optional<\(self.type(property.use, in: scope))>" }
        guard case .nullable(let inner) = property.use, !names.isOptional(inner) else {
            return self.type(property.use, in: scope)
        }
        return "Optional<\(self.type(inner, in: scope))>"
    }

    func deprecation(_ documentation: String?) -> Code {
        guard let message = PropertyDocs.deprecation(documentation) else { return "@available(*, deprecated)" }
        return "@available(*, deprecated, message: \(literal: message))"
    }

    private func additionalMember(_ record: Record, in type: TypeDecl) -> Code {
        switch record.additional {
        case .open, .closed: return ""
        case .typed(let use):
            return """
                /// Members of any other name, where their values are of this type.
                \(modifier)var additionalProperties: [String: \(self.type(use, in: .declaration(type.id)))]
                """
        }
    }

    private func unknownMember(_ record: Record) -> Code {
        """
        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        \(modifier)var unknownFields: JSONObject
        """
    }

    private func nullsMember(_ type: TypeDecl) -> Code {
        guard hasNulls(type.id) else { return "" }
        return """
            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            \(modifier)var nulls: ExplicitNulls<Self>
            """
    }

    private func initialiser(_ type: TypeDecl, _ record: Record, depth: Int) -> Code {
        let properties = initialiserOrder(type.id)
        var parameters = properties.map { parameter($0, in: .declaration(type.id)) }
        var assignments: [Code] = properties.map { property in
            let value: Code = "\(property.name)"
            let stored = property.stored(value)
            return property.hasStorage ? "\(property.storage) = \(stored)" : "self.\(member: property.name) = \(stored)"
        }
        if case .typed(let use) = record.additional {
            let value = self.type(use, in: .declaration(type.id))
            parameters.append("additionalProperties: [String: \(value)] = [:]")
            assignments.append("self.additionalProperties = additionalProperties")
        }
        parameters.append("unknownFields: JSONObject = [:]")
        assignments.append("self.unknownFields = unknownFields")
        if hasNulls(type.id) {
            parameters.append("nulls: ExplicitNulls<Self> = []")
            assignments.append("self.nulls = nulls")
        }
        return """
            \(modifier)init\(list(parameters, after: 18, indentation: 4 * (depth + 1))) {
                \(assignments)
            }
            """
    }

    /// The declarations of the types that nest in one.
    func nested(_ id: TypeID, depth: Int) -> [Code] {
        names.children[id.rawValue].map { declaration($0, depth: depth) }
    }

    func docs(of type: TypeDecl, depth: Int) -> DocComment {
        DocComment(
            type.documentation, type.isDeprecated ? "- Important: Deprecated." : nil,
            depth == 0 ? "Source: `\(type.pointer)`." : nil, indentation: 4 * depth)
    }
}
